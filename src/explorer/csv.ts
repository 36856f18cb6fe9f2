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
  const separator = excel ? ';' : ',';
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
  let text = excel ? '\uFEFF' : '';
  text += line(result.columns.map(({ name }) => defused(name)));
  for (const row of rows ?? Array(result.rows).keys()) {
    text += line(result.columns.map(({ values }) => cellText(values[row] ?? null, excel)));
  }
  if (source !== undefined) text += line([`# ${source.replace(/[\r\n]+/g, ' ')}`]);
  return text;
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
