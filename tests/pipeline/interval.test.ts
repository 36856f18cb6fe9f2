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
import { intervalWithNumber, someInterval } from './fixtures.ts';

const of = (low: number, high: number): Interval => ({ low, high });

function expectWithin(number: number, { low, high }: Interval): void {
  expect(low).toBeLessThanOrEqual(number);
  expect(number).toBeLessThanOrEqual(high);
}

describe('overlaps', () => {
  test('where a number is shared, be it a bound', () => {
    expect(overlaps(of(1, 2), of(2, 3))).toBe(true);
    expect(overlaps(of(1, 2), of(2.1, 3))).toBe(false);
    expect(overlaps(of(1, 9), exactly(5))).toBe(true);
  });

  test('does not depend on who is asked first, and holds for itself', () => {
    fc.assert(
      fc.property(someInterval, someInterval, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  test('is not undone by a wider interval', () => {
    const more = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(intervalWithNumber, someInterval, more, more, (a, b, left, right) => {
        const touching = overlaps(a.interval, b) ? b : exactly(a.number);
        const wider = of(a.interval.low - left, a.interval.high + right);
        expect(overlaps(wider, touching)).toBe(true);
      }),
    );
  });
});

describe('arithmetic contains the result for every number within', () => {
  test('sum', () => {
    expect(sum([of(1, 2), of(10, 20), exactly(100)])).toEqual(of(111, 122));
    expect(sum([])).toEqual(exactly(0));
    fc.assert(
      fc.property(fc.array(intervalWithNumber), (parts) => {
        const total = parts.reduce((result, { number }) => result + number, 0);
        expectWithin(total, sum(parts.map(({ interval }) => interval)));
      }),
    );
  });

  test('minus', () => {
    expect(minus(of(10, 12), of(3, 4))).toEqual(of(6, 9));
    fc.assert(
      fc.property(intervalWithNumber, intervalWithNumber, (a, b) => {
        expectWithin(a.number - b.number, minus(a.interval, b.interval));
      }),
    );
  });

  test('times', () => {
    expect(times(of(-2, 3), of(-5, 7))).toEqual(of(-15, 21));
    fc.assert(
      fc.property(intervalWithNumber, intervalWithNumber, (a, b) => {
        expectWithin(a.number * b.number, times(a.interval, b.interval));
      }),
    );
  });

  test('dividedBy', () => {
    expect(dividedBy(of(10, 20), of(2, 5))).toEqual(of(2, 10));
    expect(dividedBy(of(10, 20), of(-5, -2))).toEqual(of(-10, -2));
    const divisor = intervalWithNumber.filter(({ interval }) => interval.low * interval.high > 0);
    fc.assert(
      fc.property(intervalWithNumber, divisor, (a, b) => {
        expectWithin(a.number / b.number, dividedBy(a.interval, b.interval));
      }),
    );
  });

  test('dividedBy gives whole numbers where a whole number is divided evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e3 }), (n, each) => {
        expect(dividedBy(exactly(n * each), exactly(each))).toEqual(exactly(n));
      }),
    );
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
    fc.assert(
      fc.property(someInterval, someInterval, (a, b) => {
        expect(residual(a, b) + residual(b, a)).toBe(0);
        expect(residual(a, b) === 0).toBe(overlaps(a, b));
      }),
    );
  });
});

test('width', () => {
  expect(width(of(4_350_000, 4_450_000))).toBe(100_000);
});
