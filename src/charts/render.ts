/** Charts as text, for pages that are complete without scripts. */

import { DrawingDocument, markupOf, type DrawnElement } from './drawing-document.ts';

const shared = new DrawingDocument();

/**
 * Draws a chart at build time and returns it as compact markup: coordinates are whole pixels, and elements without content
 * close themselves. The same input gives the same bytes.
 * @param decimals what a coordinate keeps; a word-sized drawing needs one
 */
export function renderChart(
  build: (document: Document) => SVGElement | HTMLElement,
  decimals: 0 | 1 = 0,
): string {
  const drawn = build(shared as unknown as Document) as unknown as DrawnElement;
  return markupOf(drawn, (name, value) =>
    // Most have nothing to round: words, colours, whole pixels.
    value.includes('.') && GEOMETRY.has(name)
      ? // A radius is part of a mark's meaning: it keeps its half.
        value.replace(DECIMAL, (number, em?: string) =>
          round(number, em, name === 'r' ? 1 : decimals),
        )
      : value,
  );
}

/** The width of a drawing that every place has room for, in pixels. */
export const NARROW = 360;

/**
 * A chart for wide and for narrow places, each drawn when it is asked for, and once. Type keeps its size this way; a wide chart squeezed
 * onto a phone would be illegible.
 */
export class ResponsiveChart {
  readonly #build: (document: Document, width: number) => SVGElement;
  readonly #widths: readonly [wide: number, narrow: number] | readonly [only: number];
  readonly #drawn = new Map<number, string>();

  /** @param widths in pixels; one gives one drawing, shown everywhere */
  constructor(
    build: (document: Document, width: number) => SVGElement,
    widths: readonly [wide: number, narrow: number] | readonly [only: number] = [640, NARROW],
  ) {
    this.#build = build;
    this.#widths = widths;
  }

  /** For a place of any width: of two drawings charts.css shows the one that fits, and only that one is read aloud. */
  get everywhere(): string {
    return this.#widths.length === 1
      ? this.wide
      : this.wide.replace(CLASS, 'class="chart wide"') +
          this.narrow.replace(CLASS, 'class="chart narrow"');
  }

  /** For a chart that leaves the page. */
  get wide(): string {
    return this.#at(this.#widths[0]);
  }

  /** For a chart that no page gives more room. */
  get narrow(): string {
    return this.#at(this.#widths[1] ?? this.#widths[0]);
  }

  #at(width: number): string {
    let markup = this.#drawn.get(width);
    if (markup === undefined) {
      markup = renderChart((document) => {
        const svg = this.#build(document, width);
        svg.setAttribute('class', 'chart');
        return svg;
      });
      this.#drawn.set(width, markup);
    }
    return markup;
  }
}

const CLASS = 'class="chart"';

/** Attributes that hold pixels. */
const GEOMETRY = new Set(
  'x y x1 x2 y1 y2 cx cy r dx dy width height d transform viewBox'.split(' '),
);
const DECIMAL = /-?\d*\.\d+(em)?/g;

/** Pixels to so many decimals, an em always to two. */
function round(number: string, em = '', decimals: number): string {
  const precision = 10 ** (em === '' ? decimals : 2);
  return `${Math.round(Number.parseFloat(number) * precision) / precision + 0}${em}`;
}
