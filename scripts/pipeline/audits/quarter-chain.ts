import { about, inputsOf, type AuditQuery } from './audit-query.ts';
import { factorOf, intervalOf, sides, type SqlInterval } from './interval-sql.ts';

const QUARTERS = ['q1', 'q2', 'q3', 'q4'];

/** Growth after four quarters, in per cent; a factor is positive, so that bounds multiply to bounds. */
const chained: SqlInterval = {
  low: `((${QUARTERS.map((q) => factorOf(intervalOf(q)).low).join(' * ')} - 1) * 100)`,
  high: `((${QUARTERS.map((q) => factorOf(intervalOf(q)).high).join(' * ')} - 1) * 100)`,
};

/** `(1 − 0.21%)`, by the value: "turun 0,21" prints the fall without its sign. */
const told = (quarter: string): string =>
  `'(1 ' || CASE WHEN ${quarter}.value < 0 THEN '−' ELSE '+' END || ' ' || abs(${quarter}.value) || '%)'`;

/** Joins the growth of the quarter that lies `back` quarters before that of the year-on-year rate. */
const quarter = (name: string, back: number): string => `
  JOIN quarters ${name} ON ${name}.area_code = year.area_code AND ${name}.population_id = year.population_id
    AND ${name}.indicator_id = 'production_growth_qtq' AND ${name}.place = year.place - ${back}`;

/** Four growths from quarter to quarter in a row, chained, against the growth printed for the last one over a year. */
export const quarterChain: AuditQuery = {
  kind: 'quarter-chain',
  sql: `
    WITH quarters AS (
      SELECT *, year * 4 + CAST(right(period, 1) AS INTEGER) AS place FROM totals
      WHERE indicator_id IN ('production_growth_qtq', 'production_growth_yoy') AND regexp_full_match(period, '\\d{4}-Q[1-4]') AND NOT target AND value_low > -100
    )
    SELECT ${about('year')},
      ${QUARTERS.map(told).join(` || ' × ' || `)} || ' = ' || ${told('year')} AS relation,
      ${sides(chained, intervalOf('year'))},
      year.unit_id, ${inputsOf(...QUARTERS, 'year')} AS inputs
    FROM quarters year ${QUARTERS.map((q, i) => quarter(q, 3 - i)).join('')}
    WHERE year.indicator_id = 'production_growth_yoy'`,
};
