import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../scripts/pipeline/observation.ts';
import { isLater } from '../../scripts/pipeline/reconcile.ts';
import type { Observation, Source } from '../../src/model/contract.ts';
import { CASES, PATIENCE } from '../cases.ts';
import { agreementsIn, reconciled, type Printed } from './core.ts';
import { figure, source } from './fixtures.ts';

/** A figure of a source of its own, which is named after it. */
function printed(
  source_id: string,
  value: number | [number, number],
  of: Partial<Source> = {},
  change: Partial<Figure> = {},
): Printed {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const from = source({ source_id, publisher: source_id, ...of });
  return {
    source: from,
    figure: figure({
      observation_id: source_id,
      source_id,
      value: low,
      value_low: low,
      value_high: high,
      published: from.published,
      ...change,
    }),
  };
}

async function verdicts(...list: Printed[]): Promise<Observation[]> {
  const [observations = []] = await reconciled([list]);
  return observations;
}

type Told = [string, string, string];

const toldOf = (observations: readonly Observation[]): Told[] =>
  observations.map((o) => [o.observation_id, o.agreement, o.headline_reason]);

/** Id, agreement and headline reason of each. */
const told = async (...list: Printed[]): Promise<Told[]> => toldOf(await verdicts(...list));

describe('agreement', () => {
  test('a figure alone is the sole one and the headline', async () => {
    expect(await told(printed('a', 5))).toEqual([['a', 'sole', 'only']]);
  });

  test('figures agree where their intervals meet, and conflict where they do not', async () => {
    expect(
      (await told(printed('a', [4.35e6, 4.45e6]), printed('b', 4.41e6))).map(([, a]) => a),
    ).toEqual(['agrees', 'agrees']);
    expect(
      (await told(printed('a', [4.35e6, 4.45e6]), printed('b', 4.46e6))).map(([, a]) => a),
    ).toEqual(['conflicts', 'conflicts']);
  });

  test('a figure agrees only when it meets all the others', async () => {
    const [wide, low, high] = [
      printed('wide', [1, 9]),
      printed('low', [1, 2]),
      printed('high', [8, 9]),
    ];
    expect((await told(wide, low, high)).map(([id, a]) => [id, a])).toEqual([
      ['wide', 'agrees'],
      ['low', 'conflicts'],
      ['high', 'conflicts'],
    ]);
  });

  test.each<[string, Partial<Figure>]>([
    ['area', { area_code: '11' }],
    ['period', { period: '2022' }],
    ['indicator', { indicator_id: 'workers' }],
    ['population', { population_id: 'IMK' }],
    ['breakdown', { breakdown: 'kbli=14' }],
    ['unit', { unit_id: 'usd' }],
    ['status, when one is a target', { status: 'target' }],
  ])('figures that differ in %s are not compared', async (_, change) => {
    expect((await told(printed('a', 5), printed('b', 9, {}, change))).map(([, a]) => a)).toEqual([
      'sole',
      'sole',
    ]);
  });

  test.each(['estimate', 'preliminary', 'unspecified'] as const)(
    'a realised figure and one %s are compared',
    async (status) => {
      expect(
        (await told(printed('a', 5), printed('b', 9, {}, { status }))).map(([, a]) => a),
      ).toEqual(['conflicts', 'conflicts']);
    },
  );

  test('two targets are compared', async () => {
    const target = { status: 'target' } as const;
    expect(
      (await told(printed('a', 5, {}, target), printed('b', 9, {}, target))).map(([, a]) => a),
    ).toEqual(['conflicts', 'conflicts']);
  });

  test('undated figures are compared within their source only', async () => {
    const undated = { period: 'unknown' } as const;
    expect(
      (await told(printed('a', 5, {}, undated), printed('b', 9, {}, undated))).map(([, a]) => a),
    ).toEqual(['sole', 'sole']);
    const again = printed('a', 9, {}, { ...undated, observation_id: 'a2' });
    expect((await told(printed('a', 5, {}, undated), again)).map(([, a]) => a)).toEqual([
      'conflicts',
      'conflicts',
    ]);
  });
});

describe('headline: the first of', () => {
  const headline = async (...list: Printed[]): Promise<[string, string] | undefined> => {
    const found = (await verdicts(...list)).filter((o) => o.headline);
    expect(found).toHaveLength(1);
    return found[0] && [found[0].observation_id, found[0].headline_reason];
  };

  test('the kinds of source, in their order', async () => {
    const kinds = [
      'official-statistics',
      'government-report',
      'government-press',
      'open-data-portal',
      'news',
      'research',
    ] as const;
    for (const [i, kind] of kinds.slice(1).entries()) {
      const worse = printed('a', 5, { kind, published: '2024' });
      const better = printed('b', [0, 9], { kind: kinds[i]!, published: '2020' });
      expect(await headline(worse, better)).toEqual(['b', 'source-kind']);
    }
  });

  test('then the vintages, undated last', async () => {
    const early = printed('a', 5, { published: '2023-01' });
    const late = printed('b', [0, 9], { published: '2023-02' });
    const undated = printed('c', 5, { published: null });
    expect(await headline(early, undated, late)).toEqual(['b', 'vintage']);
    expect(await headline(undated, early)).toEqual(['a', 'vintage']);
    const year = printed('d', 5, { published: '2023' });
    expect(await headline(year, early)).toEqual(['a', 'vintage']);
  });

  test('then the finer figure', async () => {
    expect(await headline(printed('a', [4, 6]), printed('b', 5))).toEqual(['b', 'precision']);
  });

  test('where two are equally fine, the noise of binary fractions makes neither finer', async () => {
    // 4.275 - 4.265 is a little less than 4.285 - 4.275.
    expect(await headline(printed('b', [4.265, 4.275]), printed('a', [4.275, 4.285]))).toEqual([
      'a',
      'order',
    ]);
  });

  test('then the order of ids', async () => {
    expect(await headline(printed('b', 5), printed('a', 6))).toEqual(['a', 'order']);
  });
});

describe('supersession', () => {
  const bps = (
    id: string,
    value: number | [number, number],
    published: string | null,
    of: Partial<Source> = {},
  ): Printed =>
    printed(id, value, {
      kind: 'official-statistics',
      publisher: 'Badan Pusat Statistik (BPS)',
      published,
      ...of,
    });

  test('a later table of the same publisher replaces an earlier one that it contradicts', async () => {
    expect(await told(bps('old', 5, '2022'), bps('new', 6, '2023'))).toEqual([
      ['old', 'superseded', 'not-headline'],
      ['new', 'sole', 'vintage'],
    ]);
  });

  test('whatever stands in brackets after the name', async () => {
    expect(
      (
        await told(
          bps('old', 5, '2022'),
          bps('new', 6, '2023', { publisher: 'Badan Pusat Statistik' }),
        )
      )[0]![1],
    ).toBe('superseded');
  });

  test('a superseded figure does not contradict the others', async () => {
    const news = printed('news', 6, { published: '2024' });
    expect(await told(bps('old', 5, '2022'), bps('new', 6, '2023'), news)).toEqual([
      ['old', 'superseded', 'not-headline'],
      ['new', 'agrees', 'source-kind'],
      ['news', 'agrees', 'not-headline'],
    ]);
  });

  test.each<[string, Printed, Printed]>([
    ['where the two agree', bps('old', [4, 6], '2022'), bps('new', 5, '2023')],
    ['where the vintage does not tell', bps('old', 5, '2023-08'), bps('new', 6, '2023')],
    ['where a vintage is unknown', bps('old', 5, null), bps('new', 6, '2023')],
    [
      'for another publisher',
      bps('old', 5, '2022'),
      bps('new', 6, '2023', { publisher: 'Kementerian Perindustrian' }),
    ],
    [
      'for newspapers',
      bps('old', 5, '2022', { kind: 'news' }),
      bps('new', 6, '2023', { kind: 'news' }),
    ],
    [
      'for government press',
      bps('old', 5, '2022', { kind: 'government-press' }),
      bps('new', 6, '2023'),
    ],
    ['for research', bps('old', 5, '2022'), bps('new', 6, '2023', { kind: 'research' })],
  ])('does not happen %s', async (_, old, later) => {
    expect((await told(old, later)).map(([, agreement]) => agreement)).not.toContain('superseded');
  });
});

test.each([
  ['2020', '2019', true],
  ['2019', '2020', false],
  ['2019-08', '2019-07', true],
  ['2019-08-21', '2019-08-20', true],
  ['2019', '2019-08', false],
  ['2019-08', '2019', false],
  ['2020', '2019-12-31', true],
  ['2019-08', '2019-08', false],
])('isLater %s than %s: %s', (a, b, later) => {
  expect(isLater(a, b)).toBe(later);
});

describe('whatever the figures', () => {
  const kinds = ['official-statistics', 'government-report', 'open-data-portal', 'news'] as const;
  const vintages = [null, '2019', '2019-03', '2019-08', '2019-08-21', '2020', '2020-01'];

  function figuresOf(kind: fc.Arbitrary<Source['kind']>): fc.Arbitrary<Printed[]> {
    const one = fc.record({
      kind,
      publisher: fc.constantFrom('BPS', 'Dinas'),
      published: fc.constantFrom(...vintages),
      low: fc.integer({ min: 0, max: 6 }),
      width: fc.integer({ min: 0, max: 3 }),
      period: fc.constantFrom('2018', '2018', 'unknown'),
    });
    return fc
      .array(one, { minLength: 1, maxLength: 5 })
      .map((list) =>
        list.map(({ kind, publisher, published, low, width, period }, i) =>
          printed(`s${i}`, [low, low + width], { kind, publisher, published }, { period }),
        ),
      );
  }
  const mixed = figuresOf(fc.constantFrom(...kinds));

  /** The given figures, and the same with the one at a place made wider. */
  const widened = (
    figures: fc.Arbitrary<Printed[]>,
  ): fc.Arbitrary<{ before: Printed[]; after: Printed[]; place: number }> =>
    fc
      .tuple(figures, fc.nat(), fc.nat({ max: 5 }), fc.nat({ max: 5 }))
      .map(([before, pick, left, right]) => {
        const place = pick % before.length;
        const chosen = before[place]!;
        const { value_low, value_high } = chosen.figure;
        const wider = {
          ...chosen.figure,
          value_low: value_low - left,
          value_high: value_high + right,
        };
        return { before, after: before.with(place, { ...chosen, figure: wider }), place };
      });

  /** Fifty at a time: one query compares as many worlds as one. */
  const many = <T>(world: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(world, { minLength: 50, maxLength: 50 });
  const RUNS = { numRuns: 20 };

  test('their order changes nothing', async () => {
    const byId = (list: Observation[]): Told[] =>
      toldOf(list).sort(([a], [b]) => a.localeCompare(b, 'en'));
    const permuted = mixed.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(many(permuted), async (pairs) => {
        const lists = await reconciled(pairs.map(([list]) => list));
        const others = await reconciled(pairs.map(([, other]) => other));
        expect(others.map(byId)).toEqual(lists.map(byId));
      }),
      RUNS,
    );
  });

  test('each question has one headline', async () => {
    await fc.assert(
      fc.asyncProperty(many(mixed), async (lists) => {
        for (const list of await reconciled(lists)) {
          const groups = Map.groupBy(list, (o) =>
            o.period === 'unknown' ? o.source_id : o.period,
          );
          for (const group of groups.values())
            expect(group.filter((o) => o.headline)).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  test(
    'a wider interval turns no agreement into conflict',
    async () => {
      let [tried, ofOne, ofOthers] = [0, 0, 0];
      for (let batch = 0; batch < 10; batch++) {
        const cases = fc.sample(widened(mixed), CASES / 10);
        const before = await agreementsIn(cases.map((c) => c.before));
        const after = await agreementsIn(cases.map((c) => c.after));
        cases.forEach((one, i) => {
          const [then, now] = [before[i]!, after[i]!];
          tried += 1;
          // A wider figure is replaced less, or replaces fewer, and those speak again: then only its own verdict is bound.
          const isReplaced = then.includes('superseded') || now.includes('superseded');
          then.forEach((agreement, place) => {
            const isWider = place === one.place;
            if (agreement !== 'agrees' || (isReplaced && !isWider)) return;
            if (isWider) ofOne += 1;
            else ofOthers += 1;
            if (now[place] !== 'agrees') expect({ ...one, then, now }).toBeUndefined();
          });
        });
      }
      expect(tried).toBe(CASES);
      expect(Math.min(ofOne, ofOthers)).toBeGreaterThan(CASES / 10);
    },
    PATIENCE,
  );
});

test('keeps every figure, its columns and the order', async () => {
  const list = [printed('b', 5), printed('a', 6), printed('c', 7, {}, { period: '2020' })];
  const result = await verdicts(...list);
  expect(result.map((o) => o.observation_id)).toEqual(['b', 'a', 'c']);
  expect(result[0]).not.toHaveProperty('printed_read');
  expect(result[0]).toMatchObject({ area_code: '13', value: 5 });
});
