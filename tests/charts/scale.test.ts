import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, quantileThresholds, rampSteps } from '../../src/charts/classes.ts';
import { dodge } from '../../src/charts/dodge.ts';
import { axisFormat, innerTicks, logTicks, niceTicks, yearTicks } from '../../src/charts/scale.ts';
import { textWidth, wrap } from '../../src/charts/text.ts';

const unit = { unit_id: 'establishment', name: 'unit usaha', symbol: null };

describe('ticks', () => {
  test('are round and free of crumbs', () => {
    expect(niceTicks(0, 0.55, 5)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(niceTicks(0, 977471, 5)).toEqual([0, 200000, 400000, 600000, 800000, 1000000]);
    expect(niceTicks(-3, 7, 5)).toEqual([-4, -2, 0, 2, 4, 6, 8]);
    expect(innerTicks(15047, 18662, 3)).toEqual([16000, 18000]);
    expect(logTicks(120000, 2e7, 4)).toEqual([300000, 1000000, 3000000, 10000000]);
  });

  test('enclose the values and stay few', () => {
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 10 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));
        const ticks = niceTicks(low, high, count);
        const slack = 1e-6 * (high - low);
        expect(ticks[0]!).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });

  test('years are whole and within bounds', () => {
    expect(yearTicks(2013, 2025, 5)).toEqual([2013, 2016, 2019, 2022, 2025]);
    expect(yearTicks(2022.5, 2023.75, 6)).toEqual([2023]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2050 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 2, max: 12 }),
        (first, span, count) => {
          const years = yearTicks(first, first + span, count);
          expect(years.length).toBeGreaterThan(0);
          expect(years.length).toBeLessThanOrEqual(count);
          for (const year of years) expect(year >= first && year <= first + span).toBe(true);
        },
      ),
    );
  });

  test('share one word', () => {
    const axis = axisFormat([0, 5e12, 1e13], unit, 'id');
    expect(axis.label).toBe('triliun unit usaha');
    expect([0, 5e12, 1e13].map(axis.format)).toEqual(['0', '5', '10']);
    expect(axisFormat([0, 5], { ...unit, symbol: '%' }, 'en').label).toBe('');
    // Over many powers of ten the word is one that the lowest tick fits too.
    expect(axisFormat([1e3, 1e4, 1e5, 1e6], unit, 'id').label).toBe('unit usaha');
    expect(axisFormat([1e5, 1e6, 1e7], unit, 'id').label).toBe('juta unit usaha');
  });
});

test('evenly spaced ticks have the same decimals, those of a log axis their own', () => {
  const written = (ticks: readonly number[], decimals?: 'even') =>
    ticks.map(axisFormat(ticks, unit, 'id', decimals).format);
  expect(written([4.205e6, 4.21e6, 4.215e6], 'even')).toEqual(['4,205', '4,210', '4,215']);
  expect(written([-0.5, 0, 0.5, 1], 'even')).toEqual(['−0,5', '0', '0,5', '1,0']);
  expect(written([0, 5e5, 1e6], 'even')).toEqual(['0', '0,5', '1,0']);
  expect(written([0, 1e-6], 'even')).toEqual(['0', '0,000001']);
  expect(written([0, 10, 20], 'even')).toEqual(['0', '10', '20']);
  expect(written([0.5, 1, 2])).toEqual(['0,5', '1', '2']);
});

describe('classes', () => {
  test('hold about as many values each, between round limits', () => {
    const values = Array.from({ length: 100 }, (_, i) => 1000 + i * 137);
    const thresholds = quantileThresholds(values);
    expect(thresholds).toEqual([3700, 6400, 9100, 12000]);
    expect(rampSteps(5)).toEqual([1, 2, 3, 4, 5]);
    expect(rampSteps(2)).toEqual([1, 5]);
  });

  test('are never empty and never more than asked for', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, (values) => {
        const thresholds = quantileThresholds(values);
        expect(thresholds.length).toBeLessThanOrEqual(4);
        expect(thresholds).toEqual([...new Set(thresholds)].toSorted((a, b) => a - b));
        const classes = values.map((value) => classOf(value, thresholds));
        expect(Math.min(...classes)).toBe(0);
        expect(Math.max(...classes)).toBe(thresholds.length);
      }),
    );
  });
});

test('dodge parts labels and keeps them inside', () => {
  const positions = fc.array(fc.double({ min: 0, max: 240, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(positions, (positions) => {
      const placed = dodge(
        positions,
        (p) => p,
        () => 30,
        [0, 240],
      );
      const ordered = placed.map((place) => place.position);
      ordered.forEach((position, i) => {
        expect(position).toBeGreaterThanOrEqual(15 - 1e-6);
        expect(position).toBeLessThanOrEqual(225 + 1e-6);
        if (i > 0) expect(position - ordered[i - 1]!).toBeGreaterThanOrEqual(30 - 1e-6);
      });
    }),
  );
});

test('wrap keeps every word and breaks only what does not fit', () => {
  expect(wrap('Kepulauan Bangka Belitung', 110, 12)).toBe('Kepulauan Bangka\nBelitung');
  expect(wrap('Aceh', 10, 12)).toBe('Aceh');
  expect(textWidth('MMM', 10)).toBeGreaterThan(textWidth('iii', 10));
});

test('wrap cuts what is longer than any word, and leaves it in a few pieces that fit', () => {
  const lines = wrap(`Dinas ${'panjangsekali'.repeat(30)} Bali`, 110, 12).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[3]).toMatch(/^[a-z]+…$/);
  expect(lines.at(-1)).toBe('Bali');
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(110);
  // A mark stays on its letter, and a long word of a language whole.
  expect(wrap('e\u0301'.repeat(60), 60, 12)).not.toMatch(/(^|\n)\u0301/);
  expect(wrap('Pertanggungjawabannya', 10, 12)).toBe('Pertanggungjawabannya');
});
