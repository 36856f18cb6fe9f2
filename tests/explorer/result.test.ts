import { describe, expect, test } from 'vitest';
import { cellWriter } from '../../src/explorer/cells.ts';
import { rowText } from '../../src/explorer/row-text.ts';
import { sheetOf, view } from '../../src/tables/view.ts';

describe('the view of a result', () => {
  const columns = [
    ['b', 'Á', null, 'a10', 'a2'],
    [3, null, 1, NaN, 10000.5],
    [3n, null, 9007199254740993n, 2, 1],
  ];
  const sheet = sheetOf(columns, rowText(columns, 'id-ID'), 'id-ID');
  const rows = (filter: string, sort?: number, descending?: boolean) => [
    ...view(sheet, { filter, sort, descending }),
  ];

  test('keeps the order of the query until told otherwise', () => {
    expect(rows('')).toEqual([0, 1, 2, 3, 4]);
  });
  test('sorts texts as the language does and numbers by size, empty cells last either way', () => {
    expect(rows('', 0)).toEqual([1, 4, 3, 0, 2]);
    expect(rows('', 0, true)).toEqual([0, 3, 4, 1, 2]);
    expect(rows('', 1)).toEqual([2, 0, 4, 1, 3]);
    expect(rows('', 1, true)).toEqual([4, 0, 2, 3, 1]);
    expect(rows('', 2, true)).toEqual([2, 0, 3, 4, 1]);
  });
  test('finds texts in any case, accents or not, and numbers as they are written on the page', () => {
    expect(rows(' A ', 0)).toEqual([1, 4, 3]);
    expect(rows('10.000,5')).toEqual([4]);
    expect(rows('10000.5')).toEqual([4]);
    expect(rows('nothing')).toEqual([]);
  });
});

describe('cellWriter', () => {
  const writer = (name: string, values: (number | bigint)[], lang: 'id' | 'en' = 'id') =>
    values.map(cellWriter({ name, kind: 'number', values }, lang));

  test('gives all numbers of a column the decimals that one needs', () => {
    expect(writer('ratio', [2.5, 2, 1234.25])).toEqual(['2,50', '2,00', '1.234,25']);
    expect(writer('ratio', [1 / 3, 1], 'en')).toEqual(['0.333333', '1.000000']);
    expect(writer('n', [4500584, -3, 9007199254740993n])).toEqual([
      '4.500.584',
      '−3',
      '9.007.199.254.740.993',
    ]);
  });
  test('takes out of texts what acts unseen', () => {
    const write = cellWriter({ name: 'printed', kind: 'text', values: [] }, 'id');
    expect(write('\u202e0001 unit\u0085')).toBe('0001 unit');
  });
  test('does not group years', () => {
    expect(writer('tahun', [2023])).toEqual(['2023']);
  });
});
