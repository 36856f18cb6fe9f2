import { about, distinctTotals, inputsOf, type AuditQuery } from './audit-query.ts';
import { intervalOf, sides } from './interval-sql.ts';

/**
 * What was added in a period against the last stock known from before it: more than that was hardly added, and the figure is
 * probably a stock itself.
 */
export const addedAgainstStock: AuditQuery = {
  kind: 'added-against-stock',
  sql: `
    SELECT ${about('added')},
      'establishments added ' || added.period || ' ≤ establishments ' || stock.period AS relation,
      ${sides(intervalOf('added'), { low: '0::DOUBLE', high: 'stock.value_high' })},
      added.unit_id, ${inputsOf('added', 'stock')} AS inputs
    FROM ${distinctTotals(`indicator_id = 'establishments_added' AND value > 0`)} added
    JOIN totals stock ON stock.indicator_id = 'establishments' AND NOT stock.target
      AND stock.area_code = added.area_code AND stock.population_id = added.population_id
      AND stock.period_end < added.period_start
    QUALIFY row_number() OVER (
      PARTITION BY added.observation_id
      ORDER BY stock.period_end DESC, stock.period DESC, stock.observation_id DESC) = 1`,
};
