import { about, inputsOf, sameSubject, type AuditQuery } from './audit-query.ts';
import { intervalOf, minus, sides } from './interval-sql.ts';

/** Output − input against the value added printed beside them. */
export const valueAdded: AuditQuery = {
  kind: 'value-added',
  sql: `
    SELECT ${about('added')}, 'production value − input value = value added' AS relation,
      ${sides(minus(intervalOf('output'), intervalOf('input')), intervalOf('added'))},
      added.unit_id, ${inputsOf('output', 'input', 'added')} AS inputs
    FROM totals added
    JOIN totals output ON output.indicator_id = 'production_value' AND ${sameSubject('output', 'added', ['indicator_id'])}
    JOIN totals input ON input.indicator_id = 'input_value' AND ${sameSubject('input', 'added', ['indicator_id'])}
    WHERE added.indicator_id = 'value_added'`,
};
