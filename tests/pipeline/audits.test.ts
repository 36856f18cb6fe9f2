import { describe, expect, test } from 'vitest';
import { auditsOf } from '../../scripts/pipeline/build.ts';
import type { Area, Audit, Observation, TerritoryChange } from '../../src/model/contract.ts';
import { area, observation, source } from './fixtures.ts';

const PROVINCES = Array.from({ length: 34 }, (_, i) =>
  area({ area_code: String(11 + i), name: `Provinsi ${i}` }),
);

function audit(
  observations: Observation[],
  areas: Area[],
  territory_changes: TerritoryChange[] = [],
): Promise<Audit[]> {
  const ids = new Set(observations.map((o) => o.source_id));
  const sources = [...ids].map((source_id) => source({ source_id }));
  return auditsOf({ observations, areas, sources, territory_changes });
}

async function audits(
  kind: string,
  figures: Observation[],
  areas: Area[] = PROVINCES,
  changes: TerritoryChange[] = [],
): Promise<Audit[]> {
  return (await audit(figures, areas, changes)).filter((a) => a.audit_kind === kind);
}

/** Verdicts and residuals. */
const told = (list: Audit[]): [string, number][] => list.map((a) => [a.verdict, a.residual]);

const imk = (change: Partial<Observation> = {}): Observation =>
  observation({ population_id: 'IMK', ...change });
const rounded = (value: number, half: number): Partial<Observation> => ({
  value,
  value_low: value - half,
  value_high: value + half,
});

describe('size-classes: micro and small against both', () => {
  const classes = [
    imk({ population_id: 'Imikro', value: 70 }),
    imk({ population_id: 'IK', value: 30 }),
  ];

  test('fits', async () => {
    const [found] = await audits('size-classes', [...classes, imk({ value: 100 })]);
    expect(found).toMatchObject({
      area_code: '13',
      period: '2023',
      year: 2023,
      indicator_id: 'establishments',
      population_id: 'IMK',
      relation: 'Imikro + IK = IMK',
      left_low: 100,
      left_high: 100,
      right_low: 100,
      right_high: 100,
      residual: 0,
      unit_id: 'establishment',
      verdict: 'fits',
    });
  });

  test('does not fit, and by how much', async () => {
    expect(told(await audits('size-classes', [...classes, imk({ value: 104 })]))).toEqual([
      ['does-not-fit', -4],
    ]);
  });

  test('fits within what rounding allows', async () => {
    expect(told(await audits('size-classes', [...classes, imk(rounded(104, 5))]))).toEqual([
      ['fits', 0],
    ]);
  });

  test.each<[string, Observation[]]>([
    ['a class is missing', [classes[0]!, imk({ value: 100 })]],
    ['the whole is of another year', [...classes, imk({ value: 100, period: '2022' })]],
    ['the whole is not the headline', [...classes, imk({ value: 100, headline: false })]],
    [
      'the indicator does not add up',
      [...classes, imk()].map((o) => ({ ...o, indicator_id: 'workers_per_establishment' })),
    ],
    [
      'the figures are undated',
      [...classes, imk({ value: 100 })].map((o) => ({ ...o, period: 'unknown' })),
    ],
    [
      'the figures are parts',
      [...classes, imk({ value: 100 })].map((o) => ({ ...o, breakdown: 'kbli=14' })),
    ],
  ])('is not done where %s', async (_, figures) => {
    expect(await audits('size-classes', figures)).toEqual([]);
  });
});

describe('provinces-nation', () => {
  const provinces = PROVINCES.map((p) => imk({ area_code: p.area_code, value: 10 }));
  const nation = (change: Partial<Observation>): Observation =>
    imk({ area_code: '00', area_level: 'nation', ...change });

  test('fits', async () => {
    const [found] = await audits('provinces-nation', [...provinces, nation({ value: 340 })]);
    expect(found).toMatchObject({
      relation: 'Σ 34 provinces = nation',
      verdict: 'fits',
      left_low: 340,
    });
    expect(found!.inputs.split(' ')).toHaveLength(35);
  });

  test('does not fit', async () => {
    expect(told(await audits('provinces-nation', [...provinces, nation({ value: 341 })]))).toEqual([
      ['does-not-fit', -1],
    ]);
  });

  test('checks every national figure that was printed, each once', async () => {
    const figures = [
      ...provinces,
      nation({ value: 340 }),
      nation({ value: 340, headline: false }),
      nation({ value: 350, headline: false }),
    ];
    expect(told(await audits('provinces-nation', figures)).toSorted()).toEqual([
      ['does-not-fit', -10],
      ['fits', 0],
    ]);
  });

  test('is not done while a province is missing', async () => {
    expect(
      await audits('provinces-nation', [...provinces.slice(1), nation({ value: 330 })]),
    ).toEqual([]);
  });

  test('does not wait for a province that was not yet counted on its own', async () => {
    const young = area({ area_code: '93', valid_from: '2022-07-25' });
    const areas = [...PROVINCES, young];
    const first = imk({ area_code: '93', period: '2024' });
    const figures = [...provinces, nation({ value: 340 }), first];
    expect(await audits('provinces-nation', figures, areas)).toHaveLength(1);
    const counted = imk({ area_code: '93', period: '2023', headline: false });
    expect(await audits('provinces-nation', [...figures, counted], areas)).toEqual([]);
  });
});

describe('industries-total', () => {
  const groups = Array.from({ length: 23 }, (_, i) =>
    imk({ breakdown: `kbli=${10 + i}`, value: 10 }),
  );

  test('fits', async () => {
    const found = await audits('industries-total', [...groups, imk({ value: 230 })]);
    expect(found).toMatchObject([{ relation: 'Σ 23 KBLI groups = total', verdict: 'fits' }]);
  });

  test('does not fit one of two totals', async () => {
    const totals = [imk({ value: 230 }), imk({ value: 231, headline: false })];
    expect(told(await audits('industries-total', [...groups, ...totals])).toSorted()).toEqual([
      ['does-not-fit', -1],
      ['fits', 0],
    ]);
  });

  test('takes the groups of one source at a time', async () => {
    const others = groups.map((o) => ({
      ...o,
      observation_id: `${o.observation_id}b`,
      source_id: 'other',
    }));
    expect(
      told(await audits('industries-total', [...groups, ...others, imk({ value: 230 })])),
    ).toEqual([
      ['fits', 0],
      ['fits', 0],
    ]);
  });

  test('takes a group that a source prints twice once', async () => {
    const again = { ...groups[0]!, observation_id: 'again', locator: 'page 9' };
    expect(told(await audits('industries-total', [...groups, again, imk({ value: 230 })]))).toEqual(
      [['fits', 0]],
    );
  });

  test.each([
    ['few groups', groups.slice(4)],
    [
      'groups split further',
      groups.map((o) => ({ ...o, breakdown: `${o.breakdown}; sex=perempuan` })),
    ],
    ['no total', groups],
  ])('is not done with %s', async (name, parts) => {
    expect(
      await audits(
        'industries-total',
        name === 'no total' ? parts : [...parts, imk({ value: 230 })],
      ),
    ).toEqual([]);
  });
});

describe('value-added', () => {
  const money = (indicator_id: string, value: number): Observation =>
    imk({ indicator_id, unit_id: 'idr', ...rounded(value, 0.5e6) });
  const output = money('production_value', 50e6);
  const input = money('input_value', 30e6);

  test('fits within the rounding of both', async () => {
    expect(
      await audits('value-added', [output, input, money('value_added', 21.5e6)]),
    ).toMatchObject([{ verdict: 'fits', left_low: 19e6, left_high: 21e6 }]);
  });

  test('does not fit', async () => {
    expect(told(await audits('value-added', [output, input, money('value_added', 22e6)]))).toEqual([
      ['does-not-fit', -0.5e6],
    ]);
  });

  test('is not done without input', async () => {
    expect(await audits('value-added', [output, money('value_added', 20e6)])).toEqual([]);
  });
});

describe('growth', () => {
  const rate = observation({
    indicator_id: 'value_added_growth',
    unit_id: 'percent',
    printed: '10 persen',
    ...rounded(10, 0.5),
  });
  const level = (period: string, value: number, change: Partial<Observation> = {}): Observation =>
    observation({ indicator_id: 'value_added', unit_id: 'idr', period, value, ...change });

  test('fits', async () => {
    expect(await audits('growth', [rate, level('2022', 1000), level('2023', 1104)])).toMatchObject([
      {
        verdict: 'fits',
        relation: 'value_added 2022 × (1 + 10 persen) = value_added 2023',
        period: '2023',
        indicator_id: 'value_added',
      },
    ]);
  });

  test('does not fit', async () => {
    const [found] = await audits('growth', [rate, level('2022', 1000), level('2023', 1110)]);
    expect(found!.verdict).toBe('does-not-fit');
    expect(found!.residual).toBeCloseTo(-5, 9);
  });

  test('takes the levels of its own source first, then headlines', async () => {
    const own = [
      level('2022', 1000, { headline: false }),
      level('2023', 1100, { headline: false }),
    ];
    const others = [level('2022', 1, { source_id: 'x' }), level('2023', 9, { source_id: 'x' })];
    expect(told(await audits('growth', [rate, ...others, ...own]))).toEqual([['fits', 0]]);
    expect(await audits('growth', [rate, ...others])).toMatchObject([{ verdict: 'does-not-fit' }]);
  });

  test.each<[string, Observation[]]>([
    ['last year is not known', [rate, level('2023', 1100)]],
    [
      'this year is a target',
      [rate, level('2022', 1000), level('2023', 1100, { status: 'target' })],
    ],
    [
      'the growth is a target',
      [{ ...rate, status: 'target' }, level('2022', 1000), level('2023', 1100)],
    ],
    [
      'the growth is of a quarter',
      [{ ...rate, period: '2023-Q1' }, level('2022', 1000), level('2023', 1100)],
    ],
  ])('is not done where %s', async (_, figures) => {
    expect(await audits('growth', figures)).toEqual([]);
  });
});

describe('added-against-stock', () => {
  const added = (value: number): Observation =>
    observation({ indicator_id: 'establishments_added', value });
  const stock = (period: string, value: number): Observation => observation({ period, value });

  test('fits when less was added than there was', async () => {
    expect(await audits('added-against-stock', [added(50), stock('2022', 1000)])).toMatchObject([
      {
        verdict: 'fits',
        relation: 'establishments 2022 ≥ establishments added 2023',
        left_low: 0,
        left_high: 1000,
        right_low: 50,
        right_high: 50,
      },
    ]);
  });

  test('does not fit when more was added', async () => {
    expect(told(await audits('added-against-stock', [added(1005), stock('2022', 1000)]))).toEqual([
      ['does-not-fit', -5],
    ]);
  });

  test('takes the last stock from before', async () => {
    const stocks = [
      stock('2021', 100),
      stock('2022', 1000),
      stock('2020', 10),
      stock('2023', 10),
      stock('unknown', 1),
    ];
    expect(told(await audits('added-against-stock', [added(500), ...stocks]))).toEqual([
      ['fits', 0],
    ]);
  });

  test('is not done without one', async () => {
    expect(await audits('added-against-stock', [added(50), stock('2023', 1000)])).toEqual([]);
  });
});

describe('workers-per-establishment', () => {
  const undated = { period: 'unknown', source_id: 'lebak' };
  const workers = observation({
    ...undated,
    indicator_id: 'workers',
    unit_id: 'person',
    ...rounded(33_000, 500),
  });
  const each = observation({
    ...undated,
    indicator_id: 'workers_per_establishment',
    printed: 'rata-rata dua orang',
    ...rounded(2, 0.5),
  });
  const count = (value: number, change: Partial<Observation> = {}): Observation =>
    observation({ ...undated, value, printed: `${value} unit`, ...change });

  test('takes the average as printed, and tells one total from another', async () => {
    const found = await audits('workers-per-establishment', [
      workers,
      each,
      count(16_500),
      count(18_500, { headline: false }),
    ]);
    expect(found.map((a) => [a.relation, a.verdict, a.residual]).toSorted()).toEqual([
      ['workers ÷ rata-rata dua orang = establishments (16500 unit)', 'fits', 0],
      ['workers ÷ rata-rata dua orang = establishments (18500 unit)', 'does-not-fit', -1750],
    ]);
    expect(found[0]).toMatchObject({
      left_low: 16_250,
      left_high: 16_750,
      unit_id: 'establishment',
    });
  });

  test('fits whatever the average, when the division is even', async () => {
    const exact = [
      observation({ ...undated, indicator_id: 'workers', value: 374 }),
      observation({ ...undated, indicator_id: 'workers_per_establishment', value: 374 }),
      count(1),
    ];
    expect(told(await audits('workers-per-establishment', exact))).toEqual([['fits', 0]]);
  });

  test('stays within one source', async () => {
    expect(
      await audits('workers-per-establishment', [workers, each, count(16_500, { source_id: 'x' })]),
    ).toEqual([]);
  });
});

describe('year-jump', () => {
  const level = (period: string, value: number, change: Partial<Observation> = {}): Observation =>
    imk({ period, value, ...change });

  test('tells a level that triples, and the largest change of a quiet series', async () => {
    expect(told(await audits('year-jump', [level('2021', 10_000), level('2022', 31_000)]))).toEqual(
      [['does-not-fit', -1000]],
    );
    const quiet = [level('2021', 10_000), level('2022', 12_000), level('2023', 12_100)];
    expect(await audits('year-jump', quiet)).toMatchObject([{ verdict: 'fits', period: '2022' }]);
  });

  test.each<[string, Observation[]]>([
    ['a year lies between', [level('2020', 10_000), level('2022', 99_000)]],
    ['the numbers are small', [level('2021', 10), level('2022', 99)]],
    ['it is a target', [level('2021', 10_000), level('2022', 99_000, { status: 'target' })]],
  ])('is not done where %s', async (_, figures) => {
    expect(await audits('year-jump', figures)).toEqual([]);
  });

  test('lets a province pass that was split', async () => {
    const change: TerritoryChange = {
      area_code: '96',
      parent_code: '13',
      law: 'UU 29/2022',
      law_date: '2022-12-08',
      law_date_seen: true,
      note_id: '',
      note_en: '',
    };
    const figures = [level('2021', 99_000), level('2022', 10_000)];
    expect(await audits('year-jump', figures, PROVINCES, [change])).toEqual([]);
    expect(await audits('year-jump', figures)).toHaveLength(1);
  });
});

describe('order-of-magnitude', () => {
  const years = ['2018', '2019', '2020', '2021'].map((period) => imk({ period, value: 4.4e6 }));

  test('tells a figure that counts something else', async () => {
    expect(told(await audits('order-of-magnitude', [...years, imk({ value: 165_983 })]))).toEqual([
      ['does-not-fit', 440_000 - 165_983],
    ]);
    expect(told(await audits('order-of-magnitude', [...years, imk({ value: 3e6 })]))).toEqual([
      ['fits', 0],
    ]);
  });

  test('is not done on a few years', async () => {
    expect(await audits('order-of-magnitude', [...years.slice(1), imk({ value: 1 })])).toEqual([]);
  });
});

describe('equal-provinces', () => {
  const provinces = PROVINCES.map((p, i) => imk({ area_code: p.area_code, value: 12_345 + i }));

  test('a table of different figures is clean', async () => {
    expect(await audits('equal-provinces', provinces)).toMatchObject([
      { verdict: 'fits', left_low: 34, right_low: 34, area_code: '00' },
    ]);
  });

  test('tells a figure of five digits that stands in two provinces', async () => {
    const copied = provinces.with(3, imk({ area_code: '14', value: 12_345 }));
    expect(await audits('equal-provinces', copied)).toMatchObject([
      { verdict: 'does-not-fit', residual: 1, area_code: '14' },
    ]);
  });

  test('lets chance and rounding pass', async () => {
    for (const value of [123, 12_000]) {
      const equal = provinces
        .with(3, imk({ area_code: '14', value }))
        .with(4, imk({ area_code: '15', value }));
      expect(await audits('equal-provinces', equal)).toMatchObject([{ verdict: 'fits' }]);
    }
  });
});

describe('one-whole', () => {
  const pair = (source_id: string, period: string, value: number, share: number): Observation[] => [
    imk({ source_id, period, year: 2022, indicator_id: 'workers', unit_id: 'person', value }),
    imk({
      source_id,
      period,
      year: 2022,
      indicator_id: 'share_of_industry_workers',
      unit_id: 'percent',
      ...rounded(share, 0.005),
    }),
  ];
  const late = (value: number, share: number): Observation[] => pair('late', '2022', value, share);

  test('two parts called one share imply one whole', async () => {
    const early = pair('early', '2022-07', 10.36e6, 66.25);
    const different = await audits('one-whole', [...early, ...late(12.39e6, 66.25)]);
    expect(different).toMatchObject([{ verdict: 'does-not-fit' }]);
    const near = await audits('one-whole', [...early, ...late(10.361e6, 66.25)]);
    expect(near).toMatchObject([{ verdict: 'fits' }]);
    expect(await audits('one-whole', [...early, ...late(12.39e6, 70)])).toEqual([]);
  });
});

describe('the list', () => {
  const figures = [
    imk({ population_id: 'Imikro', value: 7 }),
    imk({ population_id: 'IK', value: 3 }),
    imk({ value: 10 }),
    imk({ population_id: 'Imikro', value: 7, period: '2022' }),
    imk({ population_id: 'IK', value: 3, period: '2022' }),
    imk({ value: 10, period: '2022' }),
  ];

  test('is sorted by id, and ids and inputs stay when other figures come', async () => {
    const list = await audit(figures, PROVINCES);
    expect(list).toHaveLength(2);
    const ids = list.map((a) => a.audit_id);
    expect(ids).toEqual(ids.toSorted());
    expect(await audit([...figures.toReversed(), imk({ period: '2020' })], PROVINCES)).toEqual(
      list,
    );
  });
});
