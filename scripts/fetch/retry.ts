/** How long to wait before asking again; all times in milliseconds. */

const LONGEST_BACKOFF = 120_000;

/**
 * Exponential backoff with jitter: between half of `first × 2^(attempt − 1)` and all of it, so that several clients that
 * failed together do not come back together.
 * @param attempt the one that failed, counted from 1
 * @param random from 0 up to 1
 */
export function backoff(attempt: number, first: number, random: number): number {
  const ceiling = Math.min(first * 2 ** (attempt - 1), LONGEST_BACKOFF);
  return Math.round(ceiling * (0.5 + random / 2));
}

/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, 10.2.3).
 * @returns the time to wait from now, or nothing when there is no header or it is neither
 */
export function maybeRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
