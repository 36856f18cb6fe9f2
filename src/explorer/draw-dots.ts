/** Rows of a result as dots: a number against another, or against time. */
import * as Plot from '@observablehq/plot';
import {
  HALO,
  figureFormat,
  fontSizeOf,
  isNarrow,
  plot,
  widthOf,
  type FigureOptions,
} from '../charts/chart.ts';
import { PLACES, pointLabels, type LabelledPoint } from '../charts/point-labels.ts';
import { axisFormat, niceTicks } from '../charts/scale.ts';
import { widest } from '../charts/text.ts';

export interface Dot {
  readonly x: number | Date;
  readonly y: number;
  /** What it stands for; empty where nothing tells. */
  readonly label: string;
  /** The same with room left for what it labels. */
  readonly shortLabel: string;
}

export interface DotsOptions extends FigureOptions {
  /** The column across: its name, whether it holds numbers, and whether they are points in time. */
  readonly x: { readonly name: string; readonly isNumber: boolean; readonly isTime: boolean };
  readonly y: { readonly name: string };
}

/** The few dots that readers ask about first are labelled. */
export function drawDots(points: readonly Dot[], options: DotsOptions): SVGSVGElement {
  const { lang, unit, x, y } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);
  const [xs, ys] = [points.map((point) => Number(point.x)), points.map((point) => point.y)];
  const span = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  const yTicks = niceTicks(...span([...ys, 0]), isNarrow(width) ? 4 : 5);
  const yAxis = axisFormat(yTicks, unit, lang, 'even');
  const xTicks = x.isTime ? undefined : niceTicks(...span([...xs, 0]), isNarrow(width) ? 3 : 6);
  const xAxis = xTicks ? axisFormat(xTicks, unit, lang, 'even') : undefined;
  const xLabel = [x.name, xAxis?.label ? `(${xAxis.label})` : ''].join(' ').trim();
  const yLabel = [y.name, yAxis.label ? `(${yAxis.label})` : ''].join(' ').trim();
  const layout = {
    width,
    height: isNarrow(width) ? 280 : 360,
    marginTop: fontSize + 16,
    marginBottom: 2 * fontSize + 20,
    marginLeft: Math.ceil(widest(fontSize, yTicks, yAxis.format)) + 10,
    marginRight: 16,
  };
  const [left, right] = xTicks ? [xTicks[0] ?? 0, xTicks.at(-1) ?? 1] : span(xs);
  const [bottom, top] = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  const innerWidth = width - layout.marginLeft - layout.marginRight;
  const innerHeight = layout.height - layout.marginTop - layout.marginBottom;
  const placed = (dot: Dot): LabelledPoint & { readonly dot: Dot } => ({
    x: layout.marginLeft + ((Number(dot.x) - left) / (right - left)) * innerWidth,
    y: layout.marginTop + ((top - dot.y) / (top - bottom)) * innerHeight,
    label: dot.shortLabel,
    leading: true,
    dot,
  });
  const labels = pointLabels(
    extremes(points).map(placed),
    {
      left: layout.marginLeft,
      right: width,
      top: layout.marginTop - 3,
      bottom: layout.height - layout.marginBottom,
    },
    fontSize,
    points.map(placed),
  ).map(({ point, place }) => ({ ...point.dot, place, text: point.label }));
  return plot({ ...options, read: 'xy' }, layout, {
    x: xTicks
      ? { domain: [left, right] }
      : { type: x.isNumber ? 'linear' : 'utc', domain: [left, right] },
    y: { domain: [bottom, top] },
    marks: [
      Plot.gridY(yTicks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY(yTicks, {
        tickFormat: yAxis.format,
        tickSize: 0,
        label: null,
        fill: 'var(--ink-soft)',
      }),
      xTicks
        ? Plot.axisX(xTicks, {
            tickFormat: xAxis?.format ?? String,
            tickSize: 4,
            label: null,
            fill: 'var(--ink-soft)',
          })
        : Plot.axisX({
            tickFormat: x.isNumber ? String : undefined,
            ticks: isNarrow(width) ? 4 : 8,
            label: null,
            fill: 'var(--ink-soft)',
          }),
      Plot.ruleY([bottom], { stroke: 'var(--rule-strong)' }),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 4,
        stroke: 'var(--indigo)',
        fill: 'var(--seq-3)',
        fillOpacity: 0.6,
        title: (point: Dot) =>
          [point.label, `${x.name} ${format(Number(point.x))}`, `${y.name} ${format(point.y)}`]
            .filter(Boolean)
            .join('\n'),
      }),
      ...PLACES.map((place) =>
        Plot.text(
          labels.filter((label) => label.place === place),
          { ...HALO, x: 'x', y: 'y', text: 'text', ...place },
        ),
      ),
      Plot.text([yLabel], {
        frameAnchor: 'top-left',
        dx: -layout.marginLeft,
        dy: -layout.marginTop + 2,
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
      }),
      Plot.text([xLabel], {
        frameAnchor: 'bottom-right',
        dy: layout.marginBottom - 2,
        lineAnchor: 'bottom',
        textAnchor: 'end',
        fill: 'var(--ink-soft)',
      }),
    ],
  });
}

/** The few points furthest out, which readers ask about first. */
function extremes(points: readonly Dot[]): Dot[] {
  const byX = points.toSorted((a, b) => Number(b.x) - Number(a.x)).slice(0, 2);
  const byY = points.toSorted((a, b) => b.y - a.y).slice(0, 3);
  return [...new Set([...byX, ...byY])].filter(({ label }) => label !== '');
}
