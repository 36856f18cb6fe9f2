/** A result as Parquet, with what it is and where it comes from in the file's metadata. */
import {
  ByteWriter,
  parquetWrite,
  schemaFromColumnData,
  type ColumnSource,
} from 'hyparquet-writer';
import { distinct } from './json-file.ts';
import type { Cell } from './result.ts';
import { rowsOf, type FileWords, type TableColumn, type TableContent } from './table-file.ts';

const INT32 = new Set(['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT']);
const INT64 = new Set(['BIGINT', 'UINTEGER']);

export async function parquetFrom(content: TableContent, words: FileWords): Promise<ArrayBuffer> {
  const rows = [...rowsOf(content)];
  const names = distinct(content.columns.map(({ name }) => name));
  const writer = new ByteWriter();
  const { title, source, link, sql } = words;
  const columnData = content.columns.map((column, i) => columnOf(names[i] ?? '', column, rows));
  const days = columnData.flatMap(({ name }, i) => (isDays(content.columns[i]) ? [name] : []));
  await parquetWrite({
    writer,
    columnData: columnData.map(({ name, data }) => ({ name, data })),
    schema: schemaFromColumnData({
      columnData,
      schemaOverrides: Object.fromEntries(
        days.map((name) => [
          name,
          { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' } as const,
        ]),
      ),
    }),
    kvMetadata: Object.entries({ title, source, link, sql }).flatMap(([key, value]) =>
      value === undefined ? [] : [{ key: `atlas_ikm_${key}`, value }],
    ),
    createdBy: 'Atlas IKM',
  });
  return writer.getBuffer();
}

/** Numbers keep their width; what no Parquet type holds exactly (HUGEINT, lists, times) is written as a text. */
function columnOf(name: string, column: TableColumn, rows: readonly number[]): ColumnSource {
  const { type, kind, values } = column;
  const cells = (make: (cell: Exclude<Cell, null>) => unknown): unknown[] =>
    rows.map((row) => {
      const cell = values[row] ?? null;
      return cell === null ? null : make(cell);
    });
  if (INT32.has(type)) return { name, data: cells(Number), type: 'INT32' };
  if (INT64.has(type)) return { name, data: cells((cell) => BigInt(cell)), type: 'INT64' };
  if (kind === 'boolean') return { name, data: cells(Boolean), type: 'BOOLEAN' };
  if (type === 'DOUBLE' || type === 'FLOAT' || type.startsWith('DECIMAL'))
    return { name, data: cells(Number), type: 'DOUBLE' };
  const isWhole = values.every(
    (cell) => cell === null || (typeof cell === 'number' && Number.isInteger(cell)),
  );
  // A sum of whole numbers is a HUGEINT: where no cell needs that, readers get the numbers that they expect.
  if (kind === 'number' && isWhole)
    return { name, data: cells((cell) => BigInt(cell)), type: 'INT64' };
  if (kind === 'timestamp' && values.every((cell) => cell === null || isTime(cell)))
    return {
      name,
      data: cells((cell) => new Date(`${String(cell).replace(' ', 'T')}Z`)),
      type: 'TIMESTAMP',
    };
  // Its type stands in the schema.
  if (isDays(column)) return { name, data: cells((cell) => new Date(String(cell))) };
  return { name, data: cells(String), type: 'STRING' };
}

/** Days that JavaScript can name: `infinity` is none. */
function isDays(column: TableColumn | undefined): boolean {
  return (
    column?.type === 'DATE' &&
    column.values.every((cell) => cell === null || !Number.isNaN(Date.parse(String(cell))))
  );
}

function isTime(cell: Exclude<Cell, null>): boolean {
  return !Number.isNaN(Date.parse(`${String(cell).replace(' ', 'T')}Z`));
}
