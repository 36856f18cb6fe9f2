import { element } from './svg.ts';

/** Cells without a value: no figure, nothing there yet, a count of none. */
export type Swatch = 'hatched' | 'plain' | 'dashed' | 'empty';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell without a value. Hatching is drawn line by line: a pattern would need an id that is unique on the page. */
export function swatchOf(document: Document, kind: Swatch, box: Box): SVGElement {
  const { x, y, width, height } = box;
  const rect = element(document, 'rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    fill: kind === 'dashed' ? 'none' : 'var(--no-data)',
    stroke: 'var(--rule-strong)',
    'stroke-dasharray': kind === 'dashed' ? '3 2' : undefined,
  });
  if (kind === 'empty') {
    const strike = `M${x + 0.5},${y + height - 0.5}L${x + width - 0.5},${y + 0.5}`;
    const line = element(document, 'path', { d: strike, stroke: 'var(--rule-strong)' });
    return element(document, 'g', {}, rect, line);
  }
  if (kind !== 'hatched') return rect;
  const path = element(document, 'path', {
    d: hatch(box),
    stroke: 'var(--rule-strong)',
    'stroke-opacity': 0.5,
  });
  return element(document, 'g', {}, rect, path);
}

/** Diagonal strokes from the lower left to the upper right, cut at the edges of a rectangle. */
function hatch({ x, y, width, height }: Box, gap = 7): string {
  let d = '';
  for (let offset = gap; offset < width + height; offset += gap) {
    const [x1, y1] = offset < height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset < width ? [x + offset, y] : [x + width, y + offset - width];
    d += `M${x1},${y1}L${x2},${y2}`;
  }
  return d;
}
