import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { EmptyTable, arrowFromParquet } from '../../src/explorer/arrow.ts';
import { resultFrom } from '../../src/explorer/result.ts';

const COLUMNS = [
  { name: 'word', type: 'VARCHAR' },
  { name: 'id', type: 'VARCHAR' },
  { name: 'amount', type: 'DOUBLE' },
  { name: 'year', type: 'SMALLINT' },
  { name: 'count', type: 'INTEGER' },
  { name: 'day', type: 'DATE' },
  { name: 'yes', type: 'BOOLEAN' },
] as const;

async function parquetOf(rows: number): Promise<ArrayBuffer> {
  const path = join(tmpdir(), `atlas-arrow-${process.pid}-${rows}.parquet`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (
    SELECT CASE WHEN i % 5 > 0 THEN 'word ' || i % 3 END AS word, 'id ' || i AS id,
      CASE WHEN i % 7 > 0 THEN i / 4 END AS amount, (2000 + i % 20)::SMALLINT AS year,
      CASE WHEN i % 2 = 0 THEN (-i)::INTEGER END AS count,
      CASE WHEN i % 3 > 0 THEN DATE '1969-12-30' + i::INTEGER END AS day, i % 2 = 0 AS yes, 'not wanted' AS other
    FROM range(${rows}) AS t(i)
  ) TO '${path}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 4096)`);
  connection.closeSync();
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

test('keeps every value, type and gap, over several row groups', async () => {
  const rows = 10_000;
  const { ipc, rows: said } = await arrowFromParquet(await parquetOf(rows), COLUMNS);
  expect(said).toBe(rows);
  const result = resultFrom(ipc, [], Infinity);
  expect(result.columns.map(({ name }) => name)).toEqual(COLUMNS.map(({ name }) => name));
  expect(result.columns.map(({ type }) => type)).toEqual([
    'ENUM',
    'VARCHAR',
    'DOUBLE',
    'SMALLINT',
    'INTEGER',
    'DATE',
    'BOOLEAN',
  ]);
  const row = (i: number) => result.columns.map(({ values }) => values[i]);
  expect(row(0)).toEqual([null, 'id 0', null, 2000, 0, null, true]);
  expect(row(1)).toEqual(['word 1', 'id 1', 0.25, 2001, null, '1969-12-31', false]);
  expect(row(9999)).toEqual(['word 0', 'id 9999', 9999 / 4, 2019, null, null, false]);
  expect(result.columns[2]?.values.filter((v) => v === null)).toHaveLength(Math.ceil(rows / 7));
  expect(tableFromIPC(ipc).numRows).toBe(rows);
});

test('an empty table is an error, and so is a missing column', async () => {
  await expect(arrowFromParquet(await parquetOf(0), COLUMNS)).rejects.toBeInstanceOf(EmptyTable);
  await expect(
    arrowFromParquet(await parquetOf(10), [{ name: 'absent', type: 'DOUBLE' }]),
  ).rejects.toThrow(/absent/);
  await expect(arrowFromParquet(new ArrayBuffer(20), COLUMNS)).rejects.toThrow();
});
