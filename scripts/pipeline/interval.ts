/** A closed interval of the numbers that a figure can stand for. `low <= high` always. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

/** True when two intervals share a number: figures that overlap agree. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

export const width = ({ low, high }: Interval): number => high - low;

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), exactly(0));
}

export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  high: a.high - b.low,
});

/** Products of all bounds, so that negative numbers work too. */
export function times(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...products), high: Math.max(...products) };
}

/** @throws {RangeError} when the divisor holds zero */
export function dividedBy(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0)
    throw new RangeError(`division by an interval around zero: ${b.low} to ${b.high}`);
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...quotients), high: Math.max(...quotients) };
}

/** Distance from b up to a: 0 when they overlap, positive when a lies above b, negative when below. */
export function residual(a: Interval, b: Interval): number {
  if (overlaps(a, b)) return 0;
  return a.low > b.high ? a.low - b.high : a.high - b.low;
}
