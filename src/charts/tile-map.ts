import { canvas, dress, fontSizeOf, requireData, widthOf, type FigureOptions } from './chart.ts';
import { edgeOf } from './classes.ts';
import { shadingOf, type Region } from './shading.ts';
import { element } from './svg.ts';
import { swatchOf } from './swatch.ts';
import { textWidth, widest } from './text.ts';

export interface Tile extends Region {
  /** A name of eight letters or fewer, such as `Sumbar`. */
  readonly label: string;
  readonly col: number;
  readonly row: number;
}

const GAP = 2;

/**
 * The provinces as tiles of one size, shaded in classes of about as many provinces each, with the legend below. A tile
 * with an address is a link with the province's name and figure.
 */
export function tileMap(data: readonly Tile[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'tiles');
  const { document } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const { stepOf, describe, legend } = shadingOf(data, {
    ...options,
    width,
    fontSize,
    empty: 'hatched',
  });

  const columns = Math.max(...data.map((tile) => tile.col)) + 1;
  const rows = Math.max(...data.map((tile) => tile.row)) + 1;
  const pitch = Math.floor((width + GAP) / columns);
  const size = pitch - GAP;
  const labels = labelStyle(
    data.map((tile) => tile.label),
    size,
  );

  const mapHeight = rows * pitch;
  const svg = canvas(options, mapHeight + 8 + legend.height);
  const tiles = element(document, 'g', { 'data-mark': 'tiles', 'font-size': labels.fontSize });
  for (const tile of data) {
    const step = stepOf(tile);
    const lines = labels.lines(tile.label);
    tiles.appendChild(
      drawTile(document, tile, step, { pitch, size, lines, description: describe(tile) }),
    );
  }
  svg.appendChild(tiles);
  svg.appendChild(legend.draw(document, mapHeight + 8));
  return dress(svg, { ...options, read: 'xy' });
}

interface TileStyle {
  readonly pitch: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly description: string;
}

function drawTile(
  document: Document,
  tile: Tile,
  step: number | undefined,
  { pitch, size, lines, description }: TileStyle,
): SVGElement {
  const x = tile.col * pitch;
  const y = tile.row * pitch;
  const edge = step === undefined ? undefined : edgeOf(step);
  const inset = tile.highlight ? 1.5 : edge === undefined ? 0 : 0.5;
  const shape =
    step === undefined
      ? swatchOf(document, tile.absent ? 'dashed' : 'hatched', { x, y, width: size, height: size })
      : element(document, 'rect', {
          x: x + inset,
          y: y + inset,
          width: size - 2 * inset,
          height: size - 2 * inset,
          fill: `var(--seq-${step})`,
          stroke: tile.highlight ? 'var(--ink)' : edge,
          'stroke-width': tile.highlight ? 3 : undefined,
        });
  const children = [
    element(document, 'title', {}, description),
    shape,
    drawLabel(document, lines, x + size / 2, y + size / 2, inkOn(step, tile)),
  ];
  return tile.href === undefined
    ? element(document, 'g', { 'data-mark': 'tile' }, ...children)
    : element(document, 'a', { 'data-mark': 'tile', href: tile.href }, ...children);
}

function inkOn(step: number | undefined, tile: Tile): string {
  if (step === undefined) return tile.absent ? 'var(--ink-soft)' : 'var(--ink)';
  return step >= 4 ? 'var(--on-seq-dark)' : 'var(--on-seq-light)';
}

interface LabelStyle {
  readonly fontSize: number;
  readonly lines: (label: string) => readonly string[];
}

/** What a label leaves free at either side of its tile. */
const AIR = 1.25;
/** A label that would have to be set smaller than this on one line breaks. */
const LEAST_WHOLE = 11.5;

/** One type size for the whole map: labels that fit stand on one line, the longer ones break. */
function labelStyle(labels: readonly string[], size: number): LabelStyle {
  const room = size - 2 * AIR;
  const lines = (label: string): readonly string[] =>
    label.length <= 4 || textWidth(label, LEAST_WHOLE) <= room ? [label] : syllables(label);
  const broken = labels.filter((label) => lines(label).length > 1);
  const most = broken.length > 0 ? 12 : 14;
  return { fontSize: Math.min(most, floor(room / widest(1, labels.flatMap(lines)))), lines };
}

/** Breaks a name between two syllables, as Indonesian is read and where its halves are narrowest: Sum-bar, Kal-tara, Sul-tra. */
function syllables(label: string): readonly string[] {
  const starts = Array.from(
    label.matchAll(/(?:[bdgkpt]r|[^aeiou])(?=[aeiou])/gi),
    ({ index }) => index,
  );
  const halves = starts
    .filter((at) => at > 1)
    .map((at) => [label.slice(0, at), label.slice(at)] as const);
  const [narrowest] = halves.toSorted((a, b) => widest(1, a) - widest(1, b));
  return narrowest ?? [label];
}

function floor(value: number): number {
  return Math.floor(value * 10) / 10;
}

function drawLabel(
  document: Document,
  lines: readonly string[],
  x: number,
  y: number,
  fill: string,
): SVGElement {
  const [first = '', second] = lines;
  if (second === undefined) return element(document, 'text', { x, y, dy: '0.33em', fill }, first);
  return element(
    document,
    'text',
    { x, y, fill },
    element(document, 'tspan', { x, dy: '-0.25em' }, first),
    element(document, 'tspan', { x, dy: '1.1em' }, second),
  );
}
