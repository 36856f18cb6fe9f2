import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  corroboration,
  originOf,
  surveyedByOneOffice,
} from '../../scripts/pipeline/corroboration.ts';
import type { Population, Source } from '../../src/model/contract.ts';
import { reconciled } from './core.ts';
import { figure, source } from './fixtures.ts';

const agency = (publisher: string, change: Partial<Source> = {}): Source =>
  source({ publisher, kind: 'government-press', ...change });
const paper = source({ publisher: 'Koran Uji', kind: 'news', custody: 'reported' });

describe('independent sources', () => {
  test.each<[string, Source[], number]>([
    ['two agencies', [agency('Dinas A'), agency('Dinas B')], 2],
    ['an agency and its own second print', [agency('Dinas A'), agency('Dinas A')], 1],
    [
      'an agency and a copy of its table',
      [agency('Dinas A'), agency('Dinas A', { custody: 'copy' })],
      1,
    ],
    ['an agency and a newspaper', [agency('Dinas A'), paper], 1],
    ['three newspapers', [paper, paper, { ...paper, publisher: 'Koran Lain' }], 1],
    [
      'an agency and a thesis',
      [agency('Dinas A'), source({ kind: 'research', custody: 'copy' })],
      1,
    ],
    [
      'an agency and a report of what another said',
      [agency('A'), agency('B', { custody: 'reported' })],
      1,
    ],
    [
      'the statistics office and its branches',
      ['Badan Pusat Statistik (BPS)', 'BPS Provinsi Aceh'].map((name) =>
        agency(name, { kind: 'official-statistics' }),
      ),
      1,
    ],
    [
      'the statistics office and an agency',
      [agency('BPS', { kind: 'official-statistics' }), agency('Dinas A')],
      2,
    ],
  ])('%s', (_, sources, n) => {
    expect(corroboration(sources, false)).toBe(n);
  });

  test('of a population that one office surveys are one', () => {
    expect(corroboration([agency('Dinas A'), agency('Dinas B')], true)).toBe(1);
    const populations = [
      { population_id: 'IMK', counted_by: 'BPS' },
      { population_id: 'IM', counted_by: 'Kementerian Perindustrian, BPS' },
    ] as Population[];
    expect([...surveyedByOneOffice(populations)]).toEqual(['IMK']);
  });

  test('are never more than the sources, nor fewer than one, in any order', () => {
    const some = fc.record({
      publisher: fc.constantFrom('A', 'B', 'C (BPS)', 'C'),
      kind: fc.constantFrom<Source['kind']>(
        'news',
        'research',
        'government-report',
        'official-statistics',
      ),
      custody: fc.constantFrom<Source['custody']>('direct', 'copy', 'reported'),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (list) => {
        const sources = list.map(source);
        const n = corroboration(sources, false);
        expect(n).toBeGreaterThanOrEqual(1);
        expect(n).toBeLessThanOrEqual(sources.length);
        expect(corroboration(sources.toReversed(), false)).toBe(n);
        expect(corroboration([...sources, paper], false)).toBe(n);
      }),
    );
  });

  test('have an origin of their own only where they count', () => {
    expect([originOf(paper), originOf(agency('Dinas (salinan)'))]).toEqual([undefined, 'dinas']);
  });
});

test('a figure counts those that agree with it, not those that contradict it', async () => {
  const sources = ['A', 'B', 'C'].map((name) => agency(name, { source_id: name }));
  const figures = [100, 100, 200].map((value, i) =>
    figure({ observation_id: `f${i}`, source_id: sources[i]!.source_id, value }),
  );
  const world = figures.map((figure, i) => ({ figure, source: sources[i]! }));
  const [found] = await reconciled([world]);
  expect(found?.map((o) => o.corroboration)).toEqual([2, 2, 1]);
});
