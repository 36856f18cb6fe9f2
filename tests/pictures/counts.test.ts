import { expect, test } from 'vitest';
import { cutOf } from '../../src/pictures/counts.ts';

test('the commonest are cut where the count changes, near twelve', () => {
  const falling = (n: number) => Array.from({ length: n }, (_, i) => 100 - i);
  expect(cutOf(falling(12))).toBe(12);
  expect(cutOf(falling(120))).toBe(12);
  // Twelfth and thirteenth are equal: the nearer change decides.
  expect(cutOf([...falling(11), 34, 34, 20, 10])).toBe(11);
  expect(cutOf([...falling(10), 34, 34, 34, 20, 10])).toBe(13);
  expect(cutOf([...falling(3), ...Array.from({ length: 11 }, () => 1)])).toBe(14);
  // Nothing but equals near it: the usual number.
  expect(cutOf([...falling(3), ...Array.from({ length: 40 }, () => 1)])).toBe(12);
  expect(cutOf([5])).toBe(1);
});
