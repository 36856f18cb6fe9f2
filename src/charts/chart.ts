/** What all charts have in common: their options, their type size, and the frame that makes them one kind of picture. */

import * as Plot from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import { formatAmount, type FormatUnit } from '../model/format.ts';
import { element } from './svg.ts';

export interface ChartOptions {
  readonly lang: Lang;
  /** The browser's document, or the one that `renderChart` lends. */
  readonly document: Document;
  /** What is drawn. With the finding it is the text alternative. */
  readonly title: string;
  /** What the reader should see in it, in a sentence. */
  readonly finding?: string | undefined;
  /** In pixels, 640 by default. Draw 360 for phones: type does not shrink with the chart. */
  readonly width?: number | undefined;
}

export interface FigureOptions extends ChartOptions {
  /** What the values are counted in. */
  readonly unit: FormatUnit;
}

/** What a drawing needs to become a chart of the site. */
export interface DressOptions extends ChartOptions {
  readonly unit?: FormatUnit | undefined;
  /** Whether values follow one another along the years, down the rows or over a plane, for the reading aid. */
  readonly read: 'x' | 'y' | 'xy';
}

/** Where marks may stand, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

/** For text that may lie on a line. */
export const HALO = { fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 } as const;

const XLINK = 'http://www.w3.org/1999/xlink';
const CLASS_NAME = 'chart';
const NARROW = 480;

/** The width of a chart, at least 240. @throws {RangeError} `invalid width: …` */
export function widthOf({ width = 640 }: ChartOptions): number {
  if (!(width >= 240 && Number.isFinite(width))) throw new RangeError(`invalid width: ${width}`);
  return width;
}

export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/** Writes values as short as a chart needs them, without the unit's name, which its title or axis carries. */
export function figureFormat({ unit, lang }: FigureOptions): (value: number) => string {
  return (value) => formatAmount(value, unit, lang, 'compact');
}

/** From here on a number is told in words; until there it can be read in full. */
const [FIRST_WORD, MOST_IN_FULL] = [1e6, 1e9];

/**
 * As {@link figureFormat} for values that are compared by their looks: where only some are long enough for a word, all are in
 * full, `1.590.083` beside `658.426`. From a billion up the word stays.
 */
export function commonFormat(
  values: readonly number[],
  options: FigureOptions,
): (value: number) => string {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (least >= FIRST_WORD || most < FIRST_WORD || most >= MOST_IN_FULL) {
    return figureFormat(options);
  }
  const { unit, lang } = options;
  return (value) => formatAmount(value, unit, lang, 'exact');
}

/** The type size of a chart, in pixels. */
export function fontSizeOf(width: number): number {
  return isNarrow(width) ? 12 : 13;
}

/** @throws {RangeError} `invalid data: …` when there is nothing to draw: a page without figures has no chart. */
export function requireData(data: readonly unknown[], kind: string): void {
  if (data.length === 0) throw new RangeError(`invalid data: no ${kind}`);
}

/** @throws {RangeError} `invalid value: …` for what has no place on an axis */
export function requireFinite(value: number, label: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value} (${label})`);
}

/** Draws marks with Plot in a given layout, without axes of Plot's own choosing. */
export function plot(
  options: DressOptions,
  layout: Layout,
  { marks = [], ...plotOptions }: Plot.PlotOptions,
): SVGSVGElement {
  const svg = Plot.plot({
    axis: null,
    ...plotOptions,
    marks: marksWithData(marks),
    ...layout,
    document: options.document,
    className: CLASS_NAME,
  }) as SVGSVGElement;
  return dress(svg, options);
}

/** What has no data draws nothing, and Plot would prepare it all the same: of most charts that is half of the marks. */
function marksWithData(marks: readonly Plot.Markish[]): Plot.Markish[] {
  return marks.flatMap((mark) => {
    if (Array.isArray(mark)) return marksWithData(mark);
    const data =
      mark !== null && typeof mark === 'object' && 'data' in mark ? mark.data : undefined;
    return Array.isArray(data) && data.length === 0 ? [] : [mark];
  });
}

/**
 * Words for the reading aid, where the values of a row or panel share one path and have no element of their own: `reading.ts` puts
 * the name before each. `|` parts the texts and stands in none of them.
 */
export function say(
  node: Element,
  name: string,
  points: readonly { readonly x: number; readonly y: number; readonly text: string }[],
): void {
  node.setAttribute('data-name', name);
  node.setAttribute('data-say', points.map(({ text }) => text).join('|'));
  node.setAttribute(
    'data-at',
    points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' '),
  );
}

/** An empty chart for what is drawn by hand. */
export function canvas(options: ChartOptions, height: number): SVGSVGElement {
  const width = widthOf(options);
  const svg = element(options.document, 'svg', {
    class: CLASS_NAME,
    fill: 'currentColor',
    'text-anchor': 'middle',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  return svg as SVGSVGElement;
}

/**
 * Gives a chart its text alternative and type, and takes out what charts.css says once for all: Plot's style element and
 * type face. The labels that Plot gives to groups would be read aloud as names, and class names could meet the page's
 * own: marks are told apart by `data-mark` instead. A chart with links is a group, because what is inside an image
 * cannot be reached.
 */
export function dress(svg: SVGSVGElement, options: DressOptions): SVGSVGElement {
  const { title, finding, read, unit } = options;
  if (title === '') throw new RangeError('invalid title: ""');
  const nodes = elementsIn(svg);
  nodes.find((node) => node.localName === 'style')?.remove();
  for (const node of nodes) {
    const mark = node.getAttribute('class');
    for (const name of ['aria-label', 'aria-hidden', 'class']) node.removeAttribute(name);
    if (mark !== null) node.setAttribute('data-mark', mark);
  }
  const links = nodes.filter((node) => node.localName === 'a');
  for (const link of links) {
    link.removeAttribute('fill');
    const href = link.getAttributeNS(XLINK, 'href');
    if (href === null) continue;
    link.removeAttributeNS(XLINK, 'href');
    link.setAttribute('href', href);
  }
  for (const group of nodes) if (group.localName === 'g') joinLines(group);
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(fontSizeOf(widthOf(options))));
  svg.setAttribute('role', links.length > 0 ? 'group' : 'img');
  svg.setAttribute('data-read', read);
  // A symbol stands with each value; a name would stand there too often.
  if (unit?.symbol === null && unit.name !== '') svg.setAttribute('data-unit', unit.name);
  svg.setAttribute('aria-label', finding === undefined ? title : `${title}. ${finding}`);
  return svg;
}

/** Every element within another, in the order of the document. */
function elementsIn(parent: Element, found: Element[] = []): Element[] {
  for (const child of Array.from(parent.children)) {
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** Rules of one look, such as a grid's, as one path: a page of charts has hundreds of them. */
function joinLines(group: Element): void {
  const lines = Array.from(group.children);
  const isPlain = (line: Element): boolean =>
    line.localName === 'line' && line.getAttributeNames().length === 4;
  if (lines.length < 2 || !lines.every(isPlain)) return;
  const d = lines.map((line) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name) ?? '0');
    return `M${x1},${y1}${y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2},${y2}`}`;
  });
  group.textContent = '';
  group.appendChild(element(group.ownerDocument, 'path', { d: d.join('') }));
}
