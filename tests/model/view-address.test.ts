import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  builderPath,
  CHART_KINDS,
  comparePath,
  formatBuilderView,
  formatCompareView,
  formatYears,
  parseBuilderView,
  parseCompareView,
  type BuilderView,
  type CompareView,
  type Vocabulary,
} from '../../src/model/view-address.ts';

const known: Vocabulary = {
  indicators: new Set(['workers', 'establishments']),
  populations: new Set(['IMK', 'IKM']),
  areas: new Set(['00', '32', '33', '3204', 'jawa', '11', '12', '13', '14']),
  dimensions: new Set(['kbli']),
};

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const year = fc.integer({ min: 1900, max: 2100 });
const years = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const builderView: fc.Arbitrary<BuilderView> = fc.record({
  indicator: maybe(id),
  against: maybe(id),
  population: maybe(id),
  areas: fc.uniqueArray(id, { maxLength: 50 }),
  years: maybe(years),
  dimension: maybe(id),
  value: maybe(fc.constantFrom('14', '10-11', '16+31', 'makanan dan minuman', 'tkdn ik')),
  chart: maybe(fc.constantFrom(...CHART_KINDS)),
});
const compareView: fc.Arbitrary<CompareView> = fc.record({
  indicator: maybe(id),
  population: maybe(id),
  areas: fc.uniqueArray(id, { maxLength: 6 }),
});

describe('addresses of the builder', () => {
  test('are readable', () => {
    const view: BuilderView = {
      indicator: 'workers',
      population: 'IMK',
      areas: ['32', '33'],
      years: { from: 2017, to: 2023 },
      dimension: 'kbli',
      chart: 'garis',
    };
    const path =
      'jelajah/?ukuran=workers&populasi=IMK&wilayah=32,33&tahun=2017-2023&rincian=kbli&bagan=garis';
    expect(builderPath(view)).toBe(path);
    expect(parseBuilderView(path.replace('jelajah/', ''), known)).toEqual({
      view: { ...view, against: undefined, value: undefined },
      problems: [],
    });
  });

  test('say nothing when nothing is chosen', () => {
    expect(builderPath()).toBe('jelajah/');
    expect(formatBuilderView({ areas: [] })).toBe('');
    expect(parseBuilderView('', known)).toEqual({ view: { areas: [] }, problems: [] });
  });

  test('a single year stands alone', () => {
    expect(formatYears({ from: 2023, to: 2023 })).toBe('2023');
    expect(parseBuilderView('tahun=2023').view.years).toEqual({ from: 2023, to: 2023 });
  });

  test.each(['2017-2023', '2017–2023', '2017..2023'])(
    'years are read as people write them: %s',
    (tahun) => {
      const { view, problems } = parseBuilderView(String(new URLSearchParams({ tahun })));
      expect(view.years).toEqual({ from: 2017, to: 2023 });
      expect(problems).toEqual([]);
    },
  );

  test.each([
    ['ukuran=pekerja', 'ukuran', 'pekerja', 'unknown'],
    ["ukuran=workers'--", 'ukuran', "workers'--", 'malformed'],
    ['populasi=UMKM', 'populasi', 'UMKM', 'unknown'],
    ['wilayah=32,99', 'wilayah', '99', 'unknown'],
    ['wilayah=32,%3Cb%3E', 'wilayah', '<b>', 'malformed'],
    ['tahun=2023-2017', 'tahun', '2023-2017', 'malformed'],
    ['tahun=dulu', 'tahun', 'dulu', 'malformed'],
    ["nilai=1'", 'nilai', "1'", 'malformed'],
    ['rincian=warna', 'rincian', 'warna', 'unknown'],
    ['bagan=pai', 'bagan', 'pai', 'unknown'],
    ['bagan=__proto__', 'bagan', '__proto__', 'unknown'],
  ])('%s is reported', (search, parameter, value, reason) => {
    expect(parseBuilderView(search, known).problems).toEqual([{ parameter, value, reason }]);
  });

  test('one bad area does not lose the others', () => {
    expect(parseBuilderView('wilayah=32,99,33', known).view.areas).toEqual(['32', '33']);
  });

  test('parameters of others are passed over', () => {
    expect(parseBuilderView('?utm_source=x&wilayah=32,,32', known)).toEqual({
      view: { areas: ['32'] },
      problems: [],
    });
  });

  test('reading what was written gives it back', () => {
    fc.assert(
      fc.property(builderView, (view) => {
        expect(parseBuilderView(formatBuilderView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  test('writing what was read is the identity on addresses that were written', () => {
    fc.assert(
      fc.property(builderView, (view) => {
        const address = formatBuilderView(view);
        expect(formatBuilderView(parseBuilderView(address).view)).toBe(address);
      }),
    );
  });
});

describe('addresses of the comparison', () => {
  test('are readable', () => {
    expect(comparePath({ indicator: 'workers', population: 'IMK', areas: ['32', '33'] })).toBe(
      'bandingkan/?ukuran=workers&populasi=IMK&wilayah=32,33',
    );
    expect(comparePath()).toBe('bandingkan/');
  });

  test('hold six areas; the others are reported', () => {
    const { view, problems } = parseCompareView('wilayah=00,32,33,11,12,13,14,3204', known);
    expect(view.areas).toEqual(['00', '32', '33', '11', '12', '13']);
    expect(problems.map(({ value, reason }) => [value, reason])).toEqual([
      ['14', 'too-many'],
      ['3204', 'too-many'],
    ]);
  });

  test('reading what was written gives it back', () => {
    fc.assert(
      fc.property(compareView, (view) => {
        expect(parseCompareView(formatCompareView(view))).toEqual({ view, problems: [] });
      }),
    );
  });
});

test('whatever an address holds, it is read or reported, and what is kept is known', () => {
  const parameter = fc.constantFrom('ukuran', 'lawan', 'populasi', 'wilayah', 'tahun', 'bagan');
  const soup = fc
    .array(fc.tuple(parameter, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 8 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (search) => {
      const { view } = parseBuilderView(search, known);
      if (view.indicator !== undefined) expect(known.indicators).toContain(view.indicator);
      for (const area of view.areas) expect(known.areas).toContain(area);
      const compared = parseCompareView(search, known).view.areas;
      expect(compared.length).toBeLessThanOrEqual(6);
    }),
  );
});
