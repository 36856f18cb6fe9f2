import {
  about,
  distinctTotals,
  isAdditive,
  sameSubject,
  subjectOf,
  type AuditQuery,
} from './audit-query.ts';
import { intervalOf, sides, sumOf } from './interval-sql.ts';

/** A sum over fewer of the 24 groups of manufacturing leaves too much out. */
const FEWEST = 20;

/** Figures of one KBLI group. `hashed` is the same for all of a table. */
const groups = `
  SELECT *, hash(${subjectOf('dated')}, source_id) AS hashed FROM dated
  WHERE ${isAdditive('dated')} AND breakdown LIKE 'kbli=__' AND regexp_full_match(breakdown, 'kbli=\\d\\d')`;

const parts = sumOf(intervalOf('part'));

/**
 * The KBLI groups that one source prints against every printed total. A group that its source prints twice counts once, the
 * figure shown first if it is one of them.
 */
export const industriesTotal: AuditQuery = {
  kind: 'industries-total',
  sql: `
    WITH printed AS (
      SELECT *, min(ROW(headline, observation_id)) OVER twice AS place
      FROM (${groups}) part
      -- Tables of fewer groups are left out before anything is put in order.
      WHERE hashed IN (SELECT hashed FROM (${groups}) GROUP BY hashed HAVING count(*) >= ${FEWEST})
      WINDOW twice AS (PARTITION BY ${subjectOf('part')}, source_id, breakdown)
      QUALIFY row_number() OVER (twice ORDER BY headline DESC, observation_id DESC) = 1
    ), tables AS (
      SELECT ${subjectOf('part')}, source_id, count(*) AS groups, ${parts.low} AS low, ${parts.high} AS high,
        string_agg(observation_id, ' ' ORDER BY place) AS ids
      FROM printed part
      GROUP BY ${subjectOf('part')}, source_id
      HAVING count(*) >= ${FEWEST}
    )
    SELECT ${about('whole')}, 'Σ ' || tables.groups || ' KBLI groups = total' AS relation,
      ${sides({ low: 'tables.low', high: 'tables.high' }, intervalOf('whole'))},
      whole.unit_id, tables.ids || ' ' || whole.observation_id AS inputs
    FROM tables JOIN ${distinctTotals('area_code IN (SELECT area_code FROM tables)')} whole
      ON ${sameSubject('tables', 'whole')}`,
};
