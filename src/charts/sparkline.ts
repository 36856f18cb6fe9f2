import { requireData, requireFinite } from './chart.ts';
import { stretches } from './stretches.ts';
import { element } from './svg.ts';

export interface SparkPoint {
  readonly year: number;
  readonly value: number;
}

export interface SparklineOptions {
  readonly document: Document;
  /** What it shows, in words: the text alternative. */
  readonly title: string;
  /** The year that the figure beside it is for, marked with a dot. */
  readonly year: number;
  /** Years in which the line begins anew: a split, a missing survey. */
  readonly breaks?: readonly number[] | undefined;
}

const WIDTH = 128;
const HEIGHT = 30;
const MARGIN = 4;

/**
 * A word-sized line from zero beside a figure: where this year stands among the others. It stops where a year is missing
 * and at breaks, as the large chart does.
 */
export function sparkline(points: readonly SparkPoint[], options: SparklineOptions): SVGSVGElement {
  requireData(points, 'points');
  const { document, title, year, breaks = [] } = options;
  const ordered = points.toSorted((a, b) => a.year - b.year);
  for (const point of ordered) requireFinite(point.value, String(point.year));
  const years = ordered.map((point) => point.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [
    Math.min(0, ...ordered.map((point) => point.value)),
    Math.max(0, ...ordered.map((point) => point.value)),
  ];
  const x = (at: number): number =>
    first === last ? WIDTH / 2 : MARGIN + ((WIDTH - 2 * MARGIN) * (at - first)) / (last - first);
  const y = (value: number): number =>
    HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (value - low)) / (high - low || 1);

  const runs = stretches(ordered, breaks);
  const lonely = runs.filter((run) => run.length === 1).flat();
  const d = runs
    .filter((run) => run.length > 1)
    .flatMap((run) => run.map(({ year, value }, i) => `${i > 0 ? 'L' : 'M'}${x(year)},${y(value)}`))
    .join('');
  const current = ordered.find((point) => point.year === year);
  return element(
    document,
    'svg',
    {
      class: 'spark',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': title,
    },
    element(document, 'path', {
      d: `M${MARGIN},${y(0)}H${WIDTH - MARGIN}`,
      stroke: 'var(--rule-strong)',
      'stroke-width': 0.75,
    }),
    element(document, 'path', {
      d,
      fill: 'none',
      stroke: 'var(--indigo)',
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
    ...lonely.map((point) =>
      element(document, 'circle', {
        cx: x(point.year),
        cy: y(point.value),
        r: 1.5,
        fill: 'var(--indigo)',
      }),
    ),
    ...(current === undefined
      ? []
      : [
          element(document, 'circle', {
            cx: x(current.year),
            cy: y(current.value),
            r: 3.5,
            fill: 'var(--indigo)',
          }),
        ]),
  ) as SVGSVGElement;
}
