import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { countsByYear, cutOf } from '../../src/pictures/counts.ts';

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

test.each([
  ['id', [], 'Terbanyak untuk 2023: 2 angka.'],
  ['en', [], 'Most for 2023: 2 figures.'],
  [
    'id',
    [null],
    'Terbanyak untuk 2023: 2 angka. Tidak digambar: 1 angka sebelum 2000 atau tanpa tahun.',
  ],
  ['en', [1999], 'Most for 2023: 2 figures. Not drawn: 1 figure from before 2000 or undated.'],
  [
    'en',
    [1999, null],
    'Most for 2023: 2 figures. Not drawn: 2 figures from before 2000 or undated.',
  ],
] as const)(
  'figures that are not drawn are told where there are any (%s, %j)',
  (lang, left, finding) => {
    const observations = [2023, 2023, 2024, ...left].map((year) => ({ year }));
    expect(countsByYear({ observations } as unknown as Atlas, lang).finding).toBe(finding);
  },
);
