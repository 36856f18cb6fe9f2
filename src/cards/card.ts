/** A social card: what a page shows, large enough for the small picture beside a shared link. */
import type { Face, Faces } from './face.ts';
import type { Colours } from '../charts/palette.ts';
import { xmlText } from '../metadata/xml.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardPoint {
  readonly year: number;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Whether the line runs on from the point before: the next year, the same publisher, the same territory. */
  readonly joined: boolean;
}

export interface CardBar {
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
}

export interface CardTile {
  readonly col: number;
  readonly row: number;
  /** Of the colour ramp, 1 to 5; nothing without a figure. */
  readonly step: number | undefined;
}

export type CardDrawing =
  | {
      readonly kind: 'line';
      /** In the order of years. */
      readonly points: readonly CardPoint[];
    }
  | { readonly kind: 'bars'; readonly bars: readonly CardBar[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly CardTile[] };

export interface Card {
  readonly title: string;
  readonly finding: string;
  /** Who counted: `Sumber: BPS`. */
  readonly source: string;
  readonly drawing: CardDrawing;
}

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** Long titles are set smaller rather than cut. */
const TITLE_SIZES = [54, 47, 40] as const;
/** The room of a bar's label, and the most that its value takes. */
const LABEL = 360;
/** Where the drawing stands. */
const PLOT = { left: MARGIN, top: 306, right: CARD.width - MARGIN, bottom: 540 } as const;

/** The card as an SVG document without a text element: all text is outlines. @throws {RangeError} for a drawing of nothing */
export function cardSvg(
  { title, finding, source, drawing }: Card,
  faces: Faces,
  colours: Colours,
): string {
  const colour = (token: string): string => {
    const value = colours(token);
    if (value === undefined) throw new RangeError(`invalid token: "${token}"`);
    return value;
  };
  const parts: string[] = [];
  const write = (
    text: string,
    { size, x, y, token = '--ink', bold = false, anchor = 'start' }: TextOptions,
  ): number => {
    const face = bold ? faces.bold : faces.text;
    const from =
      anchor === 'start' ? x : x - face.width(text, size) / (anchor === 'middle' ? 2 : 1);
    const { svg, width } = face.outline(text, size, from, y);
    parts.push(`<g fill="${colour(token)}">${svg}</g>`);
    return width;
  };

  const size = TITLE_SIZES.find((one) => faces.bold.wrap(title, one, INNER, 9).length <= 2) ?? 40;
  const lines = faces.bold.wrap(title, size, INNER, 2);
  lines.forEach((line, i) =>
    write(line, { size, x: MARGIN, y: 104 + i * size * 1.15, bold: true }),
  );
  const under = 104 + (lines.length - 1) * size * 1.15;
  faces.text
    .wrap(finding, 32, INNER, 2)
    .forEach((line, i) =>
      write(line, { size: 32, x: MARGIN, y: under + 54 + i * 42, token: '--ink-soft' }),
    );
  draw(drawing, parts, write, colour, faces.text);
  parts.push(
    `<rect x="${MARGIN}" y="570" width="${INNER}" height="2" fill="${colour('--rule-strong')}"/>`,
  );
  write('Atlas IKM', { size: 28, x: MARGIN, y: 606, bold: true });
  const [line = ''] = faces.text.wrap(source, 24, INNER - 200, 1);
  write(line, { size: 24, x: CARD.width - MARGIN, y: 606, token: '--ink-soft', anchor: 'end' });

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${colour('--paper')}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

interface TextOptions {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly token?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function draw(
  drawing: CardDrawing,
  parts: string[],
  write: (text: string, options: TextOptions) => number,
  colour: (token: string) => string,
  face: Face,
): void {
  const indigo = colour('--indigo');
  switch (drawing.kind) {
    case 'line': {
      const { points } = drawing;
      const [first, last] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined)
        throw new RangeError('invalid card: no points');
      const most = Math.max(...points.map(({ value }) => value));
      const right = PLOT.right - 250;
      const bottom = PLOT.bottom - 34;
      const x = (year: number): number =>
        first.year === last.year
          ? PLOT.left
          : PLOT.left +
            12 +
            ((right - PLOT.left - 12) * (year - first.year)) / (last.year - first.year);
      const y = (value: number): number =>
        bottom - ((bottom - PLOT.top - 12) * Math.max(0, value)) / (most || 1);
      const line = points
        .map(
          ({ year, value, joined }) =>
            `${joined ? 'L' : 'M'}${x(year).toFixed(1)} ${y(value).toFixed(1)}`,
        )
        .join('');
      parts.push(
        `<rect x="${PLOT.left}" y="${bottom}" width="${right - PLOT.left}" height="2" fill="${colour('--rule-strong')}"/>`,
        `<path d="${line}" fill="none" stroke="${indigo}" stroke-width="5" stroke-linejoin="round"/>`,
        ...points.map(
          ({ year, value }) =>
            `<circle cx="${x(year).toFixed(1)}" cy="${y(value).toFixed(1)}" r="7" fill="${indigo}"/>`,
        ),
      );
      write(String(first.year), { size: 26, x: PLOT.left, y: PLOT.bottom, token: '--ink-soft' });
      write(String(last.year), {
        size: 26,
        x: right,
        y: PLOT.bottom,
        token: '--ink-soft',
        anchor: 'end',
      });
      const at = Math.max(PLOT.top + 16, Math.min(bottom, y(last.value) + 12));
      write(last.text, { size: 38, x: right + 22, y: at, token: '--indigo', bold: true });
      return;
    }
    case 'bars': {
      const { bars } = drawing;
      if (bars.length === 0) throw new RangeError('invalid card: no bars');
      const most = Math.max(...bars.map(({ value }) => Math.abs(value)));
      const step = (PLOT.bottom - PLOT.top) / Math.max(4, bars.length);
      const size = Math.min(30, step * 0.62);
      const left = PLOT.left + LABEL + 20;
      const fit = (words: string): string => face.wrap(words, size, LABEL, 1)[0] ?? '';
      const room = 14 + Math.max(...bars.map(({ text }) => face.width(fit(text), size)));
      bars.forEach(({ label, value, text }, i) => {
        const top = PLOT.top + i * step;
        const width = Math.max(3, ((PLOT.right - left - room) * Math.abs(value)) / (most || 1));
        const baseline = top + step * 0.5 + size * 0.3;
        write(fit(label), { size, x: left - 20, y: baseline, anchor: 'end' });
        parts.push(
          `<rect x="${left}" y="${(top + step * 0.14).toFixed(1)}" width="${width.toFixed(1)}" height="${(step * 0.72).toFixed(1)}" fill="${indigo}"/>`,
        );
        write(fit(text), { size, x: left + width + 14, y: baseline, token: '--ink-soft' });
      });
      return;
    }
    case 'tiles': {
      const { tiles } = drawing;
      if (tiles.length === 0) throw new RangeError('invalid card: no tiles');
      const columns = 1 + Math.max(...tiles.map(({ col }) => col));
      const rows = 1 + Math.max(...tiles.map(({ row }) => row));
      const high = (PLOT.bottom - PLOT.top + 14) / rows;
      const broad = Math.min(INNER / columns, high * 2.2);
      for (const { col, row, step } of tiles)
        parts.push(
          `<rect x="${(PLOT.left + col * broad).toFixed(1)}" y="${(PLOT.top + row * high).toFixed(1)}" width="${(broad - 4).toFixed(1)}" height="${(high - 4).toFixed(1)}" fill="${colour(step === undefined ? '--no-data' : `--seq-${step}`)}"/>`,
        );
    }
  }
}
