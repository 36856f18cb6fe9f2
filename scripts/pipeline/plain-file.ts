import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { scanRecords, type RecordScan } from './adapters/record-scan.ts';
import { literal } from './warehouse.ts';

/**
 * A delimited file that is written so plainly that DuckDB reads the same cells in it as csv-parse, whose reading is the rule:
 * DuckDB takes it in at the speed of the disk and with all threads, and the scan tells the line of each record.
 */
export interface PlainFile {
  readonly path: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly scan: RecordScan;
}

export interface PlainFileOptions {
  /** Told how many bytes were scanned, now and then. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** True where records of another width than the header are passed over; else a file with one is not plain. */
  readonly skipsOdd?: boolean;
}

/**
 * @returns nothing when another reader has to read the file
 * @throws {BadInput} for a file that is no UTF-8 text
 */
export function plainFile(
  path: string,
  delimiter: string,
  { onBytes, skipsOdd = false }: PlainFileOptions = {},
): PlainFile | undefined {
  const scan = scanRecords(path, delimiter, onBytes);
  if (!scan.isPlain || scan.records === 0) return undefined;
  if (scan.odd.length > 0 && !skipsOdd) return undefined;
  const [header = []]: string[][] = parse(scan.header, { delimiter, trim: true });
  // One column alone: DuckDB would take a blank line for a record.
  if (header.length < 2 || header.every((name) => name === '')) return undefined;
  return { path, delimiter, header, headerLine: scan.headerLine, scan };
}

/**
 * The rows of a plain file for a FROM clause: every column a VARCHAR named `c0`, `c1` and so on, in the order of the file, and
 * no cell NULL. Records of another width are not among them.
 */
export function rowsIn({ path, delimiter, header, scan }: PlainFile): string {
  const names = header.map((_, i) => `'c${i}'`);
  const columns = names.map((name) => `${name}: 'VARCHAR'`);
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"',
    escape = '"', comment = '', ignore_errors = ${scan.odd.length > 0}, force_not_null = [${names.join(', ')}], columns = {${columns.join(', ')}})`;
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

/** Rows that a query puts somewhere. */
export async function rowsPut(connection: DuckDBConnection, insert: string): Promise<bigint> {
  const reader = await connection.runAndReadAll(insert);
  return reader.getRows()[0]?.[0] as bigint;
}
