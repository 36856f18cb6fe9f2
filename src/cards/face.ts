/** The site's text face at build: how wide a text is and the shapes of its letters, without any font of the system. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer, DrawFuncs, Face as HarfBuzzFace, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { coverage, type Contour } from './coverage.ts';
import { stampOf, type Stamp } from './sheet.ts';

const FILE = join(process.cwd(), 'src', 'fonts', 'source-serif-4.woff2');
/** Straight pieces of a curve: a letter of a title has curves of ten pixels. */
const PIECES = 6;

interface Glyph {
  readonly glyph: number;
  /** From the beginning of the word, in units of the font. */
  readonly at: number;
}
interface Word {
  readonly glyphs: readonly Glyph[];
  readonly advance: number;
}

/** A letter where it stands. */
export interface SetGlyph {
  readonly stamp: Stamp;
  readonly x: number;
}

/** One weight of the face. Words and letters are worked out once: cards repeat them. */
export class Face {
  readonly #font: Font;
  readonly #unitsPerEm: number;
  readonly #space: number;
  readonly #words = new Map<string, Word>();
  readonly #outlines = new Map<number, readonly Contour[]>();
  readonly #stamps = new Map<string, Stamp>();

  constructor(font: Font, unitsPerEm: number) {
    this.#font = font;
    this.#unitsPerEm = unitsPerEm;
    this.#space = this.#shaped(' ').advance;
  }

  /** The letters of a line. Each stands on a whole pixel, which keeps equal letters equal and the file small. @param size in pixels */
  set(text: string, size: number): SetGlyph[] {
    const scale = size / this.#unitsPerEm;
    const letters: SetGlyph[] = [];
    let from = 0;
    for (const word of text.split(' ')) {
      const { glyphs, advance } = this.#word(word);
      for (const { glyph, at } of glyphs)
        letters.push({ stamp: this.#stamp(glyph, size), x: Math.round((from + at) * scale) });
      from += advance + this.#space;
    }
    return letters;
  }

  width(text: string, size: number): number {
    const words = text.split(' ');
    const advance = words.reduce((sum, word) => sum + this.#word(word).advance, 0);
    return ((advance + (words.length - 1) * this.#space) * size) / this.#unitsPerEm;
  }

  /** Lines no wider than given, if need be within a word; what does not fit the last line ends in an ellipsis. */
  wrap(text: string, size: number, width: number, most: number): string[] {
    const lines: string[] = [];
    // Counted on word by word: whole lines would be measured anew with each.
    let used = Infinity;
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const { advance } = this.#word(word);
      const longer = used + this.#space + advance;
      if ((longer * size) / this.#unitsPerEm <= width) {
        lines.push(`${lines.pop() ?? ''} ${word}`);
        used = longer;
      } else {
        lines.push(word);
        used = advance;
      }
    }
    if (lines.length <= most) return lines.map((line) => this.#cut(line, '', size, width));
    const [last = '', ...over] = lines.slice(most - 1);
    let words = [last, ...over].join(' ').split(' ');
    while (words.length > 1 && this.width(`${words.join(' ')}…`, size) > width)
      words = words.slice(0, -1);
    return [
      ...lines.slice(0, most - 1).map((line) => this.#cut(line, '', size, width)),
      this.#cut(words.join(' ').replace(/[\s,.;:–(]+$/, ''), '…', size, width),
    ];
  }

  /** A line that is one word too long is cut within it. */
  #cut(line: string, end: string, size: number, width: number): string {
    if (this.width(line + end, size) <= width) return line + end;
    const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
    while (letters.length > 1 && this.width(`${letters.join('')}…`, size) > width) letters.pop();
    return `${letters.join('')}…`;
  }

  #word(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) this.#words.set(text, (word = this.#shaped(text)));
    return word;
  }

  #shaped(text: string): Word {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    let advance = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, i) => {
      const at = advance + (positions[i]?.xOffset ?? 0);
      advance += positions[i]?.xAdvance ?? 0;
      return { glyph: codepoint, at };
    });
    return { glyphs, advance };
  }

  #stamp(glyph: number, size: number): Stamp {
    const key = `${glyph} ${size}`;
    let stamp = this.#stamps.get(key);
    if (stamp === undefined) {
      const scale = size / this.#unitsPerEm;
      // A font counts upwards, pixels downwards.
      const outline = this.#outline(glyph).map((contour) =>
        contour.map(([x, y]) => [x * scale, -y * scale] as const),
      );
      this.#stamps.set(key, (stamp = stampOf(coverage(outline))));
    }
    return stamp;
  }

  #outline(glyph: number): readonly Contour[] {
    let outline = this.#outlines.get(glyph);
    if (outline === undefined) this.#outlines.set(glyph, (outline = outlineOf(this.#font, glyph)));
    return outline;
  }
}

/** The contours of a letter, its curves as straight pieces. */
function outlineOf(font: Font, glyph: number): readonly Contour[] {
  const contours: (readonly [number, number])[][] = [];
  const lineTo = (x: number, y: number): void => {
    contours.at(-1)?.push([x, y]);
  };
  const curveTo = (pointAt: (t: number) => readonly [number, number]): void => {
    for (let i = 1; i <= PIECES; i++) lineTo(...pointAt(i / PIECES));
  };
  const draw = new DrawFuncs();
  draw.setMoveToFunc((x, y) => contours.push([[x, y]]));
  draw.setLineToFunc(lineTo);
  draw.setQuadraticToFunc((cx, cy, x, y) => {
    const [x0, y0] = contours.at(-1)?.at(-1) ?? [x, y];
    const along = (a: number, b: number, c: number, t: number): number =>
      (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
    curveTo((t) => [along(x0, cx, x, t), along(y0, cy, y, t)]);
  });
  draw.setCubicToFunc((ax, ay, bx, by, x, y) => {
    const [x0, y0] = contours.at(-1)?.at(-1) ?? [x, y];
    const along = (a: number, b: number, c: number, d: number, t: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    curveTo((t) => [along(x0, ax, bx, x, t), along(y0, ay, by, y, t)]);
  });
  draw.setClosePathFunc(() => undefined);
  font.drawGlyph(glyph, draw);
  return contours;
}

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
