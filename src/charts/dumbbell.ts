import * as Plot from '@observablehq/plot';
import {
  figureFormat,
  fontSizeOf,
  HALO,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { key } from './key.ts';
import { lineCount, textWidth, widest, wrap } from './text.ts';
import { WORDS } from './words.ts';

export interface Pair {
  readonly label: string;
  readonly target: number;
  /** Of a target that is itself a range, `5–6 persen`, not of one that is rounded. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly realised: number;
  readonly href?: string | undefined;
}

/** From a dot to the number beside it. */
const BESIDE = 10;
/** What a number leaves free beside the zero line. */
const CLEAR = 5;

/**
 * What was planned against what was reached: a hollow and a solid dot on one line a row, from zero, in the order given; a
 * target that is a range is a hollow bar.
 */
export function dumbbell(data: readonly Pair[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'pairs');
  const { lang } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);

  const rows = data.map((pair, row) => {
    requireFinite(pair.target, pair.label);
    requireFinite(pair.realised, pair.label);
    const { low, high } = pair.range ?? { low: pair.target, high: pair.target };
    const planned = low === high ? format(low) : rangeText(format(low), format(high));
    return { ...pair, row, low, high, planned, label: wrap(pair.label, width * 0.3, fontSize) };
  });
  type Row = (typeof rows)[number];
  /** The two marks of a row, the lower one first: its number stands on the left, the other on the right. */
  const texts = rows.flatMap(({ row, low, high, planned, realised }) => {
    const reached = format(realised);
    const isBelow = realised < low;
    const lower = { row, value: Math.min(low, realised), text: isBelow ? reached : planned };
    const upper = { row, value: Math.max(high, realised), text: isBelow ? planned : reached };
    const right = { ...upper, side: 'right' };
    return low === high && low === realised ? [right] : [{ ...lower, side: 'left' }, right];
  });
  const left = texts.filter((end) => end.side === 'left');
  const right = texts.filter((end) => end.side === 'right');

  const values = texts.map((end) => end.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const lines = Math.max(...rows.map((row) => lineCount(row.label)));
  const legend = key(
    [
      { symbol: 'hollow', text: WORDS.target[lang] },
      { symbol: 'solid', text: WORDS.realised[lang] },
    ],
    width,
    fontSize,
  );
  const marginLeft = Math.ceil(widest(fontSize, rows, (row) => row.label)) + 10;
  const marginRight = Math.ceil(widest(fontSize, right, (end) => end.text)) + 14;
  const frame = width - marginLeft - marginRight;
  const below = left.filter((end) => end.value < 0);
  const insetLeft = spaceBefore(below, low, high, frame, fontSize);
  const scale = (frame - insetLeft) / (high - low || 1);
  // A number across the zero line would be read as two: without room between the line and its dot it stands above the dot.
  const fits = ({ value, text }: (typeof left)[number]): boolean =>
    value < 0 || value * scale >= textWidth(text, fontSize) + BESIDE + CLEAR;
  const beside = left.filter(fits);
  const above = left
    .filter((end) => !fits(end))
    .map((end) => {
      const half = textWidth(end.text, fontSize) / 2 / scale;
      return { ...end, middle: Math.max(end.value, half + CLEAR / scale) };
    });
  const rowHeight = Math.max(
    26,
    lines * (fontSize + 1) + 8,
    above.length > 0 ? 2 * (fontSize + 11) : 0,
  );
  const layout = {
    width,
    height: legend.height + rows.length * rowHeight + 4,
    marginTop: legend.height + 2,
    marginBottom: 2,
    marginLeft,
    marginRight,
  };
  /** Dots that would cover each other: the target becomes a ring around its realisation. */
  const isMet = (pair: Pair): boolean => Math.abs(pair.target - pair.realised) * scale < 9;
  const ranges = rows.filter(({ low, high }) => low < high);
  const titleOf = ({ label, planned, realised }: Row, what: 'target' | 'realised'): string =>
    `${label.replaceAll('\n', ' ')}: ${what === 'target' ? planned : format(realised)} (${WORDS[what][lang]})`;
  const svg = plot({ ...options, read: 'y' }, layout, {
    x: { domain: [low, high === low ? 1 : high], insetLeft },
    y: { type: 'band', domain: rows.map((row) => row.row), padding: 0, round: false },
    marks: [
      Plot.ruleX([0], { className: 'zero', stroke: 'var(--rule-strong)' }),
      Plot.ruleY(rows, {
        className: 'span',
        y: 'row',
        x1: ({ low, high, realised }: Row) => Math.min(Math.max(realised, low), high),
        x2: 'realised',
        stroke: 'var(--rule-strong)',
        strokeWidth: 2,
      }),
      Plot.barX(ranges, {
        className: 'target',
        y: 'row',
        x1: 'low',
        x2: 'high',
        fill: 'var(--paper)',
        stroke: 'var(--soga)',
        strokeWidth: 1.5,
        insetTop: rowHeight / 2 - 7,
        insetBottom: rowHeight / 2 - 7,
        title: (row: Row) => titleOf(row, 'target'),
      }),
      Plot.dot(rows, {
        className: 'realised',
        x: 'realised',
        y: 'row',
        r: 4.5,
        fill: 'var(--indigo)',
        title: (row: Row) => titleOf(row, 'realised'),
      }),
      Plot.dot(
        rows.filter(({ low, high }) => low === high),
        {
          className: 'target',
          x: 'target',
          y: 'row',
          r: (row: Pair) => (isMet(row) ? 7 : 4.5),
          fill: (row: Pair) => (isMet(row) ? 'none' : 'var(--paper)'),
          stroke: 'var(--soga)',
          strokeWidth: 1.5,
          title: (row: Row) => titleOf(row, 'target'),
        },
      ),
      Plot.text(rows, {
        className: 'label',
        y: 'row',
        text: 'label',
        href: 'href',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      }),
      Plot.text(beside, {
        className: 'value',
        x: 'value',
        y: 'row',
        text: 'text',
        textAnchor: 'end',
        dx: -BESIDE,
        ...HALO,
      }),
      Plot.text(above, {
        className: 'value above',
        x: 'middle',
        y: 'row',
        text: 'text',
        lineAnchor: 'bottom',
        dy: -10,
        ...HALO,
      }),
      Plot.text(right, {
        className: 'value',
        x: 'value',
        y: 'row',
        text: 'text',
        textAnchor: 'start',
        dx: BESIDE,
      }),
    ],
    r: { type: 'identity' },
    color: { type: 'identity' },
  });
  svg.appendChild(legend.draw(options.document));
  return svg;
}

/** `5–6%`, `Rp5–6 triliun`: what both ends begin and close with is said once. */
function rangeText(low: string, high: string): string {
  const [, before = '', number = low, after = ''] = /^(\D*)(.*\d)(\D*)$/.exec(low) ?? [];
  return high.startsWith(before) && high.endsWith(after)
    ? `${before}${number}–${high.slice(before.length)}`
    : `${low}–${high}`;
}

/** The least inset that leaves the numbers of dots below zero their room. */
function spaceBefore(
  left: readonly { value: number; text: string }[],
  low: number,
  high: number,
  frame: number,
  fontSize: number,
): number {
  return left.reduce((inset, { value, text }) => {
    const share = (value - low) / (high - low || 1);
    const needed = textWidth(text, fontSize) + 18;
    // Solved for the inset: inset + share × (frame − inset) ≥ needed.
    return share < 1 ? Math.max(inset, (needed - share * frame) / (1 - share)) : inset;
  }, 0);
}
