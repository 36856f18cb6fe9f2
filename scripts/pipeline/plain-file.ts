import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { scanHead, scanRecords, type RecordScan } from './adapters/record-scan.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { literal } from './warehouse.ts';

/** What the first lines of a delimited file tell: enough to ask DuckDB for its rows. */
export interface FileHead {
  readonly path: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerLine: number;
}

/**
 * A delimited file that is written so plainly that DuckDB reads the same cells in it as csv-parse, whose reading is the rule:
 * DuckDB takes it in at the speed of the disk and with all threads, and the scan tells the line of each record.
 */
export interface PlainFile extends FileHead {
  readonly scan: RecordScan;
}

export interface PlainFileOptions {
  /** Told how many bytes were scanned, now and then. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** True where records of another width than the header are passed over; else a file with one is not plain. */
  readonly skipsOdd?: boolean;
}

/**
 * Lets DuckDB put the rows of a plain file somewhere. Whether a file is plain is known when all of it was scanned; DuckDB reads it
 * meanwhile, and what it put is taken back where the file is not.
 * @param put a statement that puts the rows of a FROM clause somewhere: every column a VARCHAR named `c0`, `c1` and so on, in the order
 *   of the file, and no cell NULL; records of another width are not among them
 * @returns the file and how many rows were put; nothing when another reader has to read the file
 * @throws {BadInput} for a file that is no UTF-8 text, and what `put` throws for a plain file
 */
export async function putPlain(
  connection: DuckDBConnection,
  path: string,
  delimiter: string,
  put: (head: FileHead, rows: string) => string,
  options: PlainFileOptions = {},
): Promise<{ plain: PlainFile; rows: bigint } | undefined> {
  const head = headOf(path, delimiter, scanHead(path, delimiter));
  const statement = head && attempt(() => put(head, rowsIn(head)));
  const early = statement === undefined ? undefined : await Attempt.begin(connection, statement);
  let plain: PlainFile | undefined;
  try {
    plain = plainFile(path, delimiter, options);
  } finally {
    if (plain === undefined || plain.scan.odd.length > 0) await early?.undo();
  }
  if (plain === undefined) return undefined;
  const reading =
    early && plain.scan.odd.length === 0
      ? early
      : await Attempt.begin(connection, put(plain, rowsIn(plain, plain.scan)));
  return { plain, rows: await reading.keep() };
}

/** A statement in a transaction of its own, whose rows may be taken back. */
class Attempt {
  readonly #connection: DuckDBConnection;
  readonly #outcome: Promise<PromiseSettledResult<bigint>>;

  /** DuckDB is at work when this resolves, whatever holds JavaScript up from then on. */
  static async begin(connection: DuckDBConnection, statement: string): Promise<Attempt> {
    await connection.run('BEGIN TRANSACTION');
    return new Attempt(connection, statement);
  }

  private constructor(connection: DuckDBConnection, statement: string) {
    this.#connection = connection;
    this.#outcome = Promise.allSettled([rowsPut(connection, statement)]).then(
      ([outcome]) => outcome,
    );
  }

  /** @returns how many rows the statement put */
  async keep(): Promise<bigint> {
    const outcome = await this.#outcome;
    if (outcome.status === 'fulfilled') {
      await this.#connection.run('COMMIT');
      return outcome.value;
    }
    await this.#connection.run('ROLLBACK');
    throw outcome.reason;
  }

  async undo(): Promise<void> {
    await this.#outcome;
    await this.#connection.run('ROLLBACK');
  }
}

/** @returns nothing where the input is refused: whoever reads the file as a whole says why */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}

/** @throws {BadInput} for a file that is no UTF-8 text */
function plainFile(
  path: string,
  delimiter: string,
  { onBytes, skipsOdd = false }: PlainFileOptions,
): PlainFile | undefined {
  const scan = scanRecords(path, delimiter, onBytes);
  if (scan.records === 0 || (scan.odd.length > 0 && !skipsOdd)) return undefined;
  const head = headOf(path, delimiter, scan);
  return head && { ...head, scan };
}

function headOf(
  path: string,
  delimiter: string,
  { isPlain, header: text, headerLine }: RecordScan,
): FileHead | undefined {
  if (!isPlain) return undefined;
  const [header = []]: string[][] = parse(text, { delimiter, trim: true });
  // One column alone: DuckDB would take a blank line for a record.
  if (header.length < 2 || header.every((name) => name === '')) return undefined;
  return { path, delimiter, header, headerLine };
}

/**
 * Bytes that a thread reads at a time. By itself DuckDB reads a quarter of them: fewer rows than a row group (122,880) holds, which it
 * then writes twice, for it puts such pieces together by copying.
 */
const BUFFER = 32_000_000;

/** @param scan where it is known that records of another width have to be passed over */
function rowsIn({ path, delimiter, header }: FileHead, scan?: RecordScan): string {
  const names = header.map((_, i) => `'c${i}'`);
  const columns = names.map((name) => `${name}: 'VARCHAR'`);
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"',
    escape = '"', comment = '', buffer_size = ${BUFFER}, ignore_errors = ${scan !== undefined && scan.odd.length > 0}, force_not_null = [${names.join(', ')}], columns = {${columns.join(', ')}})`;
}

/** The line that a record starts on; records are counted from 0. */
export function lineOf({ shifts }: RecordScan, record: number): number {
  let [from, to] = [0, shifts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((shifts[middle]?.record ?? 0) <= record) from = middle;
    else to = middle;
  }
  return record + (shifts[from]?.shift ?? NaN);
}

/** @throws {Error} when DuckDB saw another number of records than the scan: a fault of ours, and rows would be lost */
export function expectAllRead({ path, scan }: PlainFile, read: number | bigint): void {
  if (BigInt(read) !== BigInt(scan.records))
    throw new Error(`rows lost in ${path}: ${scan.records} records, read ${read}`);
}

/** How many rows a statement puts somewhere. */
async function rowsPut(connection: DuckDBConnection, insert: string): Promise<bigint> {
  const reader = await connection.runAndReadAll(insert);
  return reader.getRows()[0]?.[0] as bigint;
}
