import { BadInput } from '../../../src/model/bad-input.ts';
import type { AdapterFile } from './adapter.ts';
import { parseDelimited, type Delimiter } from './delimited.ts';
import { refuseForeign, shown, textOf } from './text.ts';
import { unpackWorkbook } from './workbook.ts';
import { didYouMean } from '../../../src/model/nearest.ts';

/** A cell of a text file is a text; a number of a workbook is a number, whatever style it is shown in. */
export type Cell = string | number;

export interface GridRow {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table as rows of cells, before anyone knows which of them is the header. */
export interface Grid {
  readonly path: string;
  readonly rows: readonly GridRow[];
  /** The other sheets of the workbook, where the first was taken because nobody named one. */
  readonly otherSheets?: readonly string[];
}

export interface GridOptions {
  readonly delimiter: Delimiter | 'auto';
  /** Name of the sheet of a workbook; the first one otherwise. */
  readonly sheet?: string | undefined;
}

/**
 * Reads delimited text or a workbook, told apart by their first bytes and not by their names.
 * @throws {BadInput} when the file is neither, or is damaged
 */
export function readGrid(file: AdapterFile, { delimiter, sheet }: GridOptions): Grid {
  if (!isZip(file.content)) {
    refuseForeign(file);
    if (sheet !== undefined)
      throw new BadInput(`"options.sheet": found "${sheet}", but the file is no workbook`, {
        file: file.path,
      });
    return parseDelimited(textOf(file), file.path, delimiter);
  }
  const sheets = unpackWorkbook(file);
  const chosen = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (chosen === undefined) {
    const names = sheets.map(({ name }) => name);
    throw new BadInput(
      sheet === undefined
        ? 'the workbook has no sheet'
        : `no sheet "${sheet}"; found ${names.join(', ')}${didYouMean(sheet, names)}`,
      { file: file.path },
    );
  }
  const otherSheets = sheet === undefined ? sheets.slice(1).map(({ name }) => name) : [];
  return { path: file.path, rows: chosen.rows, otherSheets };
}

/** A hint for the complaint that a table is not there: the first sheet of a workbook is often its cover. */
export function sheetHint({ otherSheets = [] }: Pick<Grid, 'otherSheets'>): string {
  if (otherSheets.length === 0) return '';
  return `; only the first sheet was read: is the table on another (${shown(otherSheets.join(', '), 200)})? Then name it under "options.sheet"`;
}

/** True for a workbook: an archive. */
export function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/** The text of a cell on one line: no-break spaces and line breaks become spaces, doubled spaces single. */
export function plain(cell: Cell | undefined): string {
  return cell === undefined
    ? ''
    : String(cell).slice(0, LONGEST_LABEL).replace(/\s+/gu, ' ').trim();
}

/** Nobody prints a longer label; a longer cell is damage, and is cut before anything is compared with it. */
const LONGEST_LABEL = 2000;
