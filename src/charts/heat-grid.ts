import {
  canvas,
  dress,
  fontSizeOf,
  requireData,
  requireFinite,
  say,
  widthOf,
  type ChartOptions,
} from './chart.ts';
import { classOf, edgeOf, quantileThresholds, rampSteps } from './classes.ts';
import { classLegend } from './legend.ts';
import { formatNumber, formatValue, type FormatUnit } from '../model/format.ts';
import { axisFormat } from './scale.ts';
import { element } from './svg.ts';
import { lineCount, textWidth, widest, wrap } from './text.ts';
import { WORDS } from './words.ts';

export interface HeatRow {
  readonly label: string;
  /** A count for each column; 0 is an empty cell. With `valuesIn`: a figure for each, and null is empty. */
  readonly counts: readonly (number | null)[];
  readonly href?: string | undefined;
}

export interface HeatGridOptions extends ChartOptions {
  readonly columns: readonly string[];
  /** What is counted, in the page's language: `angka`, `figures`. */
  readonly what: string;
  /** The unit, where cells hold figures rather than counts: then 0 is a figure like any other. */
  readonly valuesIn?: FormatUnit | undefined;
}

const CLASSES = 5;

/** Numbers smaller than this are no longer read: their cells keep the colour alone. */
const LEAST_TYPE = 10.5;
/** The room that a number leaves at the sides of its cell, in sum. */
const PADDING = 6;

/**
 * How much there is for each row and column, in classes, with the count in the cell where it fits. Nothing is a cell
 * without colour. Cells of one class are one path: a grid of five hundred stays small.
 */
export function heatGrid(data: readonly HeatRow[], options: HeatGridOptions): SVGSVGElement {
  requireData(data, 'rows');
  requireData(options.columns, 'columns');
  const { document, lang, columns, what, valuesIn } = options;
  const isEmpty = (cell: number | null): cell is null => cell === null || (!valuesIn && cell === 0);
  for (const { label, counts } of data) {
    if (counts.length !== columns.length) {
      throw new RangeError(
        `invalid counts: ${counts.length} for ${columns.length} columns (${label})`,
      );
    }
    for (const count of counts) if (count !== null) requireFinite(count, label);
  }
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);

  const counts = data
    .flatMap((row) => row.counts)
    .filter((count): count is number => !isEmpty(count));
  const thresholds = quantileThresholds(counts, CLASSES);
  const limits = valuesIn ? thresholds : [...new Set(thresholds.map(Math.ceil))];
  const steps = rampSteps(limits.length + 1);
  // One word for all figures keeps the cells narrow; the legend says it.
  const axis = valuesIn && axisFormat(limits.length > 0 ? limits : [0], valuesIn, lang);
  const format = axis
    ? (count: number): string => axis.format(Number(count.toPrecision(3)))
    : (count: number): string => formatNumber(count, lang);
  // Cells are short of room and round; what is read aloud or pointed at is not.
  const exact = (count: number): string =>
    valuesIn ? formatValue(count, valuesIn, lang) : format(count);

  const labels = data.map((row) => wrap(row.label, width * 0.34, fontSize));
  const left = Math.ceil(widest(fontSize, labels)) + 8;
  const cell = (width - left) / columns.length;
  const lines = Math.max(...labels.map(lineCount));
  const rowHeight = Math.max(data.some((row) => row.href) ? 24 : 18, lines * (fontSize + 1) + 2);
  const top = fontSize + 8;
  const every = Math.max(1, Math.ceil((widest(fontSize, columns) + 4) / cell));
  const type = Math.min(fontSize - 1, (cell - PADDING) / widest(1, counts, format));
  const emptyWord = (axis ? WORDS.noData : WORDS.none)[lang];
  const isPatchy = data.some((row) => row.counts.some(isEmpty));
  const legend = classLegend(limits, {
    width,
    fontSize,
    title: axis ? axis.label : what,
    format: axis ? axis.format : format,
    others: isPatchy ? [{ symbol: 'empty', text: emptyWord }] : [],
  });
  const height = top + data.length * rowHeight + 10 + legend.height;
  const svg = canvas(options, height);

  columns.forEach((column, i) => {
    if ((columns.length - 1 - i) % every !== 0) return;
    svg.appendChild(
      element(
        document,
        'text',
        {
          'data-mark': 'column',
          x: Math.min(left + (i + 0.5) * cell, width - textWidth(column, fontSize) / 2),
          y: fontSize,
          fill: 'var(--ink-soft)',
        },
        column,
      ),
    );
  });

  const paths = new Map<number, string>();
  const numbers = element(document, 'g', {
    'data-mark': 'counts',
    'font-size': Math.round(type * 10) / 10,
  });
  data.forEach((row, r) => {
    const y = top + r * rowHeight;
    row.counts.forEach((count, c) => {
      const x = left + c * cell;
      const step = isEmpty(count) ? 0 : (steps[classOf(count, limits)] ?? 5);
      const rect = `M${x + 1},${y + 1}h${cell - 2}v${rowHeight - 2}h${2 - cell}z`;
      // Struck through, from the lower left to the upper right: what hatching says on a map, in one stroke.
      const strike = isEmpty(count) ? `m0,${rowHeight - 2}l${cell - 2},${2 - rowHeight}` : '';
      paths.set(step, (paths.get(step) ?? '') + rect + strike);
      if (isEmpty(count) || type < LEAST_TYPE) return;
      const fill = step >= 4 ? 'var(--on-seq-dark)' : 'var(--on-seq-light)';
      const at = { x: x + cell / 2, y: y + rowHeight / 2, dy: '0.33em', fill };
      numbers.appendChild(element(document, 'text', at, format(count)));
    });
  });
  for (const [step, d] of [...paths].toSorted(([a], [b]) => a - b)) {
    const look =
      step === 0
        ? { 'data-mark': 'cells empty', fill: 'var(--no-data)', stroke: 'var(--rule-strong)' }
        : { 'data-mark': 'cells', fill: `var(--seq-${step})`, stroke: edgeOf(step) };
    svg.appendChild(element(document, 'path', { ...look, d }));
  }
  if (numbers.childNodes.length > 0) svg.appendChild(numbers);

  data.forEach((row, r) => {
    const text = drawRowLabel(
      document,
      labels[r] ?? '',
      left - 8,
      top + (r + 0.5) * rowHeight,
      fontSize,
    );
    say(
      text,
      row.label,
      row.counts.map((count, c) => ({
        x: left + (c + 0.5) * cell,
        y: top + (r + 0.5) * rowHeight,
        text: `${columns[c]}: ${isEmpty(count) ? emptyWord : exact(count)}`,
      })),
    );
    svg.appendChild(
      row.href === undefined ? text : element(document, 'a', { href: row.href }, text),
    );
  });
  svg.appendChild(legend.draw(document, top + data.length * rowHeight + 10));
  return dress(svg, { ...options, read: 'xy' });
}

function drawRowLabel(
  document: Document,
  label: string,
  x: number,
  y: number,
  fontSize: number,
): SVGElement {
  const lines = label.split('\n');
  const attributes = { 'data-mark': 'label', 'text-anchor': 'end' };
  if (lines.length === 1)
    return element(document, 'text', { ...attributes, x, y, dy: '0.33em' }, label);
  const lineHeight = fontSize + 1;
  const start = y - ((lines.length - 1) * lineHeight) / 2;
  return element(
    document,
    'text',
    attributes,
    ...lines.map((line, i) =>
      element(document, 'tspan', { x, y: start + i * lineHeight, dy: '0.33em' }, line),
    ),
  );
}
