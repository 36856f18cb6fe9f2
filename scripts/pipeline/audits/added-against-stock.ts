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
      'establishments ' || stock.period || ' ≥ establishments added ' || added.period AS relation,
      ${sides({ low: '0::DOUBLE', high: 'stock.value_high' }, intervalOf('added'))},
      added.unit_id, ${inputsOf('added', 'stock')} AS inputs
    FROM ${distinctTotals(`indicator_id = 'establishments_added' AND value > 0`)} added
    ASOF JOIN (
      -- One stock for each day, so that there is no choice left.
      FROM totals WHERE indicator_id = 'establishments' AND NOT target
      QUALIFY row_number() OVER (
        PARTITION BY area_code, population_id, period_end ORDER BY period DESC, observation_id DESC) = 1
    ) stock ON stock.area_code = added.area_code AND stock.population_id = added.population_id
      AND stock.period_end < added.period_start`,
};
