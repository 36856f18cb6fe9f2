import { canvas, dress, fontSizeOf, requireData, widthOf, type FigureOptions } from './chart.ts';
import { edgeOf } from './classes.ts';
import { shadingOf, type Region } from './shading.ts';
import { element } from './svg.ts';

/** Outlines on a canvas of their own: path data by area code, in whole numbers. */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<string, string>>;
}

export interface GeoMapOptions extends FigureOptions {
  readonly shapes: Shapes;
}

/**
 * Areas in their true shape and place, shaded in classes of about as many areas each, with the legend below. An area
 * with an address is a link with its name and figure. Small areas are hard to see and to hit here: the tile map shows
 * every one alike.
 * @throws {RangeError} `invalid area: …` for one without an outline
 */
export function geoMap(data: readonly Region[], options: GeoMapOptions): SVGSVGElement {
  requireData(data, 'areas');
  const { document, shapes } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const { stepOf, describe, legend } = shadingOf(data, {
    ...options,
    width,
    fontSize,
    empty: 'plain',
  });

  const mapHeight = Math.ceil((width * shapes.height) / shapes.width);
  const svg = canvas(options, mapHeight + 8 + legend.height);
  const map = element(document, 'svg', {
    x: 0,
    y: 0,
    width,
    height: mapHeight,
    viewBox: `0 0 ${shapes.width} ${shapes.height}`,
    overflow: 'visible',
    'data-mark': 'areas',
    stroke: 'var(--paper)',
    'stroke-linejoin': 'round',
  });
  // The highlighted area is drawn last, so that no neighbour covers its outline.
  const ordered = data.toSorted(
    (a, b) => Number(a.highlight ?? false) - Number(b.highlight ?? false),
  );
  for (const region of ordered) {
    const d = shapes.shapes[region.code];
    if (d === undefined) throw new RangeError(`invalid area: no outline of ${region.code}`);
    const step = stepOf(region);
    const path = element(document, 'path', {
      d,
      fill: step === undefined ? 'var(--no-data)' : `var(--seq-${step})`,
      stroke: region.highlight
        ? 'var(--ink)'
        : step === undefined
          ? 'var(--rule-strong)'
          : edgeOf(step),
      'stroke-width': region.highlight ? 2 : 0.75,
      'stroke-dasharray': region.absent ? '3 2' : undefined,
      'vector-effect': 'non-scaling-stroke',
    });
    const title = element(document, 'title', {}, describe(region));
    map.appendChild(
      region.href === undefined
        ? element(document, 'g', { 'data-mark': 'area' }, title, path)
        : element(document, 'a', { 'data-mark': 'area', href: region.href }, title, path),
    );
  }
  svg.appendChild(map);
  svg.appendChild(legend.draw(document, mapHeight + 8));
  return dress(svg, { ...options, read: 'xy' });
}
