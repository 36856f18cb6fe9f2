/** Queries that people write, right and wrong, with what the guard has to say of each and why. */
import type { Act } from '../../src/guard/probe.ts';
import type { Mixture } from '../../src/guard/judge.ts';

export interface KeptQuery {
  readonly name: string;
  readonly sql: string;
  /** What it mixes; nothing when it is right. */
  readonly wrong?: {
    readonly act: Act;
    readonly mixture: Mixture;
    readonly values?: readonly string[];
  };
  readonly why: string;
}

export const KEPT: readonly KeptQuery[] = [
  {
    name: 'sum over all populations',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND year = 2023 AND area_level = 'province' AND breakdown IS NULL AND headline AND status <> 'target' AND period = '2023'`,
    wrong: { act: 'add', mixture: 'population' },
    why: 'IMK already holds Imikro and IK, and IKM is another count of the same businesses',
  },
  {
    name: 'sum of a part and its whole',
    sql: `SELECT area_code, sum(value) AS usaha FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('IMK', 'Imikro') AND year = 2021 AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'Imikro'] },
    why: 'micro industry is counted twice',
  },
  {
    name: 'sum of IKM and IMK',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('IKM', 'IMK') AND area_code = '00' AND period = '2019' AND breakdown IS NULL AND headline AND status <> 'target'`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'IKM'] },
    why: 'two counts of overlapping businesses',
  },
  {
    name: 'sum of the two parts of IMK',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('Imikro', 'IK') AND year = 2021 AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline`,
    why: 'micro and small industry are the two parts of IMK',
  },
  {
    name: 'sum by population',
    sql: `SELECT population_id, sum(value) AS usaha FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('IMK', 'Imikro', 'IK') AND year = 2021 AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY population_id ORDER BY usaha DESC`,
    why: 'each sum keeps to one population, and the ranking is one of populations',
  },
  {
    name: 'sum of nation and provinces',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND period = '2023' AND breakdown IS NULL AND headline`,
    wrong: { act: 'add', mixture: 'level' },
    why: 'the nation is the sum of its provinces, so everything counts twice',
  },
  {
    name: 'sum of totals and KBLI groups',
    sql: `SELECT year, sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_code = '00' AND headline AND period = CAST(year AS VARCHAR) GROUP BY year ORDER BY year`,
    wrong: { act: 'add', mixture: 'breakdown' },
    why: 'the total already holds the groups',
  },
  {
    name: 'sum of KBLI groups',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_code = '00' AND period = '2021' AND breakdown LIKE 'kbli=__' AND headline`,
    why: 'the groups are parts of one whole',
  },
  {
    name: 'sum over indicators of several units',
    sql: `SELECT area_code, sum(value) FROM observations WHERE population_id = 'IMK' AND period = '2023' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'add', mixture: 'unit' },
    why: 'people, businesses and rupiah have no sum',
  },
  {
    name: 'sum of target and outcome',
    sql: `SELECT indicator_id, sum(value) FROM observations WHERE area_code = '13' AND period = '2023-S1' AND population_id = 'IKM' AND breakdown IS NULL AND headline GROUP BY indicator_id`,
    wrong: { act: 'add', mixture: 'status' },
    why: 'a plan and what came of it are not two parts of anything',
  },
  {
    name: 'target and outcome side by side',
    sql: `SELECT indicator_id, max(value) FILTER (status = 'target') AS target, max(value) FILTER (status <> 'target') AS outcome, round(100 * max(value) FILTER (status <> 'target') / max(value) FILTER (status = 'target'), 1) AS percent FROM observations WHERE area_code = '13' AND period = '2023-S1' AND population_id = 'IKM' AND breakdown IS NULL AND headline GROUP BY indicator_id HAVING count(*) = 2 ORDER BY percent DESC`,
    why: 'the quotient of one indicator with itself is what was asked for',
  },
  {
    name: 'sum of rival figures',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND period = '2020' AND area_level = 'province' AND breakdown IS NULL`,
    wrong: { act: 'add', mixture: 'rivals' },
    why: 'some provinces have several figures for 2020; headline picks one',
  },
  {
    name: 'sum of a stock over the years',
    sql: `SELECT area_code, sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_level = 'province' AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'add', mixture: 'years' },
    why: 'the same businesses are counted again each year',
  },
  {
    name: 'sum of provinces by year',
    sql: `SELECT year, sum(value) AS usaha, count(*) AS provinsi FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_level = 'province' AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline GROUP BY year ORDER BY year`,
    why: 'one population, one level, one year in each sum',
  },
  {
    name: 'average over populations',
    sql: `SELECT area_code, avg(value) FROM observations WHERE indicator_id = 'workers' AND period = '2019' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'average', mixture: 'population' },
    why: 'the mean of a whole and its parts says nothing',
  },
  {
    name: 'average over a territorial split',
    sql: `SELECT area_code, avg(value) AS rata FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_level = 'province' AND year BETWEEN 2019 AND 2025 AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'average', mixture: 'vintage' },
    why: 'Papua and Papua Barat cover less from 2024',
  },
  {
    name: 'average before the split',
    sql: `SELECT area_code, avg(value) AS rata FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_level = 'province' AND year BETWEEN 2017 AND 2023 AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline GROUP BY area_code`,
    why: 'the names cover the same land in all these years',
  },
  {
    name: 'growth across the split',
    sql: `SELECT a.area_code, 100 * (b.value / a.value - 1) AS growth FROM observations a JOIN observations b ON a.area_code = b.area_code AND a.indicator_id = b.indicator_id AND a.population_id = b.population_id WHERE a.indicator_id = 'establishments' AND a.population_id = 'IMK' AND a.period = '2023' AND b.period = '2024' AND a.area_level = 'province' AND a.breakdown IS NULL AND b.breakdown IS NULL AND a.headline AND b.headline`,
    wrong: { act: 'divide', mixture: 'vintage' },
    why: 'Papua seems to lose half of its industry',
  },
  {
    name: 'growth within one territory',
    sql: `SELECT a.area_code, 100 * (b.value / a.value - 1) AS growth FROM observations a JOIN observations b ON a.area_code = b.area_code AND a.indicator_id = b.indicator_id AND a.population_id = b.population_id WHERE a.indicator_id = 'establishments' AND a.population_id = 'IMK' AND a.period = '2022' AND b.period = '2023' AND a.area_level = 'province' AND a.breakdown IS NULL AND b.breakdown IS NULL AND a.headline AND b.headline ORDER BY growth DESC LIMIT 10`,
    why: 'one population, one territory, two years',
  },
  {
    name: 'top ten over everything',
    sql: `SELECT area_code, population_id, value FROM observations WHERE indicator_id = 'establishments' AND year = 2023 AND area_level = 'province' AND breakdown IS NULL AND headline ORDER BY value DESC LIMIT 10`,
    wrong: { act: 'rank', mixture: 'population' },
    why: 'a province appears once for each way of counting it',
  },
  {
    name: 'the largest figures of all',
    sql: `SELECT * FROM observations ORDER BY value DESC LIMIT 20`,
    wrong: { act: 'rank', mixture: 'unit' },
    why: 'rupiah are always more than people',
  },
  {
    name: 'rank by window over populations',
    sql: `SELECT area_code, rank() OVER (PARTITION BY year ORDER BY value DESC) AS peringkat FROM observations WHERE indicator_id = 'workers' AND population_id IN ('IMK', 'IKM') AND area_level = 'province' AND year IN (2018, 2019, 2020) AND breakdown IS NULL AND headline AND status <> 'target'`,
    wrong: { act: 'rank', mixture: 'population' },
    why: 'the ranks of two lists in one',
  },
  {
    name: 'rank by window within populations',
    sql: `SELECT area_code, year, population_id, rank() OVER (PARTITION BY population_id, year ORDER BY value DESC) AS peringkat FROM observations WHERE indicator_id = 'workers' AND population_id IN ('IMK', 'IK') AND area_level = 'province' AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline QUALIFY peringkat <= 3 ORDER BY population_id, year, peringkat`,
    why: 'each list has its own ranks',
  },
  {
    name: 'ordered by population, then value',
    sql: `SELECT population_id, area_code, value FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('IMK', 'Imikro', 'IK') AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline ORDER BY population_id, value DESC`,
    why: 'three rankings one below the other',
  },
  {
    name: 'one place under all its populations',
    sql: `SELECT population_id, value FROM observations WHERE indicator_id = 'establishments' AND area_code = '65' AND period = '2020' AND breakdown IS NULL AND headline AND status = 'realised' ORDER BY value DESC`,
    why: 'the rows differ by population alone: the comparison is meant',
  },
  {
    name: 'workers of one population by establishments of another',
    sql: `SELECT w.area_code, w.value / e.value AS per_usaha FROM observations w JOIN observations e USING (area_code, period) WHERE w.indicator_id = 'workers' AND w.population_id = 'IMK' AND e.indicator_id = 'establishments' AND e.population_id = 'IK' AND period = '2021' AND w.area_level = 'province' AND w.breakdown IS NULL AND e.breakdown IS NULL AND w.headline AND e.headline`,
    wrong: { act: 'divide', mixture: 'population', values: ['IMK', 'IK'] },
    why: 'numerator and denominator count different businesses',
  },
  {
    name: 'quotient of aggregates over two populations',
    sql: `SELECT area_code,
  sum(CASE WHEN indicator_id = 'production_value' AND population_id = 'IMK' THEN value END)
    / sum(CASE WHEN indicator_id = 'workers' AND population_id = 'IK' THEN value END) AS produktivitas
FROM observations
WHERE period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline
GROUP BY area_code`,
    wrong: { act: 'divide', mixture: 'population' },
    why: 'each sum is clean, their quotient is not',
  },
  {
    name: 'quotient of aggregates over one population',
    sql: `SELECT area_code, sum(value) FILTER (indicator_id = 'production_value') / sum(value) FILTER (indicator_id = 'workers') AS produktivitas FROM observations WHERE population_id = 'IMK' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code ORDER BY produktivitas DESC`,
    why: 'one population, one year, one place on both sides',
  },
  {
    name: 'wide table, quotient over two populations',
    sql: `SELECT area_name, imk_workers_person / ikm_establishments AS per_usaha FROM province_year WHERE year = 2020 AND ikm_establishments IS NOT NULL ORDER BY per_usaha DESC`,
    wrong: { act: 'divide', mixture: 'population', values: ['IMK', 'IKM'] },
    why: 'the columns count different businesses',
  },
  {
    name: 'wide table, sum of part and whole',
    sql: `SELECT area_name, imk_establishments + ik_establishments AS usaha FROM province_year WHERE year = 2021`,
    wrong: { act: 'plus', mixture: 'population' },
    why: 'small industry is counted twice',
  },
  {
    name: 'wide table, sum of two units',
    sql: `SELECT area_name, imk_establishments + imk_workers_person AS jumlah FROM province_year WHERE year = 2021`,
    wrong: { act: 'plus', mixture: 'unit' },
    why: 'businesses and people have no sum',
  },
  {
    name: 'wide table, two parts and their share',
    sql: `SELECT area_name, imikro_establishments + ik_establishments AS usaha, 100 * ik_establishments / imk_establishments AS persen_kecil FROM province_year WHERE year = 2021 ORDER BY persen_kecil DESC`,
    why: 'the parts of IMK, and the share of one in the whole',
  },
  {
    name: 'wide table, value added',
    sql: `SELECT area_name, imk_production_value_idr - imk_input_value_idr AS nilai_tambah FROM province_year WHERE imk_input_value_idr IS NOT NULL ORDER BY year, nilai_tambah DESC`,
    why: 'output less input is value added',
  },
  {
    name: 'sum hidden in a WITH query',
    sql: `WITH angka AS (
  SELECT area_code, year, value
  FROM observations
  WHERE indicator_id = 'establishments' AND period = CAST(year AS VARCHAR) AND area_level = 'province' AND breakdown IS NULL AND headline
)
SELECT year, sum(value) AS usaha FROM angka GROUP BY year ORDER BY year`,
    wrong: { act: 'add', mixture: 'population' },
    why: 'the query outside no longer sees the population, but the figures still have one',
  },
  {
    name: 'share of the five largest',
    sql: `WITH usaha AS (
  SELECT area_code, value, rank() OVER (ORDER BY value DESC) AS peringkat
  FROM observations
  WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND period = '2023' AND area_level = 'province' AND breakdown IS NULL AND headline
)
SELECT round(100 * sum(value) FILTER (peringkat <= 5) / sum(value), 1) AS persen FROM usaha`,
    why: 'a part of a whole',
  },
  {
    name: 'province as a share of the nation',
    sql: `SELECT area_code, 100 * value / (SELECT value FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_code = '00' AND period = '2023' AND breakdown IS NULL AND headline) AS persen FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND period = '2023' AND area_level = 'province' AND breakdown IS NULL AND headline ORDER BY persen DESC`,
    why: 'part and whole of one population',
  },
  {
    name: 'province as a share of another population',
    sql: `SELECT area_code, 100 * value / (SELECT value FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IKM' AND area_code = '00' AND period = '2019' AND breakdown IS NULL AND headline AND status <> 'target' LIMIT 1) AS persen FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND period = '2019' AND area_level = 'province' AND breakdown IS NULL AND headline`,
    wrong: { act: 'divide', mixture: 'population', values: ['IMK', 'IKM'] },
    why: 'IMK in the provinces against IKM in the nation',
  },
  {
    name: 'growth that forgets the place',
    sql: `SELECT area_code, year, value - lag(value) OVER (ORDER BY year) AS naik FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_code IN ('31', '32') AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline`,
    wrong: { act: 'follow', mixture: 'area' },
    why: 'the row before is another province',
  },
  {
    name: 'growth place by place',
    sql: `SELECT area_code, year, 100 * (value / lag(value) OVER (PARTITION BY area_code ORDER BY year) - 1) AS persen FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND area_code IN ('31', '32') AND period = CAST(year AS VARCHAR) AND breakdown IS NULL AND headline ORDER BY area_code, year`,
    why: 'each row against the year before of the same province',
  },
  {
    name: 'where sources disagree',
    sql: `SELECT area_code, indicator_id, population_id, period, max(value) / min(value) AS rasio FROM observations WHERE agreement = 'conflicts' GROUP BY area_code, indicator_id, population_id, period, breakdown, status HAVING min(value) > 0 ORDER BY rasio DESC LIMIT 10`,
    why: 'rival figures of one key are meant to be compared',
  },
  {
    name: 'how many figures there are',
    sql: `SELECT population_id, count(*) AS angka, count(DISTINCT source_id) AS sumber FROM observations GROUP BY ALL ORDER BY angka DESC`,
    why: 'it counts rows, not businesses',
  },
  {
    name: 'maximum over breakdowns',
    sql: `SELECT year, max(value) FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND area_code = '00' AND headline GROUP BY year`,
    wrong: { act: 'extreme', mixture: 'breakdown' },
    why: 'totals and parts in one race',
  },
  {
    name: 'a join that doubles rows',
    sql: `SELECT sum(o.value) FROM observations o JOIN areas k ON k.parent_code = o.area_code WHERE o.indicator_id = 'establishments' AND o.population_id = 'IMK' AND o.period = '2023' AND o.area_level = 'province' AND o.breakdown IS NULL AND o.headline`,
    wrong: { act: 'add', mixture: 'twice' },
    why: 'each province is added once for each of its regencies',
  },
  {
    name: 'a union of two populations, ranked',
    sql: `SELECT area_code, value FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline
UNION ALL
SELECT area_code, value FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IK' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline
ORDER BY value DESC`,
    wrong: { act: 'rank', mixture: 'population', values: ['IMK', 'IK'] },
    why: 'two lists in one order',
  },
  {
    name: 'monthly and annual figures in one sum',
    sql: `SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IKM' AND year = 2019 AND area_level = 'province' AND breakdown IS NULL AND headline AND status <> 'target'`,
    wrong: { act: 'add', mixture: 'period' },
    why: 'stands of different dates, for some provinces the year, for some a month',
  },
  // Hard ones: WITH, queries within queries, windows, UNION, files of a visitor (`mine`), PIVOT.
  {
    name: 'renamed twice on its way through WITH',
    sql: `WITH usaha AS (SELECT area_code, value AS n, population_id AS p FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id IN ('IMK', 'Imikro')), semua AS (SELECT area_code, n FROM usaha) SELECT area_code, sum(n) FROM semua GROUP BY 1`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'Imikro'] },
    why: 'the population is dropped on the way, and the figures still meet',
  },
  {
    name: 'kept apart through WITH',
    sql: `WITH usaha AS (SELECT area_code, value AS n, population_id AS p FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id IN ('IMK', 'Imikro')) SELECT p, sum(n) FROM usaha GROUP BY p`,
    why: 'grouped by the column that tells them apart, under its new name',
  },
  {
    name: 'average of a query within a query',
    sql: `SELECT avg(t.v) FROM (SELECT value AS v FROM (SELECT * FROM observations WHERE population_id = 'IMK' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline)) AS t`,
    wrong: { act: 'average', mixture: 'unit' },
    why: 'businesses, people and rupiah in one average',
  },
  {
    name: 'share of a window that mixes',
    sql: `SELECT area_code, value, 100 * value / sum(value) OVER (PARTITION BY area_code) AS bagian FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id IN ('IMK', 'Imikro')`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'Imikro'] },
    why: 'the whole that shares are taken of counts micro industry twice',
  },
  {
    name: 'share of a window',
    sql: `SELECT area_code, 100 * value / sum(value) OVER () AS bagian FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK'`,
    why: 'the provinces of one population make up its whole',
  },
  {
    name: 'sum over a UNION of a whole and its part',
    sql: `SELECT sum(n) FROM (SELECT value AS n FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK' UNION ALL SELECT value FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'Imikro')`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'Imikro'] },
    why: 'micro industry is in both arms',
  },
  {
    name: 'sums side by side in a UNION',
    sql: `SELECT 'IMK' AS p, sum(value) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK' UNION ALL SELECT 'Imikro', sum(value) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'Imikro'`,
    why: 'each arm keeps to itself, and no order ranks them',
  },
  {
    name: 'divided by another population’s sum',
    sql: `SELECT area_code, value / (SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IKM') FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK'`,
    wrong: { act: 'divide', mixture: 'population', values: ['IMK', 'IKM'] },
    why: 'a part of one count over the whole of another',
  },
  {
    name: 'divided by its own sum',
    sql: `SELECT area_code, value / (SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK') FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK'`,
    why: 'a province as a share of all',
  },
  {
    name: 'joined with a file that names a place twice',
    sql: `SELECT sum(o.value) FROM mine d JOIN observations o ON o.area_code = d.area_code WHERE o.population_id = 'IMK' AND o.indicator_id = 'establishments' AND o.period = '2021' AND o.breakdown IS NULL AND o.headline`,
    wrong: { act: 'add', mixture: 'twice' },
    why: 'Jawa Barat stands in two rows of the visitor’s file',
  },
  {
    name: 'joined with a file, all populations',
    sql: `SELECT d.provinsi, sum(o.value) FROM mine d LEFT JOIN observations o USING (area_code) WHERE o.indicator_id = 'establishments' AND o.period = '2021' AND o.breakdown IS NULL AND o.headline GROUP BY d.provinsi`,
    wrong: { act: 'add', mixture: 'population' },
    why: 'the visitor’s rows are kept apart, ours are not',
  },
  {
    name: 'joined with a file, one figure a row',
    sql: `SELECT d.provinsi, d.n / o.value AS per_usaha, rank() OVER (ORDER BY d.n / o.value DESC) FROM mine d JOIN observations o ON o.area_code = d.area_code AND o.period = '2021' WHERE o.population_id = 'IMK' AND o.indicator_id = 'establishments' AND o.period = '2021' AND o.breakdown IS NULL AND o.headline`,
    why: 'the visitor’s figures over ours of one population',
  },
  {
    name: 'columns for populations',
    sql: `SELECT area_code, sum(CASE WHEN population_id = 'IMK' THEN value END) AS imk, sum(CASE WHEN population_id = 'Imikro' THEN value END) AS mikro FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    why: 'each sum takes in one population',
  },
  {
    name: 'a filter that lets several in',
    sql: `SELECT area_code, sum(value) FILTER (WHERE population_id <> 'IKM') AS semua FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    wrong: { act: 'add', mixture: 'population' },
    why: 'IMK and its two parts pass the filter',
  },
  {
    name: 'a filter for one population',
    sql: `SELECT area_code, sum(value) FILTER (WHERE population_id = 'IMK') AS imk FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
    why: 'what the filter keeps out is not added',
  },
  {
    name: 'FROM before SELECT',
    sql: `FROM observations SELECT sum(value) WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline`,
    wrong: { act: 'add', mixture: 'population' },
    why: 'DuckDB’s other order of clauses',
  },
  {
    name: 'the largest of several populations',
    sql: `SELECT area_code, population_id, value FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id IN ('IMK', 'IKM') QUALIFY row_number() OVER (ORDER BY value DESC) <= 10`,
    wrong: { act: 'rank', mixture: 'population' },
    why: 'ranked in QUALIFY, where nobody sees it',
  },
  {
    name: 'the latest figure of each population',
    sql: `SELECT area_code, population_id, value FROM observations WHERE indicator_id = 'establishments' AND area_level = 'province' AND breakdown IS NULL AND headline AND period = CAST(year AS VARCHAR) QUALIFY row_number() OVER (PARTITION BY area_code, population_id ORDER BY year DESC) = 1`,
    why: 'ranked by year, within one population',
  },
  {
    name: 'PIVOT that adds populations',
    sql: `PIVOT (SELECT area_code, year, value FROM observations WHERE indicator_id = 'establishments' AND population_id IN ('IMK', 'Imikro') AND area_level = 'province' AND breakdown IS NULL AND headline AND year >= 2020 AND period = CAST(year AS VARCHAR)) ON year USING sum(value)`,
    wrong: { act: 'add', mixture: 'population', values: ['IMK', 'Imikro'] },
    why: 'the years become columns, and in each two populations are added',
  },
  {
    name: 'PIVOT of the whole table',
    sql: `PIVOT observations ON year USING sum(value) GROUP BY area_code`,
    wrong: { act: 'add', mixture: 'unit' },
    why: 'everything is added that has a year',
  },
  {
    name: 'PIVOT by population',
    sql: `PIVOT (SELECT area_code, population_id, value FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id IN ('IMK', 'Imikro')) ON population_id USING sum(value)`,
    why: 'each population has a column of its own',
  },
  {
    name: 'a figure for each step of a recursion',
    sql: `WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT n, (SELECT sum(value) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline AND population_id = 'IMK') AS usaha FROM t`,
    why: 'the sum is of one population each time',
  },
];

/** What the guard does not see, and says nothing about: a subquery that leans on the rows around it cannot be asked by itself. */
export const UNSEEN: readonly Pick<KeptQuery, 'name' | 'sql'>[] = [
  {
    name: 'a sum in a subquery for each row',
    sql: `SELECT a.name, (SELECT sum(o.value) FROM observations o WHERE o.area_code = a.area_code AND o.indicator_id = 'establishments' AND o.period = '2021' AND o.breakdown IS NULL AND o.headline) AS n FROM areas a WHERE a.area_level = 'province'`,
  },
  {
    name: 'a sum of a list',
    sql: `SELECT area_code, list_sum(list(value)) FROM observations WHERE indicator_id = 'establishments' AND period = '2021' AND area_level = 'province' AND breakdown IS NULL AND headline GROUP BY area_code`,
  },
];
