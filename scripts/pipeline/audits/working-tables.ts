import { isYearly } from './audit-query.ts';

interface WorkingTable {
  readonly name: string;
  readonly kind: 'TABLE' | 'VIEW';
  readonly sql: string;
}

/**
 * What the audits read, made from the contract's tables in this order. The totals are a table, for most audits read them and
 * at scale the observations lie in a file; the others are views on it.
 */
export const WORKING_TABLES: readonly WorkingTable[] = [
  {
    // Figures with a period. `target` parts what is planned from what happened, as the comparison of figures does.
    name: 'dated',
    kind: 'VIEW',
    sql: `
      SELECT observation_id, source_id, area_code, area_level, period, period_start, period_end, year, indicator_id,
        population_id, breakdown, status = 'target' AS target, value, unit_id, value_low, value_high, printed, headline
      FROM observations WHERE period <> 'unknown'`,
  },
  {
    // Figures of a whole, not of a part of it, as printed by any source.
    name: 'printed_totals',
    kind: 'TABLE',
    sql: `SELECT * EXCLUDE breakdown FROM dated WHERE breakdown IS NULL`,
  },
  {
    // The one figure shown first for each question.
    name: 'totals',
    kind: 'VIEW',
    sql: `SELECT * FROM printed_totals WHERE headline`,
  },
  {
    // "Badan Pusat Statistik (BPS)" and "Badan Pusat Statistik" are one publisher.
    name: 'publishers',
    kind: 'VIEW',
    sql: `SELECT source_id, lower(regexp_replace(publisher, '\\s*\\(.*\\)\\s*$', '')) AS publisher FROM sources`,
  },
  {
    // The first year in which a young province stands in a series; it counts inside its parent until then.
    name: 'first_years',
    kind: 'VIEW',
    sql: `
      SELECT t.area_code, t.indicator_id, t.population_id, min(t.year) AS year
      FROM printed_totals t
      JOIN areas a ON a.area_code = t.area_code AND a.area_level = 'province' AND a.valid_from IS NOT NULL
      WHERE ${isYearly('t')}
      GROUP BY ALL`,
  },
];
