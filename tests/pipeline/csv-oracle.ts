import { stringify } from 'csv-stringify/sync';
import type { Column } from '../../src/model/contract.ts';

type Cell = string | number | boolean | null;

/** A text that starts like a formula gets a leading apostrophe, which a spreadsheet shows as text. */
export function defused(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The CSV of some rows as a library for CSV writes it, one cell after the other: what SQL has to match. */
export function csvOf(
  columns: readonly Pick<Column, 'name'>[],
  rows: readonly unknown[],
  ending: 'csv' | 'excel.csv',
): string {
  const isExcel = ending === 'excel.csv';
  const names = columns.map(({ name }) => name);
  const records = (rows as readonly Record<string, Cell>[]).map((row) =>
    names.map((name) => {
      const cell = row[name] ?? null;
      return isExcel && typeof cell === 'number' ? String(cell).replace('.', ',') : defused(cell);
    }),
  );
  const text = stringify([names, ...records], {
    delimiter: isExcel ? ';' : ',',
    record_delimiter: '\n',
    // A bare carriage return ends a line for some readers.
    quoted_match: /\r/,
    cast: { boolean: (value) => String(value), number: (value) => String(value) },
  });
  return isExcel ? `\ufeff${text}` : text;
}
