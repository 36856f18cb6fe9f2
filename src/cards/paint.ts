/** Where everything stands on a card. */
import {
  CARD,
  scaleOf,
  type Card,
  type CardDrawing,
  type CardFigure,
  type CardSize,
} from './card.ts';
import { edgeStep } from '../charts/classes.ts';
import type { Contour } from './coverage.ts';
import type { Face, Faces } from './face.ts';
import { Sheet } from './sheet.ts';

/** The tokens of the colours that a card uses, in the order of its palette; the paper is its ground. */
export const INKS = [
  '--ink',
  '--ink-soft',
  '--rule-strong',
  '--indigo',
  '--no-data',
  '--seq-1',
  '--seq-2',
  '--seq-3',
  '--seq-4',
  '--seq-5',
] as const;
type Ink = (typeof INKS)[number];

/** The ink of a step of the maps' colours. */
const inkOf = (step: number | undefined): Ink =>
  INKS.find((ink) => ink === `--seq-${step ?? ''}`) ?? '--no-data';

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** A title is set on one line where one of the larger sizes allows it, else on two; long ones smaller rather than cut. */
const TITLE_SIZES = { one: [54, 50, 46], two: [54, 47, 40] } as const;
/** The room of a bar's label, and the most that its value takes. */
const LABEL = 360;
/** Where the drawing stands. */
const PLOT = { left: MARGIN, top: 306, right: CARD.width - MARGIN, bottom: 540 } as const;
/** The room beside a line, for its last value or the figures of its marked year. */
const BESIDE = { last: 250, figures: 380 } as const;

interface TextOptions {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly ink?: Ink;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** What a card is drawn with: places in the pixels of the large card, whatever the sheet's own. */
class Pen {
  readonly sheet: Sheet;
  readonly faces: Faces;
  readonly #scale: number;

  constructor(sheet: Sheet, faces: Faces, scale: number) {
    this.sheet = sheet;
    this.faces = faces;
    this.#scale = scale;
  }

  write(
    text: string,
    { size, x, y, ink = '--ink', bold = false, anchor = 'start' }: TextOptions,
  ): void {
    const face = bold ? this.faces.bold : this.faces.text;
    const width = face.width(text, size);
    const from = anchor === 'start' ? x : x - width / (anchor === 'middle' ? 2 : 1);
    const [left, baseline] = [Math.round(from * this.#scale), Math.round(y * this.#scale)];
    for (const { stamp, x: at } of face.set(text, size * this.#scale))
      this.sheet.stamp(stamp, left + at, baseline, INKS.indexOf(ink));
  }

  /** Writes one line in the largest of some sizes that has room; what has none even in the smallest is cut. */
  fit(
    text: string,
    sizes: readonly number[],
    room: number,
    options: Omit<TextOptions, 'size'>,
  ): void {
    const face = options.bold === true ? this.faces.bold : this.faces.text;
    const size = fitting(text, sizes, room, face);
    const [line = ''] = face.wrap(text, size, room, 1);
    this.write(line, { ...options, size });
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink): void {
    const s = this.#scale;
    this.sheet.rect(x * s, y * s, width * s, height * s, INKS.indexOf(ink));
  }

  fill(contour: Contour, ink: Ink): void {
    const scaled = contour.map(([x, y]) => [x * this.#scale, y * this.#scale] as const);
    this.sheet.fill([scaled], INKS.indexOf(ink));
  }
}

/** Draws a card. @throws {RangeError} for a drawing of nothing */
export function paint(
  { title, finding, source, drawing }: Card,
  faces: Faces,
  cardSize: CardSize,
): Sheet {
  const scale = scaleOf(cardSize);
  const sheet = new Sheet(CARD.width * scale, CARD.height * scale);
  const pen = new Pen(sheet, faces, scale);

  const { size, lines } = titleLines(title, faces.bold);
  lines.forEach((line, i) =>
    pen.write(line, { size, x: MARGIN, y: 104 + i * size * 1.15, bold: true }),
  );
  const under = 104 + (lines.length - 1) * size * 1.15;
  sentenceLines(finding, faces.text, 32, lines.length > 1 ? 2 : 3).forEach((line, i) =>
    pen.write(line, { size: 32, x: MARGIN, y: under + 54 + i * 42, ink: '--ink-soft' }),
  );
  draw(drawing, pen);
  pen.rect(MARGIN, 570, INNER, 2, '--rule-strong');
  pen.write('Atlas IKM', { size: 28, x: MARGIN, y: 606, bold: true });
  pen.fit(source, [24], INNER - 200, {
    x: CARD.width - MARGIN,
    y: 606,
    ink: '--ink-soft',
    anchor: 'end',
  });
  return sheet;
}

function titleLines(title: string, face: Face): { size: number; lines: string[] } {
  const count = (size: number, width = INNER): number => face.wrap(title, size, width, 9).length;
  const alone = TITLE_SIZES.one.find((size) => count(size) === 1);
  if (alone !== undefined) return { size: alone, lines: face.wrap(title, alone, INNER, 1) };
  const size = TITLE_SIZES.two.find((one) => count(one) <= 2) ?? TITLE_SIZES.two[2];
  // Two lines of like length: the last word is not left alone.
  let width = INNER;
  if (count(size) === 2) while (count(size, width - 20) === 2) width -= 20;
  return { size, lines: face.wrap(title, size, width, 2) };
}

/** As many whole sentences as have room; of a first one that is too long, its beginning. */
function sentenceLines(text: string, face: Face, size: number, most: number): string[] {
  const sentences = text.split(/(?<=[.!?”]) (?=[\p{Lu}“])/u);
  while (
    sentences.length > 1 &&
    face.wrap(sentences.join(' '), size, INNER, most + 1).length > most
  )
    sentences.pop();
  return face.wrap(sentences.join(' '), size, INNER, most);
}

/** What is drawn, above it. Returns where the drawing begins. */
function writeCaption(caption: string | undefined, pen: Pen): number {
  if (caption === undefined) return PLOT.top;
  pen.fit(caption, [24], INNER, { x: PLOT.left, y: PLOT.top + 6, ink: '--ink-soft' });
  return PLOT.top + 32;
}

function draw(drawing: CardDrawing, pen: Pen): void {
  switch (drawing.kind) {
    case 'line':
      drawLine(drawing, pen);
      break;
    case 'bars':
      drawBars(drawing, pen);
      break;
    case 'tiles':
      drawTiles(drawing, pen);
      break;
    case 'figures':
      drawFigures(drawing.figures, pen);
  }
}

function drawLine({ points, marked, caption }: CardDrawing & { kind: 'line' }, pen: Pen): void {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('invalid card: no points');
  const top = writeCaption(caption, pen);
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const right = PLOT.right - (marked === undefined ? BESIDE.last : BESIDE.figures);
  const bottom = PLOT.bottom - 34;
  const x = (year: number): number =>
    first.year === last.year
      ? PLOT.left
      : PLOT.left +
        12 +
        ((right - PLOT.left - 12) * (year - first.year)) / (last.year - first.year);
  const y = (value: number): number =>
    bottom - ((bottom - top - 12) * (value - low)) / (high - low || 1);
  pen.rect(PLOT.left, y(0), right - PLOT.left, 2, '--rule-strong');
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (point.joined && before !== undefined)
      pen.fill(
        stroke(x(before.year), y(before.value), x(point.year), y(point.value), 5),
        '--indigo',
      );
  });
  for (const { year, value } of points)
    pen.fill(disc(x(year), y(value), year === marked?.year ? 13 : 7), '--indigo');
  const years = [
    { year: first.year, at: PLOT.left, anchor: 'start' },
    { year: last.year, at: right, anchor: 'end' },
  ] as const;
  // The years at the ends give way to the one that the page is about.
  const NEAR = 76;
  const ends = years.filter(
    ({ year, at }) =>
      marked === undefined || year === marked.year || Math.abs(x(marked.year) - at) > NEAR,
  );
  for (const { year, at, anchor } of ends)
    pen.write(String(year), {
      size: 26,
      x: at,
      y: PLOT.bottom,
      ...(year === marked?.year ? { bold: true } : { ink: '--ink-soft' }),
      anchor,
    });
  if (marked === undefined) {
    const at = Math.max(top + 16, Math.min(bottom, y(last.value) + 12));
    pen.fit(last.text, [38, 33, 29], BESIDE.last - 22, {
      x: right + 22,
      y: at,
      ink: '--indigo',
      bold: true,
    });
    return;
  }
  if (!ends.some(({ year }) => year === marked.year))
    pen.write(String(marked.year), {
      size: 26,
      x: x(marked.year),
      y: PLOT.bottom,
      bold: true,
      anchor: 'middle',
    });
  const left = right + 50;
  const room = PLOT.right - left;
  const step = (PLOT.bottom - PLOT.top) / Math.max(3, marked.figures.length);
  marked.figures.forEach(({ text, label, remark }, i) => {
    const value = PLOT.top + 20 + i * step;
    pen.fit(text, [38, 32, 27], room, { x: left, y: value, ink: '--indigo', bold: true });
    const words = remark === undefined ? label : `${label}, ${remark}`;
    pen.fit(words, [24, 21], room, { x: left, y: value + 30, ink: '--ink-soft' });
  });
}

function drawBars({ bars, caption }: CardDrawing & { kind: 'bars' }, pen: Pen): void {
  if (bars.length === 0) throw new RangeError('invalid card: no bars');
  const face = pen.faces.text;
  const from = writeCaption(caption, pen);
  const values = bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = (PLOT.bottom - from) / Math.max(4, bars.length);
  const size = Math.min(30, step * 0.62);
  // Names that differ in their last word only are set smaller rather than cut to the same.
  const labelSize = Math.min(
    ...bars.map(({ label }) => fitting(label, [size, 25, 22], LABEL, face)),
  );
  const left = PLOT.left + LABEL + 20;
  const fit = (words: string): string => face.wrap(words, size, LABEL, 1)[0] ?? '';
  const room = 14 + Math.max(...bars.map(({ text }) => face.width(fit(text), size)));
  const at = (value: number): number =>
    left + ((PLOT.right - left - room) * (value - low)) / (high - low || 1);
  bars.forEach(({ label, value, text }, i) => {
    const top = from + i * step;
    const [start, end] = [at(Math.min(0, value)), at(Math.max(0, value))];
    const width = Math.max(3, end - start);
    const y = top + step * 0.5 + size * 0.3;
    const lines = face.wrap(label, labelSize, LABEL, bars.length > 3 ? 1 : 2);
    const middle = y - ((lines.length - 1) * labelSize) / 2;
    lines.forEach((line, n) =>
      pen.write(line, {
        size: labelSize,
        x: left - 20,
        y: middle + n * labelSize * 1.1,
        anchor: 'end',
      }),
    );
    pen.rect(start, top + step * 0.14, width, step * 0.72, '--indigo');
    pen.write(fit(text), { size, x: start + width + 14, y, ink: '--ink-soft' });
  });
}

function drawTiles({ tiles }: CardDrawing & { kind: 'tiles' }, pen: Pen): void {
  if (tiles.length === 0) throw new RangeError('invalid card: no tiles');
  const columns = 1 + Math.max(...tiles.map(({ col }) => col));
  const rows = 1 + Math.max(...tiles.map(({ row }) => row));
  const high = (PLOT.bottom - PLOT.top + 14) / rows;
  const broad = Math.min(INNER / columns, high * 2.2);
  for (const { col, row, step } of tiles) {
    const [x, y] = [PLOT.left + col * broad, PLOT.top + row * high];
    // What has no figure would melt into the paper, as the palest class would.
    const edge = step === undefined ? '--rule-strong' : inkOf(edgeStep(step));
    pen.rect(x, y, broad - 4, high - 4, edge);
    pen.rect(x + 2, y + 2, broad - 8, high - 8, inkOf(step));
  }
}

/** Up to three figures side by side. */
function drawFigures(figures: readonly CardFigure[], pen: Pen): void {
  if (figures.length === 0) throw new RangeError('invalid card: no figures');
  const GAP = 44;
  const MOST_LINES = 4;
  const room = (INNER - (figures.length - 1) * GAP) / figures.length;
  // All as large as the longest allows: the eye takes size for weight.
  const size = Math.min(
    ...figures.map(({ text }) => fitting(text, [84, 70, 58, 48, 40, 32], room, pen.faces.bold)),
  );
  figures.forEach(({ text, label, remark }, i) => {
    const x = PLOT.left + i * (room + GAP);
    const top = PLOT.top + 84;
    pen.fit(text, [size], room, { x, y: top, ink: '--indigo', bold: true });
    const lines = pen.faces.text.wrap(label, 26, room, MOST_LINES - (remark === undefined ? 0 : 1));
    lines.forEach((line, n) => pen.write(line, { size: 26, x, y: top + 46 + n * 32 }));
    pen.faces.text.wrap(remark ?? '', 26, room, MOST_LINES - lines.length).forEach((line, n) =>
      pen.write(line, {
        size: 26,
        x,
        y: top + 46 + (lines.length + n) * 32,
        ink: '--ink-soft',
      }),
    );
  });
}

/** The largest of some sizes in which a text has room, or the smallest. */
const fitting = (text: string, sizes: readonly number[], room: number, face: Face): number =>
  sizes.find((size) => face.width(text, size) <= room) ?? Math.min(...sizes);

/** A straight line of a breadth. */
function stroke(fromX: number, fromY: number, toX: number, toY: number, breadth: number): Contour {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [dx, dy] = [
    ((toY - fromY) / length) * (breadth / 2),
    ((toX - fromX) / length) * (breadth / 2),
  ];
  return [
    [fromX + dx, fromY - dy],
    [toX + dx, toY - dy],
    [toX - dx, toY + dy],
    [fromX - dx, fromY + dy],
  ];
}

function disc(x: number, y: number, radius: number): Contour {
  const CORNERS = 24;
  return Array.from({ length: CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const;
  });
}
