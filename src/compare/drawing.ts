/** Draws a comparison: lines of all areas on one scale, and of each area on its own. */
import { publisherName } from '../atlas/figure-row.ts';
import { capital } from '../atlas/labels.ts';
import {
  areaNamed,
  indicatorNamed,
  populationNamed,
  unitNamed,
  type Names,
} from '../builder/names.ts';
import { timeSeries, type Point } from '../charts/time-series.ts';
import { formatValue } from '../model/format.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages } from './messages.ts';

export function compareTitle({ indicator, population }: Comparison, names: Names): string {
  return compareMessages(names.lang).chart(
    capital(indicatorNamed(names, indicator)),
    populationNamed(names, population),
  );
}

/** The latest year in which most areas have a figure, largest first. */
export function compareFinding(comparison: Comparison, names: Names): string {
  const t = compareMessages(names.lang);
  const unit = unitNamed(names, comparison.unit);
  const outcomes = comparison.series.filter((o) => o.headline && o.status !== 'target');
  const years = [...Map.groupBy(outcomes, ({ year }) => year)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || Number(b) - Number(a),
  );
  const [year, figures] = years[0] ?? [];
  if (year == null || figures === undefined) return t.nothing;
  const parts = figures
    .toSorted((a, b) => b.value - a.value)
    .map(
      (o) =>
        `${areaNamed(names, o.area_code)} ${formatValue(o.value, unit, names.lang, 'compact')}`,
    );
  return t.latestIn(year, parts.join('; '));
}

export function drawComparison(
  comparison: Comparison,
  names: Names,
  options: { readonly document: Document; readonly width: number },
): SVGSVGElement | undefined {
  return draw(comparison.areas, comparison, names, options);
}

/** One area alone; nothing when it has no figures. */
export function drawArea(
  code: string,
  comparison: Comparison,
  names: Names,
  options: { readonly document: Document; readonly width: number },
): SVGSVGElement | undefined {
  return draw([code], comparison, names, options);
}

function draw(
  areas: readonly string[],
  comparison: Comparison,
  names: Names,
  options: { readonly document: Document; readonly width: number },
): SVGSVGElement | undefined {
  const publishers = new Map(
    comparison.sources.map(({ source_id, publisher }) => [source_id, publisherName(publisher)]),
  );
  const series = areas
    .map((code) => ({
      label: areaNamed(names, code),
      points: comparison.series
        .filter(({ area_code }) => area_code === code)
        .map((o): Point => ({
          x: o.year ?? NaN,
          period: o.period,
          value: o.value,
          low: o.value_low,
          high: o.value_high,
          status: o.status,
          conflict: !o.headline,
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
  });
}
