import type { Observation } from '../model/contract.ts';
import { isYear } from '../model/period.ts';

/** Which figures a chart or a key-figure list takes. Pure functions over rows of `observations`. */

export interface Subject {
  readonly indicator_id: string;
  readonly population_id: string;
}

export const isTotal = (o: Observation): boolean => o.breakdown === null;
export const isTarget = (o: Observation): boolean => o.status === 'target';

/** Annual totals of a subject, every source, in the order of years. */
export function annual(
  figures: readonly Observation[],
  { indicator_id, population_id }: Subject,
): Observation[] {
  return figures
    .filter(
      (o) =>
        o.indicator_id === indicator_id &&
        o.population_id === population_id &&
        isTotal(o) &&
        isYear(o.period),
    )
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** The figure shown first for a subject and year, target or outcome. */
export function headlineOf(
  figures: readonly Observation[],
  subject: Subject,
  year: number,
  target = false,
): Observation | undefined {
  return annual(figures, subject).find(
    (o) => o.headline && o.year === year && isTarget(o) === target,
  );
}

/**
 * Targets and outcomes of the same question, both known: what a dumbbell chart shows. An estimate, which is often made before
 * the year is over, says nothing about whether a target was reached.
 */
export function targetPairs(
  figures: readonly Observation[],
): { target: Observation; realised: Observation }[] {
  const question = (o: Observation): string =>
    [o.area_code, o.period, o.indicator_id, o.population_id, o.breakdown ?? '', o.unit_id].join(
      '\t',
    );
  const outcomes = new Map(
    figures
      .filter(
        (o) => o.headline && !isTarget(o) && o.status !== 'estimate' && o.period !== 'unknown',
      )
      .map((o) => [question(o), o]),
  );
  return figures
    .filter((o) => o.headline && isTarget(o))
    .flatMap((target) => {
      const realised = outcomes.get(question(target));
      return realised === undefined ? [] : [{ target, realised }];
    });
}

/** Groups of figures that contradict one another, one group a question, each in the published order. */
export function conflictGroups(
  figures: readonly Observation[],
  alternatives: (o: Observation) => readonly Observation[],
): (readonly Observation[])[] {
  const seen = new Set<string>();
  const groups: (readonly Observation[])[] = [];
  for (const figure of figures) {
    if (figure.agreement !== 'conflicts' || seen.has(figure.observation_id)) continue;
    const group = alternatives(figure);
    for (const o of group) seen.add(o.observation_id);
    groups.push(group);
  }
  return groups;
}

/** Position of each area in descending order of value, 1 for the largest. */
export function ranks(figures: readonly Observation[]): Map<string, number> {
  const sorted = [...figures].sort((a, b) => b.value - a.value);
  return new Map(
    sorted.map((o) => [o.area_code, 1 + sorted.findIndex((other) => other.value === o.value)]),
  );
}

/** The subject with the most annual figures: what a page's first chart shows when nothing better is known. */
export function commonestSubject(figures: readonly Observation[]): Subject | undefined {
  const counts = new Map<string, { subject: Subject; years: Set<number> }>();
  for (const o of figures) {
    if (!isTotal(o) || o.year === null || !isYear(o.period)) continue;
    const key = `${o.indicator_id}\t${o.population_id}`;
    const entry = counts.get(key) ?? {
      subject: { indicator_id: o.indicator_id, population_id: o.population_id },
      years: new Set(),
    };
    entry.years.add(o.year);
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.years.size - a.years.size)[0]?.subject;
}
