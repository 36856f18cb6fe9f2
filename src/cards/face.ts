/** The site's text face as outlines: a card needs no font where it is drawn, and looks the same on every machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer, Face as HarfBuzzFace, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FILE = join(process.cwd(), 'src', 'fonts', 'source-serif-4.woff2');

export interface Outline {
  /** SVG markup, black unless its place says otherwise. */
  readonly svg: string;
  readonly width: number;
}

/** One weight of the face. */
export class Face {
  readonly #font: Font;
  readonly #unitsPerEm: number;
  readonly #paths = new Map<number, string>();

  constructor(font: Font, unitsPerEm: number) {
    this.#font = font;
    this.#unitsPerEm = unitsPerEm;
  }

  /** @param size in pixels; @param x where the text begins; @param y its baseline */
  outline(text: string, size: number, x: number, y: number): Outline {
    const scale = size / this.#unitsPerEm;
    let at = 0;
    const glyphs = this.#shaped(text).map(({ glyph, advance }) => {
      const path = this.#path(glyph);
      const place = `translate(${round(x + at * scale)} ${y}) scale(${round(scale, 5)} ${round(-scale, 5)})`;
      at += advance;
      return path === '' ? '' : `<path transform="${place}" d="${path}"/>`;
    });
    return { svg: glyphs.join(''), width: at * scale };
  }

  width(text: string, size: number): number {
    const scale = size / this.#unitsPerEm;
    return this.#shaped(text).reduce((sum, { advance }) => sum + advance * scale, 0);
  }

  /** Lines no wider than given; what does not fit the last line ends in an ellipsis. */
  wrap(text: string, size: number, width: number, most: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const line = lines.at(-1);
      const longer = line === undefined ? word : `${line} ${word}`;
      if (line !== undefined && this.width(longer, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    if (lines.length <= most) return lines;
    const [last = '', ...over] = lines.slice(most - 1);
    let words = [last, ...over].join(' ').split(' ');
    while (words.length > 1 && this.width(`${words.join(' ')}…`, size) > width)
      words = words.slice(0, -1);
    return [...lines.slice(0, most - 1), `${words.join(' ').replace(/[\s,.;:]+$/, '')}…`];
  }

  #shaped(text: string): { glyph: number; advance: number }[] {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer
      .getGlyphInfos()
      .map(({ codepoint }, i) => ({ glyph: codepoint, advance: positions[i]?.xAdvance ?? 0 }));
  }

  #path(glyph: number): string {
    let path = this.#paths.get(glyph);
    if (path === undefined) this.#paths.set(glyph, (path = this.#font.glyphToPath(glyph)));
    return path;
  }
}

const round = (value: number, digits = 1): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

export interface Faces {
  readonly text: Face;
  readonly bold: Face;
}

let loaded: Promise<Faces> | undefined;

/** The two weights that cards are set in, read once. */
export function cardFaces(): Promise<Faces> {
  return (loaded ??= load());
}

async function load(): Promise<Faces> {
  const all = Array.from({ length: 0x2300 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const truetype = await subsetFont(await readFile(FILE), all.join(''), {
    targetFormat: 'truetype',
  });
  const weighing = (weight: number): Face => {
    const face = new HarfBuzzFace(new Blob(truetype));
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return new Face(font, face.upem);
  };
  return { text: weighing(400), bold: weighing(650) };
}
