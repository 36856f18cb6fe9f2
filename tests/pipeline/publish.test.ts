import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { beforeAll, expect, test } from 'vitest';
import { metadata } from '../../scripts/pipeline/metadata.ts';
import { publish, type PublishedFile, type Tables } from '../../scripts/pipeline/publish.ts';
import { readTable } from '../../src/atlas/parquet.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';
import { temporaryFolder } from './fixtures.ts';

const RELEASE = { version: '2026.11.0', date: '2026-11-22' };
const nothingMore = (): Record<string, string> => ({});

let folder: string;
let tables: Tables;
/** What the further files are told of the tables' files. */
let told: readonly PublishedFile[];

async function publishTrial(): Promise<void> {
  await publish(folder, tables, RELEASE.version, (files) => {
    told = files;
    return metadata(RELEASE, tables)(files);
  });
}

beforeAll(async () => {
  folder = join(temporaryFolder(), 'v1');
  // A few true rows of each table: every type of cell, empty ones, accents and quotes.
  const rows = await Promise.all(
    TABLE_NAMES.map(async (name) => [name, (await readTable(name)).slice(0, 100)] as const),
  );
  tables = Object.fromEntries(rows) as unknown as Tables;
  await publishTrial();
});

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

const withoutColumn = (): Tables => ({
  ...tables,
  units: tables.units.map(({ unit_id }) => ({ unit_id }) as (typeof tables.units)[number]),
});
const withWrongType = (): Tables => ({
  ...tables,
  datasets: tables.datasets.map((dataset) => ({ ...dataset, retrieved: 'yesterday' })),
});
const outOfInk = (): never => {
  throw new Error('out of ink');
};

test.each<[string, () => Tables, () => Record<string, string>, RegExp]>([
  ['a row lacks a column', withoutColumn, nothingMore, /^missing column: units\.name_id$/],
  ['a cell is not of its type', withWrongType, nothingMore, /yesterday/],
  ['a further file cannot be made', () => tables, outOfInk, /^out of ink$/],
])('an error half-way leaves the last release whole: %s', async (_, spoiled, extra, message) => {
  const before = contents();
  await expect(publish(folder, spoiled(), 'new', extra)).rejects.toThrow(message);
  expect(contents()).toEqual(before);
});

test('the same rows give the same bytes, also after an error', async () => {
  const before = contents();
  await expect(publish(folder, withoutColumn(), 'new', nothingMore)).rejects.toThrow();
  await publishTrial();
  expect(contents()).toEqual(before);
});

test('an error publishes nothing where there was nothing', async () => {
  const other = join(temporaryFolder(), 'v1');
  await expect(publish(other, withoutColumn(), 'new', nothingMore)).rejects.toThrow();
  expect(existsSync(other)).toBe(false);
});
