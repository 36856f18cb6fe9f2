import type { Population, Source } from '../../src/model/contract.ts';

/**
 * Who stands behind a figure. Two publications corroborate each other only where two institutions counted; a newspaper, a
 * thesis or a mirror passes on what somebody else counted, and a statistics office's branches publish one survey. `reconcile`
 * counts the origins of the figures that agree.
 */

/** "Badan Pusat Statistik (BPS)" and "Badan Pusat Statistik" are one publisher. */
export function publisherOf({ publisher }: Source): string {
  return publisher.replace(/\s*\(.*\)\s*$/, '').toLowerCase();
}

/** Populations that only the statistics office surveys: whoever prints a figure of theirs took it from there. */
export function surveyedByOneOffice(populations: readonly Population[]): ReadonlySet<string> {
  return new Set(populations.filter((p) => p.counted_by === 'BPS').map((p) => p.population_id));
}

/**
 * The institution that counted, or nothing when the source passes on what another counted. Official statistics are one
 * institution however many offices print them; a copy of a table is its publisher's table.
 */
export function originOf(source: Source): string | undefined {
  if (source.kind === 'news' || source.kind === 'research' || source.custody === 'reported')
    return undefined;
  return source.kind === 'official-statistics' ? 'official-statistics' : publisherOf(source);
}
