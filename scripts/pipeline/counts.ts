import type { DuckDBConnection } from '@duckdb/node-api';
import { query } from './warehouse.ts';

/** The observations by all that is told of them, `rows` of each kind; {@link countObservations} counts them. */
export const OBSERVATION_COUNTS = 'observation_counts';

/** The rows of a table, each counted by itself. */
export const rowsIn = (table: string): string => `(SELECT *, 1 AS rows FROM ${table})`;

/** Goes through the observations once, for all who ask for their number. */
export async function countObservations(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE OR REPLACE TABLE ${OBSERVATION_COUNTS} AS
    SELECT source_id, status, agreement, headline_reason, year(period_start) AS first_year, year, count(*) AS rows
    FROM observations GROUP BY ALL
  `);
}

/**
 * How many rows there are of each value of a column, in the order of the values.
 * @param counted a relation with a number `rows`: {@link OBSERVATION_COUNTS} or what {@link rowsIn} makes of a table
 */
export async function countsBy(
  connection: DuckDBConnection,
  column: string,
  counted: string,
): Promise<Map<string, number>> {
  const counts = await query<{ key: string; rows: number }>(
    connection,
    `SELECT ${column} AS key, sum(rows)::INTEGER AS rows FROM ${counted} GROUP BY ALL ORDER BY key`,
  );
  return new Map(counts.map(({ key, rows }) => [key, rows]));
}
