import { about, distinctTotals, isAdditive, sameSubject, type AuditQuery } from './audit-query.ts';
import { intervalOf, sides, sumOf } from './interval-sql.ts';

/** A sum over fewer provinces says nothing of the nation. */
const FEWEST = 30;

const parts = sumOf(intervalOf('part'));

/**
 * The provinces' figures against every national figure that was printed. A province that was not yet counted on its own is
 * inside its parent and is not waited for.
 */
export const provincesNation: AuditQuery = {
  kind: 'provinces-nation',
  sql: `
    WITH nations AS (
      FROM ${distinctTotals(`area_level = 'nation' AND ${isAdditive('printed_totals')}`)}
    ), provinces AS (
      SELECT area_code, valid_from FROM areas WHERE area_level = 'province'
    ), expected AS (
      SELECT nation.observation_id,
        count(*) FILTER (province.valid_from IS NULL OR coalesce(nation.year >= first.year, false)) AS provinces
      FROM nations nation CROSS JOIN provinces province
      LEFT JOIN first_years first ON first.area_code = province.area_code
        AND first.indicator_id = nation.indicator_id AND first.population_id = nation.population_id
      GROUP BY nation.observation_id
    ), sums AS (
      SELECT nation.observation_id, count(*) AS provinces, ${parts.low} AS low, ${parts.high} AS high,
        string_agg(part.observation_id, ' ' ORDER BY part.area_code) AS parts
      FROM nations nation
      JOIN totals part ON ${sameSubject('part', 'nation', ['area_code'])}
      JOIN provinces province ON province.area_code = part.area_code
      GROUP BY nation.observation_id
    )
    SELECT ${about('nation')}, 'Σ ' || sums.provinces || ' provinces = nation' AS relation,
      ${sides({ low: 'sums.low', high: 'sums.high' }, intervalOf('nation'))},
      nation.unit_id, sums.parts || ' ' || nation.observation_id AS inputs
    FROM sums JOIN expected USING (observation_id) JOIN nations nation USING (observation_id)
    WHERE sums.provinces >= ${FEWEST} AND sums.provinces >= expected.provinces`,
};
