import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  conflictAnchor,
  conflictsByWidth,
  questionOf,
  spreadLabel,
  spreadOf,
  widthHeading,
  widthOf,
} from '../../src/disputes/dispute.ts';
import { observation } from '../pipeline/fixtures.ts';

const pair = (a: number, b: number, unit_id = 'establishment') => [
  observation({ value: a, unit_id }),
  observation({ value: b, unit_id, headline: false }),
];

test.each([
  [pair(165_983, 4_410_000), 'tenfold', '26,6\u00a0kali lipat', 'a factor of\u00a026.6'],
  [pair(20_000, 40_000), 'double', '2\u00a0kali lipat', 'a factor of\u00a02'],
  [pair(16_500, 18_500), 'tenth', 'selisih 12\u00a0persen', '12\u00a0per cent apart'],
  [pair(4_210_357, 4_209_817), 'close', 'selisih 0,01\u00a0persen', '0.01\u00a0per cent apart'],
  [
    pair(15.47, 15.74, 'percent'),
    'points',
    'selisih 0,27\u00a0poin persen',
    '0.27 percentage points apart',
  ],
  // Around zero a ratio says nothing.
  [pair(-5, 5), 'points', 'selisih 10\u00a0poin persen', '10 percentage points apart'],
  [pair(-5, -4), 'points', 'selisih 1\u00a0poin persen', '1 percentage point apart'],
] as const)('a conflict is as wide as its figures are apart', (group, width, id, en) => {
  const spread = spreadOf(group);
  expect(widthOf(spread)).toBe(width);
  expect(spreadLabel(spread, 'id')).toBe(id);
  expect(spreadLabel(spread, 'en')).toBe(en);
});

test('percentages are called growth, shares or both, by what is among them', async () => {
  const atlas = await loadAtlas();
  const growth = pair(1, 2, 'percent').map((o) => ({
    ...o,
    indicator_id: 'production_growth_yoy',
  }));
  const share = pair(1, 2, 'percent').map((o) => ({
    ...o,
    indicator_id: 'share_of_manufacturing',
  }));
  expect(widthHeading('points', [growth], atlas, 'en')).toBe('Growth');
  expect(widthHeading('points', [share], atlas, 'id')).toBe('Porsi');
  expect(widthHeading('points', [growth, share], atlas, 'en')).toBe('Growth and shares');
  expect(widthHeading('close', [growth], atlas, 'id')).toBe('Kurang dari sepuluh persen');
});

test('no conflict is without figures', () => {
  expect(() => spreadOf([])).toThrow('empty conflict group');
  expect(() => conflictAnchor([])).toThrow('empty conflict group');
});

test('classes hold every conflict once, widest first', async () => {
  const atlas = await loadAtlas();
  const classes = conflictsByWidth(atlas);
  const groups = classes.flatMap((each) => each.groups);
  const conflicting = atlas.observations.filter((o) => o.agreement === 'conflicts');
  expect(groups.flat().filter((o) => o.agreement === 'conflicts')).toHaveLength(conflicting.length);
  expect(new Set(groups.map(conflictAnchor)).size).toBe(groups.length);
  for (const { width, groups: list } of classes) {
    const sizes = list.map((group) => {
      const spread = spreadOf(group);
      expect(widthOf(spread)).toBe(width);
      return spread.kind === 'ratio' ? spread.ratio : spread.points;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
  const [first] = groups[0] ?? [];
  expect(first && questionOf(first, atlas, 'id')).toBe('Jumlah usaha (IKM)');
});
