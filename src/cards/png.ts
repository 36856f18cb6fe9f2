/** A sheet as a small PNG: few colours, each pixel an index into them. */
import { crc32, deflateSync } from 'node:zlib';
import type { Rgb, Sheet } from './sheet.ts';

/** Half the time of zlib's usual level, for a few parts in a hundred more bytes. */
const LEVEL = 4;
/** As many colours as have numbers of four bits. */
const FEW = 16;

/** The same sheet gives the same bytes. */
export function indexedPng(sheet: Sheet, palette: readonly Rgb[]): Uint8Array {
  const { width, height } = sheet;
  const { depth, colours, rows } = packed(sheet, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Packed {
  /** The bits of a pixel. */
  readonly depth: 4 | 8;
  readonly colours: readonly Rgb[];
  readonly rows: Uint8Array;
}

/** What PNG reads before each row as "no filter", which is best where neighbouring indices have nothing in common. */
const FILTER_BYTE = 1;

/** Two pixels a byte where a sheet uses few of its colours, as most cards do: half as much to deflate. */
function packed(sheet: Sheet, palette: readonly Rgb[]): Packed {
  const { width, height, stride, pixels } = sheet;
  const numbers = new Uint8Array(256);
  // The ground is the first colour.
  numbers[0] = 1;
  sheet.eachDrawn((at) => {
    for (let pixel = at; pixel < at + 4; pixel++) numbers[pixels[pixel] ?? 0] = 1;
  });
  const colours = palette.filter((_, index) => numbers[index] === 1);
  if (colours.length > FEW) {
    const across = FILTER_BYTE + width;
    const rows = new Uint8Array(across * height);
    for (let row = 0; row < height; row++)
      rows.set(pixels.subarray(row * stride, row * stride + width), row * across + FILTER_BYTE);
    return { depth: 8, colours: palette, rows };
  }
  for (let index = 0, number = 0; index < palette.length; index++)
    if (numbers[index] === 1) numbers[index] = number++;
  const pair = (at: number): number =>
    ((numbers[pixels[at] ?? 0] ?? 0) << 4) | (numbers[pixels[at + 1] ?? 0] ?? 0);
  const across = FILTER_BYTE + Math.ceil(width / 2);
  const rows = new Uint8Array(across * height);
  sheet.eachDrawn((at) => {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const to = row * across + FILTER_BYTE + column / 2;
    rows[to] = pair(at);
    if (column + 2 < width) rows[to + 1] = pair(at + 2);
  });
  return { depth: 4, colours, rows };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
