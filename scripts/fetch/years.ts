import type { BpsSection } from './manifest.ts';

/** A year as BPS offers it: `th_id` is not promised to be the year − 1900, so it is taken from their list. */
export interface OfferedYear {
  readonly id: number;
  readonly year: number;
}

/** The offered years that a manifest wants, oldest first. */
export function wantedYears(
  offered: readonly OfferedYear[],
  wanted: BpsSection['years'],
): OfferedYear[] {
  const isWanted = Array.isArray(wanted)
    ? ({ year }: OfferedYear) => wanted.includes(year)
    : ({ year }: OfferedYear) => year >= wanted.from && year <= (wanted.to ?? Infinity);
  return offered.filter(isWanted).sort((a, b) => a.year - b.year || a.id - b.id);
}

/** The years that a manifest names one by one, or as an end, and that are not offered. */
export function missingYears(
  offered: readonly OfferedYear[],
  wanted: BpsSection['years'],
): number[] {
  const named = Array.isArray(wanted) ? wanted : [wanted.from, wanted.to ?? wanted.from];
  return [...new Set(named)].filter((year) => !offered.some((o) => o.year === year));
}

/**
 * How many years one call may ask for before BPS has said otherwise: 3 for the nation, 2 for every other domain
 * (source-formats.md, a).
 */
export function usualLimit(domain: string): number {
  return domain === '0000' ? 3 : 2;
}

/**
 * Reads the limit from BPS's message, "The maximum allowed number of years for the 'th' parameter is 2. You provided 6…".
 * @returns nothing when the message is another one
 */
export function maybeYearLimit(message: string): number | undefined {
  const digits = /maximum allowed number of years\b.*?\bis (\d+)/i.exec(message)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The years to ask for next: as many of those still open as one call may hold, oldest first.
 * @returns none when all are covered
 */
export function nextYears(
  wanted: readonly OfferedYear[],
  covered: ReadonlySet<number>,
  limit: number,
): OfferedYear[] {
  return wanted.filter(({ id }) => !covered.has(id)).slice(0, limit);
}
