import type { DuckDBConnection } from '@duckdb/node-api';
import { createTable } from '../warehouse.ts';
import { addedAgainstStock } from './added-against-stock.ts';
import type { AuditQuery } from './audit-query.ts';
import { equalProvinces } from './equal-provinces.ts';
import { growth } from './growth.ts';
import { industriesTotal } from './industries-total.ts';
import { overlaps } from './interval-sql.ts';
import { oneWhole } from './one-whole.ts';
import { orderOfMagnitude } from './order-of-magnitude.ts';
import { provincesNation } from './provinces-nation.ts';
import { quarterChain } from './quarter-chain.ts';
import { shareOfWhole } from './share-of-whole.ts';
import { sizeClasses } from './size-classes.ts';
import { valueAdded } from './value-added.ts';
import { WORKING_TABLES } from './working-tables.ts';
import { workersPerEstablishment } from './workers-per-establishment.ts';
import { yearJump } from './year-jump.ts';
import { yearOfQuarters } from './year-of-quarters.ts';

/**
 * Arithmetic that printed figures must satisfy, and plausibility that they should, checked in interval arithmetic by
 * queries over the tables of the contract.
 */
const AUDITS: readonly AuditQuery[] = [
  sizeClasses,
  provincesNation,
  industriesTotal,
  valueAdded,
  growth,
  addedAgainstStock,
  workersPerEstablishment,
  shareOfWhole,
  oneWhole,
  quarterChain,
  yearOfQuarters,
  yearJump,
  orderOfMagnitude,
  equalProvinces,
];

const left = { low: 'left_low', high: 'left_high' };
const right = { low: 'right_low', high: 'right_high' };

/**
 * Makes the table `audits` on a connection that holds `observations`, `areas`, `sources` and `territory_changes` as the
 * contract has them: a row for every check that the figures allow, sorted by id. The id is a hash of the kind and of the
 * figures, so that it stays when others come.
 */
export async function audit(connection: DuckDBConnection): Promise<void> {
  for (const { name, kind, sql } of WORKING_TABLES)
    await connection.run(`CREATE OR REPLACE TEMP ${kind} ${name} AS ${sql}`);
  await createTable(connection, 'audits');
  const found = AUDITS.map(({ kind, sql }) => `SELECT '${kind}' AS audit_kind, * FROM (${sql})`);
  await connection.run(`
    INSERT INTO audits BY NAME
    SELECT left(sha256(audit_kind || chr(10) || inputs), 12) AS audit_id, *,
      CASE
        WHEN ${overlaps(left, right)} THEN 0
        WHEN left_low > right_high THEN left_low - right_high
        ELSE left_high - right_low
      END AS residual,
      CASE WHEN ${overlaps(left, right)} THEN 'fits' ELSE 'does-not-fit' END AS verdict
    FROM (${found.join(' UNION ALL BY NAME ')})
    ORDER BY audit_id`);
  for (const { name, kind } of WORKING_TABLES.toReversed())
    await connection.run(`DROP ${kind} ${name}`);
}
