/** A drawing as a small PNG: few colours, each pixel an index into them. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** One thread: the build draws pages meanwhile, and the bytes must not depend on the machine's cores. */
sharp.concurrency(1);

export type Rgb = readonly [red: number, green: number, blue: number];

/** How finely the edge between a colour and the ground is told. */
const SHADES = 5;
/** Bits of each channel by which a pixel's index is looked up. */
const BITS = 5;

/** A ground, the colours on it and the shades between, and for every colour the nearest of them. */
export class IndexedColours {
  readonly palette: readonly Rgb[];
  readonly #nearest = new Uint8Array(1 << (3 * BITS));

  /** @throws {RangeError} for more than 256 entries */
  constructor(ground: Rgb, colours: readonly Rgb[]) {
    const mixed = colours.flatMap((colour) =>
      Array.from({ length: SHADES }, (_, i): Rgb => {
        const part = (i + 1) / SHADES;
        const mix = (channel: 0 | 1 | 2): number =>
          Math.round(ground[channel] * (1 - part) + colour[channel] * part);
        return [mix(0), mix(1), mix(2)];
      }),
    );
    this.palette = [ground, ...mixed];
    if (this.palette.length > 256) throw new RangeError(`too many colours: ${this.palette.length}`);
    const step = 1 << (8 - BITS);
    for (let key = 0; key < this.#nearest.length; key++) {
      const channel = (shift: number): number =>
        ((key >> shift) & ((1 << BITS) - 1)) * step + step / 2;
      const [r, g, b] = [channel(2 * BITS), channel(BITS), channel(0)];
      let least = Infinity;
      this.palette.forEach(([red, green, blue], index) => {
        const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
        if (distance >= least) return;
        least = distance;
        this.#nearest[key] = index;
      });
    }
  }

  indexOf(red: number, green: number, blue: number): number {
    const drop = 8 - BITS;
    return (
      this.#nearest[((red >> drop) << (2 * BITS)) | ((green >> drop) << BITS) | (blue >> drop)] ?? 0
    );
  }
}

/** Draws an SVG document and packs it. The same document and colours give the same bytes. @throws {Error} for what is no SVG */
export async function indexedPng(svg: string, colours: IndexedColours): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  // Each row begins with its filter: none, which is best where neighbouring indices have nothing in common.
  const rows = Buffer.alloc(height * (width + 1));
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      rows[to++] = colours.indexOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
      from += channels;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
