import { describe, expect, test } from 'vitest';
import { broken, median, table, verdict, type Finding } from '../../scripts/bench/table.ts';

const finding = (over: Partial<Finding>): Finding => ({
  part: 'weight',
  name: 'home',
  value: 1,
  unit: '×',
  ...over,
});

describe('verdict', () => {
  test('holds up to its budget, and is none without one', () => {
    expect(verdict(finding({ value: 2, budget: { most: 2 } }))).toBe(true);
    expect(verdict(finding({ value: 2.01, budget: { most: 2 } }))).toBe(false);
    expect(verdict(finding({ value: 149, budget: { least: 150 } }))).toBe(false);
    expect(verdict(finding({}))).toBeUndefined();
  });

  test('a measurement that failed keeps no budget', () => {
    expect(verdict(finding({ value: NaN, budget: { most: 2 } }))).toBe(false);
    expect(broken([finding({ value: NaN, budget: { least: 2 } }), finding({})])).toHaveLength(1);
  });
});

test('table lines up its columns and says which budget is broken', () => {
  const lines = table([
    finding({ value: 0.8712, budget: { most: 1.1 }, note: 'a | b' }),
    finding({ name: 'build', value: 111.4, unit: 'pages/s', budget: { least: 150 } }),
  ]).split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.slice(0, 2).map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/0\.871 × \| +≤ 1\.1 × \| holds +\| a \\\| b/);
  expect(lines[3]).toMatch(/111 pages\/s \| ≥ 150 pages\/s \| BROKEN/);
});

test('median is the middle, or between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow('no values');
});
