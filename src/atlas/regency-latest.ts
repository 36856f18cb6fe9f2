import type { Observation } from '../model/contract.ts';

/** Why no figure stands for a place: its totals are undated, or it has parts alone. */
export type WithoutLatest = 'undated' | 'parts';

/**
 * The figure that stands for a place in a list: its latest dated total, a count of establishments where there is one; or why
 * there is none.
 */
export function latestTotal(figures: readonly Observation[]): Observation | WithoutLatest {
  const totals = figures.filter((o) => o.headline && o.breakdown === null);
  const dated = totals.filter((o) => o.year !== null);
  const counts = dated.filter((o) => o.indicator_id === 'establishments');
  const [latest] = (counts.length > 0 ? counts : dated).toSorted(
    (a, b) => (b.year ?? 0) - (a.year ?? 0),
  );
  return latest ?? (totals.length > 0 ? 'undated' : 'parts');
}
