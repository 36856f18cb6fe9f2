import type { Figure } from '../builder/figures.ts';
import type { Comparison } from './comparison.ts';

/** Outcomes of the yearly measure that stand first, targets left out. */
export const outcomesOf = ({ series }: Comparison): Figure[] =>
  series.filter((o) => o.headline && o.status !== 'target');

/** The years of the measure, those with figures of most areas first and of these the latest. */
export function sharedYears(comparison: Comparison): { year: number; figures: Figure[] }[] {
  return [...Map.groupBy(outcomesOf(comparison), ({ year }) => year)]
    .flatMap(([year, figures]) => (year === null ? [] : [{ year, figures }]))
    .toSorted((a, b) => b.figures.length - a.figures.length || b.year - a.year);
}
