import { expect, test } from 'vitest';
import { evenDecimals } from '../../src/charts/even-decimals.ts';

test('numbers of one chart have the same number of decimals', () => {
  expect(evenDecimals(['2,2', '2,16', '2'], 'id')).toEqual(['2,20', '2,16', '2,00']);
  expect(evenDecimals(['60.1', '1', '−17.5%'], 'en')).toEqual(['60.1', '1.0', '−17.5%']);
  expect(evenDecimals(['5%', '5.81%'], 'en')).toEqual(['5.00%', '5.81%']);
  expect(evenDecimals(['−2%', '1,5%'], 'id')).toEqual(['−2,0%', '1,5%']);
});

test('whole numbers stay whole, and thousands are no decimals', () => {
  expect(evenDecimals(['843.886', '12'], 'id')).toEqual(['843.886', '12']);
  expect(evenDecimals(['843,886', '12'], 'en')).toEqual(['843,886', '12']);
});

test('long numbers have room for fewer, and each word is a kind of its own', () => {
  expect(evenDecimals(['Rp101 triliun', 'Rp98,5 triliun', 'Rp91,77 triliun'], 'id')).toEqual([
    'Rp101,0 triliun',
    'Rp98,50 triliun',
    'Rp91,77 triliun',
  ]);
  expect(evenDecimals(['Rp1.483 triliun', 'Rp9,5 triliun'], 'id')[0]).toBe('Rp1.483 triliun');
  expect(evenDecimals(['8 triliun', '8,3 miliar'], 'id')).toEqual(['8 triliun', '8,3 miliar']);
});
