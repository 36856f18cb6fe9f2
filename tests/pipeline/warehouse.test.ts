import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvCopy, PUBLIC_CSV } from '../../scripts/pipeline/csv-text.ts';
import {
  asWritten,
  fillTable,
  literal,
  openWarehouse,
  query,
  rowsOf,
  type Warehouse,
} from '../../scripts/pipeline/warehouse.ts';
import { area, observation, temporaryFolder } from './fixtures.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse();
});
afterAll(() => warehouse.close());

test('rows come back as they went in', async () => {
  const rows = [
    observation({ value: -1234.5, note: 'it\'s "quoted", ü' }),
    observation({ period: 'unknown', value_high: 4.4e15, headline: false }),
  ];
  await fillTable(warehouse.connection, 'observations', rows);
  expect(await rowsOf(warehouse.connection, 'observations')).toEqual(rows);
  const areas = [area({ valid_from: '2022-07-25', latitude: -0.5 })];
  await fillTable(warehouse.connection, 'areas', areas);
  expect(await rowsOf(warehouse.connection, 'areas')).toEqual(areas);
});

test('a missing column and a cell of another type are errors that name it', async () => {
  const half = { area_code: '13', area_level: 'province', area_type: 'provinsi', name: 'x' };
  await expect(fillTable(warehouse.connection, 'areas', [half as never])).rejects.toThrow(
    /^missing column: areas\.name_en$/,
  );
  await expect(
    fillTable(warehouse.connection, 'areas', [area({ valid_from: 'yesterday' })]),
  ).rejects.toThrow('not of type DATE: areas.valid_from: "yesterday"');
});

test('a quote in a text ends no literal', async () => {
  const text = "O'Brien''s; DROP TABLE areas";
  expect(await query(warehouse.connection, `SELECT ${literal(text)} AS text`)).toEqual([{ text }]);
});

test('rows of a join come in the order of the first table, whatever threads do', async () => {
  const { connection, close } = await openWarehouse({ threads: 4 });
  const path = join(temporaryFolder(), 'joined.csv');
  const joined = 'SELECT number, word FROM numbers JOIN words USING (word_no)';
  const lines = `SELECT concat(number, ',', word) AS line FROM (${joined})`;
  try {
    // Several row groups, so that threads have something to race for.
    await connection.run(`
      CREATE TABLE numbers AS SELECT range AS number, range % 100 AS word_no FROM range(600_000);
      CREATE TABLE words AS SELECT range AS word_no, 'word ' || range AS word FROM range(100);`);
    await asWritten(connection, () =>
      connection.run(csvCopy(lines, ['number', 'word'], path, PUBLIC_CSV)),
    );
    await asWritten(connection, () => connection.run(`CREATE TABLE joined AS ${joined}`));
    for (const rows of [`read_csv('${path}', all_varchar = true)`, 'joined']) {
      const [found] = await query(
        connection,
        `SELECT count(*)::INTEGER AS rows, count_if(number::INTEGER <> place)::INTEGER AS misplaced
         FROM (SELECT number, row_number() OVER () - 1 AS place FROM ${rows})`,
      );
      expect(found).toEqual({ rows: 600_000, misplaced: 0 });
    }
    const [threads] = await query(
      connection,
      "SELECT current_setting('threads')::INTEGER AS threads",
    );
    expect(threads).toEqual({ threads: 4 });
  } finally {
    close();
  }
});
