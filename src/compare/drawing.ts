/** Draws a comparison: lines of all areas on one scale, and of each area on its own. */
import { publisherName } from '../atlas/figure-row.ts';
import { breaksOf } from '../builder/breaks.ts';
import { areaNamed, unitNamed, type Names } from '../builder/names.ts';
import {
  timeSeries,
  type ChartSet,
  type Point,
  type TimeSeriesOptions,
} from '../charts/time-series.ts';
import { spanOf } from '../model/printed.ts';
import { headlinesAndMisses, missesOutcome } from '../model/standing.ts';
import { asChart } from './as-chart.ts';
import type { Comparison } from './comparison.ts';
import { compareFinding, compareTitle } from './wording.ts';

export function drawComparison(
  comparison: Comparison,
  names: Names,
  options: { readonly document: Document; readonly width: number },
): SVGSVGElement | undefined {
  return draw(comparison.areas, comparison, names, options);
}

/** What the charts of single areas share: the years of them all, and room for the values at the ends of their lines. */
export function chartSetOf({ areas, series }: Comparison): ChartSet {
  const figures = headlinesAndMisses(series).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const years = figures.flatMap(({ year }) => year ?? []);
  const latest = areas.flatMap(
    (code) => figures.findLast((o) => o.area_code === code && o.headline) ?? [],
  );
  return {
    years: [Math.min(...years), Math.max(...years)],
    values: latest.map(({ value }) => value),
  };
}

/** One area alone, as one of a set; nothing when it has no figures. */
export function drawArea(
  code: string,
  comparison: Comparison,
  names: Names,
  options: { readonly document: Document; readonly width: number; readonly set: ChartSet },
): SVGSVGElement | undefined {
  return draw([code], comparison, names, options);
}

function draw(
  areas: readonly string[],
  comparison: Comparison,
  names: Names,
  options: Pick<TimeSeriesOptions, 'document' | 'width' | 'set'>,
): SVGSVGElement | undefined {
  const publishers = new Map(
    comparison.sources.map(({ source_id, publisher }) => [source_id, publisherName(publisher)]),
  );
  const drawn = headlinesAndMisses(
    comparison.series.filter(({ area_code }) => areas.includes(area_code)),
  );
  const series = areas
    .map((code) => ({
      label: areas.length === 1 ? '' : areaNamed(names, code),
      points: drawn
        .filter(({ area_code }) => area_code === code)
        .map((o): Point => ({
          x: o.year ?? NaN,
          period: o.period,
          value: o.value,
          ...spanOf(o),
          status: o.status,
          aside: missesOutcome(o) ? 'misses' : undefined,
          origin: publishers.get(o.source_id),
        })),
    }))
    .filter(({ points }) => points.length > 0);
  if (series.length === 0) return undefined;
  const only = areas.length === 1 ? `, ${areaNamed(names, areas[0] ?? '')}` : '';
  return timeSeries(series, {
    lang: names.lang,
    ...options,
    title: compareTitle(comparison, names) + only,
    finding: areas.length === 1 ? undefined : compareFinding(comparison, names),
    unit: unitNamed(names, comparison.unit),
    breaks: breaksOf(asChart({ ...comparison, series: drawn }), names),
  });
}
