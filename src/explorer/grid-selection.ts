/** Cells that a reader has marked in a grid, and the text that leaves the page when they are copied. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { defused } from './csv.ts';
import { cellOf, type Cell, type ResultColumn } from './result.ts';

/** A place in a grid: rows count as shown, -1 is the row of titles. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between two places. Titles take part only when both stand among them. */
export function rangeOf(a: Place, b: Place): Range {
  const [top, bottom] = a.row < b.row ? [a.row, b.row] : [b.row, a.row];
  return {
    top: bottom >= 0 ? Math.max(0, top) : top,
    bottom,
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function holds({ top, bottom, left, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Where a key leads from a place, or nothing when the key is no way to move. */
export function moved(
  { row, column }: Place,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  {
    rows,
    columns,
    page,
  }: { readonly rows: number; readonly columns: number; readonly page: number },
): Place | undefined {
  const at = (r: number, c: number): Place => ({
    row: Math.min(rows - 1, Math.max(-1, r)),
    column: Math.min(columns - 1, Math.max(0, c)),
  });
  switch (key) {
    case 'ArrowUp':
      return ctrl ? at(Math.min(row, 0), column) : at(row - 1, column);
    case 'ArrowDown':
      return ctrl ? at(rows - 1, column) : at(row + 1, column);
    case 'ArrowLeft':
      return ctrl ? at(row, 0) : at(row, column - 1);
    case 'ArrowRight':
      return ctrl ? at(row, columns - 1) : at(row, column + 1);
    case 'Home':
      return at(ctrl ? 0 : row, 0);
    case 'End':
      return at(ctrl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return at(row < 0 ? row : Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    default:
      return undefined;
  }
}

/**
 * Cells as tab-separated text, as spreadsheets take it in: whole numbers without separators, the decimal mark of the
 * language, texts that would run as a formula defused. With titles when more than one cell is taken.
 * @param rowAt the result's row that is shown at a place
 */
export function tsvOf(
  columns: readonly ResultColumn[],
  { top, bottom, left, right }: Range,
  rowAt: (shown: number) => number,
  lang: Lang,
): string {
  const taken = columns.slice(left, right + 1);
  const decimal = new Intl.NumberFormat(LOCALES[lang]).formatToParts(0.5)[1]?.value ?? '.';
  const text = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    return typeof cell === 'string' ? flat(defused(cell)) : String(cell);
  };
  const lines: string[] = [];
  const isMany = top !== bottom || left !== right;
  if (isMany || top < 0) lines.push(taken.map(({ name }) => flat(defused(name))).join('\t'));
  for (let shown = Math.max(0, top); shown <= bottom; shown++) {
    const row = rowAt(shown);
    lines.push(taken.map((column) => text(cellOf(column, row))).join('\t'));
  }
  return lines.join('\n');
}

/** A tab or a line break would end the cell. */
function flat(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
