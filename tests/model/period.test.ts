import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isYear, parsePeriod } from '../../src/model/period.ts';
import { CASES, tried } from '../cases.ts';
import { moment, range } from './periods.ts';

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

  test('keeps what was written and finds its true bounds', () => {
    const count = tried(moment, ({ text, start, end }) => {
      deepEqual(parsePeriod(text), { text, start, end, year: Number(end.slice(0, 4)) });
    });
    expect(count).toBe(CASES);
  });

  test('spans from the first to the last of two', () => {
    const count = tried(range, ({ text, start, end }) => {
      deepEqual(parsePeriod(text), { text, start, end, year: Number(end.slice(0, 4)) });
    });
    expect(count).toBe(CASES);
  });

  test('throws nothing but a RangeError', () => {
    const text = fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 3, arbitrary: fc.stringMatching(/^[0-9SQ/-]{0,12}$/) },
      { weight: 3, arbitrary: fc.stringMatching(/^(19|20)\d\d(-[SQ][0-5]|-[01]\d(-[0-3]\d)?)?$/) },
    );
    let read = 0;
    const count = tried(text, (text) => {
      try {
        const { start, end } = parsePeriod(text);
        ok(start! <= end!);
        read += 1;
      } catch (error) {
        ok(error instanceof RangeError);
      }
    });
    expect(count).toBe(CASES);
    expect(read).toBeGreaterThan(1000);
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
