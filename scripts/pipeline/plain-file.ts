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
  readonly scan: RecordScan;
}

/**
 * @returns nothing when another reader has to read the file
 * @throws {BadInput} for a file that is no UTF-8 text
 */
export function plainFile(
  path: string,
  delimiter: string,
  onBytes?: (bytes: number) => void,
): PlainFile | undefined {
  const scan = scanRecords(path, delimiter, onBytes);
  if (!scan.isPlain || scan.records === 0 || scan.odd.length > 0) return undefined;
  const [header = []]: string[][] = parse(scan.header, { delimiter, trim: true });
  // One column alone: DuckDB would take a blank line for a record.
  return header.length < 2 ? undefined : { path, delimiter, header, scan };
}

/**
 * The rows of a plain file for a FROM clause: every column a VARCHAR named `c0`, `c1` and so on, in the order of the file; an
 * empty cell is NULL.
 */
export function rowsIn({ path, delimiter, header }: PlainFile): string {
  const columns = header.map((_, i) => `'c${i}': 'VARCHAR'`);
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"',
    escape = '"', comment = '', columns = {${columns.join(', ')}})`;
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
