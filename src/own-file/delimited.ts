/** CSV, TSV and their like, read piece by piece so that a large file never stands in memory whole. */
import Papa from 'papaparse';
import type { Encoding } from './file-kind.ts';
import { RawTableBuilder, type RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = string;

/** Characters of one record at most: a quotation mark that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 48 * 2 ** 20;

/** The sign between the cells of a text, from its beginning. */
export function delimiterOf(head: string): { delimiter: Delimiter; skip: number } {
  // Excel's own way to say it.
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(head);
  if (said?.[1] !== undefined) return { delimiter: said[1], skip: said[0].length };
  const lines = head.split(/[\r\n]+/, 50).filter((line) => line.trim() !== '');
  const { meta } = Papa.parse(lines.join('\n'), { delimitersToGuess: [...DELIMITERS] });
  const guessed = DELIMITERS.find((sign) => sign === meta.delimiter) ?? ',';
  // One column of numbers with commas is one column.
  const parted = lines.filter((line) => line.includes(guessed)).length;
  const isParted = lines[0]?.includes(guessed) === true || parted >= lines.length / 2;
  return { delimiter: isParted ? guessed : '\t', skip: 0 };
}

/** Rows in a text of this many bytes, going by its beginning. */
export function estimatedRows(head: string, headBytes: number, bytes: number): number {
  const lines = head.match(/\n|\r(?!\n)/g)?.length ?? 0;
  return bytes <= headBytes ? lines : Math.round((bytes / headBytes) * lines);
}

interface PapaParser {
  parse(
    input: string,
    base: number,
    ignoreLast: boolean,
  ): { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } };
}

/**
 * Reads a whole file.
 * @param onProgress told the bytes and rows so far, after each piece
 * @throws {Refusal}
 */
export async function readDelimited(
  file: Blob,
  encoding: Encoding,
  { delimiter, skip }: { delimiter: Delimiter; skip: number },
  onProgress: (bytes: number, rows: number) => void = () => {},
): Promise<RawTable> {
  const builder = new RawTableBuilder();
  const decoder = new TextDecoder(encoding);
  const parser = parserOf(delimiter);
  let rest = '';
  let bytes = 0;
  /** What `rest` has to grow to before another try: a long record is not tried again with each piece. */
  let wanted = 0;
  const take = (isLast: boolean): void => {
    const { data, errors, meta } = parser.parse(rest, 0, !isLast);
    for (const row of data) if (row.length > 1 || row[0] !== '') builder.add(row);
    if (isLast) {
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        throw new Refusal('unclosed-quote', { line: builder.rows });
      return;
    }
    rest = rest.slice(meta.cursor);
    wanted = rest.length * 2;
    if (rest.length > LONGEST_RECORD)
      throw new Refusal('unclosed-quote', { line: builder.rows + 1 });
  };
  const text = lineEnds();
  for await (const piece of pieces(file)) {
    const decoded = decoder.decode(piece, { stream: true });
    rest += text(bytes === 0 ? decoded.slice(skip) : decoded);
    bytes += piece.byteLength;
    if (rest.length > wanted) take(false);
    onProgress(bytes, builder.rows);
  }
  rest += text(decoder.decode());
  take(true);
  return builder.finish();
}

function parserOf(delimiter: Delimiter): PapaParser {
  const { Parser } = Papa as unknown as {
    Parser: new (options: { delimiter: string; newline: string }) => PapaParser;
  };
  return new Parser({ delimiter, newline: '\n' });
}

/** Makes all ends of lines alike, piece by piece: files mix them, and the parser knows one kind at a time. */
function lineEnds(): (piece: string) => string {
  let held = '';
  return (piece) => {
    const text = held + piece;
    // Its \n may come with the next piece.
    held = piece !== '' && text.endsWith('\r') ? '\r' : '';
    return (held === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n');
  };
}

const PIECE = 2 ** 20;

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}
