import * as Plot from '@observablehq/plot';
import { formatAmount, type FormatUnit } from '../model/format.ts';
import {
  fontSizeOf,
  HALO,
  isNarrow,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type ChartOptions,
} from './chart.ts';
import { PLACES, pointLabels } from './point-labels.ts';
import { axisFormat, logTicks, niceTicks } from './scale.ts';
import { lineCount, widest, wrap } from './text.ts';
import { tickLabels } from './tick-labels.ts';
import { WORDS } from './words.ts';

export interface ScatterPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** What an axis of a scatter shows. */
export interface Measure {
  readonly name: string;
  readonly unit: FormatUnit;
}

export interface ScatterOptions extends ChartOptions {
  readonly x: Measure;
  readonly y: Measure;
}

/** When the largest figure is this many times the smallest, a log axis tells the small ones apart. */
const LOG_FROM = 50;

interface Axis {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly label: string;
  /** 0 at the low end of the domain, 1 at the high end. */
  readonly share: (value: number) => number;
}

/**
 * One figure against another, a point for each place, named where there is room: the points furthest from the middle
 * first. An axis starts at zero, or is logarithmic where figures differ by orders of magnitude.
 */
export function scatter(data: readonly ScatterPoint[], options: ScatterOptions): SVGSVGElement {
  requireData(data, 'points');
  for (const { label, x, y } of data) {
    requireFinite(x, label);
    requireFinite(y, label);
  }
  const { lang } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const narrow = isNarrow(width);
  const xAxis = axisOf(
    data.map(({ x }) => x),
    options.x,
    options,
    narrow ? 3 : 6,
  );
  const yAxis = axisOf(
    data.map(({ y }) => y),
    options.y,
    options,
    narrow ? 4 : 6,
  );

  const yLabel = wrap(yAxis.label, width, fontSize);
  const xLabel = wrap(xAxis.label, width, fontSize);
  const layout = {
    width,
    height: narrow ? 340 : 420,
    marginTop: lineCount(yLabel) * (fontSize + 2) + 14,
    marginRight: Math.max(14, widest(fontSize, xAxis.ticks.slice(-1), xAxis.format) / 2 + 4),
    marginBottom: (lineCount(xLabel) + 1) * (fontSize + 2) + 16,
    marginLeft: Math.ceil(widest(fontSize, yAxis.ticks, yAxis.format)) + 12,
  };
  const innerWidth = width - layout.marginLeft - layout.marginRight;
  const innerHeight = layout.height - layout.marginTop - layout.marginBottom;
  const write = ({ unit }: Measure, value: number): string =>
    formatAmount(value, unit, lang, 'compact');
  const points = data.map((point) => ({
    ...point,
    title: `${point.label}\n${options.x.name}: ${write(options.x, point.x)}\n${options.y.name}: ${write(options.y, point.y)}`,
    at: {
      x: layout.marginLeft + innerWidth * xAxis.share(point.x),
      y: layout.marginTop + innerHeight * (1 - yAxis.share(point.y)),
    },
  }));
  const [middleX, middleY] = [
    median(points.map(({ at }) => at.x)),
    median(points.map(({ at }) => at.y)),
  ];
  const outermost = points
    .toSorted(
      (a, b) =>
        Math.hypot(b.at.x - middleX, b.at.y - middleY) -
        Math.hypot(a.at.x - middleX, a.at.y - middleY),
    )
    .map((point) => ({ ...point, ...point.at, point }));
  // The words beside the chart name the highest and the rightmost: those are labelled before any other.
  const leading = new Set([
    outermost.toSorted((a, b) => a.at.y - b.at.y)[0],
    outermost.toSorted((a, b) => b.at.x - a.at.x)[0],
  ]);
  const ordered = outermost
    .map((point) => ({ ...point, leading: leading.has(point) }))
    .toSorted((a, b) => Number(b.leading) - Number(a.leading));
  const labels = pointLabels(
    ordered,
    {
      left: layout.marginLeft,
      right: width,
      top: layout.marginTop - 3,
      bottom: layout.height - layout.marginBottom,
    },
    fontSize,
  ).map(({ point: { point }, place }) => ({ ...point, place }));

  return plot({ ...options, read: 'xy' }, layout, {
    x: { type: xAxis.isLog ? 'log' : 'linear', domain: [...xAxis.domain] },
    y: { type: yAxis.isLog ? 'log' : 'linear', domain: [...yAxis.domain] },
    marks: [
      Plot.ruleY(yAxis.ticks, { className: 'grid', stroke: 'var(--rule)' }),
      Plot.ruleX(xAxis.ticks, { className: 'grid', stroke: 'var(--rule)' }),
      tickLabels(yAxis.ticks, yAxis.format, 8),
      Plot.text(xAxis.ticks, {
        className: 'tick',
        x: (tick: number) => tick,
        text: (tick: number) => xAxis.format(tick),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
        dy: 8,
      }),
      Plot.text([yLabel], {
        className: 'axis-label',
        text: (label: string) => label,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        dx: -layout.marginLeft,
        dy: -10,
      }),
      Plot.text([xLabel], {
        className: 'axis-label',
        text: (label: string) => label,
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
        dx: layout.marginRight - 2,
        dy: fontSize + 14,
      }),
      Plot.dot(points, {
        className: 'point',
        x: 'x',
        y: 'y',
        r: 4,
        fill: 'var(--indigo)',
        fillOpacity: 0.75,
        title: 'title',
      }),
      ...PLACES.map((place) =>
        Plot.text(
          labels.filter((label) => label.place === place),
          { className: 'label', x: 'x', y: 'y', text: 'label', ...place, ...HALO },
        ),
      ),
    ],
  });
}

/** Room for a name over the highest point of a log axis. */
const ABOVE = 1.5;

function axisOf(
  values: readonly number[],
  { name, unit }: Measure,
  { lang }: ScatterOptions,
  count: number,
): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLog = low > 0 && high / low > LOG_FROM;
  const ticks = isLog
    ? logTicks(low / 1.2, high * ABOVE, count)
    : niceTicks(Math.min(0, low), Math.max(0, high) || 1, count);
  const domain: readonly [number, number] = isLog
    ? [low / 1.2, high * ABOVE]
    : [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const axis = axisFormat(ticks, unit, lang, isLog ? 'own' : 'even');
  // The establishments of the measure “Establishments” are said once.
  const counted = axis.label.toLowerCase() === name.toLowerCase() ? '' : axis.label;
  const words = [counted, isLog ? WORDS.logScale[lang] : ''].filter(Boolean).join(', ');
  return {
    isLog,
    domain,
    ticks,
    format: axis.format,
    label: words === '' ? name : `${name} (${words})`,
    share: isLog
      ? (value) => Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])
      : (value) => (value - domain[0]) / (domain[1] - domain[0]),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
