import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/atlas/parquet.ts';
import { COMPARE_SETS, setPath } from '../../src/compare/sets.ts';
import type { Area, Indicator, Observation, Source } from '../../src/model/contract.ts';
import { MOST_COMPARED } from '../../src/model/view-address.ts';
import { DIST, KINDS, OFFLINE, sitePages, TOOLS, type SitePage } from './site.ts';

/** The pages follow from the tables that are published with them, by rules written here a second time. */
let pages: SitePage[];
let routes: Set<string>;
let observations: Observation[];
let areas: Area[];
let sources: Source[];
let indicators: Indicator[];
let provinces: Area[];

beforeAll(async () => {
  pages = sitePages();
  routes = new Set(pages.filter((page) => page.lang === 'id').map((page) => page.route));
  const folder = join(DIST, 'data', 'v1');
  [observations, areas, sources, indicators] = await Promise.all([
    readTable('observations', folder),
    readTable('areas', folder),
    readTable('sources', folder),
    readTable('indicators', folder),
  ]);
  provinces = areas.filter((area) => area.area_level === 'province');
});

const matching = (pattern: RegExp): string[] => [...routes].filter((route) => pattern.test(route));
const sorted = (paths: Iterable<string>): string[] => [...new Set(paths)].sort();
const lawYear = (province: Area): number => Number(province.valid_from?.slice(0, 4) ?? 0);

function provinceYears(): string[] {
  const slugOf = new Map(provinces.map((p) => [p.area_code, p.slug]));
  const formed = new Map(provinces.map((p) => [p.area_code, lawYear(p)]));
  return sorted(
    observations
      .filter(
        (o) => o.area_level === 'province' && o.year !== null && o.year >= formed.get(o.area_code)!,
      )
      .map((o) => `provinsi/${slugOf.get(o.area_code)!}/${o.year!}/`),
  );
}

function regencies(): string[] {
  const byCode = new Map(areas.map((area) => [area.area_code, area]));
  return sorted(
    observations.flatMap((o) => {
      let area = byCode.get(o.area_code)!;
      if (area.area_level === 'district') area = byCode.get(area.parent_code!)!;
      if (area.area_level !== 'regency') return [];
      return [`provinsi/${byCode.get(area.parent_code!)!.slug}/${area.slug}/`];
    }),
  );
}

const measures = (): string[] =>
  sorted(indicators.map((i) => `indikator/${i.indicator_id.replaceAll('_', '-')}/`));

const years = (): string[] =>
  sorted(
    observations
      .filter((o) => o.year !== null && ['nation', 'province'].includes(o.area_level))
      .map((o) => `tahun/${o.year!}/`),
  );

describe('there is a page for', () => {
  test('each of the 38 provinces', () => {
    expect(provinces).toHaveLength(38);
    expect(matching(/^provinsi\/[^/]+\/$/).sort()).toEqual(
      sorted(provinces.map((province) => `provinsi/${province.slug}/`)),
    );
  });

  test('each province in each year in which it has figures, from the year of its law on', () => {
    expect(matching(/^provinsi\/[^/]+\/\d{4}\/$/).sort()).toEqual(provinceYears());
  });

  // 2016 is left out: no survey was held for it.
  test.each([2013, 2014, 2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])(
    'every province that the survey of %i counted',
    (year) => {
      const counted = new Set(
        observations
          .filter((o) => o.area_level === 'province' && o.year === year)
          .map((o) => o.area_code),
      );
      const expected = provinces.filter(
        (province) => counted.has(province.area_code) && lawYear(province) <= year,
      );
      // 33 provinces until Kalimantan Utara is counted, 34 until the four of Papua are, then 38.
      expect(expected.length).toBeGreaterThanOrEqual(year < 2015 ? 33 : year < 2024 ? 34 : 38);
      const missing = expected.filter((p) => !routes.has(`provinsi/${p.slug}/${year}/`));
      expect(missing).toEqual([]);
    },
  );

  test('each source', () => {
    expect(sources.length).toBeGreaterThanOrEqual(600);
    expect(matching(/^sumber\/[^/]+\/$/).sort()).toEqual(
      sorted(sources.map((source) => `sumber/${source.source_id}/`)),
    );
  });

  test('each regency or city that has figures, of its own or of a district', () => {
    const expected = regencies();
    expect(expected.length).toBeGreaterThanOrEqual(156);
    expect(matching(/^provinsi\/[^/]+\/(?!\d{4}\/)[^/]+\/$/).sort()).toEqual(expected);
  });

  test('each indicator', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(100);
    expect(matching(/^indikator\/[^/]+\/$/).sort()).toEqual(measures());
  });

  test('each year in which the nation or a province has a figure', () => {
    expect(years()).toEqual(expect.arrayContaining(['tahun/2013/', 'tahun/2016/', 'tahun/2025/']));
    expect(matching(/^tahun\//).sort()).toEqual(years());
  });
});

test('every province that is counted stands in one of the ready-made comparisons', () => {
  const compared = COMPARE_SETS.flatMap((set) => set.areas);
  expect(compared.toSorted()).toEqual(provinces.map((province) => province.area_code).sort());
  for (const set of COMPARE_SETS) {
    expect(routes).toContain(setPath(set));
    expect(set.areas.length).toBeLessThanOrEqual(MOST_COMPARED);
  }
});

test('no province has a page for a year before its law', () => {
  const papuaSelatan = provinces.find((province) => province.slug === 'papua-selatan')!;
  expect(papuaSelatan.valid_from).toMatch(/^2022-/);
  const early = provinces.flatMap((province) =>
    matching(new RegExp(`^provinsi/${province.slug}/\\d{4}/$`)).filter(
      (route) => Number(route.slice(-5, -1)) < lawYear(province),
    ),
  );
  expect(early).toEqual([]);
});

test('there is no other page', () => {
  const known = [
    ...Object.values(KINDS),
    ...Object.values(TOOLS),
    OFFLINE,
    ...COMPARE_SETS.map(setPath),
    ...provinces.map((province) => `provinsi/${province.slug}/`),
    ...provinceYears(),
    ...regencies(),
    ...sources.map((source) => `sumber/${source.source_id}/`),
    ...measures(),
    ...years(),
  ];
  expect(sorted(routes)).toEqual(sorted(known));
});

test('English mirrors Indonesian, page for page', () => {
  const english = pages.filter((page) => page.lang === 'en').map((page) => page.route);
  expect(english.sort()).toEqual(sorted(routes));
});
