import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileBalance } from '../../scripts/pipeline/balance.ts';
import { countObservations } from '../../scripts/pipeline/counts.ts';
import { countRelease, metadata, type ReleaseCounts } from '../../scripts/pipeline/metadata.ts';
import type { PublishedFile } from '../../scripts/pipeline/publish.ts';
import {
  createTable,
  fillTable,
  openWarehouse,
  type Warehouse,
} from '../../scripts/pipeline/warehouse.ts';
import { TABLE_NAMES, type Dataset } from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import { observation } from './fixtures.ts';

const FILES: PublishedFile[] = TABLE_NAMES.flatMap((name, i) =>
  ['csv', 'excel.csv', 'parquet'].map((kind) => ({
    name: `${name}.${kind}`,
    bytes: 10 + i,
    sha256: `${name}-${kind}`,
  })),
);

const BALANCES: FileBalance[] = [
  { dataset_id: 'trial', file: 'a.csv', rows_read: 3, rows_published: 2, rows_rejected: 1 },
  { dataset_id: 'trial', file: 'b.csv', rows_read: 0, rows_published: 0, rows_rejected: 0 },
];

const trialDatasets: Dataset[] = [
  {
    dataset_id: 'trial',
    title_id: 'Uji',
    title_en: 'Trial',
    description_id: 'Uji',
    description_en: 'Trial',
    publisher: 'Dinas Uji',
    publisher_id: 'Dinas Uji',
    publisher_en: 'Dinas Uji',
    license: 'CC-BY-4.0',
    license_id: 'CC-BY-4.0',
    license_en: 'CC-BY-4.0',
    retrieved: '2026-11-22',
    adapter: 'fact-table',
    rows_read: 3,
    rows_published: 2,
    rows_rejected: 1,
  },
];

let warehouse: Warehouse;
/** Those of a release without rows. */
let empty: ReleaseCounts;
beforeAll(async () => {
  warehouse = await openWarehouse({ threads: 1 });
  for (const name of TABLE_NAMES) await createTable(warehouse.connection, name);
  await countObservations(warehouse.connection);
  empty = await countRelease(warehouse.connection);
});
afterAll(() => warehouse.close());

const release = { version: '2026.11.0', date: '2026-11-22' };

function written(name: string, counts = empty): Record<string, unknown> {
  return JSON.parse(metadata(release, counts, BALANCES)(FILES)[name]!) as Record<string, unknown>;
}

test('the data package describes every table as Parquet and CSV, with all its columns', () => {
  const { resources, ...about } = written('datapackage.json') as {
    resources: {
      path: string;
      bytes: number;
      hash: string;
      schema: { fields: { name: string }[]; primaryKey?: string[] };
    }[];
  };
  expect(about).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'atlas-ikm',
    version: '2026.11.0',
    created: '2026-11-22T00:00:00Z',
    contract: 'v1',
  });
  for (const { name, columns, key } of TABLES) {
    for (const kind of ['parquet', 'csv']) {
      const resource = resources.find((r) => r.path === `${name}.${kind}`)!;
      expect(resource.hash).toBe(`sha256:${name}-${kind}`);
      expect(resource.bytes).toBe(10 + TABLE_NAMES.indexOf(name));
      expect(resource.schema.fields.map((f) => f.name)).toEqual(columns.map((c) => c.name));
      // A row of a file may be rejected once for each of its figures: no column tells such rejects apart.
      expect(resource.schema.primaryKey).toEqual(name === 'rejects' ? undefined : key);
      expect(key.length === 0).toBe(name === 'rejects');
    }
  }
});

test('the names of resources are unique and fit for an address', () => {
  const { resources } = written('datapackage.json') as { resources: { name: string }[] };
  const names = resources.map((r) => r.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

test('the catalogue lists every file to be downloaded', () => {
  const { distribution } = written('catalog.jsonld') as {
    distribution: { name: string; sha256: string }[];
  };
  expect(distribution.map((d) => [d.name, d.sha256])).toEqual(FILES.map((f) => [f.name, f.sha256]));
});

test('the quality report counts rows, verdicts and reasons', async () => {
  const { connection } = warehouse;
  const observations = [observation(), observation({ agreement: 'conflicts', status: 'target' })];
  await fillTable(connection, 'observations', observations);
  await countObservations(connection);
  expect(written('quality.json', await countRelease(connection))).toMatchObject({
    rows: { read: 2, published: 2, rejected: 0 },
    agreement: { conflicts: 1, sole: 1 },
    status: { realised: 1, target: 1 },
    rejects: {},
  });
});

test('the quality report balances every file of a dataset', () => {
  const [dataset] = trialDatasets;
  expect(written('quality.json', { ...empty, datasets: [dataset!] })['datasets']).toEqual([
    {
      dataset_id: 'trial',
      rows_read: 3,
      rows_published: 2,
      rows_rejected: 1,
      files: BALANCES.map(({ dataset_id: _, ...balance }) => balance),
    },
  ]);
});

test('a file that was not written is an error', () => {
  expect(() => metadata(release, empty, [])([])).toThrow('unpublished file: observations.parquet');
});
