import { expect, test, describe } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  allYears,
  anchorOf,
  areaPath,
  existedIn,
  figurePath,
  figuresOfRegency,
  provinceYearPath,
  regenciesWithFigures,
  yearPath,
  yearsOf,
} from '../../src/atlas/places.ts';

const atlas = await loadAtlas();

describe('areaPath', () => {
  test.each([
    ['00', 'indonesia/'],
    ['pulau-jawa', 'indonesia/'],
    ['13', 'provinsi/sumatera-barat/'],
    ['1371', 'provinsi/sumatera-barat/kota-padang/'],
    ['1373-silungkang', 'provinsi/sumatera-barat/kota-sawahlunto/'],
    ['9301', 'provinsi/papua-selatan/kabupaten-merauke/'],
  ])('of %s is %s', (code, path) => {
    expect(areaPath(atlas.area(code), atlas)).toBe(path);
  });

  test('is one for each province and regency, and never that of a year', () => {
    const areas = atlas.areas.filter(
      (a) => a.area_level === 'province' || a.area_level === 'regency',
    );
    const paths = areas.map((area) => areaPath(area, atlas));
    expect(new Set(paths).size).toBe(areas.length);
    for (const path of paths) expect(path).toMatch(/^provinsi\/[a-z-]+\/([a-z-]+\/)?$/);
  });

  test('leads to a regency that has figures, for every figure', () => {
    const withPage = new Set(
      atlas.provinces.flatMap((p) => regenciesWithFigures(p, atlas).map((r) => r.area_code)),
    );
    for (const { area_code, area_level } of atlas.observations) {
      if (area_level === 'regency') expect(withPage).toContain(area_code);
      if (area_level === 'district') expect(withPage).toContain(atlas.area(area_code).parent_code);
    }
  });
});

test('existedIn counts from the year of the law', () => {
  const [old, young] = [atlas.area('13'), atlas.area('93')];
  expect([1950, 2026].map((year) => existedIn(old, year))).toEqual([true, true]);
  expect([2021, 2022, 2023].map((year) => existedIn(young, year))).toEqual([false, true, true]);
});

describe('yearsOf', () => {
  test('are ascending, and hold each year with a figure since the province was formed', () => {
    for (const province of atlas.provinces) {
      const years = yearsOf(province, atlas);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
      const withFigures = new Set(atlas.inArea(province.area_code).map((o) => o.year));
      for (const year of years) {
        expect(withFigures).toContain(year);
        expect(existedIn(province, year)).toBe(true);
      }
      expect(years).toHaveLength(
        [...withFigures].filter((year) => year !== null && existedIn(province, year)).length,
      );
    }
  });

  test('leave out a year from before the province was formed', () => {
    const papuaSelatan = atlas.area('93');
    const figure = { ...atlas.inArea('93')[0]!, year: 2019 };
    const older = {
      ...atlas,
      inArea: () => [figure, { ...figure, year: null }, { ...figure, year: 2024 }],
    };
    expect(yearsOf(papuaSelatan, older)).toEqual([2024]);
  });

  test('are among those of all pages', () => {
    const all = allYears(atlas);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    for (const province of atlas.provinces)
      expect(all).toEqual(expect.arrayContaining(yearsOf(province, atlas)));
  });
});

test('allYears leave out years known of regencies only', () => {
  const [province] = atlas.inArea('13').filter((o) => o.year !== null);
  const observations = [
    { ...province!, year: 2020 },
    { ...province!, year: 1999, area_level: 'regency' as const },
    { ...province!, year: null },
    { ...province!, year: 2001, area_level: 'nation' as const },
  ];
  expect(allYears({ ...atlas, observations })).toEqual([2001, 2020]);
});

test('a figure stands on the page of its source', () => {
  const [figure] = atlas.bySource('wartaekonomi-lebak');
  const id = figure!.observation_id;
  expect(figurePath(figure!)).toBe(`sumber/wartaekonomi-lebak/#f-${id}`);
  expect(anchorOf(id)).toBe(`f-${id}`);
});

test('pages of years', () => {
  expect(provinceYearPath(atlas.area('13'), 2023)).toBe('provinsi/sumatera-barat/2023/');
  expect(yearPath(2023)).toBe('tahun/2023/');
});

test('a regency’s figures are its own, then those of its districts', () => {
  const levels = figuresOfRegency(atlas.area('1373'), atlas).map((o) => o.area_level);
  expect(new Set(levels)).toEqual(new Set(['regency', 'district']));
  expect(levels).toEqual(levels.toSorted((a, b) => (a === b ? 0 : a === 'regency' ? -1 : 1)));
});
