import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/model/nearest.ts';

const NAMES = ['Sumatera Barat', 'Sumatera Utara', 'Bali'];

test('nearest finds the name with the fewest letters to change, whatever their case', () => {
  expect(nearest('sumatra barat', NAMES)).toBe('Sumatera Barat');
  expect(nearest('BALI', NAMES)).toBe('Bali');
  expect(nearest('Bal', NAMES)).toBe('Bali');
});

test('nearest gives nothing when more than a third would have to change', () => {
  expect(nearest('Jawa Tengah', NAMES)).toBeUndefined();
  expect(nearest('Papua', NAMES)).toBeUndefined();
  expect(nearest('Bali', [])).toBeUndefined();
  // Two letters are few, but here they are all there are.
  expect(nearest('nl', ['id', 'en'])).toBeUndefined();
});

test('didYouMean asks, or says nothing', () => {
  expect(didYouMean('Balli', NAMES)).toBe(', did you mean "Bali"?');
  expect(didYouMean('Papua', NAMES)).toBe('');
});
