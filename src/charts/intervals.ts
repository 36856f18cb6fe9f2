import * as Plot from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import type { Status } from '../model/contract.ts';
import { formatAmount } from '../model/format.ts';
import type { Span } from '../model/printed.ts';
import type { Standing } from '../model/standing.ts';
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
import { key, type KeyItem, type KeySymbol } from './key.ts';
import { axisFormat, logTicks, scaleTicks } from './scale.ts';
import { BOLD, lineCount, textWidth, widest, wrap } from './text.ts';
import { spanWords, STANDING_WORDS, STATUS_WORDS, WORDS } from './words.ts';

export interface Interval extends Span {
  /** The source. */
  readonly label: string;
  /** The figure as its source prints it, quoted: said when its mark is pointed at. */
  readonly printed: string;
  readonly value: number;
  /** To the headline figure of its question: what the mark says. */
  readonly standing: Standing;
  /** A target or an estimate is hollow; realised by default. */
  readonly status?: Status | undefined;
}

/** When the largest figure is this many times the smallest, only a log axis shows both. */
const LOG_FROM = 20;

/**
 * The figures of one key on one axis, a row each with its source and its number in the page's language: printed texts of either
 * language would stand over an axis of the other. A rounded figure is a bar as
 * wide as its interval, an exact one a dot, hollow where nothing was counted; one that does not meet the headline is a cross,
 * or a crossed ring where nothing was counted, a superseded one a stroke. A dashed line through the headline's row shows what meets it. The axis covers the figures and
 * need not reach zero. On a narrow chart a row's words stand above its mark.
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

  const number = (value: number): string => formatAmount(value, unit, lang, 'precise');
  const numberWidth = Math.min(
    width * 0.3,
    widest(boldSize, data, (figure) => number(figure.value)),
  );
  const rows = data.map((figure, row) => ({
    ...figure,
    row,
    // At the far edge of a narrow chart the number would stand over whatever mark is there, and be read as its value.
    label: narrow
      ? inLines(`${figure.label}:`, number(figure.value), width - 4, boldSize)
      : wrap(figure.label, width * 0.34, boldSize),
    beside: narrow ? '' : wrap(number(figure.value), numberWidth, boldSize),
    title: titleOf(figure, lang),
  }));
  const lines = Math.max(...rows.flatMap((row) => [lineCount(row.label), lineCount(row.beside)]));
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
  const marginRight = beside(rows.map((row) => row.beside));
  const innerWidth = width - marginLeft - marginRight;
  const room = Math.max(3, Math.floor(innerWidth / 84));
  const ticks = isLog
    ? logTicks(domain[0], domain[1], room)
    : scaleTicks(domain[0], domain[1], room);
  const axis = axisFormat(ticks, unit, lang, isLog ? 'own' : 'even');
  const axisLabel = [axis.label, isLog ? `(${WORDS.logScale[lang]})` : '']
    .filter(Boolean)
    .join(' ');

  const share = (value: number): number =>
    isLog
      ? Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])
      : (value - domain[0]) / (domain[1] - domain[0]);
  const valueAt = (share: number): number =>
    isLog
      ? domain[0] * (domain[1] / domain[0]) ** share
      : domain[0] + (domain[1] - domain[0]) * share;
  // At an edge a number stands as far inside as it needs: a rule without its number says nothing.
  const labels = ticks.map((tick) => {
    const text = axis.format(tick);
    const half = textWidth(text, fontSize) / 2;
    const x = Math.min(Math.max(marginLeft + innerWidth * share(tick), half), width - half);
    return { text, x: valueAt((x - marginLeft) / innerWidth) };
  });
  type Row = (typeof rows)[number];
  const headline = rows.find(isHeadline);
  // Narrower than its mark, an interval lies hidden beneath it.
  const wide = rows.filter(
    (row) => innerWidth * (share(row.high) - share(row.low)) >= 2 * radiusOf(row) + 2,
  );

  const legend = key(keyItems(rows, wide, lang), width, fontSize);
  const marginBottom = fontSize + 10 + (axisLabel === '' ? 0 : fontSize + 10);
  const layout = {
    width,
    height: legend.height + rows.length * rowHeight + 2 + marginBottom,
    marginTop: legend.height + 2,
    marginBottom,
    marginLeft,
    marginRight,
  };

  const dots = rows.filter(isFirm);
  const crosses = rows.filter(({ standing }) => standing === 'misses');
  const rings = crosses.filter(isHollow);
  const strokes = rows.filter(({ standing }) => standing === 'superseded');

  // On a narrow chart a row's words stand above its mark, on a wide one beside it.
  const markShift = narrow ? (rowHeight - markHeight) / 2 : 0;
  const textShift = narrow ? -markHeight / 2 + 2 : 0;
  const mark = { x: 'value', y: 'row', dy: markShift, title: 'title' } as const;
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
      className: `value${className}`,
      y: 'row',
      text: 'beside',
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
      Plot.text(labels, {
        className: 'tick',
        x: 'x',
        text: 'text',
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
        stroke: colourOf,
        strokeWidth: 9,
        strokeOpacity: 0.45,
        dy: markShift,
      }),
      Plot.dot(
        dots.filter((row) => !isHollow(row)),
        { className: 'exact', ...mark, r: radiusOf, fill: 'var(--indigo)' },
      ),
      Plot.dot(dots.filter(isHollow), {
        className: 'hollow',
        ...mark,
        r: radiusOf,
        fill: 'var(--paper)',
        stroke: 'var(--soga)',
        strokeWidth: 1.5,
      }),
      Plot.dot(
        crosses.filter((row) => !isHollow(row)),
        {
          className: 'conflict',
          ...mark,
          r: 4,
          symbol: 'times',
          stroke: 'var(--mengkudu)',
          strokeWidth: 2,
        },
      ),
      Plot.dot(rings, {
        className: 'conflict hollow',
        ...mark,
        r: 5,
        symbol: CROSSED_RING,
        fill: 'var(--paper)',
        stroke: 'var(--mengkudu)',
        strokeWidth: 1.5,
      }),
      Plot.tickX(strokes, {
        className: 'superseded',
        ...mark,
        stroke: 'var(--ink-soft)',
        strokeWidth: 2,
        insetTop: rowHeight / 2 - 6,
        insetBottom: rowHeight / 2 - 6,
      }),
      texts(
        rows.filter((row) => !isHeadline(row)),
        '',
      ),
      texts(rows.filter(isHeadline), ' headline', 'bold'),
    ],
    r: { type: 'identity' },
    color: { type: 'identity' },
  });
  if (legend.height > 0) svg.appendChild(legend.draw(options.document));
  return svg;
}

/** Two texts in one line, or each in its own where that is too long: a number does not part from its unit. */
function inLines(first: string, second: string, width: number, fontSize: number): string {
  const joined = `${first} ${second}`;
  return textWidth(joined, fontSize) <= width
    ? joined
    : [first, second].map((text) => wrap(text, width, fontSize)).join('\n');
}

const isHeadline = ({ standing }: Interval): boolean => standing === 'headline';

const isFirm = ({ standing }: Interval): boolean => standing === 'headline' || standing === 'meets';

const radiusOf = (figure: Interval): number => (isHeadline(figure) ? 5.5 : 4);

/** What nobody has counted and misses the headline: a ring with a cross inside, one path of the area that Plot gives it. */
const CROSSED_RING = {
  draw(path: CanvasPath, size: number): void {
    const r = Math.sqrt(size / Math.PI);
    const arm = r / 2;
    path.moveTo(r, 0);
    path.arc(0, 0, r, 0, 2 * Math.PI);
    path.moveTo(-arm, -arm);
    path.lineTo(arm, arm);
    path.moveTo(-arm, arm);
    path.lineTo(arm, -arm);
  },
};

/** What nobody has counted. */
const HOLLOW: readonly Status[] = ['target', 'estimate'];
const isHollow = ({ status }: Interval): boolean => status !== undefined && HOLLOW.includes(status);

function colourOf(figure: Interval): string {
  if (figure.standing === 'superseded') return 'var(--ink-soft)';
  if (figure.standing === 'misses') return 'var(--mengkudu)';
  return isHollow(figure) ? 'var(--soga)' : 'var(--indigo)';
}

/** `BPS: “4,4 juta” (bertentangan dengan angka utama)`; a figure that was not counted says so. */
function titleOf(figure: Interval, lang: Lang): string {
  const remarks = [
    STANDING_WORDS[figure.standing][lang],
    isHollow(figure) ? STATUS_WORDS[figure.status ?? 'realised']?.[lang] : undefined,
  ].filter((remark) => remark !== undefined);
  return `${figure.label}: ${figure.printed} (${remarks.join('; ')})`;
}

/** Air on both sides, so that the outermost marks are whole. */
function padded(low: number, high: number): readonly [number, number] {
  const room = (high - low) * 0.08 || Math.abs(high) * 0.05 || 1;
  return [low - room, high + room];
}

/** Each mark of a standing, solid and hollow. */
const KEY_SYMBOLS: Readonly<Record<Standing, readonly [solid: KeySymbol, hollow: KeySymbol]>> = {
  headline: ['headline', 'hollow-headline'],
  meets: ['solid', 'hollow'],
  misses: ['cross', 'crossed-ring'],
  superseded: ['superseded', 'superseded'],
};

/** Only what the drawing holds is explained, as it stands there: a hollow mark with the word of what nobody has counted. */
function keyItems(rows: readonly Interval[], wide: readonly Interval[], lang: Lang): KeyItem[] {
  const items: KeyItem[] = [];
  for (const standing of ['headline', 'meets', 'misses', 'superseded'] as const) {
    const [solid, hollow] = KEY_SYMBOLS[standing];
    const own = rows.filter((row) => row.standing === standing);
    const text = STANDING_WORDS[standing][lang];
    if (solid === hollow ? own.length > 0 : !own.every(isHollow)) {
      items.push({ symbol: solid, text });
    }
    for (const status of solid === hollow ? [] : HOLLOW) {
      if (!own.some((row) => row.status === status)) continue;
      items.push({ symbol: hollow, text: `${text} (${STATUS_WORDS[status]?.[lang] ?? status})` });
    }
  }
  const [first] = wide;
  if (first !== undefined) {
    items.push({ symbol: 'band', text: spanWords(wide, lang), colour: colourOf(first) });
  }
  return items;
}
