import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Tables } from '../../scripts/pipeline/build.ts';
import { countObservations } from '../../scripts/pipeline/counts.ts';
import { countRelease, metadata } from '../../scripts/pipeline/metadata.ts';
import { placesBeside, publish, type PublishedFile } from '../../scripts/pipeline/publish.ts';
import { fillTable, openWarehouse, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { readTable } from '../../src/atlas/parquet.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';
import { tableNamed } from '../../src/model/tables.ts';
import { csvOf } from './csv-oracle.ts';
import { temporaryFolder } from './fixtures.ts';

// A release is some fifty queries, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const RELEASE = { version: '2026.11.0', date: '2026-11-22' };
const nothingMore = (): Record<string, string> => ({});

let folder: string;
let warehouse: Warehouse;
let tables: Tables;
/** What the further files are told of the tables' files. */
let told: readonly PublishedFile[];

async function publishTrial(): Promise<void> {
  await countObservations(warehouse.connection);
  const counts = await countRelease(warehouse.connection);
  await publish(folder, warehouse, RELEASE.version, (files) => {
    told = files;
    return metadata(RELEASE, counts, [])(files);
  });
}

beforeAll(async () => {
  folder = join(temporaryFolder(), 'v1');
  // A few true rows of each table: every type of cell, empty ones, accents and quotes.
  const rows = await Promise.all(
    TABLE_NAMES.map(async (name) => [name, (await readTable(name)).slice(0, 100)] as const),
  );
  tables = Object.fromEntries(rows) as unknown as Tables;
  warehouse = await openWarehouse();
  for (const name of TABLE_NAMES) await fillTable(warehouse.connection, name, tables[name]);
  await publishTrial();
});
afterAll(() => warehouse.close());

const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');

/** Every file of the release with the hash of its content. */
const contents = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(name)]));

test.each(TABLE_NAMES)('the Parquet of %s holds the table as it was', async (name) => {
  expect(tables[name].length).toBeGreaterThan(0);
  expect(await readTable(name, folder)).toEqual(tables[name]);
});

test.each(TABLE_NAMES)('the CSVs of %s are those of a CSV library, cell by cell', (name) => {
  for (const ending of ['csv', 'excel.csv'] as const) {
    const text = readFileSync(join(folder, `${name}.${ending}`), 'utf8');
    expect(text).toBe(csvOf(tableNamed(name).columns, tables[name], ending));
  }
});

test('the Parquet says which contract, release and table it is, and keeps to Snappy', () => {
  const file = readFileSync(join(folder, 'sources.parquet'));
  const { key_value_metadata, row_groups } = parquetMetadata(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
  );
  const said = Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]));
  expect(said).toMatchObject({
    atlas_ikm_contract: 'v1',
    atlas_ikm_release: RELEASE.version,
    atlas_ikm_table: 'sources',
  });
  const codecs = row_groups.flatMap((group) => group.columns.map((c) => c.meta_data?.codec));
  expect(new Set(codecs)).toEqual(new Set(['SNAPPY']));
});

test('every file is listed with its checksum, the further ones too, and nothing else', () => {
  const others = contents();
  delete others['checksums.txt'];
  const lines = readFileSync(join(folder, 'checksums.txt'), 'utf8').trimEnd().split('\n');
  expect(Object.fromEntries(lines.map((line) => line.split('  ').toReversed()))).toEqual(others);
  expect(Object.keys(others).toSorted()).toEqual(
    [
      ...TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.excel.csv`, `${name}.parquet`]),
      'catalog.jsonld',
      'datapackage.json',
      'quality.json',
    ].toSorted(),
  );
});

test('the further files are told the true sizes and hashes', () => {
  expect(told).toHaveLength(3 * TABLE_NAMES.length);
  for (const { name, bytes, sha256 } of told) {
    expect(bytes, name).toBe(readFileSync(join(folder, name)).length);
    expect(sha256, name).toBe(hashOf(name));
  }
});

const sql = (text: string) => async (): Promise<void> => {
  await warehouse.connection.run(text);
};
const nothing = async (): Promise<void> => {};
const outOfInk = (): never => {
  throw new Error('out of ink');
};
const mendedAgain = async (): Promise<void> => {
  for (const name of ['units', 'datasets'] as const)
    await fillTable(warehouse.connection, name, tables[name]);
};

test.each<[string, () => Promise<void>, () => Record<string, string>, RegExp]>([
  ['a table lacks a column', sql('ALTER TABLE units DROP name_id'), nothingMore, /name_id/],
  [
    'a cell is not of its type',
    sql(
      "ALTER TABLE datasets ALTER retrieved TYPE VARCHAR; UPDATE datasets SET retrieved = 'yesterday'",
    ),
    nothingMore,
    /yesterday/,
  ],
  ['a table is missing', sql('DROP TABLE units'), nothingMore, /units/],
  ['a further file cannot be made', nothing, outOfInk, /^out of ink$/],
])('an error half-way leaves the last release whole: %s', async (_, spoil, extra, message) => {
  const before = contents();
  await spoil();
  try {
    await expect(publish(folder, warehouse, 'new', extra)).rejects.toThrow(message);
    expect(contents()).toEqual(before);
    expect(readdirSync(dirname(folder))).toEqual(['v1']);
    const other = join(temporaryFolder(), 'v1');
    await expect(publish(other, warehouse, 'new', extra)).rejects.toThrow(message);
    expect(existsSync(other)).toBe(false);
  } finally {
    await mendedAgain();
  }
});

test('the same rows give the same bytes, also after an error', async () => {
  const before = contents();
  await publishTrial();
  expect(contents()).toEqual(before);
});

test('any number of threads writes the same bytes, in several row groups too', async () => {
  const { connection } = warehouse;
  await connection.run(`
    CREATE TABLE many AS SELECT o.* FROM observations o, range(1300);
    DROP TABLE observations;
    ALTER TABLE many RENAME TO observations`);
  try {
    await connection.run('SET threads = 1');
    await publishTrial();
    const before = contents();
    const parquet = readFileSync(join(folder, 'observations.parquet'));
    expect(parquetMetadata(new Uint8Array(parquet).buffer).row_groups).toHaveLength(2);
    await connection.run('SET threads = 4');
    await publishTrial();
    expect(contents()).toEqual(before);
  } finally {
    await fillTable(connection, 'observations', tables.observations);
    await publishTrial();
  }
});

test('a release that was left aside by a killed run comes back before a new one is made', async () => {
  const before = contents();
  renameSync(folder, placesBeside(folder).old);
  await expect(publish(folder, warehouse, 'new', outOfInk)).rejects.toThrow();
  expect(contents()).toEqual(before);
});
