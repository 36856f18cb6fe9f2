import {
  canvas,
  dress,
  figureFormat,
  fontSizeOf,
  requireData,
  requireFinite,
  say,
  widthOf,
  type FigureOptions,
} from './chart.ts';
import { stretches } from './stretches.ts';
import { element } from './svg.ts';
import { BOLD, lineCount, textWidth, wrap } from './text.ts';
import { WORDS } from './words.ts';

export interface Panel {
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Years from which the figures mean something else: a split. */
  readonly breaks?: readonly number[] | undefined;
  readonly href?: string | undefined;
}

/** The least width of a panel: a name such as `Kalimantan Timur` stands on two lines at most. */
const LEAST = 104;
const GAP = 16;
const PLOT = 44;

/**
 * Small multiples: the same years of many places, a panel each, with its name and its latest figure above it. Each has a scale of its
 * own from zero, and says so: what is compared is the course, not the size. Lines stop where a year is missing and at breaks.
 */
export function panels(data: readonly Panel[], options: FigureOptions): SVGSVGElement {
  requireData(data, 'panels');
  const { document, lang } = options;
  for (const { label, points } of data) {
    requireData(points, `points of ${label}`);
    for (const { value } of points) requireFinite(value, label);
  }
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const format = figureFormat(options);
  const line = fontSize + 3;

  const columns = Math.min(data.length, Math.max(1, Math.floor((width + GAP) / (LEAST + GAP))));
  const inner = (width - (columns - 1) * GAP) / columns;
  const labels = data.map(({ label }) => wrap(label, inner, fontSize * BOLD));
  const lines = Math.max(...labels.map(lineCount));
  const head = wrap(WORDS.ownScale[lang], width, fontSize).split('\n');
  const top = head.length * line + 6;
  const pitch = (lines + 1) * line + PLOT + 22;
  const rows = Math.ceil(data.length / columns);
  const years = data.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const svg = canvas(options, top + rows * pitch + line - 8);

  const text = (
    words: string,
    x: number,
    y: number,
    attributes: Record<string, string> = {},
  ): SVGElement =>
    element(document, 'text', { x, y, 'text-anchor': 'start', ...attributes }, words);
  const soft = { fill: 'var(--ink-soft)' };
  head.forEach((words, i) => svg.appendChild(text(words, 0, fontSize + i * line, soft)));

  data.forEach(({ points, breaks, href, label }, i) => {
    const left = (i % columns) * (inner + GAP);
    const ceiling = top + Math.floor(i / columns) * pitch;
    const ordered = points.toSorted((a, b) => a.year - b.year);
    const latest = ordered.at(-1);
    const low = Math.min(0, ...ordered.map(({ value }) => value));
    const high = Math.max(0, ...ordered.map(({ value }) => value));
    const floor = ceiling + (lines + 1) * line + 6 + PLOT;
    const x = (year: number): number =>
      first === last
        ? left + inner / 2
        : left + 3 + ((inner - 6) * (year - first)) / (last - first);
    const y = (value: number): number => floor - (PLOT * (value - low)) / (high - low || 1);

    const name = element(document, href === undefined ? 'g' : 'a', {
      'data-mark': 'label',
      href,
    });
    const words = (labels[i] ?? '').split('\n');
    // A short name stands right over its figure.
    const start = ceiling + (lines - words.length) * line + fontSize;
    words.forEach((word, at) =>
      name.appendChild(text(word, left, start + at * line, { 'font-weight': '650' })),
    );
    svg.appendChild(name);
    if (latest !== undefined)
      svg.appendChild(text(format(latest.value), left, start + words.length * line));

    const runs = stretches(ordered, breaks);
    const panel = element(
      document,
      'g',
      { 'data-mark': 'panel' },
      element(document, 'path', {
        d: `M${left},${y(0)}h${inner}`,
        stroke: 'var(--rule-strong)',
        'stroke-width': 0.75,
      }),
      element(document, 'path', {
        'data-mark': 'line',
        d: runs
          .flatMap((run) =>
            run.map(({ year, value }, at) => `${at > 0 ? 'L' : 'M'}${x(year)},${y(value)}`),
          )
          .join(''),
        fill: 'none',
        stroke: 'var(--indigo)',
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
      }),
      ...[...runs.filter((run) => run.length === 1).flat(), latest].flatMap((point) =>
        point === undefined
          ? []
          : [
              element(document, 'circle', {
                cx: x(point.year),
                cy: y(point.value),
                r: point === latest ? 2.5 : 1.5,
                fill: 'var(--indigo)',
              }),
            ],
      ),
    );
    say(
      panel,
      label,
      ordered.map(({ year, value }) => ({
        x: x(year),
        y: y(value),
        text: `${year}: ${format(value)}`,
      })),
    );
    svg.appendChild(panel);

    // Below the last panel of each column, the years that all of them span.
    if (i + columns < data.length) return;
    svg.appendChild(text(String(first), left, floor + line, soft));
    const end = String(last);
    if (last > first)
      svg.appendChild(text(end, left + inner - textWidth(end, fontSize), floor + line, soft));
  });
  return dress(svg, { ...options, read: 'xy' });
}
