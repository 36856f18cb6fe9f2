import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { BadInput } from '../../../src/model/bad-input.ts';
import type { AdapterFile } from './adapter.ts';

/**
 * The text of a file. Publishers' files are UTF-8, with or without a byte order mark; anything else would turn
 * names into rubbish without an error, so it is refused.
 * @throws {BadInput} for UTF-16, for bytes that are no UTF-8 (an old Excel export), and for NUL bytes
 */
export function textOf({ path, content }: AdapterFile): string {
  refuseOtherText(path, content);
  return new TextDecoder().decode(content);
}

/**
 * Refuses what {@link textOf} refuses, in a file or in a piece of one that was cut at a line break.
 * @param lines line breaks before this piece, for the message
 */
export function refuseOtherText(path: string, content: Uint8Array, lines = 0): void {
  const [first, second] = content;
  if (lines === 0 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) {
    throw new BadInput(
      `the file is UTF-16; expected UTF-8: "iconv -f utf-16 -t utf-8 ${basename(path)} > new.csv" makes a copy in UTF-8`,
      {
        file: path,
      },
    );
  }
  if (!isUtf8(content)) {
    throw new BadInput(
      `bytes that are no UTF-8; the file may be Windows-1252: "iconv -f windows-1252 -t utf-8 ${basename(path)} > new.csv" makes a copy in UTF-8`,
      { file: path, line: lines + firstLineThatBreaks(content) },
    );
  }
  const nul = content.indexOf(0);
  if (nul >= 0) {
    throw new BadInput('a NUL byte; expected text: the file is damaged or not a text file', {
      file: path,
      line: lines + lineAt(content, nul),
    });
  }
}

/** What a file begins with when it is not the text or workbook that its name promises. */
const FOREIGN: readonly (readonly [prefix: string, what: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook (.xls): save it again as .xlsx'],
  ['%PDF', 'a PDF: copy its table into a CSV first'],
  ['<!DOCTYPE', 'a web page: the download probably failed'],
  ['<html', 'a web page: the download probably failed'],
  ['\u001f\u008b', 'a gzip archive: unpack it first'],
];

/** @throws {BadInput} for a file of another kind, which no reader of tables can use */
export function refuseForeign({ path, content }: AdapterFile): void {
  const head = Buffer.from(content.subarray(0, 64)).toString('latin1');
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  const found = FOREIGN.find(([prefix]) => start.toLowerCase().startsWith(prefix.toLowerCase()));
  if (found !== undefined) throw new BadInput(`the file is ${found[1]}`, { file: path });
}

/** Long texts are cut for messages. */
export function shown(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** A line feed is never part of a longer sequence, so each line can be tried alone. */
function firstLineThatBreaks(content: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = content.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(content.subarray(start, end))) return line;
    start = end + 1;
  }
}

function lineAt(content: Uint8Array, index: number): number {
  let line = 1;
  for (let at = content.indexOf(0x0a); at >= 0 && at < index; at = content.indexOf(0x0a, at + 1))
    line++;
  return line;
}
