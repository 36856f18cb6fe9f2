import {
  canvas,
  dress,
  figureFormat,
  fontSizeOf,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { classOf, quantileThresholds, rampSteps } from './classes.ts';
import type { KeyItem } from './key.ts';
import { classLegend } from './legend.ts';
import { axisFormat } from './scale.ts';
import { element } from './svg.ts';
import { swatchOf } from './swatch.ts';
import { widest } from './text.ts';
import { WORDS } from './words.ts';

export interface Tile {
  readonly code: string;
  /** An abbreviation of six letters or so, such as `Sumbar`. */
  readonly label: string;
  readonly name: string;
  readonly col: number;
  readonly row: number;
  readonly value: number | null;
  readonly href?: string | undefined;
  /** Said after the value when the tile is pointed at. */
  readonly note?: string | undefined;
  /** True when the province did not exist yet: an outline of dashes. */
  readonly absent?: boolean | undefined;
  readonly highlight?: boolean | undefined;
}

const GAP = 2;
const CLASSES = 5;

/**
 * The provinces as tiles of one size, shaded in classes of about as many provinces each, with the legend below. A tile
 * with an address is a link with the province's name and figure.
 */
export function tileMap(data: readonly Tile[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'tiles');
  const { document, lang, unit } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);
  const values = data.flatMap(({ value, name }) => {
    if (value !== null) requireFinite(value, name);
    return value === null ? [] : [value];
  });
  const thresholds = quantileThresholds(values, CLASSES);
  const steps = rampSteps(thresholds.length + 1);

  const columns = Math.max(...data.map((tile) => tile.col)) + 1;
  const rows = Math.max(...data.map((tile) => tile.row)) + 1;
  const pitch = Math.floor((width + GAP) / columns);
  const size = pitch - GAP;
  const labels = labelStyle(
    data.map((tile) => tile.label),
    size,
  );

  const others: KeyItem[] = [];
  const isMissing = (tile: Tile): boolean => tile.value === null && tile.absent !== true;
  if (data.some(isMissing)) others.push({ symbol: 'hatched', text: WORDS.noData[lang] });
  if (data.some((tile) => tile.absent)) others.push({ symbol: 'dashed', text: WORDS.absent[lang] });
  const axis = axisFormat(thresholds.length > 0 ? thresholds : [0], unit, lang);
  const legend = classLegend(thresholds, {
    others,
    width,
    fontSize,
    format: axis.format,
    title: axis.label,
  });

  const mapHeight = rows * pitch;
  const svg = canvas(options, mapHeight + 8 + legend.height);
  const tiles = element(document, 'g', { 'data-mark': 'tiles', 'font-size': labels.fontSize });
  for (const tile of data) {
    const step = tile.value === null ? undefined : (steps[classOf(tile.value, thresholds)] ?? 5);
    const lines = labels.lines(tile.label);
    tiles.appendChild(
      drawTile(document, tile, step, { pitch, size, lines, description: describe(tile) }),
    );
  }
  svg.appendChild(tiles);
  svg.appendChild(legend.draw(document, mapHeight + 8));
  return dress(svg, options);

  function describe(tile: Tile): string {
    const figure =
      tile.value !== null
        ? format(tile.value)
        : tile.absent
          ? WORDS.absent[lang]
          : WORDS.noData[lang];
    return `${tile.name}: ${figure}${tile.note === undefined ? '' : `; ${tile.note}`}`;
  }
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
  const shape =
    step === undefined
      ? swatchOf(document, tile.absent ? 'dashed' : 'hatched', x, y, size, size)
      : element(document, 'rect', {
          x: tile.highlight ? x + 1.5 : x,
          y: tile.highlight ? y + 1.5 : y,
          width: tile.highlight ? size - 3 : size,
          height: tile.highlight ? size - 3 : size,
          fill: `var(--seq-${step})`,
          stroke: tile.highlight ? 'var(--ink)' : undefined,
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

/** One type size for the whole map: labels stand on one line if all fit that way, else the longer ones break. */
function labelStyle(labels: readonly string[], size: number): LabelStyle {
  const largest = (lines: readonly string[]): number => size / widest(1, lines);
  const whole = largest(labels);
  if (whole >= 10.5)
    return { fontSize: Math.min(14, floor(whole * 0.95)), lines: (label) => [label] };
  const lines = (label: string): readonly string[] =>
    label.length <= 4 ? [label] : syllables(label);
  return { fontSize: Math.min(11, floor(largest(labels.flatMap(lines)))), lines };
}

/** Breaks an abbreviation before its last syllable, as Indonesian is read: Sum-bar, Ja-teng, Sul-tra. */
function syllables(label: string): [string, string] {
  const last = /(?:[bdgkpt]r|[^aeiou])[aeiou]+[^aeiou]*$/i.exec(label)?.index ?? 0;
  const at = last > 0 ? last : Math.ceil(label.length / 2);
  return [label.slice(0, at), label.slice(at)];
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
    element(document, 'tspan', { x, dy: '-0.15em' }, first),
    element(document, 'tspan', { x, dy: '0.95em' }, second),
  );
}
