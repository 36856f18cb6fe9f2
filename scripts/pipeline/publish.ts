import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CONTRACT_VERSION, type Table, type TableName } from '../../src/model/contract.ts';
import { TABLES, tableNamed } from '../../src/model/tables.ts';
import { csvCopy, csvPiece, EXCEL_CSV, PUBLIC_CSV, type CsvStyle } from './csv-text.ts';
import { literal, query, sideBySide, type Warehouse } from './warehouse.ts';

export interface PublishedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublishOptions {
  /** For some tables a query for the lines of their CSV, made for {@link csvCopy}: a faster way than cell by cell. */
  readonly lines?: Readonly<Partial<Record<TableName, (style: CsvStyle) => string>>>;
  /** Told how much is written, from 0 to 1. */
  readonly onPart?: (part: number) => void;
}

/**
 * Writes every table of a warehouse as Parquet, CSV and, where Excel could open it, Excel-friendly CSV, then what `extra` makes of their sizes and
 * hashes, then `checksums.txt`. Everything goes to a temporary folder that takes the place of the old one at the end, so that
 * an interrupted run leaves the last release whole.
 * @param warehouse holds the tables of the contract, their rows in the published order
 * @param extra further files by name, such as `datapackage.json`
 * @throws {Error} when a table or one of its columns is missing or of another type; nothing is left behind then
 */
export async function publish(
  folder: string,
  warehouse: Pick<Warehouse, 'connection' | 'second'>,
  version: string,
  extra: (files: readonly PublishedFile[]) => Record<string, string>,
  { lines = {}, onPart }: PublishOptions = {},
): Promise<void> {
  const { temporary, old } = placesBeside(folder);
  // A run that was killed between the two renames of a swap.
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  try {
    const files: PublishedFile[] = [];
    const keep = (name: string): void => {
      files.push({ name, ...digestOf(join(temporary, name)) });
    };
    const parquet = async (connection: DuckDBConnection, table: Table): Promise<void> => {
      await writeParquet(temporary, connection, table, version);
      keep(`${table.name}.parquet`);
    };
    const csv = async (connection: DuckDBConnection, table: Table): Promise<void> => {
      for (const style of await stylesFor(connection, table)) {
        await writeCsv(temporary, connection, table, style, lines[table.name]?.(style));
        keep(`${table.name}.${style.ending}`);
      }
    };
    // Observations are nearly all of the rows: each connection writes one of their files first, then what the other has not taken yet.
    const largest = tableNamed('observations');
    const works = [largest, ...TABLES.filter((table) => table !== largest)]
      .flatMap((table) => [csv, parquet].map((write) => ({ table, write })))
      .values();
    let part = 0;
    const inTurn = async (connection: DuckDBConnection): Promise<void> => {
      for (const { table, write } of works) {
        await write(connection, table);
        if (table === largest) onPart?.((part += 0.45));
      }
    };
    await sideBySide(warehouse, [inTurn, inTurn]);
    for (const [name, text] of Object.entries(extra(files.toSorted(byName)))) {
      writeFileSync(join(temporary, name), text);
      keep(name);
    }
    const checksums = files.toSorted(byName).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
    writeFileSync(join(temporary, 'checksums.txt'), checksums.join(''));
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(temporary, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Where a release is made before it takes the place of the last one, and where that one waits meanwhile. */
export function placesBeside(folder: string): { temporary: string; old: string } {
  const temporary = join(dirname(folder), `.${CONTRACT_VERSION}-new`);
  return { temporary, old: `${temporary}-old` };
}

/** Rows of one group of the Parquet: see docs/parquet-layout.md. */
const ROW_GROUP = 122_880;

/**
 * What the rows of `observations` are sorted by. A reader that looks for a place passes over row groups by the least and the greatest
 * text of each; for an ENUM, DuckDB writes those of all its words.
 */
const SORTED_BY: readonly string[] = ['area_level', 'area_code', 'indicator_id'];

/**
 * Dictionary-encoded strings, and Snappy, which hyparquet decodes without a further library. Words that are held as an ENUM
 * are written as one, which is the same text in the file: they have their dictionary already, and making it again takes most of the time.
 */
async function writeParquet(
  folder: string,
  connection: DuckDBConnection,
  { name, columns }: Table,
  version: string,
): Promise<void> {
  const metadata = `{atlas_ikm_contract: ${literal(CONTRACT_VERSION)}, atlas_ikm_release: ${literal(version)}, atlas_ikm_table: ${literal(name)}}`;
  const enums = await enumsIn(connection, name);
  const cells = columns.map(({ name, type }) =>
    enums.has(name) && type === 'VARCHAR' && !SORTED_BY.includes(name)
      ? name
      : `CAST(${name} AS ${type}) AS ${name}`,
  );
  await connection.run(`
    COPY (SELECT ${cells.join(', ')} FROM ${name}) TO ${literal(join(folder, `${name}.parquet`))}
    (FORMAT parquet, PRESERVE_ORDER true, COMPRESSION snappy, ROW_GROUP_SIZE ${ROW_GROUP}, KV_METADATA ${metadata})`);
}

async function enumsIn(connection: DuckDBConnection, table: string): Promise<ReadonlySet<string>> {
  const rows = await query<{ column_name: string }>(
    connection,
    `SELECT column_name FROM duckdb_columns()
     WHERE table_name = ${literal(table)} AND starts_with(data_type, 'ENUM')`,
  );
  return new Set(rows.map(({ column_name }) => column_name));
}

/** A sheet of Excel has 1,048,576 rows, the first of them for the names of the columns. */
const EXCEL_ROWS = 1_048_575;

async function stylesFor(connection: DuckDBConnection, { name }: Table): Promise<CsvStyle[]> {
  const beyond = await query(connection, `SELECT 1 FROM ${name} LIMIT 1 OFFSET ${EXCEL_ROWS}`);
  return beyond.length > 0 ? [PUBLIC_CSV] : [PUBLIC_CSV, EXCEL_CSV];
}

async function writeCsv(
  folder: string,
  connection: DuckDBConnection,
  { name, columns }: Table,
  style: CsvStyle,
  lines = `SELECT ${csvPiece(columns, style)} AS line FROM ${name}`,
): Promise<void> {
  const path = join(folder, `${name}.${style.ending}`);
  const names = columns.map(({ name }) => name);
  await connection.run(csvCopy(lines, names, path, style));
}

const byName = (a: PublishedFile, b: PublishedFile): number => (a.name < b.name ? -1 : 1);

const PIECE = 1024 * 1024;

/** Piece by piece, so that a file may be larger than the memory. */
function digestOf(path: string): Omit<PublishedFile, 'name'> {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE);
    let bytes = 0;
    for (;;) {
      const read = readSync(file, piece);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
}
