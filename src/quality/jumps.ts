import type { Atlas } from '../atlas/atlas.ts';
import type { Area, Audit } from '../model/contract.ts';

/** Checks of whether a figure is plausible beside those of other years: samples of few businesses fail them often. */
const PLAUSIBILITY = ['year-jump', 'order-of-magnitude'];

/** The years in which a province's figures of one measure and population leap. */
export interface ProvinceJumps {
  readonly province: Area;
  /** By indicator, ascending and each once. */
  readonly years: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
}

export interface SortedFailures {
  /** What small industry (5–19 workers) of the provinces fails, by province, most leaps first. */
  readonly jumps: readonly ProvinceJumps[];
  /** Everything else that does not fit, by kind of check, the kinds with most failures last. */
  readonly others: ReadonlyMap<string, readonly Audit[]>;
}

/** Sorts what does not fit: leaps of small industry by province, which are many and alike, apart from what tells something of its own. */
export function sortFailures(atlas: Atlas): SortedFailures {
  const failed = atlas.audits.filter((a) => a.verdict === 'does-not-fit');
  const isJump = (a: Audit): boolean =>
    PLAUSIBILITY.includes(a.audit_kind) &&
    a.population_id === 'IK' &&
    a.year !== null &&
    atlas.area(a.area_code).area_level === 'province';
  const jumps = [...Map.groupBy(failed.filter(isJump), (a) => a.area_code)]
    .map(([code, audits]) => ({
      province: atlas.area(code),
      years: new Map(
        [...Map.groupBy(audits, (a) => a.indicator_id)].map(([id, its]) => [
          id,
          [...new Set(its.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
        ]),
      ),
      count: audits.length,
    }))
    .sort((a, b) => b.count - a.count);
  const others = Map.groupBy(
    failed.filter((a) => !isJump(a)),
    (a) => a.audit_kind,
  );
  return {
    jumps,
    others: new Map([...others].sort((a, b) => a[1].length - b[1].length)),
  };
}
