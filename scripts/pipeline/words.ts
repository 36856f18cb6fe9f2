import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { Rejection } from '../../src/model/rejection.ts';
import { query } from './warehouse.ts';

/**
 * Millions of rows are written in thousands of words. What has to be parsed is parsed once for each distinct word, by the
 * same functions that read one row, and the result is joined back to the rows in SQL.
 */

/** A column of a table of readings. */
export type WordColumn = readonly [
  name: string,
  type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN',
];
export type WordCell = string | number | boolean | null;

export interface WordTable<Words> {
  /** The table that is made: the words, what was read in them, and `problem`, the number of what kept it from being read. */
  readonly into: string;
  /** A query for the words; every combination comes once. */
  readonly words: string;
  readonly keys: readonly WordColumn[];
  readonly columns: readonly WordColumn[];
  /** @throws {Rejection} when the words mean nothing */
  readonly read: (words: Words) => readonly WordCell[];
}

/** Why words could not be read, in a table `problems`, each reason with a number. */
export class Problems {
  readonly #connection: DuckDBConnection;
  #count = 0;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(connection: DuckDBConnection): Promise<Problems> {
    await connection.run(
      'CREATE OR REPLACE TABLE problems (problem INTEGER, code VARCHAR, column_name VARCHAR, value VARCHAR, reason_id VARCHAR, reason_en VARCHAR)',
    );
    return new Problems(connection);
  }

  /** Reads all distinct words, some ten thousand at a time, so that memory does not grow with their number. */
  async readWords<Words extends readonly WordCell[]>({
    into,
    words,
    keys,
    columns,
    read,
  }: WordTable<Words>): Promise<void> {
    const connection = this.#connection;
    const all: readonly WordColumn[] = [...keys, ...columns, ['problem', 'INTEGER']];
    await connection.run(`
      CREATE OR REPLACE TABLE ${into} (${all.map(([name, type]) => `"${name}" ${type}`).join(', ')});
      CREATE OR REPLACE TABLE distinct_words AS SELECT DISTINCT * FROM (${words});
    `);
    const [{ count } = { count: 0 }] = await query<{ count: number }>(
      connection,
      'SELECT count(*)::INTEGER AS count FROM distinct_words',
    );
    for (let start = 0; start < count; start += CHUNK) {
      const reader = await connection.runAndReadAll(
        `SELECT * FROM distinct_words WHERE rowid BETWEEN ${start} AND ${start + CHUNK - 1}`,
      );
      const appender = await connection.createAppender(into);
      const problems = await connection.createAppender('problems');
      for (const row of reader.getRows() as unknown as Words[]) {
        keys.forEach(([, type], i) => append(appender, type, row[i] ?? null));
        const { cells, problem } = this.#attempt(() => read(row), problems);
        columns.forEach(([, type], i) => append(appender, type, cells[i] ?? null));
        append(appender, 'INTEGER', problem);
        appender.endRow();
      }
      appender.closeSync();
      problems.closeSync();
    }
    await connection.run('DROP TABLE distinct_words');
  }

  #attempt(
    read: () => readonly WordCell[],
    problems: DuckDBAppender,
  ): { cells: readonly WordCell[]; problem: number | null } {
    try {
      return { cells: read(), problem: null };
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const problem = this.#count++;
      problems.appendInteger(problem);
      for (const text of [error.code, error.column, error.value, error.reason.id, error.reason.en])
        problems.appendVarchar(text);
      problems.endRow();
      return { cells: [], problem };
    }
  }
}

const CHUNK = 50_000;

function append(appender: DuckDBAppender, type: WordColumn[1], cell: WordCell): void {
  if (cell === null) appender.appendNull();
  else if (type === 'VARCHAR') appender.appendVarchar(cell as string);
  else if (type === 'INTEGER') appender.appendInteger(cell as number);
  else if (type === 'DOUBLE') appender.appendDouble(cell as number);
  else appender.appendBoolean(cell as boolean);
}
