import { afterAll, beforeAll, expect, test } from 'vitest';
import { provinceYears } from '../../scripts/pipeline/province-year.ts';
import {
  fillTable,
  openWarehouse,
  rowsOf,
  type Warehouse,
} from '../../scripts/pipeline/warehouse.ts';
import type { Observation, ProvinceYear } from '../../src/model/contract.ts';
import { PROVINCE_YEAR_MEASURES } from '../../src/model/tables.ts';
import { area, observation } from './fixtures.ts';

const AREAS = [
  area(),
  area({ area_code: '11', name: 'Aceh' }),
  area({ area_code: '1371', area_level: 'regency', name: 'Kota Padang' }),
];
let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ threads: 1 });
  await fillTable(warehouse.connection, 'areas', AREAS);
});
afterAll(() => warehouse.close());

async function years(...rows: Partial<Observation>[]): Promise<ProvinceYear[]> {
  const { connection } = warehouse;
  await fillTable(
    connection,
    'observations',
    rows.map((row) => observation(row)),
  );
  await provinceYears(connection);
  return rowsOf(connection, 'province_year');
}

test('one row per province and year, in that order', async () => {
  const rows = await years(
    { period: '2022' },
    { period: '2021' },
    { area_code: '11', period: '2022' },
    { period: '2021', value: 7 },
  );
  expect(rows.map((row) => [row.area_code, row.area_name, row.year])).toEqual([
    ['11', 'Aceh', 2022],
    ['13', 'Sumatera Barat', 2021],
    ['13', 'Sumatera Barat', 2022],
  ]);
});

test('a headline total fills the column of its indicator and population', async () => {
  const rows = await years(
    ...PROVINCE_YEAR_MEASURES.map(([indicator_id, population_id], i) => ({
      indicator_id,
      population_id,
      value: i + 1,
    })),
  );
  expect(rows).toHaveLength(1);
  PROVINCE_YEAR_MEASURES.forEach(([, , name], i) => expect(rows[0]![name], name).toBe(i + 1));
});

test.each([
  ['a figure that is not the headline', { headline: false }],
  ['a target', { status: 'target' as const }],
  ['a part', { breakdown: 'kbli=14' }],
  ['a half-year', { period: '2023-S1', year: 2023 }],
])('%s is counted but not shown', async (_, change) => {
  expect(await years(change)).toMatchObject([{ year: 2023, figures: 1, ikm_establishments: null }]);
});

test.each([
  ['undated figures', { period: 'unknown' }],
  ['figures of a regency', { area_code: '1371', area_level: 'regency' as const }],
  ['figures of the nation', { area_code: '00', area_level: 'nation' as const }],
])('%s have no row', async (_, change) => {
  expect(await years(change)).toEqual([]);
});

test('counts figures, conflicts and sources', async () => {
  const rows = await years(
    { agreement: 'conflicts', source_id: 'a' },
    { agreement: 'conflicts', source_id: 'b' },
    { agreement: 'superseded', source_id: 'b' },
  );
  expect(rows).toMatchObject([{ figures: 3, conflicts: 2, sources: 2 }]);
});

test('divides IMK workers by IMK establishments, where there are any', async () => {
  const workers = { indicator_id: 'workers', population_id: 'IMK', value: 500 };
  const establishments = { population_id: 'IMK', value: 200 };
  const name = 'imk_workers_per_establishment_person';
  expect((await years(workers, establishments))[0]![name]).toBe(2.5);
  expect((await years(workers))[0]![name]).toBeNull();
  expect((await years(workers, { ...establishments, value: 0 }))[0]![name]).toBeNull();
});
