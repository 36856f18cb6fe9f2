import { stringify } from 'csv-stringify/sync';
import type { Rows, TableName } from '../../src/model/contract.ts';
import { tableNamed } from '../../src/model/tables.ts';

type Cell = string | number | boolean | null;

/** CSV as DuckDB reads it: every text as it is. */
export function machineCsv<Name extends TableName>(
  name: Name,
  rows: readonly Rows[Name][],
): string {
  return csv(name, rows, { cell: (cell) => cell, delimiter: ',' });
}

/** CSV for people and programs: UTF-8, comma, decimal point; text that a spreadsheet would run is defused. */
export function publicCsv<Name extends TableName>(name: Name, rows: readonly Rows[Name][]): string {
  return csv(name, rows, { cell: defused, delimiter: ',' });
}

/** CSV for Excel set to Indonesian: byte order mark, semicolon, decimal comma. */
export function excelCsv<Name extends TableName>(name: Name, rows: readonly Rows[Name][]): string {
  return `\ufeff${csv(name, rows, {
    cell: (cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : defused(cell)),
    delimiter: ';',
  })}`;
}

/** A text that starts like a formula gets a leading apostrophe, which a spreadsheet shows as text. */
export function defused(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function csv<Name extends TableName>(
  name: Name,
  rows: readonly Rows[Name][],
  { cell, delimiter }: { cell: (cell: Cell) => Cell; delimiter: string },
): string {
  const columns = tableNamed(name).columns.map((c) => c.name);
  const records = (rows as readonly Record<string, Cell>[]).map((row) =>
    columns.map((column) => {
      const value = row[column];
      if (value === undefined) throw new Error(`missing column: ${name}.${column}`);
      return cell(value);
    }),
  );
  return stringify([columns, ...records], {
    delimiter,
    record_delimiter: '\n',
    cast: { boolean: (value) => String(value), number: (value) => String(value) },
  });
}
