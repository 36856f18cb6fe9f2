import { about, inputsOf, isAdditive, isYearly, type AuditQuery } from './audit-query.ts';
import { intervalOf, overlaps, sides, times } from './interval-sql.ts';

/** No industry grows or shrinks by more than this in a year; a survey's noise on small samples stays below it too. */
const FACTOR = 3;
/** Below this, a handful of businesses in a sample makes any factor. */
const SMALLEST = 1000;

const within = times(intervalOf('last'), { low: `(1.0 / ${FACTOR})`, high: `${FACTOR}.0` });

/**
 * A year against the year before it, in the same publisher's series: a level that triples or falls to a third, with no reason
 * known. Reasons known: the territory changed (a law of one of the two years, or a province counted on its own for the first
 * time), a year without a survey between them (only neighbouring years are compared), another publisher (its count differs in
 * method, not in time). One row a series, for its largest change, and one for every change that is too large.
 */
export const yearJump: AuditQuery = {
  kind: 'year-jump',
  sql: `
    WITH series AS (
      SELECT observation_id, area_code, indicator_id, population_id, unit_id, year, value, publisher
      FROM totals JOIN publishers USING (source_id)
      WHERE ${isAdditive('totals')} AND ${isYearly('totals')} AND NOT target AND value_low > 0
    ), touched AS (
      SELECT area_code, area_code AS child, year(law_date) AS law_year FROM territory_changes
      UNION ALL SELECT parent_code, area_code, year(law_date) FROM territory_changes
    ), explained AS (
      SELECT touched.area_code, first.indicator_id, first.population_id, first.year
      FROM touched JOIN first_years first ON first.area_code = touched.child
      UNION SELECT area_code, indicator_id, population_id, law_year + later
      FROM touched, (SELECT DISTINCT indicator_id, population_id FROM series), (VALUES (0), (1)) AS years(later)
    ), ranked AS (
      SELECT this.observation_id AS this_id, last.observation_id AS last_id, abs(ln(this.value / last.value)) AS change,
        row_number() OVER (
          PARTITION BY this.area_code, this.indicator_id, this.population_id, this.unit_id
          ORDER BY change DESC, this.year) AS place
      FROM series this JOIN series last ON last.area_code = this.area_code AND last.indicator_id = this.indicator_id
        AND last.population_id = this.population_id AND last.unit_id = this.unit_id AND last.publisher = this.publisher
        AND last.year = this.year - 1
      ANTI JOIN explained ON explained.area_code = this.area_code AND explained.indicator_id = this.indicator_id
        AND explained.population_id = this.population_id AND explained.year = this.year
      WHERE greatest(this.value, last.value) >= ${SMALLEST}
    )
    SELECT ${about('this')},
      this.indicator_id || ' ' || last.period || ' ÷ ${FACTOR} ≤ ' || this.indicator_id || ' ' || this.period
        || ' ≤ ' || this.indicator_id || ' ' || last.period || ' × ${FACTOR}' AS relation,
      ${sides(within, intervalOf('this'))},
      this.unit_id, ${inputsOf('last', 'this')} AS inputs
    FROM (FROM ranked WHERE place = 1 OR change > ln(${FACTOR}))
    JOIN totals this ON this.observation_id = this_id JOIN totals last ON last.observation_id = last_id
    WHERE place = 1 OR NOT ${overlaps(intervalOf('this'), within)}`,
};
