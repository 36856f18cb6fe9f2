import type { Column, Table } from '../../src/model/contract.ts';

/**
 * CSV as SQL writes it: each row one text, put together cell by cell, so that the rows never leave DuckDB. DuckDB's own CSV
 * is not used: it writes 41356 as `41356.0`, and puts quotes around `#1` and around empty texts.
 */
export interface CsvStyle {
  /** What the file's name ends in. */
  readonly ending: 'csv' | 'excel.csv';
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** What the file begins with. */
  readonly mark: string;
}

/** CSV for people and programs: UTF-8, comma, decimal point. */
export const PUBLIC_CSV: CsvStyle = { ending: 'csv', delimiter: ',', decimal: '.', mark: '' };

/** CSV for Excel set to Indonesian: byte order mark, semicolon, decimal comma. */
export const EXCEL_CSV: CsvStyle = {
  ending: 'excel.csv',
  delimiter: ';',
  decimal: ',',
  mark: '\ufeff',
};

/** The first line, with the mark of the style before it. */
export function csvHeader({ columns }: Pick<Table, 'columns'>, style: CsvStyle): string {
  return style.mark + columns.map(({ name }) => name).join(style.delimiter);
}

/** Some cells of a row with delimiters between them, as an expression. */
export function csvCells(
  columns: readonly Pick<Column, 'name' | 'type'>[],
  style: CsvStyle,
): string {
  const cells = columns.map(({ name, type }) => csvCell(name, type, style));
  // concat() passes over NULL, which is an empty cell.
  return `concat(${cells.join(`, '${style.delimiter}', `)})`;
}

/**
 * A cell as an expression; NULL stays NULL. A text that a spreadsheet would run as a formula gets an apostrophe before it,
 * which a spreadsheet shows as text.
 */
export function csvCell(
  cell: string,
  type: Column['type'],
  { delimiter, decimal }: CsvStyle,
): string {
  if (type === 'DOUBLE') {
    const text = numberText(cell);
    return decimal === '.' ? text : `replace(${text}, '.', ',')`;
  }
  if (type !== 'VARCHAR') return `CAST(${cell} AS VARCHAR)`;
  const defused = `regexp_replace(${cell}, '^([=+\\-@\\t\\r])', '''\\1')`;
  return `CASE WHEN regexp_matches(${cell}, '[${delimiter}"\\n\\r]')
    THEN '"' || replace(${defused}, '"', '""') || '"' ELSE ${defused} END`;
}

/** A DOUBLE as JavaScript writes it: 41356, 0.5, 10000000000000000 (not 1e+16), 0.00001, 1e-7. */
export function numberText(number: string): string {
  const text = `CAST(${number} AS VARCHAR)`;
  return `CASE
    WHEN abs(${number}) < 1e16 AND ${number} = trunc(${number}) THEN CAST(CAST(${number} AS BIGINT) AS VARCHAR)
    WHEN abs(${number}) >= 1e-4 AND abs(${number}) < 1e16 THEN ${text}
    WHEN abs(${number}) >= 1e16 AND abs(${number}) < 1e21 THEN CAST(CAST(${text} AS DECIMAL(38, 0)) AS VARCHAR)
    WHEN abs(${number}) >= 1e-6 AND abs(${number}) < 1e-4
      THEN rtrim(CAST(CAST(${text} AS DECIMAL(38, 30)) AS VARCHAR), '0')
    ELSE regexp_replace(${text}, 'e([+-])0', 'e\\1') END`;
}
