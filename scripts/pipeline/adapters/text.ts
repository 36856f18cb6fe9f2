import { BadInput } from '../bad-input.ts';
import type { AdapterFile } from './adapter.ts';

/**
 * The text of a file. Publishers' files are UTF-8, with or without a byte order mark; anything else would turn
 * names into rubbish without an error, so it is refused.
 * @throws {BadInput} for UTF-16, for bytes that are no UTF-8 (an old Excel export), and for NUL bytes
 */
export function textOf({ path, content }: AdapterFile): string {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new BadInput('the file is UTF-16; expected UTF-8: save it again as "CSV UTF-8"', {
      file: path,
    });
  }
  let text: string;
  try {
    text = utf8(content);
  } catch {
    throw new BadInput(
      'bytes that are no UTF-8; the file may be Windows-1252: save it again as "CSV UTF-8"',
      { file: path, line: firstLineThatBreaks(content) },
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new BadInput('a NUL byte; expected text: the file is damaged or not a text file', {
      file: path,
      line: lineAt(text, nul),
    });
  }
  return text;
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

function utf8(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** A line feed is never part of a longer sequence, so each line can be tried alone. */
function firstLineThatBreaks(content: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = content.indexOf(0x0a, start);
    try {
      utf8(content.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
