import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodText } from '../../scripts/pipeline/adapters/period-label.ts';
import { formatPeriod } from '../../src/model/format.ts';
import { CASES, tried } from '../cases.ts';
import { moment } from '../model/periods.ts';

describe('a period in a cell', () => {
  test.each([
    ['2023', '2023'],
    ['2023.0', '2023'],
    ['Tahun 2023', '2023'],
    ['2023 Semester I', '2023-S1'],
    ['Smt. 2 2023', '2023-S2'],
    ['TRIWULAN III 2022', '2022-Q3'],
    ['Q3 2022', '2022-Q3'],
    ['Juni 2019', '2019-06'],
    ['2019 Juni', '2019-06'],
    ['Agu 2019', '2019-08'],
    ['Des. 2019', '2019-12'],
    ['30  Juni 2019', '2019-06-30'],
    ['2019-06-30', '2019-06-30'],
    ['2015-2019', '2015/2019'],
    ['2015 – 2019', '2015/2019'],
    ['Januari-Juni 2019', '2019-01/2019-06'],
    ['Jan s.d. Jun 2019', '2019-01/2019-06'],
    ['Januari s/d Juni 2019', '2019-01/2019-06'],
    ['Januari sampai dengan Juni 2019', '2019-01/2019-06'],
    ['Januari - Desember 2019', '2019'],
    ['Januari–Desember 2019', '2019'],
    ['1–30 Juni 2019', '2019-06-01/2019-06-30'],
    ['1 Januari–Desember 1970', '1970-01-01/1970-12'],
  ])('%j is %s', (printed, period) => {
    expect(periodText(printed)).toBe(period);
  });

  test.each([
    '',
    'Juni',
    '06-2019',
    '01-06-2019',
    '2019-13',
    '2020-21',
    '31 April 2019',
    '2019-2015',
  ])('%j is left as it is, to be rejected', (printed) => {
    expect(periodText(printed)).toBe(printed);
  });

  test('written as the site writes it is read back', () => {
    const range = fc
      .tuple(moment, moment)
      .map(([a, b]) => (a.start < b.start ? { first: a, last: b } : { first: b, last: a }))
      .filter(({ first, last }) => first.end < last.start)
      .map(({ first, last }) => ({ text: `${first.text}/${last.text}` }));
    const count = tried(fc.oneof(moment, range), ({ text }) => {
      // Nobody says "January to December" of anything but a year.
      const wanted = text.replace(/^(\d{4})-01\/\1-12$/, '$1');
      equal(periodText(formatPeriod(text, 'id')), wanted, text);
    });
    expect(count).toBe(CASES);
  });
});
