import type { Audit, Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';

/** Checks of whether a figure is plausible: that it is needs no saying, that it is not does. */
const PLAUSIBILITY = ['year-jump', 'order-of-magnitude', 'equal-provinces'];

/** The checks that a page shows of its figures, each once, those that do not fit first. */
export function auditsShown(figures: readonly Observation[], atlas: Atlas): Audit[] {
  const found = new Map(figures.flatMap((o) => atlas.auditsOf(o)).map((a) => [a.audit_id, a]));
  return [...found.values()]
    .filter((a) => a.verdict === 'does-not-fit' || !PLAUSIBILITY.includes(a.audit_kind))
    .sort((a, b) => (a.verdict < b.verdict ? -1 : a.verdict > b.verdict ? 1 : 0));
}
