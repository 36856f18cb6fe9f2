/**
 * A column that keeps each distinct cell once, with the place of every row in that list: files repeat themselves, so that a
 * million rows are kept small and each word is read once.
 */

/** A cell as a file holds it. Dates come as ISO texts. */
export type Word = string | number | bigint | boolean;

/** Characters; longer cells are cut, and the page says so. */
export const LONGEST_CELL = 1_048_576;

export class WordColumn {
  readonly words: Word[] = [];
  /** Cells that were cut. */
  cut = 0;
  /** Cells that held NUL characters. */
  nuls = 0;
  #codes = new Int32Array(1024);
  #length = 0;
  readonly #known = new Map<Word, number>();

  get length(): number {
    return this.#length;
  }

  /** The place in `words` of each row's cell; -1 where it is empty. */
  get codes(): Int32Array {
    return this.#codes.subarray(0, this.#length);
  }

  at(row: number): Word | null {
    return this.words[this.#codes[row] ?? -1] ?? null;
  }

  push(cell: Word | null | undefined): void {
    if (this.#length === this.#codes.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#length++] = this.#code(cell);
  }

  /** Fills up with empty cells. */
  pad(length: number): void {
    while (this.#length < length) this.push(null);
  }

  #code(cell: Word | null | undefined): number {
    if (cell === null || cell === undefined) return -1;
    let word = cell;
    if (typeof word === 'string') {
      word = this.#clean(word);
      if (word === '') return -1;
    } else if (typeof word === 'number' && Number.isNaN(word)) return -1;
    let code = this.#known.get(word);
    if (code === undefined) {
      code = this.words.push(word) - 1;
      this.#known.set(word, code);
    }
    return code;
  }

  #clean(cell: string): string {
    let text = cell.trim();
    if (text.length > LONGEST_CELL) {
      text = text.slice(0, LONGEST_CELL);
      this.cut++;
    }
    if (text.includes('\0')) {
      text = text.replaceAll('\0', '').trim();
      this.nuls++;
    }
    return text;
  }

  /** How many rows each word stands in. */
  counts(): Int32Array {
    const counts = new Int32Array(this.words.length);
    for (const code of this.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  }
}
