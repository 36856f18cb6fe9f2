/** A fork whose data hold a handful of figures and none of those that our examples, maps and comparisons show. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { trialSite, type TrialSite } from '../../scripts/trial-site.ts';
import { linksOf } from './links.ts';

const FOLDER = join(import.meta.dirname, '../../.cache/trial/fork-data');
let site: TrialSite;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'data'), FOLDER, { recursive: true });
  const file = join(FOLDER, 'raw/tiny/observations.csv');
  const [header, ...rows] = readFileSync(file, 'utf8').split('\n');
  const own = rows.filter((row) => /^(?:wartaekonomi-lebak|antara-sumbar-2023),/.test(row));
  writeFileSync(file, `${[header, ...own].join('\n')}\n`);
  site = await trialSite({ name: 'fork', data: FOLDER });
}, 180_000);

const read = (page: string): string => readFileSync(join(site.dist, page, 'index.html'), 'utf8');

test('is built whole, and none of its links leads nowhere', () => {
  const { seen, broken, lost } = linksOf(site);
  expect(seen).toBeGreaterThan(5000);
  expect(broken.slice(0, 20)).toEqual([]);
  expect(lost.slice(0, 20)).toEqual([]);
});

test('shows what it has, and leaves out the examples and comparisons of what it has not', () => {
  expect(read('provinsi/sumatera-barat')).toContain('41.356');
  expect(read('jelajah')).toContain('<chart-builder>');
  expect(read('jelajah')).not.toContain('id="usaha-per-provinsi"');
  expect(read('jelajah')).toContain('class="example"');
  expect(read('bandingkan')).toContain('belum memuat angka tahunan');
  expect(read('en/bandingkan')).toContain('hold no yearly figures');
});

test('no number of an empty table reaches a page', () => {
  for (const page of ['', 'provinsi', 'indonesia', 'tahun/2023', 'data', 'mutu-data', 'jelajah'])
    expect(read(page).replace(/<script[\s\S]*?<\/script>/g, ''), page).not.toMatch(
      />[^<]*\b(?:NaN|Infinity|undefined|null)\b/,
    );
});
