/**
 * `npm run font`: cuts the text face down to what the site prints, once; the result is committed.
 * Source Serif 4, weights 400 to 700, the characters of Indonesian and English and the figures of tables: 20 kB instead of 51, and
 * nothing that no page says.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const root = join(import.meta.dirname, '..');
const face = join(root, 'node_modules/@fontsource-variable/source-serif-4');

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const characters = `${ascii}\u00a0–—‘’“”…·×±−←→›`;

/** What browsers apply unasked, and tabular and lining figures. Small capitals, old-style figures and fractions stand on no page. */
const keepFeatures = [
  ...['ccmp', 'locl', 'rlig', 'rvrn', 'mark', 'mkmk', 'calt', 'rclt', 'clig', 'liga', 'kern'],
  ...['tnum', 'lnum'],
];

const subset = await subsetFont(
  readFileSync(join(face, 'files/source-serif-4-latin-wght-normal.woff2')),
  characters,
  {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures,
  },
);
writeFileSync(join(root, 'src/fonts/source-serif-4.woff2'), subset);
copyFileSync(join(face, 'LICENSE'), join(root, 'src/fonts/OFL.txt'));
console.log(`src/fonts/source-serif-4.woff2: ${subset.length} bytes`);
