import { about, distinctTotals, inputsOf, isYearly, type AuditQuery } from './audit-query.ts';
import { factorOf, intervalOf, sides, times } from './interval-sql.ts';

/** The level of a year that belongs to a printed growth: the growth's own source first, else the figure shown first. */
const levelOf = (name: string, year: string): string => `
  ${name} AS (
    SELECT level.*, rate.observation_id AS rate_id
    FROM rates rate JOIN printed_totals level ON level.indicator_id = rate.grows AND level.area_code = rate.area_code
      AND level.population_id = rate.population_id AND level.period = CAST(${year} AS VARCHAR) AND NOT level.target
    WHERE level.source_id = rate.source_id OR level.headline
    QUALIFY row_number() OVER (
      PARTITION BY rate.observation_id ORDER BY level.source_id = rate.source_id DESC, level.observation_id) = 1
  )`;

/** The level printed for a year against last year's level times the growth printed for it. */
export const growth: AuditQuery = {
  kind: 'growth',
  sql: `
    WITH rates AS (
      SELECT *, regexp_extract(indicator_id, '^(establishments|workers|value_added|investment)_growth$', 1) AS grows
      FROM ${distinctTotals(`indicator_id LIKE '%_growth' AND ${isYearly('printed_totals')} AND NOT target`)}
      WHERE grows <> ''
    ), ${levelOf('now', 'rate.year')}, ${levelOf('before', 'rate.year - 1')}
    SELECT ${about('now')},
      rate.grows || ' ' || before.period || ' × (1 + ' || rate.printed || ') = ' || rate.grows || ' ' || now.period AS relation,
      ${sides(times(intervalOf('before'), factorOf(intervalOf('rate'))), intervalOf('now'))},
      now.unit_id, ${inputsOf('before', 'rate', 'now')} AS inputs
    FROM rates rate
    JOIN now ON now.rate_id = rate.observation_id
    JOIN before ON before.rate_id = rate.observation_id`,
};
