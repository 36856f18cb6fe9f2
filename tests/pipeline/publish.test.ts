import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { buildTables } from '../../scripts/pipeline/build.ts';
import { metadata } from '../../scripts/pipeline/metadata.ts';
import { publish, type Tables } from '../../scripts/pipeline/publish.ts';
import { readTable } from '../../src/atlas/parquet.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';
import { temporaryFolder } from './fixtures.ts';
import { trialData } from './trial.ts';

const RELEASE = { version: '2026.11.0', date: '2026-11-22' };

function tables(): Tables {
  return buildTables(trialData()).tables;
}

/** Every file of a folder with the hash of its content. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256').update(readFileSync(join(folder, name))).digest('hex'),
    ]),
  );
}

describe('publish', () => {
  test('writes Parquet that holds every table as it was', async () => {
    const folder = join(temporaryFolder(), 'v1');
    const written = tables();
    await publish(folder, written, RELEASE.version, () => ({}));
    for (const name of TABLE_NAMES) {
      expect(written[name].length, name).toBeGreaterThan(0);
      expect(await readTable(name, folder), name).toEqual(written[name]);
    }
  });

  test('says in the Parquet which contract, release and table it is, and keeps to Snappy', async () => {
    const folder = join(temporaryFolder(), 'v1');
    await publish(folder, tables(), RELEASE.version, () => ({}));
    const file = readFileSync(join(folder, 'sources.parquet'));
    const { key_value_metadata, row_groups } = parquetMetadata(
      file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
    );
    expect(Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]))).toMatchObject({
      atlas_ikm_contract: 'v1',
      atlas_ikm_release: RELEASE.version,
      atlas_ikm_table: 'sources',
    });
    const codecs = row_groups.flatMap((group) => group.columns.map((c) => c.meta_data?.codec));
    expect(new Set(codecs)).toEqual(new Set(['SNAPPY']));
  });

  test('writes the same bytes for the same rows', async () => {
    const [one, two] = [join(temporaryFolder(), 'v1'), join(temporaryFolder(), 'v1')];
    const written = tables();
    for (const folder of [one, two]) await publish(folder, written, RELEASE.version, metadata(RELEASE, written));
    expect(contents(two)).toEqual(contents(one));
  });

  test('lists every file with its checksum, the further ones too, and nothing else', async () => {
    const folder = join(temporaryFolder(), 'v1');
    const written = tables();
    await publish(folder, written, RELEASE.version, metadata(RELEASE, written));
    const { 'checksums.txt': _, ...others } = contents(folder);
    const listed = readFileSync(join(folder, 'checksums.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').toReversed() as [string, string]);
    expect(Object.fromEntries(listed)).toEqual(others);
    expect(Object.keys(others).toSorted()).toEqual(
      [
        ...TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.excel.csv`, `${name}.parquet`]),
        'catalog.jsonld',
        'datapackage.json',
        'quality.json',
      ].toSorted(),
    );
  });

  test('tells the further files the true sizes and hashes', async () => {
    const folder = join(temporaryFolder(), 'v1');
    await publish(folder, tables(), RELEASE.version, (files) => {
      for (const { name, bytes, sha256 } of files) expect([name, bytes, sha256]).not.toContain(0);
      return { 'list.json': JSON.stringify(files) };
    });
    const files = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as { name: string; bytes: number; sha256: string }[];
    expect(files).toHaveLength(3 * TABLE_NAMES.length);
    for (const { name, bytes, sha256 } of files) {
      const content = readFileSync(join(folder, name));
      expect(bytes).toBe(content.length);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });
});

describe('an error half-way', () => {
  const broken = (written: Tables): Tables => ({
    ...written,
    units: written.units.map(({ unit_id }) => ({ unit_id }) as (typeof written.units)[number]),
  });
  const wrongType = (written: Tables): Tables => ({
    ...written,
    datasets: written.datasets.map((d) => ({ ...d, retrieved: 'yesterday' })),
  });

  test.each<[string, (written: Tables) => Tables, () => Record<string, string>]>([
    ['a row lacks a column', broken, () => ({})],
    ['a cell is not of its type', wrongType, () => ({})],
    ['a further file cannot be made', (written) => written, () => { throw new Error('no ink'); }],
  ])('leaves the last release whole: %s', async (_, spoil, extra) => {
    const folder = join(temporaryFolder(), 'v1');
    const written = tables();
    await publish(folder, written, 'old', () => ({}));
    const before = contents(folder);
    await expect(publish(folder, spoil(written), 'new', extra)).rejects.toThrow();
    expect(contents(folder)).toEqual(before);
    await publish(folder, written, 'old', () => ({}));
    expect(contents(folder)).toEqual(before);
  });

  test('publishes nothing where there was nothing', async () => {
    const folder = join(temporaryFolder(), 'v1');
    await expect(publish(folder, broken(tables()), 'new', () => ({}))).rejects.toThrow('missing column: units.name_id');
    expect(existsSync(folder)).toBe(false);
  });
});
