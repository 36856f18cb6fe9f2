import * as Plot from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import type { Agreement } from '../model/contract.ts';
import {
  fontSizeOf,
  HALO,
  isNarrow,
  plot,
  requireData,
  requireFinite,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { key, type KeyItem } from './key.ts';
import { axisFormat, innerTicks, logTicks } from './scale.ts';
import { BOLD, lineCount, textWidth, widest, wrap } from './text.ts';
import { WORDS } from './words.ts';

export interface Interval {
  /** The source. */
  readonly label: string;
  /** The figure as printed. */
  readonly printed: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly headline?: boolean | undefined;
  readonly agreement: Agreement;
}

/** When the largest figure is this many times the smallest, only a log axis shows both. */
const LOG_FROM = 20;

/**
 * The figures of one key on one axis, a row each with its source and the figure as printed. A rounded figure is a bar as
 * wide as its interval, an exact one a dot; a conflicting one is crossed, a superseded one a stroke. A dashed line through
 * the headline's row shows what it meets. The axis covers the figures and need not reach zero.
 */
export function intervals(data: readonly Interval[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'intervals');
  const { lang, unit } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const narrow = isNarrow(width);
  const boldSize = fontSize * BOLD; // the headline's row is bold
  for (const { label, low, high, value } of data) {
    for (const number of [low, high, value]) requireFinite(number, label);
    if (low > high) throw new RangeError(`invalid interval: ${low} to ${high} (${label})`);
  }

  const printedWidth = Math.min(
    width * 0.3,
    widest(boldSize, data, (figure) => figure.printed),
  );
  const labelRoom = narrow ? width - printedWidth - 16 : width * 0.34;
  const rows = data.map((figure, row) => ({
    ...figure,
    row,
    label: wrap(figure.label, labelRoom, boldSize),
    printed: wrap(figure.printed, printedWidth, boldSize),
  }));
  const lines = Math.max(...rows.flatMap((row) => [lineCount(row.label), lineCount(row.printed)]));
  const textHeight = lines * (fontSize + 1);
  const markHeight = narrow ? 20 : 0;
  const rowHeight = Math.max(26, textHeight + 8 + markHeight);

  const smallest = Math.min(...data.map((figure) => figure.low));
  const largest = Math.max(...data.map((figure) => figure.high));
  const isLog = smallest > 0 && largest / smallest > LOG_FROM;
  const domain = isLog ? ([smallest / 1.3, largest * 1.3] as const) : padded(smallest, largest);

  const beside = (texts: readonly string[]): number =>
    narrow ? 12 : Math.ceil(widest(boldSize, texts)) + 20;
  const marginLeft = beside(rows.map((row) => row.label));
  const marginRight = beside(rows.map((row) => row.printed));
  const innerWidth = width - marginLeft - marginRight;
  const room = Math.max(2, Math.floor(innerWidth / 84));
  const ticks = isLog
    ? logTicks(domain[0], domain[1], room)
    : innerTicks(domain[0], domain[1], room);
  const axis = axisFormat(ticks, unit, lang);
  const axisLabel = [axis.label, isLog ? `(${WORDS.logScale[lang]})` : '']
    .filter(Boolean)
    .join(' ');

  const share = (value: number): number =>
    isLog
      ? Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])
      : (value - domain[0]) / (domain[1] - domain[0]);
  const labelled = ticks.filter((tick) => {
    const x = marginLeft + innerWidth * share(tick);
    const half = textWidth(axis.format(tick), fontSize) / 2;
    return x >= half && x <= width - half;
  });
  type Row = (typeof rows)[number];
  const headline = rows.find((row) => row.headline);
  const wide = rows.filter((row) => innerWidth * (share(row.high) - share(row.low)) >= 4);

  const legend = key(keyItems(data, wide.length > 0, lang), width, fontSize);
  const layout = {
    width,
    height: legend.height + rows.length * rowHeight + 2 * fontSize + 22,
    marginTop: legend.height + 2,
    marginBottom: 2 * fontSize + 20,
    marginLeft,
    marginRight,
  };

  const shown = (agreement: (row: Row) => boolean): Row[] => rows.filter(agreement);
  const dots = shown(isFirm);
  const crosses = shown((row) => !isFirm(row) && row.agreement === 'conflicts');
  const strokes = shown((row) => !isFirm(row) && row.agreement === 'superseded');

  /** `BPS: 4,4 juta (bertentangan)`; the headline and a sole figure need no more than their words. */
  const titleOf = (row: Row): string => {
    const state = row.headline
      ? WORDS.headline
      : row.agreement === 'sole'
        ? undefined
        : WORDS[row.agreement];
    const words = `${row.label}: ${row.printed}`.replaceAll('\n', ' ');
    return state === undefined ? words : `${words} (${state[lang]})`;
  };

  // On a narrow chart a row's words stand above its mark, on a wide one beside it.
  const markShift = narrow ? (rowHeight - markHeight) / 2 : 0;
  const textShift = narrow ? -markHeight / 2 + 2 : 0;
  const texts = (some: readonly Row[], className: string, fontWeight?: string): Plot.Markish[] => [
    Plot.text(some, {
      className: `label${className}`,
      y: 'row',
      text: 'label',
      frameAnchor: 'left',
      textAnchor: narrow ? 'start' : 'end',
      dx: narrow ? -12 : -16,
      dy: textShift,
      fontWeight,
      ...HALO,
    }),
    Plot.text(some, {
      className: `printed${className}`,
      y: 'row',
      text: 'printed',
      frameAnchor: 'right',
      textAnchor: narrow ? 'end' : 'start',
      dx: narrow ? 12 : 16,
      dy: textShift,
      fontWeight,
      ...HALO,
    }),
  ];

  const svg = plot({ ...options, read: 'y' }, layout, {
    x: { type: isLog ? 'log' : 'linear', domain: [...domain] },
    y: { type: 'band', domain: rows.map((row) => row.row), padding: 0, round: false },
    marks: [
      Plot.ruleX(ticks, { className: 'grid', stroke: 'var(--rule)', strokeDasharray: '2 3' }),
      Plot.frame({ className: 'axis', anchor: 'bottom', stroke: 'var(--rule-strong)' }),
      Plot.text(labelled, {
        className: 'tick',
        x: (tick: number) => tick,
        text: (tick: number) => axis.format(tick),
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
        dy: 6,
      }),
      Plot.text([axisLabel].filter(Boolean), {
        className: 'axis-label',
        text: (label: string) => label,
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        lineAnchor: 'top',
        fill: 'var(--ink-soft)',
        dx: narrow ? 12 : 0,
        dy: fontSize + 10,
      }),
      // On a narrow chart words stand between the marks: the dashed line shows beside the marks only.
      narrow
        ? Plot.tickX(headline === undefined ? [] : rows, {
            className: 'headline',
            x: () => headline?.value,
            y: 'row',
            stroke: 'var(--indigo)',
            strokeDasharray: '4 3',
            insetTop: rowHeight - markHeight,
          })
        : Plot.ruleX(headline === undefined ? [] : [headline], {
            className: 'headline',
            x: 'value',
            stroke: 'var(--indigo)',
            strokeDasharray: '4 3',
          }),
      Plot.ruleY(wide, {
        className: 'interval',
        x1: 'low',
        x2: 'high',
        y: 'row',
        stroke: (row: Row) => colourOf(row),
        strokeWidth: 9,
        strokeOpacity: 0.45,
        dy: markShift,
      }),
      Plot.dot(dots, {
        className: 'exact',
        x: 'value',
        y: 'row',
        r: (row: Row) => (row.headline ? 5.5 : 4),
        fill: 'var(--indigo)',
        dy: markShift,
        title: titleOf,
      }),
      Plot.dot(crosses, {
        className: 'conflict',
        x: 'value',
        y: 'row',
        r: 4,
        symbol: 'times',
        stroke: 'var(--mengkudu)',
        strokeWidth: 2,
        dy: markShift,
        title: titleOf,
      }),
      Plot.tickX(strokes, {
        className: 'superseded',
        x: 'value',
        y: 'row',
        stroke: 'var(--ink-soft)',
        strokeWidth: 2,
        insetTop: rowHeight / 2 - 6,
        insetBottom: rowHeight / 2 - 6,
        dy: markShift,
        title: titleOf,
      }),
      texts(
        rows.filter((row) => !row.headline),
        '',
      ),
      texts(
        rows.filter((row) => row.headline),
        ' headline',
        'bold',
      ),
    ],
    r: { type: 'identity' },
    color: { type: 'identity' },
  });
  if (legend.height > 0) svg.appendChild(legend.draw(options.document));
  return svg;
}

/** The headline is what the others are held against: a dot, also when one of them conflicts with it. */
function isFirm({ headline, agreement }: Interval): boolean {
  return headline === true || agreement === 'agrees' || agreement === 'sole';
}

function colourOf(figure: Interval): string {
  if (isFirm(figure)) return 'var(--indigo)';
  return figure.agreement === 'conflicts' ? 'var(--mengkudu)' : 'var(--ink-soft)';
}

/** Air on both sides, so that the outermost marks are whole. */
function padded(low: number, high: number): readonly [number, number] {
  const room = (high - low) * 0.08 || Math.abs(high) * 0.05 || 1;
  return [low - room, high + room];
}

/** Only what the drawing holds is explained. */
function keyItems(data: readonly Interval[], isRounded: boolean, lang: Lang): KeyItem[] {
  const others = data.filter((figure) => !figure.headline);
  const has = (agreement: Agreement): boolean =>
    others.some((figure) => figure.agreement === agreement);
  const items: KeyItem[] = [];
  if (others.length < data.length) items.push({ symbol: 'headline', text: WORDS.headline[lang] });
  if (has('agrees')) items.push({ symbol: 'solid', text: WORDS.agrees[lang] });
  if (has('conflicts')) items.push({ symbol: 'cross', text: WORDS.conflicts[lang] });
  if (has('superseded')) items.push({ symbol: 'superseded', text: WORDS.superseded[lang] });
  if (isRounded) items.push({ symbol: 'band', text: WORDS.rounding[lang] });
  return items;
}
