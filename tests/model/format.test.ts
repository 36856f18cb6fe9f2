import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCell,
  formatCompact,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
} from '../../src/model/format.ts';

const IDR = { unit_id: 'idr', name: 'rupiah', symbol: 'Rp' };
const USD = { unit_id: 'usd', name: 'dolar AS', symbol: 'US$' };
const PERCENT = { unit_id: 'percent', name: 'persen', symbol: '%' };
const UNITS = { unit_id: 'establishment', name: 'unit usaha', symbol: null };

/** Reads a number back as it is written in one of the languages. */
function read(text: string, lang: 'id' | 'en'): number {
  const [group, decimal] = lang === 'id' ? ['.', ','] : [',', '.'];
  return Number(text.replaceAll(group, '').replace(decimal, '.').replace('\u2212', '-'));
}

describe('formatNumber', () => {
  test.each([
    [41356, '41.356', '41,356'],
    [5.936, '5,94', '5.94'],
    [-1234.5, '\u22121.234,5', '\u22121,234.5'],
    [-0, '0', '0'],
    [-0.001, '0', '0'],
  ])('%d', (value, id, en) => {
    expect(formatNumber(value, 'id')).toBe(id);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test('takes as many decimals as it is told', () => {
    expect(formatNumber(1.23456, 'id', { maximumFractionDigits: 4 })).toBe('1,2346');
    expect(formatNumber(1.5, 'en', { maximumFractionDigits: 0 })).toBe('2');
  });

  test('names a value that is no number', () => {
    expect(() => formatNumber(NaN, 'id')).toThrow('invalid number: NaN');
  });

  test('can be read back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('id', 'en'), (value, lang) => {
        expect(read(formatNumber(value, lang), lang)).toBe(value);
      }),
    );
  });
});

describe('formatCompact', () => {
  test.each([
    [4.4e6, '4,4 juta', '4.4 million'],
    [21.98e12, '21,98 triliun', '21.98 trillion'],
    [128.4e9, '128,4 miliar', '128.4 billion'],
    [3.4e15, '3.400 triliun', '3,400 trillion'],
    [540.88e12, '540,88 triliun', '540.88 trillion'],
    [2.565e12, '2,565 triliun', '2.565 trillion'],
    [-3168.5e12, '\u22123.168,5 triliun', '\u22123,168.5 trillion'],
    [4.423e6, '4,423 juta', '4.423 million'],
    [68.718e9, '68,718 miliar', '68.718 billion'],
    [953.128e9, '953,1 miliar', '953.1 billion'],
    [1.2345e6, '1,23 juta', '1.23 million'],
    [39_425_790_000, '39,43 miliar', '39.43 billion'],
    [540_883_412_000_000, '540,9 triliun', '540.9 trillion'],
    [1234.5678e12, '1.235 triliun', '1,235 trillion'],
    [898162, '898.162', '898,162'],
    [999.6e6, '999,6 juta', '999.6 million'],
    [999.96e6, '999,96 juta', '999.96 million'],
    [999_960_700, '1 miliar', '1 billion'],
    [898.162, '898,2', '898.2'],
    [999999.6, '1 juta', '1 million'],
    [-2.8e12, '\u22122,8 triliun', '\u22122.8 trillion'],
    [0, '0', '0'],
  ])('%d', (value, id, en) => {
    expect(formatCompact(value, 'id')).toBe(id);
    expect(formatCompact(value, 'en')).toBe(en);
  });

  test('never shows a thousand of a word that has a next one, and stays within half a percent', () => {
    const sizes = { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 };
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, (value) => {
        const [number = '', word = ''] = formatCompact(value, 'en').split(' ');
        const scaled = read(number, 'en');
        if (word === 'million' || word === 'billion') expect(Math.abs(scaled)).toBeLessThan(1000);
        const shown = scaled * sizes[word as keyof typeof sizes];
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(
          Math.max(0.005, Math.abs(value) * 0.005),
        );
      }),
    );
  });
});

describe('formatCell', () => {
  test('keeps the decimals of a column below one another', () => {
    const column = [118.34e12, 91.771e12, 2.8e12, -1e9, 41356];
    expect(column.map((value) => formatCell(value, 'id'))).toEqual([
      '118,34 triliun',
      '91,77 triliun',
      '2,80 triliun',
      '\u22121,00 miliar',
      '41.356',
    ]);
  });
});

describe('formatValue', () => {
  test('after the number 1 a unit has its other name, where the language has one', () => {
    const centres = { unit_id: 'centre', name: 'centres', singular: 'centre', symbol: null };
    expect(formatValue(1, centres, 'en')).toBe('1 centre');
    expect(formatValue(2, centres, 'en')).toBe('2 centres');
    expect(formatValue(1, UNITS, 'id')).toBe('1 unit usaha');
  });

  test('writes money before the amount, without a space', () => {
    expect(formatValue(2.8e12, IDR, 'id')).toBe('Rp2,8 triliun');
    expect(formatValue(2.8e12, IDR, 'en')).toBe('Rp2.8 trillion');
    expect(formatValue(-2.8e12, IDR, 'id')).toBe('\u2212Rp2,8 triliun');
    expect(formatValue(750000, IDR, 'id')).toBe('Rp750.000');
    expect(formatValue(21.98e12, IDR, 'id', 'exact')).toBe('Rp21.980.000.000.000');
    expect(formatValue(2.8e6, USD, 'id')).toBe('US$2,8 juta');
  });

  test('writes other units after the number', () => {
    expect(formatValue(5.9, PERCENT, 'id')).toBe('5,9%');
    expect(formatValue(-5.9, PERCENT, 'en')).toBe('\u22125.9%');
    expect(formatValue(4209817, UNITS, 'id')).toBe('4.209.817 unit usaha');
    expect(formatValue(4209817, UNITS, 'id', 'compact')).toBe('4,21 juta unit usaha');
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2023', '2023', '2023'],
    ['2023-S1', 'Semester I 2023', 'first half of 2023'],
    ['2023-S2', 'Semester II 2023', 'second half of 2023'],
    ['2022-Q3', 'Triwulan III 2022', 'Q3 2022'],
    ['2019-06', 'Juni 2019', 'June 2019'],
    ['2019-06-30', '30 Juni 2019', '30 June 2019'],
    ['2015/2019', '2015\u20132019', '2015\u20132019'],
    ['2015/2015', '2015', '2015'],
    ['2019-01/2019-06', 'Januari\u2013Juni 2019', 'January\u2013June 2019'],
    ['2019-06-01/2019-06-30', '1\u201330 Juni 2019', '1\u201330 June 2019'],
    ['2018-11/2019-02', 'November 2018 \u2013 Februari 2019', 'November 2018 \u2013 February 2019'],
    ['2009/2015-09', '2009 \u2013 September 2015', '2009 \u2013 September 2015'],
    ['2022-Q1/2022-Q3', 'Triwulan I \u2013 Triwulan III 2022', 'Q1\u2013Q3 2022'],
    ['2023-Q2/2023-S2', 'Triwulan II \u2013 Semester II 2023', 'Q2\u2013second half of 2023'],
    ['unknown', 'tanpa tahun', 'undated'],
  ])('%s', (period, id, en) => {
    expect(formatPeriod(period, 'id')).toBe(id);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  test.each(['', '23', '2023-S3', '2022-Q5', '2019-13', '2019-02-30', '2019/2015', '2015-2019'])(
    'refuses "%s"',
    (period) => {
      expect(() => formatPeriod(period, 'id')).toThrow(`unknown period: "${period}"`);
    },
  );
});

describe('formatDate', () => {
  test.each([
    ['2019-08-21', '21 Agustus 2019', '21 August 2019'],
    ['2023-01', 'Januari 2023', 'January 2023'],
    ['2023', '2023', '2023'],
  ])('%s', (date, id, en) => {
    expect(formatDate(date, 'id')).toBe(id);
    expect(formatDate(date, 'en')).toBe(en);
  });

  test.each(['', '2023-13', '2023-02-30', '2022-Q3', '2015/2019', 'unknown'])(
    'refuses "%s"',
    (date) => {
      expect(() => formatDate(date, 'id')).toThrow(`unknown date: "${date}"`);
    },
  );
});
