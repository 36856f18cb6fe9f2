import { subjectOf, type AuditQuery } from './audit-query.ts';

/** A table of fewer provinces is none. */
const FEWEST = 10;
/** Two places print the same number of so many digits by chance once in a hundred thousand pairs. */
const TELLING_DIGITS = 5;
/** So many figures of one table that agree, each of at least three digits, are no chance either. */
const TELLING_FIGURES = 3;

/**
 * A province's figure that equals another province's in the same source: a row copied into another. Only exact figures tell;
 * one is enough when it has five digits before its trailing zeros, else three of the same source have to agree. Left: how many
 * provinces they are; right: how many different figures they print. One row a table that is clean, one a pair that
 * is not.
 */
export const equalProvinces: AuditQuery = {
  kind: 'equal-provinces',
  sql: `
    WITH printed AS (
      SELECT *, length(regexp_replace(CAST(CAST(value AS BIGINT) AS VARCHAR), '0+$', '')) AS digits
      FROM printed_totals
      WHERE area_level = 'province' AND NOT target AND value_low = value_high AND value BETWEEN 100 AND 1e18
    ), equal AS (
      SELECT a AS one, b AS other, a.digits,
        count(*) FILTER (a.digits >= 3) OVER (PARTITION BY a.source_id, a.area_code, b.area_code) AS agreeing
      FROM printed a JOIN printed b ON b.source_id = a.source_id AND b.period = a.period AND b.indicator_id = a.indicator_id
        AND b.population_id = a.population_id AND b.unit_id = a.unit_id AND b.value = a.value AND b.area_code > a.area_code
    ), suspicious AS (
      FROM equal WHERE digits >= ${TELLING_DIGITS} OR (digits >= 3 AND agreeing >= ${TELLING_FIGURES})
    ), tables AS (
      SELECT ${subjectOf('figure', ['area_code'])}, figure.source_id, any_value(figure.year) AS year,
        count(DISTINCT figure.area_code) AS provinces,
        string_agg(figure.observation_id, ' ' ORDER BY figure.area_code, figure.observation_id) AS ids
      FROM printed figure
      GROUP BY ALL
      HAVING provinces >= ${FEWEST}
    )
    SELECT '00' AS area_code, period, year, indicator_id, population_id,
      provinces || ' provinces print ' || provinces || ' figures' AS relation,
      provinces::DOUBLE AS left_low, provinces::DOUBLE AS left_high,
      provinces::DOUBLE AS right_low, provinces::DOUBLE AS right_high,
      'province' AS unit_id, ids AS inputs
    FROM tables
    WHERE NOT EXISTS (
      FROM suspicious WHERE one.source_id = tables.source_id AND one.period = tables.period
        AND one.indicator_id = tables.indicator_id AND one.population_id = tables.population_id)
    UNION ALL
    SELECT other.area_code, other.period, other.year, other.indicator_id, other.population_id,
      one.area_code || ' and ' || other.area_code || ' print ' || other.printed AS relation,
      2, 2, 1, 1, 'province', one.observation_id || ' ' || other.observation_id
    FROM suspicious`,
};
