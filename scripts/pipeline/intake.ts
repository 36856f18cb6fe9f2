import type { DuckDBConnection } from '@duckdb/node-api';
import type { AdapterFigure, AdapterReject } from './adapters/adapter.ts';
import type { RecordScan } from './adapters/record-scan.ts';
import { joint } from './joint-words.ts';

/**
 * What the adapters found, row by row and in the publishers' words, in three tables of the warehouse: `files`,
 * `raw_figures` and `raw_rejects`. Rows keep the order of datasets, files and lines; a row's `rowid` is its place in it.
 */
export class Intake {
  readonly connection: DuckDBConnection;
  #files = 0;

  private constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  static async open(connection: DuckDBConnection): Promise<Intake> {
    await connection.run(`
      CREATE OR REPLACE TABLE files (file_no INTEGER, dataset_id VARCHAR, path VARCHAR);
      CREATE OR REPLACE TABLE line_shifts (file_no INTEGER, row_no BIGINT, shift BIGINT);
      CREATE OR REPLACE TABLE raw_figures (
        file_no INTEGER,
        -- Empty where DuckDB read the file itself: the line then follows from line_shifts.
        line INTEGER,
        -- \`place\` and \`measure\` are several words each: see joint-words.ts.
        source_id VARCHAR, place VARCHAR, period VARCHAR, measure VARCHAR, status VARCHAR,
        value VARCHAR, printed VARCHAR, locator VARCHAR, note VARCHAR, scale DOUBLE
      );
      CREATE OR REPLACE TABLE raw_rejects (
        file_no INTEGER, line INTEGER, column_name VARCHAR, value VARCHAR,
        reason_code VARCHAR, reason_id VARCHAR, reason_en VARCHAR, row_json VARCHAR
      );
    `);
    return new Intake(connection);
  }

  /** The number that the next file will have. */
  get nextFile(): number {
    return this.#files;
  }

  /** Makes a file of a dataset known; figures and rejects name it by the number. */
  async addFile(dataset_id: string, path: string): Promise<number> {
    const file = this.#files++;
    const appender = await this.connection.createAppender('files');
    appender.appendInteger(file);
    appender.appendVarchar(dataset_id);
    appender.appendVarchar(path);
    appender.endRow();
    appender.closeSync();
    return file;
  }

  /** The row that the next figure will have. */
  async nextRow(): Promise<bigint> {
    const reader = await this.connection.runAndReadAll('SELECT count(*) FROM raw_figures');
    return reader.getRows()[0]?.[0] as bigint;
  }

  /**
   * Tells on which lines the records of a file stand whose rows were put in without one.
   * @param first the row of the file's first record
   */
  async addLines(
    file: number,
    first: bigint,
    { shifts }: Pick<RecordScan, 'shifts'>,
  ): Promise<void> {
    const appender = await this.connection.createAppender('line_shifts');
    for (const { record, shift } of shifts) {
      appender.appendInteger(file);
      appender.appendBigInt(first + BigInt(record));
      appender.appendBigInt(BigInt(shift) - first);
      appender.endRow();
    }
    appender.closeSync();
  }

  /** Puts in what an adapter read of a dataset. */
  async add(
    dataset_id: string,
    figures: readonly AdapterFigure[],
    rejects: readonly AdapterReject[],
  ): Promise<void> {
    const files = new Map<string, number>();
    for (const { file } of [...figures, ...rejects]) {
      if (!files.has(file)) files.set(file, await this.addFile(dataset_id, file));
    }
    const numberOf = (file: string): number => files.get(file) ?? NaN;
    await this.#addFigures(figures, numberOf);
    await this.#addRejects(rejects, numberOf);
  }

  /** Puts in what was read of a file that is known already. */
  async addTo(
    file: number,
    figures: readonly AdapterFigure[],
    rejects: readonly AdapterReject[],
  ): Promise<void> {
    await this.#addFigures(figures, () => file);
    await this.#addRejects(rejects, () => file);
  }

  async #addFigures(
    figures: readonly AdapterFigure[],
    numberOf: (file: string) => number,
  ): Promise<void> {
    const appender = await this.connection.createAppender('raw_figures');
    for (const { file, line, cells, code, scale } of figures) {
      appender.appendInteger(numberOf(file));
      appender.appendInteger(line);
      const words = {
        ...cells,
        code_system: code?.system ?? '',
        code_vintage: code?.vintage ?? '',
        code: code?.code ?? '',
      };
      const { source_id, period, status, value, printed, locator, note } = cells;
      const texts = [source_id, joint('place', words), period, joint('measure', words), status];
      for (const text of [...texts, value, printed, locator, note]) appender.appendVarchar(text);
      appender.appendDouble(scale ?? 1);
      appender.endRow();
    }
    appender.closeSync();
  }

  async #addRejects(
    rejects: readonly AdapterReject[],
    numberOf: (file: string) => number,
  ): Promise<void> {
    const appender = await this.connection.createAppender('raw_rejects');
    for (const { file, line, column, value, code, reason, row } of rejects) {
      appender.appendInteger(numberOf(file));
      appender.appendInteger(line);
      for (const text of [column, value, code, reason.id, reason.en, JSON.stringify(row)]) {
        if (text === null) appender.appendNull();
        else appender.appendVarchar(text);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
}
