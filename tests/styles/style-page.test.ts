import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GALLERY } from '../charts/gallery.ts';
import { stylePage, tokens } from './style-page.ts';

const ROOT = new URL('../../', import.meta.url);
const html = stylePage();

test('holds every colour, step of the type scale and kind of chart', () => {
  mkdirSync(new URL('.cache/', ROOT), { recursive: true });
  writeFileSync(new URL('.cache/style-page.html', ROOT), html);
  expect(tokens().length).toBeGreaterThan(25);
  for (const token of tokens().filter((name) => !/^--(face|measure|page|gap)/.test(name)))
    expect(html).toContain(`<code>${token}</code>`);
  for (const kind of Object.keys(GALLERY)) expect(html).toContain(`id="${kind}"`);
});

test('every chart that the site can draw is in the gallery', () => {
  const kinds = readdirSync(new URL('src/charts/', ROOT))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const code = readFileSync(new URL(`src/charts/${name}`, ROOT), 'utf8');
      return /export function \w+\([^)]*options: \w*Options\): SVGSVGElement/.test(code);
    })
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['chart', 'sparkline'].includes(name));
  expect(kinds.length).toBeGreaterThanOrEqual(10);
  const shown = Object.keys(GALLERY);
  expect(kinds.filter((kind) => !shown.some((name) => name.startsWith(kind)))).toEqual([]);
});
