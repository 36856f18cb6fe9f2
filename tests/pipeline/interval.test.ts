import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dividedBy,
  exactly,
  minus,
  overlaps,
  residual,
  sum,
  times,
  width,
  type Interval,
} from '../../scripts/pipeline/interval.ts';
import { CASES, tried } from '../cases.ts';
import { intervalWithNumber, someInterval } from './fixtures.ts';

const of = (low: number, high: number): Interval => ({ low, high });

function expectWithin(number: number, { low, high }: Interval): void {
  ok(low <= number && number <= high, `${low} ${number} ${high}`);
}

describe('overlaps', () => {
  test('where a number is shared, be it a bound', () => {
    expect(overlaps(of(1, 2), of(2, 3))).toBe(true);
    expect(overlaps(of(1, 2), of(2.1, 3))).toBe(false);
    expect(overlaps(of(1, 9), exactly(5))).toBe(true);
  });

  test('does not depend on who is asked first, and holds for itself', () => {
    let overlapping = 0;
    const count = tried(fc.tuple(someInterval, someInterval), ([a, b]) => {
      equal(overlaps(a, b), overlaps(b, a));
      ok(overlaps(a, a));
      if (overlaps(a, b)) overlapping += 1;
    });
    expect(count).toBe(CASES);
    // Both answers were met often.
    expect(Math.min(overlapping, count - overlapping)).toBeGreaterThan(CASES / 10);
  });

  test('is not undone by a wider interval', () => {
    const more = fc.double({ min: 0, max: 1e12, noNaN: true });
    const cases = fc.tuple(intervalWithNumber, someInterval, more, more);
    const count = tried(cases, ([a, b, left, right]) => {
      const touching = overlaps(a.interval, b) ? b : exactly(a.number);
      const wider = of(a.interval.low - left, a.interval.high + right);
      ok(overlaps(wider, touching));
    });
    expect(count).toBe(CASES);
  });
});

describe('arithmetic contains the result for every number within', () => {
  test('sum', () => {
    expect(sum([of(1, 2), of(10, 20), exactly(100)])).toEqual(of(111, 122));
    expect(sum([])).toEqual(exactly(0));
    const count = tried(fc.array(intervalWithNumber, { maxLength: 6 }), (parts) => {
      const total = parts.reduce((result, { number }) => result + number, 0);
      expectWithin(total, sum(parts.map(({ interval }) => interval)));
    });
    expect(count).toBe(CASES);
  });

  test('minus', () => {
    expect(minus(of(10, 12), of(3, 4))).toEqual(of(6, 9));
    const count = tried(fc.tuple(intervalWithNumber, intervalWithNumber), ([a, b]) =>
      expectWithin(a.number - b.number, minus(a.interval, b.interval)),
    );
    expect(count).toBe(CASES);
  });

  test('times', () => {
    expect(times(of(-2, 3), of(-5, 7))).toEqual(of(-15, 21));
    const count = tried(fc.tuple(intervalWithNumber, intervalWithNumber), ([a, b]) =>
      expectWithin(a.number * b.number, times(a.interval, b.interval)),
    );
    expect(count).toBe(CASES);
  });

  test('dividedBy', () => {
    expect(dividedBy(of(10, 20), of(2, 5))).toEqual(of(2, 10));
    expect(dividedBy(of(10, 20), of(-5, -2))).toEqual(of(-10, -2));
    const divisor = intervalWithNumber.filter(({ interval }) => interval.low * interval.high > 0);
    const count = tried(fc.tuple(intervalWithNumber, divisor), ([a, b]) =>
      expectWithin(a.number / b.number, dividedBy(a.interval, b.interval)),
    );
    expect(count).toBe(CASES);
  });

  test('dividedBy gives whole numbers where a whole number is divided evenly', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e3 }));
    const count = tried(cases, ([n, each]) => {
      const { low, high } = dividedBy(exactly(n * each), exactly(each));
      ok(low === n && high === n);
    });
    expect(count).toBe(CASES);
  });

  test.each([of(-1, 1), of(0, 1), of(-1, 0), exactly(0)])('division by %o throws', (divisor) => {
    expect(() => dividedBy(exactly(1), divisor)).toThrow(
      new RangeError(`division by an interval around zero: ${divisor.low} to ${divisor.high}`),
    );
  });
});

describe('residual', () => {
  test('is positive above, negative below, and 0 where the intervals meet', () => {
    expect(residual(of(7, 9), of(1, 5))).toBe(2);
    expect(residual(of(1, 5), of(7, 9))).toBe(-2);
    expect(residual(of(1, 5), of(5, 9))).toBe(0);
  });

  test('turns its sign with the sides, and is 0 exactly for an overlap', () => {
    const count = tried(fc.tuple(someInterval, someInterval), ([a, b]) => {
      equal(residual(a, b) + residual(b, a), 0);
      equal(residual(a, b) === 0, overlaps(a, b));
    });
    expect(count).toBe(CASES);
  });
});

test('width', () => {
  expect(width(of(4_350_000, 4_450_000))).toBe(100_000);
});
