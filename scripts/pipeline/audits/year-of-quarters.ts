import { about, distinctTotals, type AuditQuery } from './audit-query.ts';
import { intervalOf, sides } from './interval-sql.ts';

/**
 * The growth printed for a whole year against those printed for its four quarters, each over the same quarter of the year
 * before: the year's is their average, weighted with last year's output, so it lies between the least and the largest.
 */
export const yearOfQuarters: AuditQuery = {
  kind: 'year-of-quarters',
  sql: `
    WITH quarters AS (
      SELECT area_code, population_id, year, min(value_low) AS low, max(value_high) AS high,
        string_agg(observation_id, ' ' ORDER BY period) AS ids
      FROM totals
      WHERE indicator_id = 'production_growth_yoy' AND NOT target AND regexp_full_match(period, '\\d{4}-Q[1-4]')
      GROUP BY ALL
      HAVING count(*) = 4
    )
    SELECT ${about('year')},
      'least quarter ≤ ' || year.printed || ' ≤ largest quarter' AS relation,
      ${sides({ low: 'quarters.low', high: 'quarters.high' }, intervalOf('year'))},
      year.unit_id, quarters.ids || ' ' || year.observation_id AS inputs
    FROM quarters JOIN ${distinctTotals(`indicator_id = 'production_growth_yoy' AND NOT target`)} year
      ON year.area_code = quarters.area_code AND year.population_id = quarters.population_id
      AND year.period = CAST(quarters.year AS VARCHAR)`,
};
