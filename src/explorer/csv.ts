/**
 * A result as CSV: RFC 4180 in UTF-8 for programs, or the form that an Indonesian Excel opens by double-click (byte order
 * mark, semicolons, decimal comma). Cells that a spreadsheet would run as a formula are defused. A last line names the source.
 */
import type { Cell, Result, ResultColumn } from './result.ts';

export interface CsvOptions {
  readonly excel: boolean;
  /** Rows to write, in order; all of them when left out. */
  readonly rows?: Iterable<number> | undefined;
  /** Said after the rows, in a line of its own that starts with `# `. */
  readonly source?: string | undefined;
}

export function csvFrom(
  result: Pick<Result, 'rows'> & {
    readonly columns: readonly Pick<ResultColumn, 'name' | 'values'>[];
  },
  { excel, rows, source }: CsvOptions,
): string {
  let text = csvStart(
    result.columns.map(({ name }) => name),
    { excel },
  );
  for (const row of rows ?? Array(result.rows).keys()) {
    text += csvLine(
      result.columns.map(({ values }) => values[row] ?? null),
      { excel },
    );
  }
  if (source !== undefined) text += line([`# ${source.replace(/[\r\n]+/g, ' ')}`], excel);
  return text;
}

/** What a file begins with: the names of its columns, and for Excel the mark by which it knows UTF-8. */
export function csvStart(names: readonly string[], { excel }: Pick<CsvOptions, 'excel'>): string {
  return (excel ? '\uFEFF' : '') + csvLine(names, { excel });
}

/** One row of a file. */
export function csvLine(cells: readonly Cell[], { excel }: Pick<CsvOptions, 'excel'>): string {
  return line(
    cells.map((cell) => cellText(cell, excel)),
    excel,
  );
}

function line(cells: readonly string[], excel: boolean): string {
  const separator = excel ? ';' : ',';
  return `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
}

function cellText(cell: Cell, excel: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return defused(cell);
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return Number.isNaN(cell) ? 'NaN' : cell > 0 ? 'inf' : '-inf';
    const text = plain(cell);
    return excel ? text.replace('.', ',') : text;
  }
  return String(cell);
}

/** Without an exponent, as far as that stays readable. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const size = Math.abs(value);
  return size >= 1e21 || size < 1e-18
    ? text
    : value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** A text that a spreadsheet would take for a formula, made a text again. */
export function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
