import type { Column } from '../../src/model/contract.ts';
import { literal } from './warehouse.ts';

/**
 * CSV as SQL writes it, so that the rows never leave DuckDB. Each row is made into the line that stands in the file, and DuckDB
 * only puts them one below the other: left to itself it writes 41356 as `41356.0`, puts quotes around `#1` and around empty
 * texts, and knows no formulas.
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

type Columns = readonly Pick<Column, 'name' | 'type'>[];

/**
 * A COPY of lines. Several threads would mix them: `sideBySide` (warehouse.ts) runs it with one.
 * @param lines a query with one column `line`, made with {@link csvPiece} or {@link csvJoin}: DuckDB takes twice as long over cells
 * @param names of the cells of a line
 */
export function csvCopy(
  lines: string,
  names: readonly string[],
  path: string,
  { delimiter, mark }: CsvStyle,
): string {
  // What has to be quoted was quoted, the names of the columns too. DuckDB looks all the same for something to quote: it stops at the
  // first delimiter.
  return `COPY (SELECT line AS "${mark}${names.join(delimiter)}" FROM (${lines})) TO ${literal(path)}
    (FORMAT csv, PRESERVE_ORDER false, HEADER true, DELIMITER '${delimiter}', QUOTE '', ESCAPE '')`;
}

/** The cells of several columns as one text, with delimiters between them: a line, or a part of it that many rows repeat. */
export function csvPiece(columns: Columns, style: CsvStyle): string {
  return csvJoin(
    columns.map(({ name, type }) => csvCell(name, type, style)),
    style,
  );
}

/** Cells or pieces as one text, with delimiters between them. */
export function csvJoin(texts: readonly string[], { delimiter }: CsvStyle): string {
  // concat() passes over NULL, which is an empty cell.
  return `concat(${texts.join(`, '${delimiter}', `)})`;
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
  // Functions that look for one character: a regular expression takes ten times as long, on every cell of every row.
  const isFormula = FORMULA_STARTS.map((code) => `ascii(${cell}) = ${code}`).join(' OR ');
  const defused = `CASE WHEN ${isFormula} THEN '''' || ${cell} ELSE ${cell} END`;
  const isSpecial = [`'${delimiter}'`, `'"'`, 'chr(10)', 'chr(13)'].map(
    (character) => `contains(${cell}, ${character})`,
  );
  return `CASE WHEN ${isSpecial.join(' OR ')}
    THEN '"' || replace(${defused}, '"', '""') || '"' ELSE ${defused} END`;
}

/** The codes of what a spreadsheet takes for the start of a formula. */
const FORMULA_STARTS = Array.from('=+-@\t\r', (character) => character.charCodeAt(0));

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
