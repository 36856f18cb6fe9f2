import { expect, test } from 'vitest';
import { isRange, printedWords, quotedWords } from '../../src/model/printed.ts';

test('a figure below zero says so where its printed text does not', () => {
  expect(printedWords({ printed: '6,81', value: -6.81 }, 'id')).toBe('6,81 (turun)');
  expect(printedWords({ printed: '1,42 persen', value: -1.42 }, 'en')).toBe(
    '1,42 persen (a decline)',
  );
  for (const printed of [
    '−6,81',
    '-6,81',
    'minus 0,21 persen',
    'negatif sebesar 4,53 persen',
    'turun 4.502',
    'terkontraksi 2,1',
  ]) {
    expect(printedWords({ printed, value: -1 }, 'id')).toBe(printed);
  }
});

test('a quotation holds what is printed, and not our word for a decline', () => {
  expect(quotedWords({ printed: '6,81', value: -6.81 }, 'en')).toBe('“6,81” (a decline)');
  expect(quotedWords({ printed: '4,4 juta', value: 4.4e6 }, 'en')).toBe('“4,4 juta”');
});

test('a range is told from a rounded number and from a number with a dash in it', () => {
  const ends = { value_low: 5, value_high: 6 };
  for (const printed of ['5%-6%', '5-6 persen', '5–6 persen', '5 sampai 6 persen', '5 to 6']) {
    expect(isRange({ printed, ...ends }), printed).toBe(true);
    expect(isRange({ printed, value_low: 5, value_high: 5 }), printed).toBe(false);
  }
  for (const printed of ['6 juta unit', 'satu persen', '-5,5', '1 KBLI'])
    expect(isRange({ printed, ...ends }), printed).toBe(false);
});

test('other figures stand as printed, ranges with their dash too', () => {
  expect(printedWords({ printed: '6,81', value: 6.81 }, 'id')).toBe('6,81');
  expect(printedWords({ printed: '5–6 persen', value: 5.5 }, 'id')).toBe('5–6 persen');
});
