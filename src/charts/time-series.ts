import * as Plot from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import type { Bilingual, Status } from '../model/contract.ts';
import {
  figureFormat,
  fontSizeOf,
  HALO,
  isNarrow,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { formatPeriod } from '../model/format.ts';
import type { Span } from '../model/printed.ts';
import { dodge } from './dodge.ts';
import { evenDecimals } from './even-decimals.ts';
import { key, type KeyItem } from './key.ts';
import { axisFormat, niceTicks, yearTicks } from './scale.ts';
import { lineCount, textWidth, widest, wrap } from './text.ts';
import { tickLabels } from './tick-labels.ts';
import { spanWords, STANDING_WORDS, STATUS_WORDS, WORDS } from './words.ts';

export interface Point extends Span {
  /** A year such as 2023, a year with a fraction (2023.25 is the second quarter's start), or a date. */
  readonly x: number | Date;
  /** The period as the contract writes it, said when the point is pointed at; the year of x by default. */
  readonly period?: string | undefined;
  readonly value: number;
  readonly status: Status;
  /** Drawn as a mark of its own, off the line: it does not meet the headline of its year, or no other year's figures. */
  readonly aside?: 'misses' | 'out-of-scale' | undefined;
  /** Who counted, where one line holds several hands: figures of different origin are not joined. */
  readonly origin?: string | undefined;
}

export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
}

/** Where a series stops meaning what it meant: a province splits, a threshold moves. */
export interface Break {
  /** The first x under the new meaning; the rule stands half a step before it. */
  readonly x: number | Date;
  readonly label: string;
  /** True where x itself is what is missing: the rule stands on it. */
  readonly missing?: boolean | undefined;
}

export interface TimeSeriesOptions extends FigureOptions {
  readonly breaks?: readonly Break[] | undefined;
  /** False lets the axis start near the lowest value, and says so. */
  readonly zero?: boolean | undefined;
  readonly height?: number | undefined;
  /** What the axis measures, where no title of the chart says it. */
  readonly measure?: string | undefined;
  /** The set of charts whose shapes are compared: each covers the same years, on a plot as wide as the others'. */
  readonly set?: ChartSet | undefined;
}

export interface ChartSet {
  readonly years: readonly [first: number, last: number];
  /** What stands at the ends of their lines. */
  readonly values: readonly number[];
}

/**
 * A series is told apart by its label at the line's end, by its dash, its colour, and from the fourth on by the shape of its
 * marks: no two lines are alike where colour is lost, and none shares a colour with another.
 */
export const SERIES_STYLES = [
  { stroke: 'var(--indigo)', strokeDasharray: undefined, symbol: 'circle' },
  { stroke: 'var(--soga)', strokeDasharray: '7 3', symbol: 'circle' },
  { stroke: 'var(--ink)', strokeDasharray: '2 3', symbol: 'circle' },
  { stroke: 'var(--ink-soft)', strokeDasharray: undefined, symbol: 'square' },
  { stroke: 'var(--jolawe)', strokeDasharray: '10 3 2 3', symbol: 'triangle' },
  { stroke: 'var(--secang)', strokeDasharray: '7 3', symbol: 'star' },
] as const;

/** The shapes of marks, each once. */
const SYMBOLS = [...new Set(SERIES_STYLES.map(({ symbol }) => symbol))];

const ASIDE_WORDS: Readonly<Record<string, Bilingual>> = {
  misses: STANDING_WORDS.misses,
  'out-of-scale': WORDS.outOfScale,
};

const ASIDE_COLOUR = 'var(--mengkudu)';

/** The longest number on an axis that has a word for millions: what a set's charts leave room for, so that their plots are alike. */
const WIDEST_TICK = '000.000';

/** An interval shows beside the mark that lies over it from this many pixels on. */
const SEEN = 10;

const LINE_RANK: readonly Status[] = ['realised', 'unspecified', 'preliminary', 'estimate'];

interface Placed extends Omit<Point, 'x'> {
  readonly x: number;
  readonly series: number;
  readonly colour: string;
  readonly title: string;
}

/**
 * Lines over time. A line stops where a year has no figure and at every break; nothing is bridged. Targets are hollow and
 * stand apart, estimates hollow on the line; figures that miss their year's headline are crosses, those off every other year's scale
 * diamonds, each of its line's colour where there are several; the interval of a rounded figure is a thin upright bar.
 */
export function timeSeries(data: readonly Series[], options: TimeSeriesOptions): SVGSVGElement {
  requireData(data, 'series');
  if (data.length > SERIES_STYLES.length) {
    throw new RangeError(`invalid data: ${data.length} series, at most ${SERIES_STYLES.length}`);
  }
  const { lang, unit, zero = true, measure = '', set } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);

  const hands = new Set(data.flatMap(({ points }) => points.map(({ origin }) => origin)));
  const points = data.flatMap(({ label, points }, series) =>
    points.map((point): Placed => {
      requireFinite(point.value, label);
      const x = yearOf(point.x);
      const period = formatPeriod(point.period ?? String(Math.floor(x)), lang);
      const status = ASIDE_WORDS[point.aside ?? 'none'] ?? STATUS_WORDS[point.status];
      const remarks = [status?.[lang], hands.size > 1 ? point.origin : undefined].filter(Boolean);
      const words = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
      const name = data.length > 1 ? `${label}, ` : '';
      return {
        ...point,
        x,
        series,
        colour: colourOf(point, series, data.length),
        title: `${name}${period}: ${format(point.value)}${words}`,
      };
    }),
  );
  requireData(points, 'points');
  // The first stands highest: its label then meets no other's rule.
  const breaks = (options.breaks ?? [])
    .map((one) => ({ ...one, x: yearOf(one.x) }))
    .sort((a, b) => a.x - b.x);

  const asides = points.filter((point) => point.aside);
  const targets = points.filter((point) => !point.aside && point.status === 'target');
  const solid = points.filter((point) => !point.aside && point.status !== 'target');
  const paths = data.flatMap((_, series) => {
    const own = solid.filter((point) => point.series === series);
    return segments(own, breaks, stepOf(own));
  });
  const step = Math.min(...data.map((_, i) => stepOf(solid.filter(({ series }) => series === i))));

  // The scales come first: labels are laid out in pixels before Plot draws.
  const lows = points.map((point) => Math.min(point.low, point.value));
  const highs = points.map((point) => Math.max(point.high, point.value));
  const [low, high] = [
    Math.min(...lows, zero ? 0 : Infinity),
    Math.max(...highs, zero ? 0 : -Infinity),
  ];
  const ticks = niceTicks(...widened(low, high), isNarrow(width) ? 4 : 5);
  const axis = axisFormat(ticks, unit, lang, 'even');
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const xs = [...points.map((point) => point.x), ...(set?.years ?? [])];
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const xDomain: [number, number] = first === last ? [first - 1, last + 1] : [first, last];

  const labelWidth = isNarrow(width) ? 84 : 132;
  const endings = data.flatMap(({ label }, series) => {
    const end =
      paths.findLast((path) => path[0]?.series === series)?.at(-1) ??
      targets.findLast((point) => point.series === series);
    if (!end) return [];
    const value = data.length === 1 ? `\n${endText(end, points, format, lang)}` : '';
    const text = (label === '' ? '' : wrap(label, labelWidth, fontSize)) + value;
    return [{ x: end.x, value: end.value, text: text.trim(), series }];
  });
  // A line that ends before the axis does is labelled where it ends: a label at the edge would read as a figure of the last year.
  const isShort = data.length === 1 && endings.some((end) => end.x < last);
  const atEdge = isShort ? [] : endings;

  const innerHeight = options.height ?? (isNarrow(width) ? 190 : 240);
  const rounded = points.filter(
    (point) => (innerHeight * (point.high - point.low)) / (top - bottom) >= SEEN,
  );
  const legend = key(keyItems(points, rounded, data.length > 1, lang), width, fontSize);
  const breakHeight = fontSize + 3;
  const breakSpace = breaks.length * breakHeight;
  const notFromZero = bottom > 0 && !zero ? `(${WORDS.notFromZero[lang]})` : '';
  const counted = measure === '' || axis.label === '' ? axis.label : `(${axis.label})`;
  const axisLabel = wrap(`${measure} ${counted} ${notFromZero}`, width, fontSize);
  const marginTop =
    legend.height + breakSpace + (axisLabel === '' ? 8 : lineCount(axisLabel) * fontSize + 16);
  const marginBottom = fontSize + 14;
  const layout = {
    width,
    height: marginTop + innerHeight + marginBottom,
    marginTop,
    marginBottom,
    marginLeft:
      Math.ceil(
        Math.max(
          widest(fontSize, ticks, axis.format),
          set === undefined ? 0 : textWidth(WIDEST_TICK, fontSize),
        ),
      ) + 16,
    marginRight: Math.ceil(
      Math.max(
        16,
        widest(fontSize, atEdge, (end) => end.text) + 14,
        widest(fontSize, set?.values ?? [], format) + 14,
      ),
    ),
  };
  const yPixel = (value: number): number =>
    marginTop + innerHeight * (1 - (value - bottom) / (top - bottom));
  const yValue = (pixel: number): number =>
    bottom + (1 - (pixel - marginTop) / innerHeight) * (top - bottom);
  const innerWidth = width - layout.marginLeft - layout.marginRight;
  const xPixel = (x: number): number =>
    layout.marginLeft + (innerWidth * (x - xDomain[0])) / (xDomain[1] - xDomain[0]);
  const toPixels = (point: Placed): Pixel => ({ x: xPixel(point.x), y: yPixel(point.value) });
  const lineHeight = fontSize + 1;
  const labelled = dodge(
    atEdge,
    (end) => yPixel(end.value),
    (end) => lineCount(end.text) * lineHeight + 2,
    [marginTop - fontSize / 2, marginTop + innerHeight + fontSize / 2],
  ).map(({ item, position }) => ({
    ...item,
    labelY: yValue(position),
    moved: Math.abs(position - yPixel(item.value)) > 3,
  }));
  const early = (isShort ? endings : []).map((end) => {
    const [x, y] = [xPixel(end.x), yPixel(end.value)];
    const length = widest(fontSize, [end.text]);
    const height = lineCount(end.text) * lineHeight;
    const leftWards = x + length > width;
    const [from, to] = leftWards ? [x - length, x] : [x, x + length];
    /** What a label above (1) or below (-1) its mark would lie on: marks and lines weigh most, a gridline would be read with it. */
    const cost = (side: number): number => {
      const box = {
        ...{ left: from - 5, right: to + 5 },
        top: side > 0 ? y - height - 9 : y + 4,
        bottom: side > 0 ? y - 4 : y + height + 9,
      };
      const covered = paths.some((path) =>
        path.some((point, i) => isCovered(toPixels(path[i - 1] ?? point), toPixels(point), box)),
      );
      const marked = points.some((point) => isCovered(toPixels(point), toPixels(point), box));
      const ruled = ticks.some(
        (tick) => yPixel(tick) > box.top + 4 && yPixel(tick) < box.bottom - 4,
      );
      const outside = box.top < marginTop - 4 || box.bottom > marginTop + innerHeight;
      return 4 * Number(marked) + 2 * Number(covered || outside) + Number(ruled);
    };
    return { ...end, leftWards, side: cost(1) > cost(-1) ? -1 : 1 };
  });
  const years = yearTicks(
    xDomain[0],
    xDomain[1],
    Math.min(isNarrow(width) ? 6 : 12, Math.floor(innerWidth / (fontSize * 3.4))),
  );

  const at = { x: 'x', y: 'value' } as const;
  const svg = plot({ ...options, read: 'x' }, layout, {
    x: { type: 'linear', domain: xDomain },
    y: { type: 'linear', domain: [bottom, top] },
    marks: [
      Plot.ruleY(ticks, {
        className: 'grid',
        stroke: 'var(--rule)',
      }),
      bottom <= 0 ? Plot.ruleY([0], { className: 'zero', stroke: 'var(--rule-strong)' }) : null,
      tickLabels(ticks, axis.format, 12),
      Plot.text(years, {
        className: 'tick year',
        x: (year: number) => year,
        text: (year: number) => String(year),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
        dy: 10,
      }),
      Plot.tickX(years, {
        className: 'year-mark',
        x: (year: number) => year,
        stroke: 'var(--rule-strong)',
        insetTop: innerHeight,
        insetBottom: -4,
      }),
      Plot.text([axisLabel].filter(Boolean), {
        className: 'axis-label',
        text: (label: string) => label,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        dx: -layout.marginLeft,
        dy: -14 - breakSpace,
      }),
      ...breaks.map(({ x, label, missing }, i) => {
        const at = Math.max(xDomain[0], missing ? x : x - step / 2);
        const rightWards = xPixel(at) + 6 + textWidth(label, fontSize) <= width;
        const shift = i * breakHeight - breakSpace;
        return [
          Plot.ruleX([at], {
            className: 'break',
            stroke: 'var(--ink-soft)',
            strokeDasharray: '4 3',
            insetTop: shift,
          }),
          Plot.text([label], {
            className: 'break-label',
            x: () => at,
            text: (text: string) => text,
            frameAnchor: 'top',
            lineAnchor: 'top',
            textAnchor: rightWards ? 'start' : 'end',
            dx: rightWards ? 6 : -6,
            dy: shift,
            ...HALO,
          }),
        ];
      }),
      Plot.ruleX(rounded, {
        className: 'rounding',
        x: 'x',
        y1: 'low',
        y2: 'high',
        stroke: 'colour',
        strokeWidth: 4,
        strokeOpacity: 0.45,
      }),
      ...data.map((_, series) =>
        Plot.line(
          paths.flatMap((path, z) =>
            path.length > 1 && path[0]?.series === series
              ? path.map((point) => ({ ...point, z }))
              : [],
          ),
          {
            className: 'line',
            ...at,
            z: 'z',
            stroke: SERIES_STYLES[series]?.stroke,
            strokeDasharray: SERIES_STYLES[series]?.strokeDasharray,
            strokeWidth: 2,
          },
        ),
      ),
      // A cross in its dot's place must not hide it.
      Plot.dot(asides, {
        className: 'aside',
        ...at,
        r: 4,
        symbol: (point: Placed) => (point.aside === 'misses' ? 'times' : 'diamond2'),
        stroke: data.length === 1 ? ASIDE_COLOUR : 'colour',
        strokeWidth: 2,
        title: 'title',
      }),
      ...SYMBOLS.map((symbol) =>
        Plot.dot(
          solid.filter(
            (point) => !isEstimate(point) && SERIES_STYLES[point.series]?.symbol === symbol,
          ),
          {
            className: 'point',
            ...at,
            r: symbol === 'circle' ? 3 : 3.5,
            symbol,
            fill: 'colour',
            title: 'title',
          },
        ),
      ),
      Plot.dot(solid.filter(isEstimate), {
        className: 'estimate',
        ...at,
        r: 3,
        fill: 'var(--paper)',
        stroke: 'colour',
        strokeWidth: 1.5,
        title: 'title',
      }),
      Plot.dot(targets, {
        className: 'target',
        ...at,
        r: 4,
        fill: 'var(--paper)',
        stroke: 'colour',
        strokeWidth: 1.5,
        title: 'title',
      }),
      Plot.link(
        labelled.filter((end) => end.moved || end.x < last),
        {
          className: 'leader',
          x1: 'x',
          y1: 'value',
          x2: () => xDomain[1] + ((xDomain[1] - xDomain[0]) * 8) / innerWidth,
          y2: 'labelY',
          stroke: 'var(--rule-strong)',
          strokeDasharray: '1 3',
        },
      ),
      ...early.map((end) =>
        Plot.text([end], {
          className: 'label',
          ...at,
          text: 'text',
          textAnchor: end.leftWards ? 'end' : 'start',
          lineAnchor: end.side > 0 ? 'bottom' : 'top',
          lineHeight: lineHeight / fontSize,
          ...HALO,
          fill: SERIES_STYLES[end.series]?.stroke,
          dx: end.leftWards ? 3 : -3,
          dy: -7 * end.side,
        }),
      ),
      Plot.text(labelled, {
        className: 'label',
        y: 'labelY',
        text: 'text',
        frameAnchor: 'right',
        textAnchor: 'start',
        lineHeight: lineHeight / fontSize,
        fill: (end: (typeof labelled)[number]) => SERIES_STYLES[end.series]?.stroke,
        dx: 10,
      }),
    ],
    color: { type: 'identity' },
  });
  if (legend.height > 0) svg.appendChild(legend.draw(options.document));
  return svg;
}

/** The figure at a line's end, with as many decimals as the line's others where neither is rounded. */
function endText(
  end: Placed,
  points: readonly Placed[],
  format: (value: number) => string,
  lang: Lang,
): string {
  const isExact = ({ value, low, high }: Placed): boolean =>
    [low, high].every((bound) => format(bound) === format(value));
  const alike = [end, ...points.filter((point) => point !== end)].filter(isExact);
  if (alike[0] !== end) return format(end.value);
  return evenDecimals(
    alike.map(({ value }) => format(value)),
    lang,
  )[0] as string;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Whether a stroke between two places runs through a box. */
function isCovered(
  a: Pixel,
  b: Pixel,
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  },
): boolean {
  const [start, end] = [Math.max(a.x, box.left), Math.min(b.x, box.right)];
  if (start > end) return false;
  const yAt = (x: number): number =>
    a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  const [from, to] = [yAt(start), yAt(end)];
  return Math.min(from, to) < box.bottom && Math.max(from, to) > box.top;
}

const isEstimate = (point: Placed): boolean => point.status === 'estimate';

/** One series keeps the colours' meanings; among several, a target or a cross belongs to its line. */
function colourOf(point: Point, series: number, count: number): string {
  if (point.aside && count === 1) return ASIDE_COLOUR;
  if (point.status === 'target' && count === 1) return 'var(--soga)';
  return SERIES_STYLES[series]?.stroke ?? 'currentColor';
}

/** A date as a year with its fraction. */
function yearOf(x: number | Date): number {
  if (typeof x === 'number') {
    requireFinite(x, 'x');
    return x;
  }
  const year = x.getUTCFullYear();
  const start = Date.UTC(year, 0);
  requireFinite(start, 'x');
  return year + (x.getTime() - start) / (Date.UTC(year + 1, 0) - start);
}

/** The distance at which the figures of a series follow each other: a year, a quarter, or less where they come more often. */
function stepOf(points: readonly Placed[]): number {
  const xs = [...new Set(points.map((point) => point.x))].toSorted((a, b) => a - b);
  const usual = points.some(({ period }) => /-Q\d$/.test(period ?? '')) ? 0.25 : 1;
  return xs.reduce((step, x, i) => {
    const previous = xs[i - 1];
    return previous === undefined ? step : Math.min(step, x - previous);
  }, usual);
}

/** The unbroken stretches of one series. At one x the line goes through the firmest figure. */
function segments(
  points: readonly Placed[],
  breaks: readonly { x: number }[],
  step: number,
): Placed[][] {
  const ordered = points.toSorted(
    (a, b) => a.x - b.x || LINE_RANK.indexOf(a.status) - LINE_RANK.indexOf(b.status),
  );
  const paths: Placed[][] = [];
  for (const point of ordered) {
    const path = paths.at(-1);
    const last = path?.at(-1);
    if (last?.x === point.x) continue;
    const isBroken =
      last === undefined ||
      point.x - last.x > step * 1.5 ||
      point.origin !== last.origin ||
      breaks.some(({ x }) => last.x < x && point.x >= x);
    if (isBroken) paths.push([point]);
    else path?.push(point);
  }
  return paths;
}

/** A span that is not empty. */
function widened(low: number, high: number): [number, number] {
  if (high > low) return [low, high];
  const room = Math.abs(high) * 0.1 || 1;
  return [low - room, high + room];
}

/** Only what the drawing holds is explained; what is drawn in several lines' colours, in none of them. */
function keyItems(
  points: readonly Placed[],
  rounded: readonly Placed[],
  isSeveral: boolean,
  lang: Lang,
): KeyItem[] {
  const items: KeyItem[] = [];
  const some = (test: (point: Placed) => boolean): boolean => points.some(test);
  const hasStatus = (status: Status): boolean =>
    some((point) => point.status === status && !point.aside);
  const colour = isSeveral ? 'var(--ink-soft)' : undefined;
  if (hasStatus('target')) {
    items.push({ symbol: 'solid', text: WORDS.realised[lang] });
    items.push({ symbol: 'hollow', text: WORDS.target[lang] });
  }
  if (hasStatus('estimate')) {
    items.push({
      symbol: 'hollow',
      text: STATUS_WORDS.estimate?.[lang] ?? '',
      colour: colour ?? 'var(--indigo)',
    });
  }
  if (some((point) => point.aside === 'misses')) {
    items.push({ symbol: 'cross', text: STANDING_WORDS.misses[lang], colour });
  }
  if (some((point) => point.aside === 'out-of-scale')) {
    items.push({ symbol: 'diamond', text: WORDS.outOfScale[lang], colour });
  }
  if (rounded.length > 0) {
    items.push({
      symbol: 'upright',
      text: spanWords(rounded, lang),
      colour: colour ?? rounded[0]?.colour,
    });
  }
  return items;
}
