import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTables, type BuildResult } from '../../scripts/pipeline/build.ts';
import { REFERENCE, temporaryFolder } from '../pipeline/fixtures.ts';

/** `docs/adding-a-dataset.md` followed to the letter, and a workbook besides. */
const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/adding-a-dataset.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, block = '']) => block,
  );

test('the two examples of the guide come out as it says', async () => {
  const raw = temporaryFolder();
  const [portal = '', bps = ''] = blocks('csv');
  const [portalManifest = '', bpsManifest = ''] = blocks('yaml');
  const put = (dataset: string, file: string, text: string, manifest: string): void => {
    for (const name of [`data/raw/${dataset}/${file}`, `data/raw/${dataset}/dataset.yaml`])
      expect(guide).toContain(name);
    mkdirSync(join(raw, dataset));
    writeFileSync(join(raw, dataset, file), text);
    writeFileSync(join(raw, dataset, 'dataset.yaml'), manifest);
  };
  put('jabar-ikm-contoh', 'dinas-od_1_contoh_data.csv', portal, portalManifest);
  put('bps-contoh', 'tabel.csv', bps, bpsManifest);

  const { tables, unread } = await buildTables({ raw, reference: REFERENCE });
  expect(unread).toEqual([]);
  expect(tables.rejects.map((r) => [r.dataset_id, r.line, r.value, r.reason_code])).toEqual([
    ['bps-contoh', 4, '-', 'nil-or-none'],
    ['jabar-ikm-contoh', 4, '-', 'nil-or-none'],
  ]);
  expect(
    figures(tables, 'jabar-ikm-contoh').map((o) => [o.area_code, o.indicator_id, o.value]),
  ).toEqual([
    ['3201', 'establishments', 120],
    ['3271', 'establishments', 7],
  ]);
  expect(figures(tables, 'bps-contoh')).toHaveLength(11);
  expect(figures(tables, 'bps-contoh')).toContainEqual(
    expect.objectContaining({
      area_code: '14',
      period: '2025',
      indicator_id: 'production_value',
      status: 'preliminary',
      value: 1_300_100_000,
      value_low: 1_300_050_000,
      value_high: 1_300_150_000,
      unit_id: 'idr',
    }),
  );
});

test('a workbook is published with its parent region and its codes', async () => {
  const raw = temporaryFolder();
  cpSync(join(import.meta.dirname, 'samples/bps-table/workbook'), join(raw, 'buku'), {
    recursive: true,
  });
  const { tables } = await buildTables({ raw, reference: REFERENCE });
  const areas = new Set(figures(tables, 'buku').map((o) => o.area_code));
  expect([...areas].sort()).toEqual(['13', '1309', '1371', '1373']);
  expect(tables.datasets).toMatchObject([
    { rows_read: 16, rows_published: 14, rows_rejected: 2, adapter: 'bps-table' },
  ]);
});

function figures(
  { observations }: BuildResult['tables'],
  dataset: string,
): BuildResult['tables']['observations'] {
  return observations.filter((o) => o.dataset_id === dataset);
}
