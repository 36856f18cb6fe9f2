/** Draws a result with the site's own charts, in the browser and in the build alike. */
import type { FigureOptions } from '../charts/chart.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { timeSeries } from '../charts/time-series.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Status } from '../model/contract.ts';
import { formatPeriod } from '../model/format.ts';
import { parsePeriod } from '../model/period.ts';
import { MAX_SERIES, roleOf, type ChartChoice } from './chart-default.ts';
import { drawDots, type Dot } from './draw-dots.ts';
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
      return bars(rows, result, [xColumn, yColumn], figure, options);
    case 'line':
      return lines(rows, [xColumn, yColumn], figure);
    case 'dots':
      return dots(rows, [xColumn, yColumn], result, figure, names);
    case 'map':
      return drawMap(rows, options.tiles ?? [], figure);
    case 'heat': {
      const isTime = roleOf(xColumn) === 'time';
      const label = (cell: string): string => clip(names?.get(cell) ?? cell);
      const cells = rows.map(({ x, y, series }) => ({
        x: isTime ? timeLabel(x, lang) : label(String(x)),
        y,
        series: series === '' ? wordsOf(yColumn) : label(series),
      }));
      return drawHeat(cells, wordsOf(yColumn), figure);
    }
  }
}

function bars(
  rows: readonly Row[],
  result: Result,
  [x, y]: readonly [x: ResultColumn, y: ResultColumn],
  figure: FigureOptions,
  { names, lang, maxBars = 40 }: DrawOptions,
): Drawing {
  const status = result.columns.find(({ name }) => name === 'status');
  const isTime = roleOf(x) === 'time';
  const ordered = isTime ? rows : rows.toSorted((a, b) => b.y - a.y);
  const shown = ordered.slice(0, maxBars).map(({ x: cell, y: value, row }) => ({
    label: clip(isTime ? timeLabel(cell, lang) : (names?.get(String(cell)) ?? String(cell))),
    value,
    kind: status?.values[row] === 'target' ? ('target' as const) : ('realised' as const),
  }));
  return {
    svg: rankedBars(shown, { ...figure, sort: false, measure: wordsOf(y) }),
    shown: rows.length > shown.length ? { drawn: shown.length, of: rows.length } : undefined,
  };
}

function lines(
  rows: readonly Row[],
  [x, y]: readonly [x: ResultColumn, y: ResultColumn],
  figure: FigureOptions,
): Drawing | undefined {
  const series = new Map<
    string,
    { x: number | Date; value: number; low: number; high: number; status: Status }[]
  >();
  for (const { x: cell, y: value, series: name } of rows) {
    const time = timeOf(cell, x);
    if (time === undefined) continue;
    const points = series.get(name) ?? [];
    points.push({ x: time, value, low: value, high: value, status: 'unspecified' });
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
    svg: timeSeries(shown, { ...figure, measure: wordsOf(y) }),
    shown: all.length > shown.length ? { drawn: shown.length, of: all.length } : undefined,
  };
}

function dots(
  rows: readonly Row[],
  [xColumn, yColumn]: readonly [x: ResultColumn, y: ResultColumn],
  { columns }: Result,
  figure: FigureOptions,
  names: DrawOptions['names'],
): Drawing | undefined {
  const isNumber = xColumn.kind === 'number';
  const labels = columns.find((column) => column !== xColumn && roleOf(column) === 'category');
  const points = rows.slice(0, MAX_DOTS).flatMap(({ x, y, row }): Dot[] => {
    const at = isNumber ? Number(x) : timeOf(x, xColumn);
    if (at === undefined || !Number.isFinite(Number(at))) return [];
    const code = labels?.values[row] ?? null;
    const label = code === null ? '' : (names?.get(String(code)) ?? String(code));
    return [{ x: at, y, label, shortLabel: clip(label) }];
  });
  if (points.length === 0) return undefined;
  const isTime = roleOf(xColumn) === 'time';
  const x = { name: wordsOf(xColumn), isNumber, isTime };
  return {
    svg: drawDots(points, { ...figure, x, y: { name: wordsOf(yColumn) } }),
    shown: rows.length > points.length ? { drawn: points.length, of: rows.length } : undefined,
  };
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

/** A column's name as its cells are spoken of: nothing else says what bare numbers are. */
const wordsOf = ({ name }: ResultColumn): string => clip(name.replaceAll('_', ' '));

/** A label that leaves room for what it labels. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
}
