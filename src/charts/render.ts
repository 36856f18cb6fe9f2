/** Charts as text, for pages that are complete without scripts. The only module that knows of a document without browser. */

import domino from 'domino';

let shared: Document | undefined;

/**
 * Draws a chart at build time and returns it as compact markup: no coordinate keeps more than one decimal, and elements
 * without content close themselves. The same input gives the same bytes.
 */
export function renderChart(build: (document: Document) => SVGElement | HTMLElement): string {
  shared ??= domino.createDocument('');
  return compact(build(shared).outerHTML);
}

/**
 * Draws a chart twice, for wide and for narrow places: charts.css shows the one that fits, and only that one is read
 * aloud. Type keeps its size this way; a wide chart squeezed onto a phone would be illegible.
 */
export function renderResponsive(
  build: (document: Document, width: number) => SVGElement,
  [wide, narrow]: readonly [number, number] = [640, 360],
): string {
  const draw = (width: number, place: string): string =>
    renderChart((document) => {
      const svg = build(document, width);
      svg.setAttribute('class', `chart ${place}`);
      return svg;
    });
  return draw(wide, 'wide') + draw(narrow, 'narrow');
}

const TAG = /<(?:[^>"]|"[^"]*")*>/g;
const GEOMETRY = / (?:x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|width|height|d|transform|viewBox)="[^"]*"/g;
const EMPTY = /(<(rect|line|path|circle)(?:[^>"]|"[^"]*")*)><\/\2>/g;
const DECIMAL = /-?\d*\.\d+(em)?/g;

/** Only tags are touched: text that looks like an attribute stays as it is. */
function compact(html: string): string {
  return html
    .replace(TAG, (tag) => tag.replace(GEOMETRY, (attribute) => attribute.replace(DECIMAL, round)))
    .replace(EMPTY, '$1/>');
}

/** Tenths of a pixel, hundredths of an em. */
function round(number: string, em?: string): string {
  const precision = em === undefined ? 10 : 100;
  return `${Math.round(Number.parseFloat(number) * precision) / precision + 0}${em ?? ''}`;
}
