import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import { EXAMPLES } from '../../src/explorer/examples.ts';
import { columnsIn, onlyReads } from '../../src/explorer/sql-columns.ts';
import { tablesIn } from '../../src/explorer/sql-names.ts';
import { TABLES } from '../../src/model/tables.ts';
import { KEPT } from '../guard/queries.ts';
import { OWN_FILE, publishedEngine } from '../guard/engine.ts';

const NAMES = ['area_code', 'indicator_id', 'value', 'year', 'unit_id'];

test.each([
  ['SELECT value FROM observations', ['value']],
  ['SELECT count(*) FROM observations', ['area_code']],
  ['SELECT count(*) FILTER (WHERE year > 2020) FROM observations', ['year']],
  ['SELECT value * 2, 3 * (value) FROM observations', ['value']],
  ['SELECT (value) * year FROM observations', ['value', 'year']],
  ['SELECT o."VALUE" FROM observations AS o WHERE o.year = 1', ['value', 'year']],
  ['SELECT observations.value FROM observations', ['value']],
  ['WITH a AS (SELECT value FROM observations) SELECT max(value) FROM a', ['value']],
  ["SELECT '* value' AS t, year FROM observations -- unit_id *", ['year']],
])('%s reads %j', (sql, columns) => {
  expect(columnsIn(sql, 'observations', NAMES)).toEqual(columns);
});

test.each([
  'SELECT * FROM observations',
  'SELECT DISTINCT * FROM observations',
  'SELECT ALL * FROM observations',
  'SELECT DISTINCT ON (year) * FROM observations',
  'SELECT o.* FROM observations o',
  'SELECT year, * FROM observations',
  'SELECT * EXCLUDE (year) FROM observations',
  'SELECT COLUMNS(c -> true) FROM observations',
  'FROM observations',
  'SELECT count(*) FROM (FROM observations)',
  'SELECT 1 UNION ALL FROM observations',
  'SELECT observations FROM observations',
  'SELECT o FROM observations o',
  'SELECT o FROM observations AS o',
  'SELECT year FROM observations o GROUP BY o, year',
  'SELECT a FROM observations AS o(a, b)',
  'SELECT value FROM areas, observations',
  'SELECT value FROM observations NATURAL JOIN areas',
  'DESCRIBE observations',
  'SUMMARIZE observations',
  'CREATE VIEW v AS SELECT value FROM observations',
  'DELETE FROM observations WHERE year = 1',
  'EXPLAIN SELECT value FROM observations',
  'BEGIN',
])('%s may read every column', (sql) => {
  expect(columnsIn(sql, 'observations', NAMES)).toBeUndefined();
});

test('a statement that changes something does not only read', () => {
  expect(onlyReads('SELECT 1')).toBe(true);
  expect(onlyReads('/* SELECT */ DROP TABLE units')).toBe(false);
  expect(onlyReads('WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a')).toBe(false);
});

describe('over the published tables', () => {
  let whole: Awaited<ReturnType<typeof publishedEngine>>;
  beforeAll(async () => (whole = await publishedEngine()));
  afterAll(() => whole.close());

  test('every example and kept query gives the same rows with those columns alone', async () => {
    const queries = [
      ...EXAMPLES.map(({ sql }) => sql.id),
      ...KEPT.map(({ sql }) => sql),
      'SELECT a.name, sum(o.value * 1) FROM observations o JOIN areas AS a USING (area_code) WHERE o.year = 2023 GROUP BY ALL ORDER BY ALL',
    ];
    let inPart = 0;
    for (const sql of queries) {
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      await connection.run(OWN_FILE);
      for (const name of tablesIn(
        sql,
        TABLES.map((table) => table.name),
      )) {
        const all =
          TABLES.find((table) => table.name === name)?.columns.map((one) => one.name) ?? [];
        const columns = columnsIn(sql, name, all);
        if (columns && columns.length < all.length) inPart++;
        await connection.run(
          `CREATE TABLE ${name} AS SELECT ${(columns ?? all).map((one) => `"${one}"`).join(', ')} FROM '${join(DATA_FOLDER, `${name}.parquet`)}'`,
        );
      }
      const rows = async (at: typeof connection): Promise<string[]> =>
        (await at.runAndReadAll(sql))
          .getRowsJson()
          .map((row) => JSON.stringify(row))
          .sort();
      expect(await rows(connection), sql).toEqual(await rows(whole.connection));
      connection.closeSync();
      instance.closeSync();
    }
    expect(inPart).toBeGreaterThan(40);
  });
});
