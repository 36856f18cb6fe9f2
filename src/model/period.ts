/** A period as the contract writes it, with its real bounds as ISO dates; `unknown` has none. */
export interface Period {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  /** The year of the last day. */
  readonly year: number | null;
}

/** The ways to write a period, for messages. */
export const PERIODS = '2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 or unknown';

const UNKNOWN: Period = { text: 'unknown', start: null, end: null, year: null };

/**
 * Reads `2023`, `2023-S1`, `2022-Q3`, `2019-06`, `2019-06-30`, a range of two such as `2015/2019`, or `unknown`.
 * @throws {RangeError} for anything else, with the text in the message
 */
export function parsePeriod(text: string): Period {
  if (text === 'unknown') return UNKNOWN;
  const parts = text.split('/');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length > 2) throw invalid(text);
  const start = boundsOf(first)?.[0];
  const end = boundsOf(last)?.[1];
  if (start === undefined || end === undefined || start > end) throw invalid(text);
  return { text, start, end, year: Number(end.slice(0, 4)) };
}

function invalid(text: string): RangeError {
  return new RangeError(`unknown period: "${text}"; expected ${PERIODS}`);
}

/** First and last day of a single period, or nothing when it is not one. */
function boundsOf(text: string): [string, string] | undefined {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!match) return undefined;
  const [, year, half, quarter, month, day] = match as unknown as [
    string,
    string,
    ...(string | undefined)[],
  ];
  if (half !== undefined) return monthsOf(year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter !== undefined) return monthsOf(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month === undefined) return monthsOf(year, 1, 12);
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return monthsOf(year, m, m);
  return Number(day) >= 1 && Number(day) <= daysIn(year, m) ? [text, text] : undefined;
}

function monthsOf(year: string, first: number, last: number): [string, string] {
  const two = (n: number): string => String(n).padStart(2, '0');
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(daysIn(year, last))}`];
}

function daysIn(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

/** True for a whole calendar year such as `2023`. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
