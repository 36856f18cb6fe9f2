/** Charts as text, for pages that are complete without scripts. The only module that knows of a document without browser. */

import domino from 'domino';

let shared: Document | undefined;

/**
 * Draws a chart at build time and returns it as compact markup: coordinates are whole pixels, and elements without content
 * close themselves. The same input gives the same bytes.
 * @param decimals what a coordinate keeps; a word-sized drawing needs one
 */
export function renderChart(
  build: (document: Document) => SVGElement | HTMLElement,
  decimals: 0 | 1 = 0,
): string {
  shared ??= domino.createDocument('');
  return compact(build(shared).outerHTML, decimals);
}

/** The width of a drawing that every place has room for, in pixels. */
export const NARROW = 360;

/**
 * Draws a chart for wide and for narrow places: charts.css shows the one that fits, and only that one is read aloud. Type keeps its
 * size this way; a wide chart squeezed onto a phone would be illegible. One width gives one drawing, shown everywhere.
 */
export function renderResponsive(
  build: (document: Document, width: number) => SVGElement,
  widths: readonly [wide: number, narrow: number] | readonly [only: number] = [640, NARROW],
): string {
  const places = widths.length === 1 ? [''] : [' wide', ' narrow'];
  return widths
    .map((width, i) =>
      renderChart((document) => {
        const svg = build(document, width);
        svg.setAttribute('class', `chart${places[i]}`);
        return svg;
      }),
    )
    .join('');
}

/** Of two drawings the one for wide places: for a chart that leaves the page. */
export function wideOnly(markup: string): string {
  const at = markup.indexOf('<svg class="chart narrow"');
  return at < 0 ? markup : markup.slice(0, at);
}

/** Of two drawings the one for narrow places, shown everywhere: for a chart that no page gives more room. */
export function narrowOnly(markup: string): string {
  const at = markup.indexOf('<svg class="chart narrow"');
  return at < 0 ? markup : markup.slice(at).replace('chart narrow', 'chart');
}

const TAG = /<(?:[^>"]|"[^"]*")*>/g;
/** An attribute with a decimal point in it. */
const GEOMETRY =
  / (x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|width|height|d|transform|viewBox)="[^".]*\.[^"]*"/g;
const EMPTY = /(<(rect|line|path|circle)(?:[^>"]|"[^"]*")*)><\/\2>/g;
const DECIMAL = /-?\d*\.\d+(em)?/g;

/** Only tags are touched: text that looks like an attribute stays as it is. */
function compact(html: string, decimals: 0 | 1): string {
  return html
    .replace(TAG, (tag) =>
      // Most tags have nothing to round: end tags, groups, marks on whole pixels.
      tag.includes('.')
        ? tag.replace(GEOMETRY, (attribute, name: string) =>
            // A radius is part of a mark's meaning: it keeps its half.
            attribute.replace(DECIMAL, (number, em?: string) =>
              round(number, em, name === 'r' ? 1 : decimals),
            ),
          )
        : tag,
    )
    .replace(EMPTY, '$1/>');
}

/** Pixels to so many decimals, an em always to two. */
function round(number: string, em = '', decimals: number): string {
  const precision = 10 ** (em === '' ? decimals : 2);
  return `${Math.round(Number.parseFloat(number) * precision) / precision + 0}${em}`;
}
