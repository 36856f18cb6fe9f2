/** Published Parquet to an Arrow stream that DuckDB takes in: the engine carries no Parquet reader of its own. */
import {
  bool,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int16,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type DataType,
} from '@uwdata/flechette';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer } from 'hyparquet';
import type { ColumnType } from '../model/contract.ts';

export interface ArrowColumn {
  readonly name: string;
  readonly type: ColumnType;
}

const DAY = 86_400_000;

/** The table has no row, although it was published with some. */
export class EmptyTable extends Error {}

/**
 * Decodes a whole Parquet file.
 * @param columns the columns that the contract promises, in order; others in the file are left out
 * @throws {EmptyTable} when the file holds no row
 * @throws {Error} when the file is no Parquet or lacks a column
 */
export async function arrowFromParquet(
  bytes: ArrayBuffer,
  columns: readonly ArrowColumn[],
): Promise<{ ipc: Uint8Array<ArrayBuffer>; rows: number }> {
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.slice(start, end),
  };
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  if (rows === 0) throw new EmptyTable('no rows');

  const values = new Map(columns.map(({ name }) => [name, new Array<unknown>(rows).fill(null)]));
  const filled = new Map<string, number>();
  await parquetRead({
    file,
    metadata,
    columns: columns.map(({ name }) => name),
    parsers: { dateFromDays: (days: number) => days * DAY },
    onChunk({ columnName, columnData, rowStart }) {
      const target = values.get(columnName);
      if (!target) return;
      for (let i = 0; i < columnData.length; i++) target[rowStart + i] = columnData[i] ?? null;
      filled.set(columnName, (filled.get(columnName) ?? 0) + columnData.length);
    },
  });
  for (const { name } of columns) {
    const got = filled.get(name) ?? 0;
    if (got !== rows) throw new Error(`column "${name}": ${got} of ${rows} rows`);
  }

  const table = tableFromColumns(
    columns.map(({ name, type }) => {
      const column = values.get(name) as unknown[];
      return [name, columnFromArray(column, arrowType(type, column))];
    }),
  );
  const ipc = tableToIPC(table, { format: 'stream' });
  if (!ipc) throw new Error('no bytes were written');
  return { ipc: ipc as Uint8Array<ArrayBuffer>, rows };
}

function arrowType(type: ColumnType, values: readonly unknown[]): DataType {
  switch (type) {
    case 'VARCHAR':
      return repeats(values) ? dictionary(utf8(), int32()) : utf8();
    case 'DOUBLE':
      return float64();
    case 'INTEGER':
      return int32();
    case 'SMALLINT':
      return int16();
    case 'BOOLEAN':
      return bool();
    case 'DATE':
      return dateDay();
  }
}

/** False for ids and the like, for which a dictionary only costs. */
function repeats(values: readonly unknown[]): boolean {
  const sample = values.slice(0, 1000);
  return sample.length < 2 || new Set(sample).size < sample.length;
}
