import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  fillTable,
  literal,
  openWarehouse,
  query,
  rowsOf,
  type Warehouse,
} from '../../scripts/pipeline/warehouse.ts';
import { area, observation } from './fixtures.ts';

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
