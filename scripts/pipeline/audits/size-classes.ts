import { about, inputsOf, isAdditive, sameSubject, type AuditQuery } from './audit-query.ts';
import { intervalOf, plus, sides } from './interval-sql.ts';

/** Micro and small against both: Imikro + IK = IMK, on the figures shown first. */
export const sizeClasses: AuditQuery = {
  kind: 'size-classes',
  sql: `
    SELECT ${about('whole')}, 'Imikro + IK = IMK' AS relation,
      ${sides(plus(intervalOf('micro'), intervalOf('small')), intervalOf('whole'))},
      whole.unit_id, ${inputsOf('micro', 'small', 'whole')} AS inputs
    FROM totals whole
    JOIN totals micro ON micro.population_id = 'Imikro' AND ${sameSubject('micro', 'whole', ['population_id'])}
    JOIN totals small ON small.population_id = 'IK' AND ${sameSubject('small', 'whole', ['population_id'])}
    WHERE whole.population_id = 'IMK' AND ${isAdditive('whole')}`,
};
