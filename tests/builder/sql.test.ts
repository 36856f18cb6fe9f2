import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import { resolve } from '../../src/builder/choice.ts';
import type { Figures } from '../../src/builder/figures.ts';
import { sqlOf } from '../../src/builder/sql.ts';
import { CHART_KINDS, formatBuilderView, type BuilderView } from '../../src/model/view-address.ts';
import { openPublished } from './published.ts';

let figures: Figures;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  figures = await openPublished();
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  const file = join(DATA_FOLDER, 'observations.parquet').replaceAll("'", "''");
  await duckdb.run(`CREATE TABLE observations AS SELECT * FROM '${file}'`);
});
afterAll(() => duckdb.closeSync());

/** The rows that the builder shows and those that its SQL gives; the builder's choice may differ from what was asked. */
async function both(view: BuilderView): Promise<{ shown: string[]; queried: string[] }> {
  const { choice, rows } = resolve(view, figures.index);
  const shown = await figures.at(rows);
  const result = await duckdb.runAndReadAll(sqlOf(choice, shown));
  const at = result.columnNames().indexOf('observation_id');
  return {
    shown: shown.map((figure) => figure.observation_id).toSorted(),
    queried: result
      .getRows()
      .map((row) => String(row[at]))
      .toSorted(),
  };
}

test('for every measure, population and kind of chart, the SQL gives the rows shown', async () => {
  const { offer } = resolve({ areas: [] }, figures.index);
  const charted = new Set<string>();
  let views = 0;
  for (const { id: indicator } of offer.indicators) {
    const measured = resolve({ indicator, areas: [] }, figures.index);
    for (const { id: population } of measured.offer.populations) {
      const plain: BuilderView = { indicator, population, areas: [] };
      const { offer } = resolve(plain, figures.index);
      for (const dimension of [undefined, ...offer.dimensions.map(({ id }) => id)]) {
        const split = resolve({ ...plain, dimension }, figures.index);
        expect(split.rows.length, `${indicator} ${population} ${dimension}`).toBeGreaterThan(0);
        for (const { id: chart, count } of split.offer.charts) {
          const view: BuilderView = { ...plain, dimension, chart };
          if (count === 0) continue;
          const { shown, queried } = await both(view);
          expect(shown.length, formatBuilderView(view)).toBeGreaterThan(0);
          expect(queried, formatBuilderView(view)).toEqual(shown);
          charted.add(chart);
          views++;
        }
      }
    }
  }
  expect([...charted].toSorted()).toEqual(CHART_KINDS.toSorted());
  expect(views).toBeGreaterThan(500);
}, 60_000);

test.each<BuilderView>([
  { indicator: 'establishments', population: 'IMK', areas: ['32', '33', '35'], chart: 'garis' },
  { indicator: 'establishments', population: 'IMK', areas: ['provinsi'], chart: 'garis' },
  { indicator: 'establishments', population: 'IMK', areas: ['provinsi', '00'], chart: 'batang' },
  { indicator: 'workers', population: 'IMK', areas: ['32'], chart: 'batang' },
  { indicator: 'workers', areas: [], years: { from: 2019, to: 2021 }, chart: 'kisi' },
  { indicator: 'workers', population: 'IK', areas: ['kabkota'], chart: 'batang' },
  { indicator: 'establishments', areas: [], against: 'value_added', chart: 'sebar' },
  { indicator: 'establishments', areas: [], dimension: 'internet', value: 'ya', chart: 'peta' },
  { indicator: 'establishments', areas: [], dimension: 'kbli', value: '14', chart: 'garis' },
  { indicator: 'establishments', areas: ['51'], chart: 'selang' },
  { indicator: 'production_growth_yoy', areas: ['00', '31'], chart: 'garis' },
])('$indicator $areas $chart $dimension: the SQL gives the rows shown', async (view) => {
  const { shown, queried } = await both(view);
  expect(shown.length).toBeGreaterThan(0);
  expect(queried).toEqual(shown);
});

test('figures without a year are drawn as intervals, whatever years are asked for', async () => {
  const undated: BuilderView = {
    indicator: 'workers_per_establishment',
    population: 'IKM',
    areas: [],
    years: { from: 2019, to: 2021 },
  };
  const { choice, replaced } = resolve(undated, figures.index);
  expect(choice).toMatchObject({ chart: 'selang', period: 'unknown' });
  expect(replaced).toEqual([{ parameter: 'tahun', asked: '2019–2021', used: '' }]);
  const { shown, queried } = await both(undated);
  expect(queried).toEqual(shown);
});
