/** The tiny dataset with hostile texts wherever a publisher's words may stand. The same seed gives the same site. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { mixed, pick } from '../../scripts/bench-data/random.ts';
import { OBSERVATION_COLUMNS, SOURCE_COLUMNS } from '../../scripts/pipeline/fact-table.ts';
import { trialSite, type TrialSite } from '../../scripts/trial-site.ts';

/** Stands in every hostile text, so that the places where they come out can be found. */
export const MARK = 'genting';
/** What a script that got through would write into the page's title. */
export const PWNED = 'terjebol';

const RUN = `document.title='${PWNED}'`;

/** Texts that mean something else to somebody: a browser, a spreadsheet, a template, a terminal, a reader's eye. */
const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg onload=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `<a href="javascript:${RUN}">klik</a>`,
  `javascript:${RUN}`,
  `<style>*{display:none}</style>`,
  `</td></tr></table><h1>palsu</h1>`,
  `</title><title>${PWNED}`,
  `<!-- tanpa akhir`,
  `]]><![CDATA[`,
  `{{constructor.constructor("${RUN}")()}} \${7*7}`,
  `&lt;b&gt; &amp; &#x3c;`,
  `=HYPERLINK("http://evil.invalid","klik")`,
  `+1+1`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+9)`,
  `'; DROP TABLE observations; --`,
  `\u202Ekilabret \u2066terpisah`,
  `\u0001\u0008\u001b[31mmerah\u007f\u0085`,
  `\u2028baris\u2029baru\u200b\ufeff`,
  `عربي עברית ไทย 😀👩‍👩‍👧`,
  `e${'\u0301'.repeat(40)}`,
  'panjangsekali'.repeat(30),
  'https://contoh.invalid/'.padEnd(400, 'a'),
  `__proto__ constructor toString undefined null`,
];

/** Addresses that parse as addresses and try something. */
const ADDRESSES: readonly string[] = [
  `https://contoh.invalid/"onmouseover="${RUN}`,
  `https://contoh.invalid/?q=<script>${RUN}</script>&a=1`,
  `https://contoh.invalid/'onclick='${RUN}`,
  `https://contoh.invalid/#"><img src=x onerror=${RUN}>`,
  `http://contoh.invalid/%0d%0aSet-Cookie:a=b`,
];

const SOURCES = 40;

/** Writes the data into a folder. */
function writeHostileData(folder: string, seed: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'data'), folder, { recursive: true });
  const text = (index: number): string => {
    const parts = [PAYLOADS[index % PAYLOADS.length] ?? '', pick(PAYLOADS, index, seed)];
    // A spreadsheet looks at a cell's first character.
    return mixed(index, seed + 1) % 2 === 0
      ? `${parts.join(' ')} ${MARK}`
      : `${parts[0]} ${MARK} ${parts[1]}`;
  };
  const sources: string[][] = [];
  const figures: string[][] = [];
  let n = 0;
  for (let i = 0; i < SOURCES; i++) {
    const id = `${MARK}-${String(i)}`;
    sources.push([
      id,
      text(n++),
      text(n++),
      ADDRESSES[i % ADDRESSES.length] ?? '',
      '2024-05',
      'news',
      'reported',
      i % 2 === 0 ? 'id' : 'en',
      text(n++),
    ]);
    const place = i % 3 === 0 ? ['province', 'Bali', ''] : ['regency', 'Kota Serang', 'Banten'];
    for (const value of [1000 + i, 2000 + i])
      figures.push([
        id,
        ...place,
        '2024',
        value % 2 === 0 ? 'establishments' : 'workers',
        'IKM',
        '',
        'realised',
        String(value),
        value % 2 === 0 ? 'unit usaha' : 'orang',
        `${String(value)} ${text(n++)}`,
        text(n++),
        text(n++),
      ]);
    // Places, measures and units that nobody knows: rejected, and shown as such.
    figures.push([
      id,
      'province',
      text(n++),
      '',
      '2024',
      'workers',
      'IKM',
      '',
      'realised',
      '1',
      'orang',
      '1',
      text(n++),
      '',
    ]);
  }
  const put = (name: string, rows: string[][]): void => {
    writeFileSync(
      join(folder, 'raw', MARK, name),
      `${papaparse.unparse(rows, { newline: '\n' })}\n`,
    );
  };
  mkdirSync(join(folder, 'raw', MARK), { recursive: true });
  put('sources.csv', [[...SOURCE_COLUMNS], ...sources]);
  put('observations.csv', [[...OBSERVATION_COLUMNS], ...figures]);
  const words = (index: number): string =>
    JSON.stringify(text(index).replace(/[\u0000-\u001f\u007f-\u009f]/g, ''));
  writeFileSync(
    join(folder, 'raw', MARK, 'dataset.yaml'),
    `title: { id: ${words(0)}, en: ${words(2)} }
description: { id: ${words(1)}, en: ${words(4)} }
publisher: ${words(8)}
license: { id: ${words(14)}, en: ${words(15)} }
retrieved: 2026-01-01
adapter: fact-table
files: [observations.csv]
sources: sources.csv
`,
  );
  const release = join(folder, 'releases', '2026.1.0.json');
  const entry = JSON.parse(readFileSync(release, 'utf8')) as { note: Record<string, string> };
  entry.note = { id: text(1), en: text(2) };
  writeFileSync(release, JSON.stringify(entry));
}

/** The site with the hostile texts, built under the base path `/`. HOSTILE_SEED chooses other mixtures. */
export async function hostileSite(): Promise<TrialSite> {
  const data = join(import.meta.dirname, '../../.cache/trial-data/hostile');
  writeHostileData(data, Number(process.env['HOSTILE_SEED'] ?? 1));
  return trialSite({ name: 'hostile', data, base: '/' });
}
