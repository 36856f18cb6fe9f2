import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Takes rows out of `figures` that have the source, key and locator of another. Where all of them have one value it is one
 * figure, and the first row stands. Where they differ nobody knows which is meant, as when a manifest forgets the column
 * that splits a table by size: the first would be published as the whole, so none stands. The others go to `doubled`, each
 * with the row that it repeats or contradicts. Such rows answer one question, so only those with rivals are looked at:
 * `rival_questions`, which are found here for whoever compares figures.
 */
export async function removeDoubles(connection: DuckDBConnection): Promise<void> {
  await findRivals(connection);
  await connection.run(`
    CREATE OR REPLACE TABLE doubled AS
    WITH repeated AS (
      SELECT observation_id, min(row_no) AS first_row, arg_min(amount, row_no) AS first_amount
      FROM figures
      WHERE problem IS NULL AND question IN (FROM rival_questions)
      GROUP BY observation_id HAVING count(*) > 1
    ), rows AS (
      SELECT row_no, question, amount, first_row, first_amount,
        min(row_no) FILTER (amount <> first_amount) OVER (PARTITION BY observation_id) AS other_row
      FROM figures JOIN repeated USING (observation_id)
      WHERE problem IS NULL
    )
    SELECT
      row_no,
      CASE WHEN amount = first_amount THEN coalesce(other_row, first_row) ELSE first_row END AS twin,
      other_row IS NOT NULL AS contradicted,
      question
    FROM rows WHERE row_no <> first_row OR other_row IS NOT NULL;
    DELETE FROM figures WHERE row_no IN (SELECT row_no FROM doubled);
    -- A double may have been the only rival.
    DELETE FROM rival_questions WHERE question IN (SELECT question FROM doubled) AND question NOT IN (
      SELECT question FROM figures
      WHERE problem IS NULL AND question IN (SELECT question FROM doubled)
      GROUP BY question HAVING count(*) > 1
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
