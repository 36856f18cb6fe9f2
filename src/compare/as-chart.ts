import type { Answer } from '../builder/answer.ts';
import type { Comparison } from './comparison.ts';

/**
 * The comparison's chart as the builder knows it, a chart of lines over the years: the builder's title, cautions, breaks,
 * table and files are the comparison's as well.
 */
export function asChart(comparison: Comparison): Answer {
  const { indicator, population, unit, areas, series, indicators, populations, replaced } =
    comparison;
  const years = series.flatMap(({ year }) => year ?? []);
  const drawn = new Set(series.map(({ source_id }) => source_id));
  return {
    choice: {
      indicator,
      against: null,
      population,
      unit,
      againstUnit: null,
      dimension: null,
      value: null,
      grain: 'year',
      areas,
      years: { from: Math.min(...years), to: Math.max(...years) },
      period: null,
      chart: 'garis',
    },
    offer: {
      indicators,
      populations,
      dimensions: [],
      values: [],
      areas: [],
      years: [],
      against: [],
      charts: [],
    },
    replaced,
    left: { otherUnits: 0, otherGrains: 0, undated: 0, splitTwice: 0, lines: 0 },
    figures: series,
    sources: comparison.sources.filter(({ source_id }) => drawn.has(source_id)),
  };
}
