/** The paper that a card is drawn on: pixels that are indices into a small palette. */
import { coverage, type Contour, type Mask } from './coverage.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** In how many steps the edge of a shape fades into the ground. */
const SHADES = 4;

/** A ground, and for each ink its shades, faintest first. @throws {RangeError} for more than a palette of PNG holds */
export function paletteFor(ground: Rgb, inks: readonly Rgb[]): Rgb[] {
  const palette = [
    ground,
    ...inks.flatMap((ink) =>
      Array.from({ length: SHADES }, (_, i): Rgb => {
        const part = (i + 1) / SHADES;
        const mix = (channel: 0 | 1 | 2): number =>
          Math.round(ground[channel] * (1 - part) + ink[channel] * part);
        return [mix(0), mix(1), mix(2)];
      }),
    ),
  ];
  if (palette.length > 256) throw new RangeError(`too many colours: ${palette.length}`);
  return palette;
}

/** A shape to put on sheets, its edges in as many shades as the palette has. */
export interface Stamp extends Omit<Mask, 'covered'> {
  /** The shade of each pixel, row by row; 0 where the shape is not. */
  readonly shades: Uint8Array;
}

export function stampOf({ covered, ...place }: Mask): Stamp {
  const shades = new Uint8Array(covered.length);
  // By index, here and below: an iterator takes ten times as long.
  for (let at = 0; at < shades.length; at++) shades[at] = Math.round((covered[at] ?? 0) * SHADES);
  return { ...place, shades };
}

/** Shapes in inks, by their number in the palette. What lies outside is not drawn. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  /** How far a row is from the next: whole fours of pixels, those past the width ground. */
  readonly stride: number;
  /** Row by row. */
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.stride = 4 * Math.ceil(width / 4);
    this.pixels = new Uint8Array(this.stride * height);
  }

  /** Where a pixel stands in {@link pixels}. */
  at(x: number, y: number): number {
    return y * this.stride + x;
  }

  /** Calls back for every four pixels side by side of which one is drawn on: most of a sheet is ground. @param drawn from where on */
  eachDrawn(drawn: (at: number) => void): void {
    const fours = new Int32Array(this.pixels.buffer);
    for (let four = 0; four < fours.length; four++) if (fours[four] !== 0) drawn(4 * four);
  }

  /** Puts a shape down, its own origin at a pixel. */
  stamp({ left, top, width, height, shades }: Stamp, x: number, y: number, ink: number): void {
    const base = ink * SHADES;
    const { pixels } = this;
    const [onX, onY] = [x + left, y + top];
    const [firstRow, firstColumn] = [Math.max(0, -onY), Math.max(0, -onX)];
    const [endRow, endColumn] = [
      Math.min(height, this.height - onY),
      Math.min(width, this.width - onX),
    ];
    for (let row = firstRow; row < endRow; row++) {
      const start = this.at(onX, onY + row);
      for (let column = firstColumn; column < endColumn; column++) {
        const shade = shades[row * width + column] ?? 0;
        if (shade === 0) continue;
        const at = start + column;
        const under = pixels[at] ?? 0;
        // Where two shapes of one ink meet, the darker edge stays: no seam is seen.
        const isSameInk = under > base && under <= base + SHADES;
        pixels[at] = isSameInk ? Math.max(under, base + shade) : base + shade;
      }
    }
  }

  fill(contours: readonly Contour[], ink: number): void {
    this.stamp(stampOf(coverage(contours)), 0, 0, ink);
  }

  /** A rectangle of whole pixels, at least one wide and high. */
  rect(x: number, y: number, width: number, height: number, ink: number): void {
    const [left, top] = [Math.round(x), Math.round(y)];
    const right = Math.min(this.width, Math.max(left + 1, Math.round(x + width)));
    const bottom = Math.min(this.height, Math.max(top + 1, Math.round(y + height)));
    for (let row = Math.max(0, top); row < bottom; row++)
      this.pixels.fill((ink + 1) * SHADES, this.at(Math.max(0, left), row), this.at(right, row));
  }
}
