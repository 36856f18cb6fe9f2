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

/** What says which table of a source a figure stands in. */
const table = (figure: string): string => `${subjectOf(figure)}, ${figure}.source_id`;

const parts = sumOf(intervalOf('part'));

/**
 * The KBLI groups that one source prints against every printed total. A group that its source prints twice counts once, the
 * figure shown first if it is one of them.
 */
export const industriesTotal: AuditQuery = {
  kind: 'industries-total',
  sql: `
    WITH groups AS MATERIALIZED (
      -- The number is the same for all of a table.
      SELECT ${table('dated')}, breakdown, observation_id, headline, value_low, value_high, hash(${table('dated')}) AS hashed
      FROM dated
      WHERE ${isAdditive('dated')} AND breakdown LIKE 'kbli=__' AND regexp_full_match(breakdown, 'kbli=\\d\\d')
    ), printed AS (
      SELECT *, min(ROW(headline, observation_id)) OVER twice AS place
      FROM groups part
      -- Tables of fewer groups are left out before anything is put in order.
      WHERE hashed IN (SELECT hashed FROM groups GROUP BY hashed HAVING count(*) >= ${FEWEST})
      WINDOW twice AS (PARTITION BY ${table('part')}, breakdown)
      QUALIFY row_number() OVER (twice ORDER BY headline DESC, observation_id DESC) = 1
    ), tables AS (
      SELECT ${table('part')}, count(*) AS groups, ${parts.low} AS low, ${parts.high} AS high,
        string_agg(observation_id, ' ' ORDER BY place) AS ids
      FROM printed part
      GROUP BY ${table('part')}
      HAVING count(*) >= ${FEWEST}
    )
    SELECT ${about('whole')}, 'Σ ' || tables.groups || ' KBLI groups = total' AS relation,
      ${sides({ low: 'tables.low', high: 'tables.high' }, intervalOf('whole'))},
      whole.unit_id, tables.ids || ' ' || whole.observation_id AS inputs
    FROM tables JOIN ${distinctTotals('area_code IN (SELECT area_code FROM tables)')} whole
      ON ${sameSubject('tables', 'whole')}`,
};
