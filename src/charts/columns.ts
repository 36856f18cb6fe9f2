import * as Plot from '@observablehq/plot';
import {
  figureFormat,
  fontSizeOf,
  isNarrow,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { rankedBars } from './ranked-bars.ts';
import { axisFormat, niceTicks } from './scale.ts';
import { lineCount, widest, wrap } from './text.ts';
import { tickLabels } from './tick-labels.ts';

export interface Column {
  readonly label: string;
  readonly value: number;
  readonly highlight?: boolean | undefined;
}

/**
 * Upright bars from zero in the order given, such as figures per year. Their values stand above them when there is room,
 * else on an axis. Years leave out labels that have no room; columns whose other labels do not fit lie down as bars.
 */
export function columns(data: readonly Column[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'columns');
  for (const { label, value } of data) requireFinite(value, label);
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);

  const low = Math.min(0, ...data.map((column) => column.value));
  const high = Math.max(0, ...data.map((column) => column.value));
  const ticks = niceTicks(low, high === low ? 1 : high, isNarrow(width) ? 4 : 5);
  const axis = axisFormat(ticks, options.unit, options.lang, 'even');
  const texts = data.map((column) => format(column.value));
  const roomWith = (marginLeft: number): number => (width - marginLeft - 2) / data.length;
  const isDirect = widest(fontSize, texts) + 4 <= roomWith(2);
  const marginLeft = isDirect ? 2 : Math.ceil(widest(fontSize, ticks, axis.format)) + 8;
  const room = roomWith(marginLeft);

  const areYears = data.every((column) => /^\d{4}$/.test(column.label));
  const labels = data.map((column) => wrap(column.label, room - 6, fontSize));
  const labelWidth = widest(fontSize, labels) + 6;
  if (!areYears && labelWidth > room) return rankedBars(data, { ...options, sort: false });
  const every = Math.max(1, Math.ceil(labelWidth / room));
  const lines = Math.max(...labels.map(lineCount));
  // The outermost labels of narrow columns stick out.
  const overhang = Math.max(2, (labelWidth - room) / 2);

  const rows = data.map((column, i) => ({ ...column, i, text: texts[i], under: labels[i] }));
  const highlights = rows.some((row) => row.highlight);
  const layout = {
    width,
    height: isNarrow(width) ? 200 : 240,
    marginTop: fontSize + (isDirect ? 6 : 23),
    marginBottom: lines * (fontSize + 1) + 10,
    marginLeft: Math.max(marginLeft, overhang),
    marginRight: overhang,
  };
  const bar = {
    className: 'bar',
    title: (row: Column) => `${row.label}: ${format(row.value)}`,
    x: 'i',
    y1: 0,
    y2: 'value',
    insetLeft: Math.min(8, room * 0.12),
    insetRight: Math.min(8, room * 0.12),
  } as const;
  const top = ticks.at(-1) ?? 1;
  return plot({ ...options, read: 'x' }, layout, {
    x: { type: 'band', domain: rows.map((row) => row.i), padding: 0, round: false },
    y: { domain: isDirect ? [low, high === low ? 1 : high] : [ticks[0] ?? 0, top] },
    marks: [
      isDirect
        ? null
        : [
            Plot.ruleY(ticks, { className: 'grid', stroke: 'var(--rule)' }),
            tickLabels(ticks, axis.format, 6),
            Plot.text([axis.label], {
              className: 'axis-label',
              text: (label: string) => label,
              frameAnchor: 'top-left',
              lineAnchor: 'bottom',
              fill: 'var(--ink-soft)',
              dx: -marginLeft,
              dy: -15,
            }),
          ],
      Plot.barY(
        rows.filter((row) => !row.highlight),
        { ...bar, fill: highlights ? 'var(--seq-3)' : 'var(--indigo)' },
      ),
      Plot.barY(
        rows.filter((row) => row.highlight),
        { ...bar, className: 'bar highlight', fill: 'var(--indigo)' },
      ),
      Plot.ruleY([0], { className: 'zero', stroke: 'var(--rule-strong)' }),
      Plot.text(
        rows.filter((_, i) => (rows.length - 1 - i) % every === 0),
        {
          className: 'label',
          x: 'i',
          text: 'under',
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 6,
        },
      ),
      isDirect
        ? Plot.text(rows, {
            className: 'value',
            x: 'i',
            y: (row: Column) => Math.max(0, row.value),
            text: 'text',
            lineAnchor: 'bottom',
            dy: -4,
          })
        : null,
    ],
  });
}
