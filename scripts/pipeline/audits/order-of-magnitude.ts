import { about, isAdditive, type AuditQuery } from './audit-query.ts';
import { intervalOf, overlaps, sides } from './interval-sql.ts';

/** A figure this many times above or below the middle of its series counts something else. */
const FACTOR = 10;
/** Fewer years have no middle to speak of. */
const FEWEST_YEARS = 5;

const middle = { low: `(series.middle / ${FACTOR})`, high: `(series.middle * ${FACTOR})` };

/**
 * A printed total against the middle (median) of the figures shown first for the same area, measure and population in all
 * years: 165,983 cannot be the stock of a population that is counted in millions every other year. One row a series, for the
 * figure farthest from the middle, and one for every figure that is too far.
 */
export const orderOfMagnitude: AuditQuery = {
  kind: 'order-of-magnitude',
  sql: `
    WITH figures AS (
      SELECT observation_id, area_code, indicator_id, population_id, unit_id, period, year, value, headline
      FROM printed_totals
      WHERE ${isAdditive('printed_totals')} AND NOT target AND value > 0
    ), series AS (
      SELECT area_code, indicator_id, population_id, unit_id,
        quantile_disc(value, 0.5) FILTER (headline) AS middle,
        min(year) FILTER (headline) AS first_year, max(year) FILTER (headline) AS last_year,
        min(value) AS least, max(value) AS largest
      FROM figures
      GROUP BY ALL
      HAVING count(DISTINCT year) FILTER (headline) >= ${FEWEST_YEARS}
    ), ranked AS (
      -- The farthest from the middle is the least or the largest; only these and those too far have to be ranked.
      SELECT figure.observation_id, series.*, abs(ln(figure.value / series.middle)) AS distance, row_number() OVER (
          PARTITION BY figure.area_code, figure.indicator_id, figure.population_id, figure.unit_id
          ORDER BY distance DESC, figure.period, figure.observation_id) AS place
      FROM figures figure JOIN series USING (area_code, indicator_id, population_id, unit_id)
      WHERE figure.value IN (series.least, series.largest) OR distance > ln(${FACTOR})
    )
    SELECT ${about('figure')},
      'median ' || series.first_year || '–' || series.last_year || ' ÷ ${FACTOR} ≤ ' || figure.indicator_id || ' '
        || figure.period || ' ≤ median × ${FACTOR}' AS relation,
      ${sides(middle, intervalOf('figure'))},
      figure.unit_id, figure.observation_id AS inputs
    FROM (FROM ranked WHERE place = 1 OR distance > ln(${FACTOR})) series
    JOIN printed_totals figure USING (observation_id)
    WHERE place = 1 OR NOT ${overlaps(intervalOf('figure'), middle)}`,
};
