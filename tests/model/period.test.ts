import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isYear, parsePeriod } from '../../src/model/period.ts';

describe('parsePeriod', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', 2023],
    ['2023-S1', '2023-01-01', '2023-06-30', 2023],
    ['2023-S2', '2023-07-01', '2023-12-31', 2023],
    ['2022-Q1', '2022-01-01', '2022-03-31', 2022],
    ['2022-Q3', '2022-07-01', '2022-09-30', 2022],
    ['2019-06', '2019-06-01', '2019-06-30', 2019],
    ['2019-06-30', '2019-06-30', '2019-06-30', 2019],
    ['2015/2019', '2015-01-01', '2019-12-31', 2019],
    ['2022-Q4/2023-S1', '2022-10-01', '2023-06-30', 2023],
    ['2020-02', '2020-02-01', '2020-02-29', 2020],
    ['2023-02', '2023-02-01', '2023-02-28', 2023],
    ['2000-02', '2000-02-01', '2000-02-29', 2000],
    ['1900-02', '1900-02-01', '1900-02-28', 1900],
    ['unknown', null, null, null],
  ])('%s', (text, start, end, year) => {
    expect(parsePeriod(text)).toEqual({ text, start, end, year });
  });

  test.each([
    ...['', 'tahun 2023', '23', '20234', ' 2023', '2023 ', '2023-', '2023-13', '2023-00', '2023-6'],
    ...['2023-S3', '2023-S0', '2022-Q0', '2022-Q5', '2022-q1', '2023-02-29', '2023-04-31'],
    ...['2023-06-00', '2019/2015', '2015/2017/2019', '2015/', '/2019', '2015/unknown', '2023-W01'],
  ])('refuses "%s" and names it', (text) => {
    expect(() => parsePeriod(text)).toThrow(
      new RangeError(
        `unknown period: "${text}"; expected 2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 or unknown`,
      ),
    );
  });

  const year = fc.integer({ min: 1900, max: 2100 });
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  const two = (n: number): string => String(n).padStart(2, '0');
  /** A period and its bounds, counted by the calendar of the platform. */
  const months = (text: string, year: number, first: number, last: number): Expected => ({
    text,
    start: iso(new Date(Date.UTC(year, first - 1, 1))),
    end: iso(new Date(Date.UTC(year, last, 0))),
  });
  interface Expected {
    text: string;
    start: string;
    end: string;
  }
  const single: fc.Arbitrary<Expected> = fc.oneof(
    year.map((y) => months(`${y}`, y, 1, 12)),
    fc
      .tuple(year, fc.integer({ min: 1, max: 2 }))
      .map(([y, s]) => months(`${y}-S${s}`, y, s * 6 - 5, s * 6)),
    fc
      .tuple(year, fc.integer({ min: 1, max: 4 }))
      .map(([y, q]) => months(`${y}-Q${q}`, y, q * 3 - 2, q * 3)),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => months(`${y}-${two(m)}`, y, m, m)),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => ({ text: iso(date), start: iso(date), end: iso(date) })),
  );

  test('keeps what was written and finds its true bounds', () => {
    fc.assert(
      fc.property(single, ({ text, start, end }) => {
        expect(parsePeriod(text)).toEqual({ text, start, end, year: Number(end.slice(0, 4)) });
      }),
    );
  });

  test('spans from the first to the last of two', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const [first, last] = a.start <= b.start && a.end <= b.end ? [a, b] : [b, a];
        fc.pre(first.start <= last.end);
        expect(parsePeriod(`${first.text}/${last.text}`)).toMatchObject({
          start: first.start,
          end: last.end,
        });
      }),
    );
  });

  test('throws nothing but a RangeError', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9SQ/-]{0,12}$/));
    fc.assert(
      fc.property(text, (text) => {
        try {
          const { start, end } = parsePeriod(text);
          expect(start! <= end!).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

test('isYear', () => {
  expect(['2023', '2023-06', '2015/2019', 'unknown', '23'].map(isYear)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
