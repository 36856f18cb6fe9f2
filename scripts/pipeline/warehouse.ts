import { totalmem } from 'node:os';
import {
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import type { Column, Rows, TableName } from '../../src/model/contract.ts';
import { tableNamed } from '../../src/model/tables.ts';

export { literal } from '../../src/model/sql-literal.ts';

/**
 * The DuckDB in which a release is made. It holds the tables of the contract while they are built; what does not fit
 * into its memory it keeps in files of its own, so that millions of rows need no more memory than thousands.
 */
export interface Warehouse {
  readonly connection: DuckDBConnection;
  /** Another one to the same tables, for {@link sideBySide}. */
  readonly second: DuckDBConnection;
  /** Ends DuckDB; its files go with it. */
  readonly close: () => void;
}

/** Half of the machine's memory, and no more than 8 GB: what DuckDB may hold before it turns to its folder. */
function ownShare(): number {
  return Math.min(8000, Math.floor(totalmem() / 2_000_000));
}

export interface WarehouseOptions {
  /** A folder for what does not fit into memory; without one, everything has to fit. */
  readonly folder?: string | undefined;
  /** As DuckDB writes it: `4GB`. Half of the machine's memory, 8 GB at most, when not given. */
  readonly memory?: string | undefined;
  readonly threads?: number | undefined;
}

export async function openWarehouse({
  folder,
  memory = `${ownShare()}MB`,
  threads,
}: WarehouseOptions = {}): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: folder ?? '',
    ...(threads === undefined ? {} : { threads: String(threads) }),
    // After a large commit DuckDB tidies its tables up: seconds of work for tables that are gone a few statements later.
    checkpoint_threshold: '1TB',
    // The clock and the place of the machine must not show in what is published.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const second = await instance.connect();
  return {
    connection,
    second,
    close() {
      second.closeSync();
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Makes an empty table of the contract, under its own name. */
export async function createTable(connection: DuckDBConnection, name: TableName): Promise<void> {
  const columns = tableNamed(name).columns.map(({ name, type }) => `${name} ${type}`);
  await connection.run(`CREATE OR REPLACE TABLE ${name} (${columns.join(', ')})`);
}

/**
 * Makes a table of the contract from rows.
 * @throws {Error} when a row lacks a column, or a cell is not of the column's type
 */
export async function fillTable<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
  rows: Iterable<Rows[Name]>,
): Promise<void> {
  await createTable(connection, name);
  const { columns } = tableNamed(name);
  const appender = await connection.createAppender(name);
  for (const row of rows as Iterable<Record<string, unknown>>) {
    for (const column of columns) {
      const cell = row[column.name];
      if (cell === undefined) throw new Error(`missing column: ${name}.${column.name}`);
      if (cell === null) appender.appendNull();
      else if (!append(appender, column, cell))
        throw new Error(
          `not of type ${column.type}: ${name}.${column.name}: ${JSON.stringify(cell)}`,
        );
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** @returns false when the cell is not of the column's type */
function append(appender: DuckDBAppender, { type }: Column, cell: unknown): boolean {
  if (typeof cell === 'string' && type === 'VARCHAR') appender.appendVarchar(cell);
  else if (typeof cell === 'string' && type === 'DATE' && ISO_DATE.test(cell))
    appender.appendDate(dateOf(cell));
  else if (typeof cell === 'boolean' && type === 'BOOLEAN') appender.appendBoolean(cell);
  else if (typeof cell === 'number' && type === 'DOUBLE') appender.appendDouble(cell);
  else if (typeof cell === 'number' && type === 'INTEGER') appender.appendInteger(cell);
  else if (typeof cell === 'number' && type === 'SMALLINT') appender.appendSmallInt(cell);
  else return false;
  return true;
}

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

function dateOf(iso: string): DuckDBDateValue {
  return new DuckDBDateValue(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/**
 * Does two pieces of work at the same time, each on a connection of its own and every statement as {@link asWritten} does it. They
 * may only read: two that make tables at once brought DuckDB 1.5.5 down.
 * @throws the error of the first, or else of the second, when both have ended
 */
export async function sideBySide(
  { connection, second }: Pick<Warehouse, 'connection' | 'second'>,
  works: readonly [Work, Work],
): Promise<void> {
  const outcomes = await asWritten(connection, () =>
    Promise.allSettled([works[0](connection), works[1](second)]),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

type Work = (connection: DuckDBConnection) => Promise<void>;

/**
 * Does work whose joins are done in the order in which they are written: its rows then come in the order of the first
 * table, and no sort is needed. One thread does it, for with a join DuckDB lets threads write as they come, and its batches that
 * keep the order of a COPY take twice the processor's time of one thread. The settings are the whole DuckDB's, whatever connection
 * sets them.
 */
export async function asWritten<T>(
  connection: DuckDBConnection,
  work: () => Promise<T>,
): Promise<T> {
  const [{ threads } = { threads: '1' }] = await query<{ threads: string }>(
    connection,
    "SELECT current_setting('threads')::VARCHAR AS threads",
  );
  await connection.run(
    "SET disabled_optimizers = 'join_order,build_side_probe_side'; SET threads = 1",
  );
  try {
    return await work();
  } finally {
    await connection.run(`RESET disabled_optimizers; SET threads = ${threads}`);
  }
}

/** Every row of a table of the contract in its order, dates as ISO text. Only for tables that are known to be small. */
export async function rowsOf<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
): Promise<Rows[Name][]> {
  const columns = tableNamed(name).columns.map((column) => column.name);
  return asWritten(connection, () =>
    query<Rows[Name]>(connection, `SELECT ${columns.join(', ')} FROM ${name}`),
  );
}

/** The rows of a query as plain objects: numbers, texts, booleans, dates as ISO text; a BIGINT comes as text. */
export async function query<Row = Record<string, unknown>>(
  connection: DuckDBConnection,
  sql: string,
): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as Row[];
}
