/** Rows as they are read from a file, in any format: the line with the titles is found, the rest goes into columns. */
import { readNumber } from '../model/number-style.ts';
import { Refusal } from './refusal.ts';
import { WordColumn, type Word } from './word-column.ts';

export type Cell = Word | null;

export interface RawTable {
  readonly titles: readonly string[];
  readonly columns: readonly WordColumn[];
  readonly rows: number;
  /** The line of the titles, from 1; nothing where the file has none. */
  readonly titleLine: number | undefined;
}

const MOST_COLUMNS = 2000;
/** Rows times columns: what a browser's tab can hold, roughly. */
const MOST_CELLS = 80_000_000;
/** Publishers put a name and notes above their tables. */
const LOOK_AHEAD = 25;

/** Takes rows one by one. */
export class RawTableBuilder {
  #ahead: (readonly Cell[])[] | undefined = [];
  #titles: string[] = [];
  #titleLine: number | undefined;
  readonly #columns: WordColumn[] = [];
  #rows = 0;

  get rows(): number {
    return this.#rows + (this.#ahead?.length ?? 0);
  }

  /** @throws {Refusal} when the table grows beyond what the browser can hold */
  add(row: readonly Cell[]): void {
    if (this.#ahead) {
      this.#ahead.push(row);
      if (this.#ahead.length >= LOOK_AHEAD) this.#settle(this.#ahead);
      return;
    }
    this.#push(row);
  }

  /** A table whose titles are known. @throws {Refusal} when there is no row */
  withTitles(titles: readonly string[], rows: Iterable<readonly Cell[]>): RawTable {
    this.#ahead = undefined;
    this.#titles = [...titles];
    this.#widen(titles.length);
    for (const row of rows) this.#push(row);
    return this.finish();
  }

  /** @throws {Refusal} when there is no row besides the titles */
  finish(): RawTable {
    if (this.#ahead) this.#settle(this.#ahead);
    if (this.#rows === 0) throw new Refusal('no-rows');
    for (const column of this.#columns) column.pad(this.#rows);
    return {
      titles: this.#columns.map((_, i) => this.#titles[i] ?? ''),
      columns: this.#columns,
      rows: this.#rows,
      titleLine: this.#titleLine,
    };
  }

  #settle(ahead: readonly (readonly Cell[])[]): void {
    this.#ahead = undefined;
    const { titles, first } = titlesIn(ahead);
    if (titles !== undefined) {
      this.#titles = (ahead[titles] ?? []).map((cell) => (cell === null ? '' : String(cell)));
      this.#titleLine = titles + 1;
      this.#widen(this.#titles.length);
    }
    for (const row of ahead.slice(first)) this.#push(row);
  }

  #push(row: readonly Cell[]): void {
    if (row.every(isEmpty)) return;
    if (row.length > this.#columns.length) this.#widen(row.length);
    for (let i = 0; i < this.#columns.length; i++) this.#columns[i]?.push(row[i]);
    this.#rows++;
    if (this.#rows * this.#columns.length > MOST_CELLS)
      throw new Refusal('too-many-cells', { rows: this.#rows, columns: this.#columns.length });
  }

  #widen(width: number): void {
    if (width > MOST_COLUMNS) throw new Refusal('too-many-columns', { columns: width });
    while (this.#columns.length < width) {
      const column = new WordColumn();
      column.pad(this.#rows);
      this.#columns.push(column);
    }
  }
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * The line of the titles among a file's first, and the line where the rows begin. Titles are the first line about as wide as the
 * table, with a text in it and with no numbers but years.
 */
function titlesIn(rows: readonly (readonly Cell[])[]): {
  titles: number | undefined;
  first: number;
} {
  const filled = rows.map((row) => row.filter((cell) => !isEmpty(cell)).length);
  const width = Math.max(0, ...filled);
  const at = filled.findIndex((count) => count > 0 && count >= width * 0.6);
  if (at < 0) return { titles: undefined, first: 0 };
  const cells = (rows[at] ?? []).filter((cell) => !isEmpty(cell));
  const isTitles =
    cells.some((cell) => !isNumber(cell)) && cells.every((c) => !isNumber(c) || isYear(c));
  return isTitles ? { titles: at, first: at + 1 } : { titles: undefined, first: at };
}

function isNumber(cell: Cell): boolean {
  if (typeof cell === 'string')
    return readNumber(cell, 'id').kind === 'figure' || readNumber(cell, 'en').kind === 'figure';
  return cell !== null;
}

function isYear(cell: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(String(cell).trim());
}
