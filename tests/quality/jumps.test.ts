import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { sortFailures } from '../../src/quality/jumps.ts';

const atlas = await loadAtlas();
const { jumps, others } = sortFailures(atlas);
const failed = atlas.audits.filter((a) => a.verdict === 'does-not-fit');

test('every failure is either a leap of small industry or told on its own', () => {
  const leaps = jumps.reduce((sum, { count }) => sum + count, 0);
  const rest = [...others.values()].flat();
  expect(leaps + rest.length).toBe(failed.length);
  expect(leaps).toBeGreaterThan(100);
  expect(rest.filter((a) => a.population_id === 'IK' && a.audit_kind === 'year-jump')).toEqual([]);
});

test('provinces with most leaps come first, kinds with most failures last', () => {
  const counts = jumps.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const sizes = [...others.values()].map((audits) => audits.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});

test('a leap names its years, each once', () => {
  const north = jumps.find(({ province }) => province.slug === 'maluku-utara');
  const years = north?.years.get('establishments') ?? [];
  expect(years).toContain(2024);
  expect(new Set(years).size).toBe(years.length);
});
