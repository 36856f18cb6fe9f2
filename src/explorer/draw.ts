/** Draws a result with the site's own charts, in the browser and in the build alike. */
import * as Plot from '@observablehq/plot';
import {
  HALO,
  figureFormat,
  fontSizeOf,
  isNarrow,
  plot,
  type FigureOptions,
} from '../charts/chart.ts';
import { pointLabels, type LabelledPoint } from '../charts/point-labels.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { axisFormat, niceTicks } from '../charts/scale.ts';
import { widest } from '../charts/text.ts';
import { timeSeries } from '../charts/time-series.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Status } from '../model/contract.ts';
import { formatPeriod } from '../model/format.ts';
import { parsePeriod } from '../model/period.ts';
import { MAX_SERIES, roleOf, type ChartChoice } from './chart-default.ts';
import { drawHeat } from './draw-heat.ts';
import { drawMap, type MapTile } from './draw-map.ts';
import type { Cell, Result, ResultColumn } from './result.ts';

export interface DrawOptions {
  readonly lang: Lang;
  readonly document: Document;
  readonly width: number;
  readonly title: string;
  /** Names to show in place of codes. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** Where the provinces stand on a map; without them no map is drawn. */
  readonly tiles?: readonly MapTile[] | undefined;
  /** What the values are counted in, where the result says it. */
  readonly unitName?: string | undefined;
  /** The most bars to draw, 40 unless told otherwise. */
  readonly maxBars?: number | undefined;
}

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** How many of the bars or lines were drawn, where not all are. */
  readonly shown?: { readonly drawn: number; readonly of: number } | undefined;
}

const MAX_DOTS = 2000;

interface Row {
  readonly x: Cell;
  readonly y: number;
  readonly series: string;
  readonly row: number;
}

interface Dot {
  readonly x: number | Date;
  readonly y: number;
  readonly label: string;
}

/** Nothing when no row has a number to draw. */
export function drawResult(
  result: Result,
  choice: ChartChoice,
  options: DrawOptions,
): Drawing | undefined {
  const [xColumn, yColumn] = [result.columns[choice.x], result.columns[choice.y]];
  if (!xColumn || !yColumn) return undefined;
  const seriesColumn = choice.series === undefined ? undefined : result.columns[choice.series];
  const rows: Row[] = [];
  for (let row = 0; row < result.rows; row++) {
    const [x, y] = [xColumn.values[row] ?? null, Number(yColumn.values[row] ?? NaN)];
    if (x === null || !Number.isFinite(y)) continue;
    rows.push({ x, y, series: seriesColumn ? String(seriesColumn.values[row] ?? '–') : '', row });
  }
  if (rows.length === 0) return undefined;
  const { names, lang, unitName = '' } = options;
  const figure: FigureOptions = { ...options, unit: { unit_id: '', name: unitName, symbol: null } };
  switch (choice.type) {
    case 'bars':
      return bars(rows, result, xColumn, figure, options);
    case 'line':
      return lines(rows, xColumn, figure);
    case 'dots':
      return dots(rows, result, xColumn, yColumn, figure, options);
    case 'map':
      return drawMap(rows, options.tiles ?? [], figure);
    case 'heat': {
      const isTime = roleOf(xColumn) === 'time';
      const label = (cell: string): string => clip(names?.get(cell) ?? cell);
      const cells = rows.map(({ x, y, series }) => ({
        x: isTime ? timeLabel(x, lang) : label(String(x)),
        y,
        series: label(series === '' ? yColumn.name : series),
      }));
      return drawHeat(cells, yColumn.name, figure);
    }
  }
}

function bars(
  rows: readonly Row[],
  result: Result,
  x: ResultColumn,
  figure: FigureOptions,
  { names, lang, maxBars = 40 }: DrawOptions,
): Drawing {
  const status = result.columns.find(({ name }) => name === 'status');
  const isTime = roleOf(x) === 'time';
  const ordered = isTime ? rows : rows.toSorted((a, b) => b.y - a.y);
  const shown = ordered.slice(0, maxBars).map(({ x: cell, y, row }) => ({
    label: clip(isTime ? timeLabel(cell, lang) : (names?.get(String(cell)) ?? String(cell))),
    value: y,
    kind: status?.values[row] === 'target' ? ('target' as const) : ('realised' as const),
  }));
  return {
    svg: rankedBars(shown, { ...figure, sort: false }),
    shown: rows.length > shown.length ? { drawn: shown.length, of: rows.length } : undefined,
  };
}

function lines(rows: readonly Row[], x: ResultColumn, figure: FigureOptions): Drawing | undefined {
  const series = new Map<
    string,
    { x: number | Date; value: number; low: number; high: number; status: Status }[]
  >();
  for (const { x: cell, y, series: name } of rows) {
    const time = timeOf(cell, x);
    if (time === undefined) continue;
    const points = series.get(name) ?? [];
    points.push({ x: time, value: y, low: y, high: y, status: 'unspecified' });
    series.set(name, points);
  }
  const all = Array.from(series, ([label, points]) => ({
    label: clip(label),
    points: points.toSorted((a, b) => Number(a.x) - Number(b.x)),
  }));
  if (all.length === 0) return undefined;
  const ranked = all.toSorted(
    (a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0),
  );
  const shown = ranked.slice(0, MAX_SERIES);
  return {
    svg: timeSeries(shown, figure),
    shown: all.length > shown.length ? { drawn: shown.length, of: all.length } : undefined,
  };
}

function dots(
  rows: readonly Row[],
  result: Result,
  xColumn: ResultColumn,
  yColumn: ResultColumn,
  figure: FigureOptions,
  { names, lang, width }: DrawOptions,
): Drawing | undefined {
  const numeric = xColumn.kind === 'number';
  const label = result.columns.find(
    (column) => column !== xColumn && roleOf(column) === 'category',
  );
  const points = rows.slice(0, MAX_DOTS).flatMap(({ x, y, row }): Dot[] => {
    const at = numeric ? Number(x) : timeOf(x, xColumn);
    if (at === undefined || !Number.isFinite(Number(at))) return [];
    const code = label?.values[row];
    return [
      {
        x: at,
        y,
        label:
          code === null || code === undefined ? '' : (names?.get(String(code)) ?? String(code)),
      },
    ];
  });
  if (points.length === 0) return undefined;
  const fontSize = fontSizeOf(width);
  const format = figureFormat(figure);
  const [xs, ys] = [points.map((point) => Number(point.x)), points.map((point) => point.y)];
  const span = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  const yTicks = niceTicks(...span([...ys, 0]), isNarrow(width) ? 4 : 5);
  const yAxis = axisFormat(yTicks, figure.unit, lang);
  const year = roleOf(xColumn) === 'time';
  const xTicks = year ? undefined : niceTicks(...span([...xs, 0]), isNarrow(width) ? 3 : 6);
  const xAxis = xTicks ? axisFormat(xTicks, figure.unit, lang) : undefined;
  const xLabel = [xColumn.name, xAxis?.label ? `(${xAxis.label})` : ''].join(' ').trim();
  const yLabel = [yColumn.name, yAxis.label ? `(${yAxis.label})` : ''].join(' ').trim();
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
    label: clip(dot.label),
    dot,
  });
  const labels = pointLabels(
    extremes(points).map(placed),
    [layout.marginLeft, width],
    fontSize,
    points.map(placed),
  ).map(({ point, anchor }) => ({ ...point.dot, text: point.label, textAnchor: anchor }));
  const svg = plot({ ...figure, read: 'xy' }, layout, {
    x: xTicks
      ? { domain: [left, right] }
      : { type: numeric ? 'linear' : 'utc', domain: [left, right] },
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
            tickFormat: numeric ? String : undefined,
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
          [
            point.label,
            `${xColumn.name} ${format(Number(point.x))}`,
            `${yColumn.name} ${format(point.y)}`,
          ]
            .filter(Boolean)
            .join('\n'),
      }),
      ...(['start', 'end'] as const).map((textAnchor) =>
        Plot.text(
          labels.filter((label) => label.textAnchor === textAnchor),
          {
            ...HALO,
            x: 'x',
            y: 'y',
            text: 'text',
            dx: textAnchor === 'start' ? 7 : -7,
            textAnchor,
          },
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
  return {
    svg,
    shown: rows.length > points.length ? { drawn: points.length, of: rows.length } : undefined,
  };
}

/** The few points furthest out, which readers ask about first. */
function extremes(points: readonly Dot[]): Dot[] {
  const byX = points.toSorted((a, b) => Number(b.x) - Number(a.x)).slice(0, 2);
  const byY = points.toSorted((a, b) => b.y - a.y).slice(0, 3);
  return [...new Set([...byX, ...byY])].filter(({ label }) => label !== '');
}

/** A year as a number, everything else as a date. */
function timeOf(cell: Cell, { kind }: ResultColumn): number | Date | undefined {
  if (kind === 'number') return Number(cell);
  const text = String(cell);
  if (kind === 'text') {
    try {
      const { start } = parsePeriod(text);
      if (/^\d{4}$/.test(text)) return Number(text);
      return start === null ? undefined : new Date(`${start}T00:00:00Z`);
    } catch {
      return undefined;
    }
  }
  const date = new Date(`${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`);
  return Number.isNaN(date.valueOf()) ? undefined : date;
}

function timeLabel(cell: Cell, lang: Lang): string {
  try {
    return formatPeriod(String(cell), lang);
  } catch {
    return String(cell);
  }
}

/** A label that leaves room for what it labels. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
}
