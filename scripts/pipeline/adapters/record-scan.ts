import { closeSync, openSync, readSync } from 'node:fs';
import { SEPARATOR } from '../joint-words.ts';
import { refuseOtherText } from './text.ts';

/**
 * The physical shape of a delimited file: how many records, on which lines, and whether it is written so plainly that any
 * reader of CSV sees the same cells in it. DuckDB reads a plain file in parallel but knows no line numbers; this scan
 * gives them, byte by byte and without making a text of anything, at some hundred megabytes a second.
 */
export interface RecordScan {
  /**
   * False where readers may differ: spaces around cells, quotes inside cells, line ends of several kinds, records longer
   * than {@link LONGEST_RECORD}, records that may hold nothing but foreign spaces, a cell with the {@link SEPARATOR} that we put
   * between words. Such a file has to be read by csv-parse, whose reading is the rule.
   */
  readonly isPlain: boolean;
  /** The first record as bytes of text, quotes and all, without its line end. */
  readonly header: string;
  readonly headerLine: number;
  /** Records after the header that have as many cells as it. */
  readonly records: number;
  /** Records of another number of cells, with the line they start on. */
  readonly odd: readonly {
    readonly line: number;
    readonly cells: number;
    readonly isEmpty: boolean;
    /** True where only empty cells are too many: DuckDB passes over them, and takes the record for a whole one. */
    readonly looksWhole: boolean;
    /** How many whole records come before it. */
    readonly record: number;
  }[];
  /** Records without anything but spaces in any cell, by number. */
  readonly empty: readonly number[];
  /**
   * Where the line of a record stops being its number plus what it was before, because of blank lines, line breaks in
   * cells or records left out. From record `record` (counted from 0, without the odd ones), line = record + `shift`.
   */
  readonly shifts: readonly { readonly record: number; readonly shift: number }[];
}

/** No record of a table is longer; DuckDB has to hold whole records in its buffers. */
export const LONGEST_RECORD = 1_000_000;

/**
 * @param delimiter one ASCII character
 * @param onBytes told how many bytes were scanned, now and then
 * @throws {BadInput} for a file that is no UTF-8 text
 */
export function scanRecords(
  path: string,
  delimiter: string,
  onBytes: (bytes: number) => void = () => {},
): RecordScan {
  const scan = new Scan(delimiter);
  for (const chunk of chunksOf(path)) {
    refuseOtherText(path, chunk, scan.lineBreaks);
    scan.take(chunk);
    onBytes(chunk.length);
  }
  return scan.end();
}

/** {@link scanRecords} of the beginning of a file alone, whatever text it is: enough to know the header. */
export function scanHead(path: string, delimiter: string): RecordScan {
  const scan = new Scan(delimiter);
  for (const chunk of chunksOf(path, HEAD)) {
    scan.take(chunk);
    break;
  }
  return scan.end();
}

const HEAD = 64 * 1024;
const CHUNK = 4 * 1024 * 1024;

/** The file in pieces that end in a line break, so that no character is cut in two; a longer line comes whole. */
function* chunksOf(path: string, size = CHUNK): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(size);
    let kept = 0;
    for (;;) {
      if (kept === buffer.length)
        buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      const read = readSync(file, buffer, kept, buffer.length - kept, null);
      if (read === 0) break;
      const filled = kept + read;
      const end = buffer.lastIndexOf(LF, filled - 1) + 1;
      if (end > 0) yield buffer.subarray(0, end);
      buffer.copyWithin(0, end, filled);
      kept = filled - end;
    }
    if (kept > 0) yield buffer.subarray(0, kept);
  } finally {
    closeSync(file);
  }
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const FORM_FEED = 0x0c;
const SEPARATOR_BYTE = SEPARATOR.charCodeAt(0);

/** Where the scan stands: before a cell, in a bare one, in a quoted one, behind a quote that may have closed it. */
const START = 0;
const BARE = 1;
const QUOTED = 2;
const CLOSED = 3;

/** What the cells of a record hold: nothing but spaces, perhaps more (a space can be a character beyond ASCII), or text. */
const BLANK = 0;
const UNSURE = 1;
const TEXT = 2;

class Scan {
  lineBreaks = 0;
  #header = '';
  #headerLine = 1;
  /** Cells up to the last one that holds anything. */
  #filled = 0;
  #content: number = BLANK;
  readonly #empty: number[] = [];
  readonly #delimiter: number;
  #isPlain = true;
  #state: number = START;
  #cells = 0;
  #width = 0;
  #recordLine = 1;
  #recordBytes = 0;
  #records = 0;
  #previous = LF;
  #hasLf = false;
  #hasCrLf = false;
  #headerBytes: Uint8Array[] = [];
  readonly #odd: RecordScan['odd'][number][] = [];
  readonly #shifts: { record: number; shift: number }[] = [];
  #shift = NaN;
  readonly #kinds: Uint8Array;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#kinds = kindsOfBytes(this.#delimiter);
  }

  take(chunk: Uint8Array): void {
    if (chunk.includes(SEPARATOR_BYTE)) this.#isPlain = false;
    const isStart = this.#width === 0 && this.#recordLine === 1 && this.#cells === 0;
    let i = isStart && hasMark(chunk) ? 3 : 0;
    while (i < chunk.length) {
      if (this.#width > 0 && this.#recordBytes === 0) i = this.#passPlain(chunk, i);
      if (i < chunk.length) i = this.#takeRecord(chunk, i);
    }
  }

  /**
   * Looks at every byte of a record, or of what is left of it in this chunk or from the last one.
   * @returns where it ends, or the chunk
   */
  #takeRecord(chunk: Uint8Array, start: number): number {
    const { length } = chunk;
    const delimiter = this.#delimiter;
    const kinds = this.#kinds;
    let state = this.#state;
    let previous = this.#previous;
    let i = start;
    while (i < length) {
      if (state === QUOTED) {
        if (chunk[i] !== QUOTE) this.#filled = this.#cells + 1;
        while (i < length && chunk[i] !== QUOTE) {
          if (chunk[i] === LF) this.lineBreaks++;
          else if (chunk[i] === CR) this.#isPlain = false;
          if (this.#content !== TEXT) this.#hold(chunk[i] as number);
          i++;
        }
        if (i < length) {
          state = CLOSED;
          i++;
        }
        previous = QUOTE;
        continue;
      }
      if (state === BARE) {
        while (i < length && (kinds[chunk[i] as number] as number) <= BLANKS) i++;
        previous = chunk[i - 1] ?? previous;
        if (i === length) break;
      }
      const byte = chunk[i++] as number;
      if (byte === delimiter) {
        if (state === BARE && isSpace(previous)) this.#isPlain = false;
        this.#cells++;
        state = START;
      } else if (byte === LF) {
        const isCrLf = previous === CR;
        if (isCrLf) this.#hasCrLf = true;
        else this.#hasLf = true;
        if (state === BARE && isSpace(previous)) this.#isPlain = false;
        this.lineBreaks++;
        const isBlank = this.#cells === 0 && state === START;
        this.#endRecord(chunk, start, i - (isCrLf ? 2 : 1), isBlank);
        this.#state = START;
        this.#previous = LF;
        return i;
      } else if (byte === CR) {
        // Only as the first half of a line end; the state stays what it was.
        if (i < length ? chunk[i] !== LF : true) {
          this.#isPlain = false;
          state = BARE;
        } else if (state === BARE && isSpace(previous)) this.#isPlain = false;
      } else if (byte === QUOTE) {
        if (state === START) state = QUOTED;
        else if (state === CLOSED) {
          state = QUOTED;
          this.#filled = this.#cells + 1;
          this.#content = TEXT;
        } else this.#isPlain = false;
      } else {
        if (state === CLOSED) this.#isPlain = false;
        else if (state === START && isSpace(byte)) this.#isPlain = false;
        this.#filled = this.#cells + 1;
        if (this.#content !== TEXT) this.#hold(byte);
        state = BARE;
      }
      previous = byte;
    }
    this.#recordBytes += length - start;
    if (this.#width === 0) this.#headerBytes.push(chunk.slice(start));
    this.#state = state;
    this.#previous = previous;
    return length;
  }

  end(): RecordScan {
    if (this.#state === QUOTED) this.#isPlain = false;
    if (this.#cells > 0 || this.#state !== START) {
      if (this.#state === BARE && isSpace(this.#previous)) this.#isPlain = false;
      this.#endRecord(new Uint8Array(), 0, 0, false);
    }
    return {
      isPlain: this.#isPlain && !(this.#hasLf && this.#hasCrLf),
      header: this.#header,
      headerLine: this.#headerLine,
      records: this.#records,
      odd: this.#odd,
      empty: this.#empty,
      shifts: this.#shifts,
    };
  }

  #hold(byte: number): void {
    const isBlank = byte === SPACE || (byte >= TAB && byte <= CR);
    this.#content = Math.max(this.#content, isBlank ? BLANK : byte < 0x80 ? TEXT : UNSURE);
  }

  #endRecord(chunk: Uint8Array, start: number, end: number, isBlank: boolean): void {
    const line = this.#recordLine;
    this.#recordLine = this.lineBreaks + 1;
    if (this.#recordBytes + end - start > LONGEST_RECORD) this.#isPlain = false;
    this.#recordBytes = 0;
    const cells = this.#cells + 1;
    this.#cells = 0;
    const filled = this.#filled;
    this.#filled = 0;
    const content = this.#content;
    this.#content = BLANK;
    if (content === UNSURE) this.#isPlain = false;
    if (isBlank) return;
    if (this.#width === 0) {
      this.#width = cells;
      this.#headerLine = line;
      const bytes = Buffer.concat([
        ...this.#headerBytes,
        chunk.subarray(start, Math.max(start, end)),
      ]);
      this.#header = bytes.toString('utf8').replace(/[\r\n]+$/, '');
      this.#headerBytes = [];
      return;
    }
    if (cells !== this.#width) {
      const looksWhole = cells > this.#width && filled <= this.#width;
      this.#odd.push({
        line,
        cells,
        isEmpty: content === BLANK,
        looksWhole,
        record: this.#records,
      });
      return;
    }
    if (content === BLANK) this.#empty.push(this.#records);
    this.#count(line);
  }

  /** A whole record that starts on a line. */
  #count(line: number): void {
    if (line - this.#records !== this.#shift) {
      this.#shift = line - this.#records;
      this.#shifts.push({ record: this.#records, shift: this.#shift });
    }
    this.#records++;
  }

  /**
   * Counts records as long as they are plain: what `#takeRecord` would find in them too, in less time.
   * @param start where a record begins
   * @returns where the first begins that has to be looked at more closely
   */
  #passPlain(chunk: Uint8Array, start: number): number {
    const kinds = this.#kinds;
    const width = this.#width;
    let i = start;
    let records = 0;
    let returns = 0;
    for (let end; (end = plainRecord(chunk, i, width, kinds)) > 0; i = end) {
      if (chunk[end - 2] === CR) returns++;
      records++;
    }
    if (records === 0) return start;
    if (returns > 0) this.#hasCrLf = true;
    if (returns < records) this.#hasLf = true;
    // A line each: the first says for all how far their lines are from their numbers.
    this.#count(this.#recordLine);
    this.#records += records - 1;
    this.lineBreaks += records;
    this.#recordLine = this.lineBreaks + 1;
    return i;
  }
}

/** What a byte is, in an order that makes one comparison enough: up to {@link BLANKS} it may stand in a bare cell. */
const LETTERS = 0;
const OTHERS = 1;
const BLANKS = 2;
const ENDS_CELL = 3;
const ENDS_LINE = 4;
const RETURNS = 5;
const QUOTES = 6;

/** The kind of each byte in a file with this delimiter. */
function kindsOfBytes(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).map((_, byte) =>
    byte > SPACE && byte < 0x80 ? LETTERS : OTHERS,
  );
  for (const byte of [SPACE, TAB, FORM_FEED]) kinds[byte] = BLANKS;
  kinds[delimiter] = ENDS_CELL;
  kinds[LF] = ENDS_LINE;
  kinds[CR] = RETURNS;
  kinds[QUOTE] = QUOTES;
  return kinds;
}

/**
 * Finds the end of a record as nearly all are: bare cells without spaces around them, quoted ones that hold neither quotes nor line
 * breaks, an ASCII letter, digit or sign at the beginning of a cell at least once, and not longer than {@link LONGEST_RECORD}.
 * @param kinds of bytes, see {@link kindsOfBytes}
 * @returns where the next record begins, or 0 where this one is not known to be such a record of `width` cells
 */
function plainRecord(chunk: Uint8Array, start: number, width: number, kinds: Uint8Array): number {
  let i = start;
  let cells = 1;
  let hasText = false;
  for (;;) {
    let kind = kinds[chunk[i] as number] as number;
    if (kind === QUOTES) {
      i++;
      if (kinds[chunk[i] as number] === LETTERS) hasText = true;
      for (; i < chunk.length && chunk[i] !== QUOTE; i++)
        if (chunk[i] === LF || chunk[i] === CR) return 0;
      i++;
      kind = kinds[chunk[i] as number] as number;
    } else if (kind <= BLANKS) {
      if (kind === BLANKS) return 0;
      if (kind === LETTERS) hasText = true;
      do kind = kinds[chunk[++i] as number] as number;
      while (kind <= BLANKS);
      if (kinds[chunk[i - 1] as number] === BLANKS) return 0;
    }
    if (kind === ENDS_CELL) {
      cells++;
      i++;
      continue;
    }
    if (kind === RETURNS && chunk[i + 1] === LF) i++;
    else if (kind !== ENDS_LINE) return 0;
    return cells === width && hasText && i - start < LONGEST_RECORD ? i + 1 : 0;
  }
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === FORM_FEED;
}

/** The byte order mark of UTF-8. */
function hasMark([a, b, c]: Uint8Array): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}
