import { BadInput } from '../../../src/model/bad-input.ts';
import { didYouMean } from '../../../src/model/nearest.ts';
import { unitScale } from '../../../src/model/number-style.ts';
import { plain, type Cell, type GridRow } from './grid.ts';
import { withoutNotes } from './place-name.ts';
import { shown } from './text.ts';

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

/** Labels that are told of one table; more would hide what is asked. */
const TOLD = 5;

/**
 * What is said of labels that `options.columns` does not explain: all of them at once, since every run of the pipeline would
 * bring up but one more. A label that the manifest knows only in part, as "Jumlah Usaha" of "Jumlah Usaha (Unit)", is named.
 */
export function unexplained(
  labels: readonly string[],
  explained: readonly string[],
  place: { file: string; line?: number },
): BadInput {
  const [first = ''] = labels;
  const quoted = labels.slice(0, TOLD).map((label) => `"${shown(label)}"`);
  const more = labels.length > TOLD ? ` and ${labels.length - TOLD} more` : '';
  const part = explained.find((label) => labelKey(first).startsWith(`${labelKey(label)} `));
  const hint =
    part === undefined
      ? didYouMean(first, explained)
      : `; "${part}", which stands there, is only a part of the label`;
  return new BadInput(
    labels.length === 1
      ? `the column ${quoted[0]} is not explained; expected it under "options.columns", with what it counts or "skip"${hint}`
      : `the columns ${quoted.join(', ')}${more} are not explained; expected each under "options.columns", with what it counts or "skip"${hint}`,
    place,
  );
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
