import * as Plot from '@observablehq/plot';
import {
  commonFormat,
  fontSizeOf,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import type { Span } from '../model/printed.ts';
import { evenDecimals } from './even-decimals.ts';
import { key, type KeyItem } from './key.ts';
import { BOLD, lineCount, widest, wrap } from './text.ts';
import { spanWords, WORDS } from './words.ts';

/** Its interval is drawn where it is wide enough to be seen. */
export interface Bar extends Partial<Span> {
  readonly label: string;
  readonly value: number;
  readonly highlight?: boolean | undefined;
  readonly href?: string | undefined;
  readonly kind?: 'realised' | 'target' | undefined;
  /** What is left out between the bar above and this one, in words: `5 provinsi lain`. It takes a row of its own. */
  readonly leftOut?: string | undefined;
}

export interface RankedBarsOptions extends FigureOptions {
  /** False keeps the order given. */
  readonly sort?: boolean | undefined;
  /** What the bars measure, over them, where no title of the chart says it. */
  readonly measure?: string | undefined;
}

/**
 * Horizontal bars from zero, the largest first, each with its value at its end. Targets are hollow. Where others are left
 * out between two bars, a row says how many.
 */
export function rankedBars(data: readonly Bar[], options: RankedBarsOptions): SVGSVGElement {
  requireData(data, 'bars');
  const { lang, sort = true, measure = '' } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  for (const { label, value } of data) requireFinite(value, label);
  const format = commonFormat(
    data.map(({ value }) => value),
    options,
  );

  const ordered = sort ? data.toSorted((a, b) => b.value - a.value) : data;
  const boldSize = fontSize * BOLD; // highlighted rows are bold
  // Values that are exact as far as they are written stand below one another with the same decimals; a rounded one has its source's.
  const isExact = ({ value, low = value, high = value }: Bar): boolean =>
    [low, high].every((end) => format(end) === format(value));
  const exact = ordered.filter(isExact);
  const even = evenDecimals(
    exact.map(({ value }) => format(value)),
    lang,
  );
  const texts = new Map(exact.map((bar, i) => [bar, even[i]]));
  // Rows are counted with those that only say what is left out.
  let row = -1;
  const bars = ordered.map((bar) => ({
    ...bar,
    row: (row += bar.leftOut === undefined ? 1 : 2),
    label: wrap(bar.label, width * 0.36, boldSize),
    text: texts.get(bar) ?? format(bar.value),
    low: bar.low ?? bar.value,
    high: bar.high ?? bar.value,
  }));
  const gaps = bars.filter((bar) => bar.leftOut !== undefined);
  const highlights = bars.some((bar) => bar.highlight);
  const realised = bars.filter((bar) => bar.kind !== 'target');
  const targets = bars.filter((bar) => bar.kind === 'target');

  const lines = Math.max(...bars.map((bar) => lineCount(bar.label)));
  const lineHeight = fontSize + 1;
  // The lines of one name stand closer to each other than to the next name.
  const rowHeight = Math.max(
    bars.some((bar) => bar.href) ? 24 : 21,
    lines * lineHeight + (lines > 1 ? 7 : 2),
  );
  const marginLeft = Math.ceil(widest(boldSize, bars, (bar) => bar.label)) + 10;
  const marginRight = Math.ceil(widest(boldSize, bars, (bar) => bar.text)) + 8;
  const low = Math.min(0, ...bars.map((bar) => bar.low));
  const high = Math.max(0, ...bars.map((bar) => bar.high));
  const scale = (width - marginLeft - marginRight) / (high - low || 1);
  const rounded = bars.filter((bar) => (bar.high - bar.low) * scale >= 3);

  const items: KeyItem[] = [];
  if (targets.length > 0) {
    if (realised.length > 0) items.push({ symbol: 'box', text: WORDS.realised[lang] });
    items.push({ symbol: 'hollow-box', text: WORDS.target[lang] });
  }
  if (rounded.length > 0) items.push({ symbol: 'range', text: spanWords(rounded, lang) });
  const legend = key(items, width, fontSize);
  const above = measure === '' ? 0 : lineHeight + 6;
  const layout = {
    width,
    height: legend.height + above + (row + 1) * rowHeight + 4,
    marginTop: legend.height + above + 2,
    marginBottom: 2,
    marginLeft,
    marginRight,
  };

  const isLoud = (bar: Bar): boolean => bar.highlight === true;
  const quiet = bars.filter((bar) => !isLoud(bar));
  const loud = bars.filter(isLoud);
  const inset = Math.max(3, (rowHeight - 15) / 2);
  const labels = (some: typeof bars, className: string, fontWeight?: string): Plot.Markish[] => [
    Plot.text(some, {
      className,
      y: 'row',
      text: 'label',
      href: 'href',
      frameAnchor: 'left',
      textAnchor: 'end',
      lineHeight: lineHeight / fontSize,
      dx: -8,
      fontWeight,
    }),
    Plot.text(some, {
      className: 'value',
      y: 'row',
      x: (bar: (typeof bars)[number]) => Math.max(0, bar.high),
      text: 'text',
      textAnchor: 'start',
      dx: 5,
      fontWeight,
    }),
  ];
  const svg = plot({ ...options, read: 'y' }, layout, {
    x: { domain: [low, high === low ? 1 : high] },
    y: {
      type: 'band',
      domain: Array.from({ length: row + 1 }, (_, i) => i),
      padding: 0,
      round: false,
    },
    marks: [
      Plot.barX(
        realised.filter((bar) => !isLoud(bar)),
        {
          className: 'bar',
          x1: 0,
          x2: 'value',
          y: 'row',
          fill: highlights ? 'var(--seq-3)' : 'var(--indigo)',
          insetTop: inset,
          insetBottom: inset,
        },
      ),
      Plot.barX(realised.filter(isLoud), {
        className: 'bar highlight',
        x1: 0,
        x2: 'value',
        y: 'row',
        fill: 'var(--indigo)',
        insetTop: inset,
        insetBottom: inset,
      }),
      Plot.barX(targets, {
        className: 'bar target',
        x1: 0,
        x2: 'value',
        y: 'row',
        fill: 'none',
        stroke: 'var(--soga)',
        strokeWidth: 1.5,
        insetTop: inset,
        insetBottom: inset,
      }),
      Plot.ruleY(rounded, {
        className: 'rounding',
        x1: 'low',
        x2: 'high',
        y: 'row',
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      Plot.ruleX([0], { className: 'zero', stroke: 'var(--rule-strong)' }),
      Plot.text([measure].filter(Boolean), {
        className: 'axis-label',
        text: (words: string) => words,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        dy: -6,
      }),
      Plot.text(gaps, {
        className: 'left-out',
        y: (bar: (typeof bars)[number]) => bar.row - 1,
        text: (bar: (typeof bars)[number]) => `… ${bar.leftOut}`,
        frameAnchor: 'left',
        textAnchor: 'start',
        fill: 'var(--ink-soft)',
        dx: 5,
      }),
      labels(quiet, 'label'),
      labels(loud, 'label highlight', 'bold'),
    ],
  });
  if (legend.height > 0) svg.appendChild(legend.draw(options.document));
  return svg;
}
