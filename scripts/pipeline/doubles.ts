import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Takes rows out of `figures` that repeat a figure, its source, key and locator the same: the first one stands. They go to
 * `doubled`, each with the row that it repeats. Rows that repeat each other answer one question, so only those with rivals
 * are looked at: `rival_questions`, which are found here for whoever compares figures.
 */
export async function removeDoubles(connection: DuckDBConnection): Promise<void> {
  await findRivals(connection);
  await connection.run(`
    CREATE OR REPLACE TABLE doubled AS
    SELECT row_no, twin, question FROM (
      SELECT row_no, question, min(row_no) OVER (PARTITION BY observation_id) AS twin
      FROM figures
      WHERE problem IS NULL AND question IN (FROM rival_questions)
    ) WHERE row_no <> twin;
    DELETE FROM figures WHERE row_no IN (SELECT row_no FROM doubled);
    -- A double may have been the only rival.
    DELETE FROM rival_questions WHERE question IN (
      SELECT question FROM figures
      WHERE problem IS NULL AND question IN (SELECT question FROM doubled)
      GROUP BY question HAVING count(*) = 1
    );
  `);
}

/** Makes `rival_questions` from `figures`: the questions that more than one figure answers. */
export async function findRivals(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE OR REPLACE TABLE rival_questions AS
    SELECT question FROM figures WHERE problem IS NULL GROUP BY question HAVING count(*) > 1
  `);
}
