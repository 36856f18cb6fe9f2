import { about, inputsOf, type AuditQuery } from './audit-query.ts';
import { dividedBy, exactly, intervalOf, sides } from './interval-sql.ts';

const same = (figure: string): string =>
  ['source_id', 'area_code', 'period', 'population_id']
    .map((column) => `${figure}.${column} = average.${column}`)
    .join(' AND ');

/**
 * Workers against establishments times a printed average, for every number of establishments of the same source. "Two each"
 * is an average in words: it stands for 1.5 to 2.5, too wide to tell 16,500 from 18,500. The source's own arithmetic takes it
 * as printed, so the audit does too.
 */
export const workersPerEstablishment: AuditQuery = {
  kind: 'workers-per-establishment',
  sql: `
    SELECT ${about('workers')},
      'workers ÷ ' || average.printed || ' = establishments (' || establishments.printed || ')' AS relation,
      ${sides(dividedBy(intervalOf('workers'), exactly('average.value')), intervalOf('establishments'))},
      establishments.unit_id, ${inputsOf('workers', 'average', 'establishments')} AS inputs
    FROM observations average
    JOIN observations workers ON workers.indicator_id = 'workers' AND workers.breakdown IS NULL AND ${same('workers')}
    JOIN observations establishments ON establishments.indicator_id = 'establishments'
      AND establishments.breakdown IS NULL AND ${same('establishments')}
    WHERE average.indicator_id = 'workers_per_establishment' AND average.value <> 0`,
};
