import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originOf, surveyedByOneOffice } from '../../scripts/pipeline/corroboration.ts';
import type { Population, Source } from '../../src/model/contract.ts';
import { reconciled } from './core.ts';
import { figure, source } from './fixtures.ts';

const agency = (publisher: string, change: Partial<Source> = {}): Source =>
  source({ publisher, kind: 'government-press', ...change });
const paper = source({ publisher: 'Koran Uji', kind: 'news', custody: 'reported' });

/** How many independent sources stand behind a figure that all of these print, for each list of them. */
async function corroborations(lists: readonly (readonly Source[])[]): Promise<number[]> {
  const worlds = lists.map((sources) =>
    sources.map((source, i) => ({
      source: { ...source, source_id: `s${i}` },
      figure: figure({ observation_id: `f${i}`, source_id: `s${i}` }),
    })),
  );
  return (await reconciled(worlds)).map((world) => {
    const counts = new Set(world.map(({ corroboration }) => corroboration));
    expect(counts.size).toBe(1);
    return Math.max(...counts);
  });
}

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
  ])('%s', async (_, sources, n) => {
    expect(await corroborations([sources])).toEqual([n]);
  });

  test('of a population that one office surveys are one office', () => {
    const populations = [
      { population_id: 'IMK', counted_by: 'BPS' },
      { population_id: 'IM', counted_by: 'Kementerian Perindustrian, BPS' },
    ] as Population[];
    expect([...surveyedByOneOffice(populations)]).toEqual(['IMK']);
  });

  test('are never more than the sources, nor fewer than one, in any order', async () => {
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
    const lists = fc
      .sample(fc.array(some, { minLength: 1, maxLength: 6 }), 2000)
      .map((list) => list.map(source));
    const counts = await corroborations(lists);
    counts.forEach((n, i) => {
      expect(n).toBeGreaterThanOrEqual(1);
      expect(n).toBeLessThanOrEqual(lists[i]!.length);
    });
    expect(new Set(counts).size).toBeGreaterThan(2);
    expect(await corroborations(lists.map((list) => list.toReversed()))).toEqual(counts);
    expect(await corroborations(lists.map((list) => [...list, paper]))).toEqual(counts);
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
