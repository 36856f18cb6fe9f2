/** The builder decodes the columns and row groups that it needs, and reads no byte of the others. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadataAsync, type FileMetaData } from 'hyparquet';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import { openFigures } from '../../src/builder/figures.ts';

const VALUES = ['observation_id', 'source_id', 'value', 'value_low', 'value_high', 'printed'];

/** The published figures in several row groups. */
async function inGroups(): Promise<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-reading-'));
  const path = join(folder, 'observations.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT * FROM '${join(DATA_FOLDER, 'observations.parquet')}') TO '${path}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 2048)`,
  );
  connection.closeSync();
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  rmSync(folder, { recursive: true });
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** Where a column's cells of a row group lie in the file. */
function places(metadata: FileMetaData) {
  return metadata.row_groups.flatMap(({ columns }, group) =>
    columns.map(({ meta_data: column }) => {
      const start = Number(column?.dictionary_page_offset ?? column?.data_page_offset);
      const name = column?.path_in_schema.join('.') ?? '';
      return { name, group, start, end: start + Number(column?.total_compressed_size) };
    }),
  );
}

test('only what is asked for is read', async () => {
  const bytes = await inGroups();
  let read: { start: number; end: number }[] = [];
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end = bytes.byteLength) => {
      // The list of contents stands at the end.
      if (end < bytes.byteLength) read.push({ start, end });
      return bytes.slice(start, end);
    },
  };
  const metadata = await parquetMetadataAsync(file);
  expect(metadata.row_groups.length).toBeGreaterThan(3);
  const columns = places(metadata);
  /** The columns, with their row groups, of which a byte was read since the last time. */
  const touched = (): string[] => {
    const found = columns.filter(({ start, end }) =>
      read.some((range) => range.start < end && range.end > start),
    );
    read = [];
    // The last group is a small remainder, of which hyparquet fetches neighbouring columns in one go.
    return found
      .filter(({ group }) => group < metadata.row_groups.length - 1)
      .map(({ name, group }) => `${name} ${group}`)
      .sort();
  };

  const figures = await openFigures(file);
  const opened = touched();
  expect(opened).toContain('area_code 0');
  const needless = [...VALUES, 'note', 'note_id', 'locator', 'locator_id'];
  expect(opened.filter((one) => needless.includes(one.split(' ')[0] ?? ''))).toEqual([]);

  const row = 2100;
  const [figure] = await figures.at([row]);
  expect(figure?.observation_id).toMatch(/./);
  const asked = touched();
  expect(asked).toEqual(expect.arrayContaining(VALUES.map((name) => `${name} 1`)));
  // hyparquet fetches what lies between two columns along with them, but nothing of another row group.
  expect(asked.filter((one) => !one.endsWith(' 1'))).toEqual([]);
  // What has been read once is not read again.
  await figures.at([row, row + 1]);
  expect(touched()).toEqual([]);
});
