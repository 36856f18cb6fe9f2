import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/explorer/examples.ts';
import { sourcesQuery } from '../../src/explorer/sources-query.ts';
import { publishedEngine } from '../guard/engine.ts';
import { KEPT } from '../guard/queries.ts';

let engine: Awaited<ReturnType<typeof publishedEngine>>;
beforeAll(async () => (engine = await publishedEngine()));
afterAll(() => engine.close());

async function column(sql: string): Promise<string[]> {
  const reader = await engine.connection.runAndReadAll(sql);
  return reader.getRowsJS().map(([value]) => value as string);
}

async function sourcesOf(sql: string): Promise<string[] | undefined> {
  const question = sourcesQuery(sql);
  return question === undefined ? undefined : column(question);
}

const WHERE = `indicator_id = 'establishments' AND population_id = 'IMK' AND area_level = 'province' AND breakdown IS NULL AND headline`;
const SOURCES = (where: string): string =>
  `SELECT DISTINCT source_id FROM observations WHERE ${where} ORDER BY 1`;

test.each([
  [
    'rows',
    `SELECT area_code, value FROM observations WHERE ${WHERE} AND year = 2023`,
    `${WHERE} AND year = 2023`,
  ],
  [
    'a sum',
    `SELECT sum(value) FROM observations o WHERE ${WHERE} AND year = 2021`,
    `${WHERE} AND year = 2021`,
  ],
  [
    'groups',
    `SELECT year, avg(value) AS v FROM observations AS o WHERE ${WHERE} GROUP BY year ORDER BY 2 DESC`,
    WHERE,
  ],
  [
    'group by all, by place in the list',
    `SELECT year, max(value) FROM observations WHERE ${WHERE} GROUP BY ALL ORDER BY 1`,
    WHERE,
  ],
  [
    'groups that are left',
    `SELECT year, count(*) FROM observations WHERE ${WHERE} GROUP BY 1 HAVING year = 2019`,
    `${WHERE} AND year = 2019`,
  ],
  [
    'rows that are left',
    `SELECT area_code, year, value FROM observations WHERE ${WHERE} QUALIFY row_number() OVER (ORDER BY year DESC, area_code) = 1`,
    `${WHERE} AND year = (SELECT max(year) FROM observations WHERE ${WHERE}) AND area_code = '11'`,
  ],
  [
    'a join',
    `SELECT a.name, o.value FROM areas a JOIN observations o USING (area_code) WHERE o.${WHERE.replace('area_level', 'o.area_level')} AND o.year = 2023`,
    `${WHERE} AND year = 2023`,
  ],
  [
    'an outer join',
    `SELECT a.name, o.value FROM areas a LEFT JOIN observations o ON o.area_code = a.area_code AND o.year = 2023 AND o.indicator_id = 'establishments' AND o.population_id = 'IMK' AND o.breakdown IS NULL AND o.headline WHERE a.area_level = 'province'`,
    `${WHERE} AND year = 2023`,
  ],
  [
    'WITH',
    `WITH f AS (SELECT area_code, value FROM observations WHERE ${WHERE} AND year = 2022) SELECT sum(value) FROM f`,
    `${WHERE} AND year = 2022`,
  ],
  [
    'a subquery',
    `SELECT max(v) FROM (SELECT area_code, sum(value) AS v FROM observations WHERE ${WHERE} AND year = 2020 GROUP BY area_code) t`,
    `${WHERE} AND year = 2020`,
  ],
  [
    'a union',
    `SELECT value FROM observations WHERE ${WHERE} AND year = 2017 UNION ALL SELECT value FROM observations WHERE ${WHERE} AND year = 2023`,
    `${WHERE} AND year IN (2017, 2023)`,
  ],
  [
    'a window',
    `SELECT area_code, rank() OVER (ORDER BY value DESC) FROM observations WHERE ${WHERE} AND year = 2023`,
    `${WHERE} AND year = 2023`,
  ],
])('the sources behind %s', async (_name, sql, where) => {
  const expected = await column(SOURCES(where));
  expect(expected.length).toBeGreaterThan(0);
  expect(await sourcesOf(sql)).toEqual(expected);
});

test.each([
  'SELECT 1',
  'SELECT name FROM areas',
  'FROM observations',
  'SELECT name FROM areas WHERE area_code IN (SELECT area_code FROM observations)',
  'SELECT (SELECT max(value) FROM observations), value FROM observations',
  'WITH observations AS (SELECT 1 AS source_id) SELECT * FROM observations',
  'CREATE TABLE t AS SELECT * FROM observations',
  'SELECT (',
])('nothing is said about %s', (sql) => {
  expect(sourcesQuery(sql)).toBeUndefined();
});

test('for most examples and kept queries the sources are known, and the question can be asked', async () => {
  const queries = [...EXAMPLES.map(({ sql }) => sql.id), ...KEPT.map(({ sql }) => sql)].filter(
    (sql) => /\bobservations\b/.test(sql),
  );
  let known = 0;
  for (const sql of queries) {
    const sources = await sourcesOf(sql);
    if (sources === undefined) continue;
    known++;
    expect(sources, sql).not.toContain(null);
  }
  expect(known / queries.length).toBeGreaterThan(0.8);
});
