import { unitScale } from '../../../src/model/number-style.ts';
import { plain, type Cell, type GridRow } from './grid.ts';
import { withoutNotes } from './place-name.ts';

/**
 * The labels above a column, from several header rows. A merged cell, and a group in a CSV, prints its label once, over
 * the first of its columns: a blank takes the label to its left, as long as the rows above say that the group goes on.
 */
export function headerPaths(
  rows: readonly GridRow[],
  columns: readonly number[],
): Map<number, string[]> {
  const paths = new Map<number, string[]>(columns.map((column) => [column, []]));
  let groupStarts = (_: number): boolean => false;
  for (const { cells } of rows) {
    const label = (column: number): string => plain(cells[column]);
    const above = groupStarts;
    let current: string | undefined;
    for (const column of columns) {
      const own = label(column);
      if (own !== '') current = own;
      else if (above(column)) current = undefined;
      if (current !== undefined && !isColumnNumber(current)) paths.get(column)?.push(current);
    }
    groupStarts = (column) => label(column) !== '' || above(column);
  }
  return paths;
}

/** Tables of BPS number their columns under the header: `(1)`, `(2)`. */
function isColumnNumber(text: string): boolean {
  return /^[([]\d{1,2}[)\]]$/.test(text);
}

/** Labels are compared without case, footnotes and doubled spaces. */
export function labelKey(label: Cell): string {
  return withoutNotes(plain(label)).toLowerCase();
}

/**
 * The unit in "Nilai Output (Juta Rupiah)", "dalam juta rupiah", "Investasi (Rp.000)" or `nilai_produksi_juta_rupiah`, when it has a word
 * of size: it multiplies the cells below it.
 */
export function unitIn(label: string): string | undefined {
  const words = label.replaceAll('_', ' ');
  const ends = label.includes('_') ? SIZE_AT_END.exec(words)?.[0] : undefined;
  return [...words.matchAll(/[([]([^)\]]*)[)\]]|\bdalam ([^,;()]*)/gi)]
    .map((match) => match[1] ?? match[2] ?? '')
    .concat(ends ?? [])
    .find((unit) => unitScale(unit) !== undefined);
}

const SIZE_AT_END = /\b(?:ribu|juta|miliar|milyar|triliun)(?:an)?(?: (?:rupiah|rp|orang|unit))?$/i;
