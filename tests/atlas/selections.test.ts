import { describe, expect, test } from 'vitest';
import {
  annual,
  commonestSubject,
  conflictGroups,
  headlineOf,
  ranks,
  targetPairs,
} from '../../src/atlas/selections.ts';
import { observation } from '../pipeline/fixtures.ts';

const IKM = { indicator_id: 'establishments', population_id: 'IKM' };

describe('annual', () => {
  test('gives totals of whole years of one subject, every source, in the order of years', () => {
    const figures = [
      observation({ period: '2023', value: 1 }),
      observation({ period: '2021', value: 2 }),
      observation({ period: '2023', value: 3, headline: false }),
      observation({ period: '2022', breakdown: 'kbli=14' }),
      observation({ period: '2022-S1', year: 2022 }),
      observation({ period: '2022', population_id: 'IMK' }),
      observation({ period: '2022', indicator_id: 'workers' }),
    ];
    expect(annual(figures, IKM).map((o) => [o.period, o.value])).toEqual([
      ['2021', 2],
      ['2023', 1],
      ['2023', 3],
    ]);
  });
});

test('headlineOf tells the outcome from the target', () => {
  const figures = [
    observation({ value: 1, headline: false }),
    observation({ value: 2, status: 'target' }),
    observation({ value: 3 }),
    observation({ value: 4, period: '2022' }),
  ];
  expect(headlineOf(figures, IKM, 2023)?.value).toBe(3);
  expect(headlineOf(figures, IKM, 2023, true)?.value).toBe(2);
  expect(headlineOf(figures, IKM, 2021)).toBeUndefined();
});

describe('targetPairs', () => {
  const target = observation({ status: 'target', value: 100 });

  test('pairs a target with the outcome of the same question', () => {
    const realised = observation({ value: 120, status: 'preliminary' });
    const others = [
      observation({ value: 1, period: '2022' }),
      observation({ value: 1, unit_id: 'usd' }),
      observation({ value: 1, headline: false }),
    ];
    expect(targetPairs([target, ...others, realised])).toEqual([{ target, realised }]);
  });

  test('takes no estimate for an outcome: what was expected by the end of a year is not what was reached', () => {
    const estimate = observation({ value: 140, status: 'estimate' });
    const realised = observation({ value: 90 });
    expect(targetPairs([target, estimate])).toEqual([]);
    expect(targetPairs([target, realised, estimate])).toEqual([{ target, realised }]);
  });

  test('is empty without an outcome, and for undated figures', () => {
    expect(targetPairs([target])).toEqual([]);
    const undated = [
      observation({ period: 'unknown', status: 'target' }),
      observation({ period: 'unknown' }),
    ];
    expect(targetPairs(undated)).toEqual([]);
  });
});

test('conflictGroups gives each group once, with all its figures', () => {
  const group = [
    observation({ value: 1, agreement: 'conflicts' }),
    observation({ value: 2, agreement: 'conflicts' }),
    observation({ value: 1.5, agreement: 'agrees' }),
  ];
  const alone = observation({ period: '2020' });
  const all = [...group, alone];
  expect(conflictGroups(all, (o) => (o === alone ? [alone] : group))).toEqual([group]);
});

test('ranks: the largest is first, equals share a place', () => {
  const figures = [7, 9, 7, 1].map((value, i) => observation({ area_code: String(11 + i), value }));
  expect([...ranks(figures)].toSorted()).toEqual([
    ['11', 2],
    ['12', 1],
    ['13', 2],
    ['14', 4],
  ]);
});

test('commonestSubject has the most years, not the most figures', () => {
  const figures = [
    ...['2020', '2020', '2020'].map((period) => observation({ period, indicator_id: 'workers' })),
    ...['2020', '2021'].map((period) => observation({ period })),
    ...['2020', '2021', '2022'].map((period) =>
      observation({ period, indicator_id: 'input_value', breakdown: 'kbli=14' }),
    ),
  ];
  expect(commonestSubject(figures)).toEqual(IKM);
  expect(commonestSubject([])).toBeUndefined();
});
