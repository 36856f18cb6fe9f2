/** A visitor's table as the Arrow stream that DuckDB takes in. */
import {
  bool,
  columnFromArray,
  dateDay,
  dictionary,
  float64,
  int32,
  int64,
  tableFromColumns,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
  type DataType,
} from '@uwdata/flechette';
import type { OwnType } from './column-type.ts';
import type { TableColumn } from './shape.ts';

/** @throws {Error} when the table cannot be written */
export function arrowStream(columns: readonly TableColumn[]): Uint8Array<ArrayBuffer> {
  const table = tableFromColumns(
    columns.map(({ name, type, values, codes }) => {
      const rows = new Array<unknown>(codes.length);
      const isWide = type === 'BIGINT';
      const wide = isWide ? values.map((value) => (value === null ? null : BigInt(value))) : values;
      for (let row = 0; row < rows.length; row++) rows[row] = wide[codes[row] ?? -1] ?? null;
      const repeats = values.length < codes.length / 4;
      return [name, columnFromArray(rows, arrowType(type, repeats))];
    }),
  );
  const ipc = tableToIPC(table, { format: 'stream' });
  if (!ipc) throw new Error('no bytes were written');
  return ipc as Uint8Array<ArrayBuffer>;
}

function arrowType(type: OwnType, repeats: boolean): DataType {
  switch (type) {
    case 'VARCHAR':
      return repeats ? dictionary(utf8(), int32()) : utf8();
    case 'DOUBLE':
      return float64();
    case 'INTEGER':
      return int32();
    case 'BIGINT':
      return int64();
    case 'BOOLEAN':
      return bool();
    case 'DATE':
      return dateDay();
    case 'TIMESTAMP':
      return timestamp(TimeUnit.MILLISECOND);
  }
}
