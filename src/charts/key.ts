import { swatchOf, type Swatch } from './swatch.ts';
import { element } from './svg.ts';
import { textWidth } from './text.ts';

/** The small pictures that a key explains. */
export type KeySymbol =
  | 'solid'
  | 'hollow'
  | 'cross'
  | 'diamond'
  | 'crossed-ring'
  | 'headline'
  | 'hollow-headline'
  | 'superseded'
  | 'upright'
  | 'band'
  | 'range'
  | 'box'
  | 'hollow-box'
  | Swatch;

export interface KeyItem {
  readonly symbol: KeySymbol;
  readonly text: string;
  /** Of a mark that a chart draws in another colour than usual. */
  readonly colour?: string | undefined;
}

const GAP = 16;
const INDENT = 16;

/** One line of explained marks, wrapped where the width ends. Lay it out first, draw it when the chart is there. */
export interface Key {
  readonly height: number;
  draw(document: Document): SVGElement;
}

export function key(items: readonly KeyItem[], width: number, fontSize: number): Key {
  const lineHeight = Math.round(fontSize * 1.4);
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    const itemWidth = INDENT + textWidth(item.text, fontSize);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      row++;
    }
    const place = { ...item, x, y: (row + 0.5) * lineHeight };
    x += itemWidth + GAP;
    return place;
  });
  return {
    height: items.length > 0 ? (row + 1) * lineHeight + 6 : 0,
    draw: (document) =>
      element(
        document,
        'g',
        { 'data-mark': 'key', 'text-anchor': 'start', fill: 'var(--ink-soft)' },
        ...placed.flatMap(({ symbol, text, colour, x, y }) => [
          drawSymbol(document, symbol, x + 5, y, colour),
          element(document, 'text', { x: x + INDENT, y, dy: '0.32em' }, text),
        ]),
      ),
  };
}

/** A mark as charts draw it, around a point. */
function drawSymbol(
  document: Document,
  symbol: KeySymbol,
  x: number,
  y: number,
  colour?: string,
): SVGElement {
  const faint = { stroke: colour ?? 'var(--indigo)', 'stroke-opacity': 0.45 };
  switch (symbol) {
    case 'hatched':
    case 'plain':
    case 'dashed':
    case 'empty':
      return swatchOf(document, symbol, { x: x - 5, y: y - 5, width: 11, height: 11 });
    case 'solid':
      return element(document, 'circle', { cx: x, cy: y, r: 4, fill: 'var(--indigo)' });
    case 'hollow':
      return element(document, 'circle', {
        cx: x,
        cy: y,
        r: 4,
        fill: 'var(--paper)',
        stroke: colour ?? 'var(--soga)',
        'stroke-width': 1.5,
      });
    case 'cross':
      return element(document, 'path', {
        d: `M${x - 4},${y - 4}l8,8m0,-8l-8,8`,
        stroke: colour ?? 'var(--mengkudu)',
        'stroke-width': 2,
      });
    case 'diamond':
      return element(document, 'path', {
        d: `M${x},${y - 5}l5,5l-5,5l-5,-5z`,
        fill: 'none',
        stroke: colour ?? 'var(--mengkudu)',
        'stroke-width': 2,
      });
    case 'crossed-ring':
      return element(document, 'path', {
        d: `M${x - 5},${y}a5,5 0 1 1 10,0a5,5 0 1 1 -10,0M${x - 2.5},${y - 2.5}l5,5m0,-5l-5,5`,
        fill: 'var(--paper)',
        stroke: colour ?? 'var(--mengkudu)',
        'stroke-width': 1.5,
      });
    case 'headline':
    case 'hollow-headline':
      return element(
        document,
        'g',
        {},
        element(document, 'path', {
          d: `M${x},${y - 8}v16`,
          stroke: 'var(--indigo)',
          'stroke-dasharray': '3 2',
        }),
        symbol === 'headline'
          ? element(document, 'circle', { cx: x, cy: y, r: 5, fill: 'var(--indigo)' })
          : element(document, 'circle', {
              cx: x,
              cy: y,
              r: 5,
              fill: 'var(--paper)',
              stroke: 'var(--soga)',
              'stroke-width': 1.5,
            }),
      );
    case 'upright':
      return element(document, 'path', { d: `M${x},${y - 6}v12`, ...faint, 'stroke-width': 4 });
    case 'band':
      return element(document, 'path', { d: `M${x - 5},${y}h12`, ...faint, 'stroke-width': 8 });
    case 'range':
      return element(document, 'path', {
        d: `M${x - 5},${y}h12`,
        stroke: 'var(--ink)',
        'stroke-width': 2,
      });
    case 'superseded':
      return element(document, 'path', {
        d: `M${x},${y - 5}v10`,
        stroke: 'var(--ink-soft)',
        'stroke-width': 2,
      });
    case 'box':
      return element(document, 'rect', {
        x: x - 5,
        y: y - 5,
        width: 10,
        height: 10,
        fill: 'var(--indigo)',
      });
    case 'hollow-box':
      return element(document, 'rect', {
        x: x - 4.5,
        y: y - 4.5,
        width: 9,
        height: 9,
        fill: 'none',
        stroke: 'var(--soga)',
        'stroke-width': 1.5,
      });
  }
}
