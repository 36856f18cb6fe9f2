import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  finerRemark,
  laterRemark,
  laterTotal,
  latestFigures,
} from '../../src/atlas/key-figures.ts';
import { regencyLead } from '../../src/atlas/lead.ts';
import { figuresOfRegency, allYears, regenciesWithFigures } from '../../src/atlas/places.ts';
import { provinceYearRows } from '../../src/atlas/province-years.ts';
import { yearLead } from '../../src/atlas/year-lead.ts';
import { uncounted } from '../founding.ts';

const atlas = await loadAtlas();

test('the lead of a year with a survey', () => {
  expect([yearLead(2023, atlas, 'id'), yearLead(2023, atlas, 'en')].map(uncounted))
    .toMatchInlineSnapshot(`
      [
        "Pada 2023 survei BPS mencatat 4.500.584 usaha industri mikro dan kecil (IMK) di 34 provinsi, naik 3,7 persen dari 2022. Sebanyak 41 persen di antaranya ada di Jawa Timur dan Jawa Tengah. Untuk seluruh industri kecil dan menengah (IKM), Marketeers menulis “4,19 juta unit usaha” untuk 2023. Atlas ini menghimpun N angka untuk 2023 dari N sumber.",
        "In 2023 the BPS survey counted 4,500,584 establishments in micro and small industry (IMK) in 34 provinces, up 3.7 per cent on 2022. Of these, 41 per cent are in East Java and Central Java. For all of small and medium industry (IKM), Marketeers gives 4.19 million (“4,19 juta unit usaha”) for 2023. The atlas holds N figures for 2023 from N sources.",
      ]
    `);
});

test('the lead of the year without a survey says so', () => {
  expect([yearLead(2016, atlas, 'id'), yearLead(2016, atlas, 'en')].map(uncounted))
    .toMatchInlineSnapshot(`
      [
        "Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil, sehingga tidak ada angka usaha, tenaga kerja, dan produksi per provinsi. Yang ada hanyalah pertumbuhan triwulanan dan angka dari sumber lain. Untuk seluruh industri kecil dan menengah (IKM), Bisnis.com menulis “4,41 juta” untuk 2016. Atlas ini menghimpun N angka untuk 2016 dari N sumber; 11 angka bertentangan dengan sumber lain.",
        "No yearly survey of micro and small industry was held for 2016, so there are no establishments, workers or production by province. There are only quarterly growth and figures from other sources. For all of small and medium industry (IKM), Bisnis.com gives 4.41 million (“4,41 juta”) for 2016. The atlas holds N figures for 2016 from N sources; 11 of these figures conflict with another source.",
      ]
    `);
});

test('no lead has crumbs', () => {
  for (const year of allYears(atlas))
    for (const lang of ['id', 'en'] as const)
      expect(yearLead(year, atlas, lang)).not.toMatch(
        /undefined|NaN|null|\b1 (?:sources|figures)|  /,
      );
});

test('the lead of a regency', () => {
  const lebak = atlas.area('3602');
  const figures = figuresOfRegency(lebak, atlas);
  expect([regencyLead(lebak, figures, atlas, 'id'), regencyLead(lebak, figures, atlas, 'en')])
    .toMatchInlineSnapshot(`
      [
        "Menurut angka terbaru yang tercetak, jumlah usaha (IKM) di Kabupaten Lebak adalah “16.000 unit” (2018). Tentang Kabupaten Lebak atlas ini menghimpun 12 angka dari 4 sumber, dari 2016 sampai 2023, terutama jumlah usaha (IKM) dan tenaga kerja (IKM). Yang bertentangan: untuk jumlah usaha (IKM), Warta Ekonomi / ANTARA mencetak 16.500 dan 18.500 dalam satu terbitan.",
        "The latest number of establishments (IKM) in print for Lebak Regency is 16,000 (“16.000 unit”), 2018. The atlas holds 12 figures on Lebak Regency from 4 sources, from 2016 to 2023, mainly on establishments (IKM) and workers (IKM). Contested: for establishments (IKM), Warta Ekonomi / ANTARA prints both 16,500 and 18,500 in one publication.",
      ]
    `);
  for (const regency of atlas.provinces.flatMap((p) => regenciesWithFigures(p, atlas)))
    for (const lang of ['id', 'en'] as const)
      expect(regencyLead(regency, figuresOfRegency(regency, atlas), atlas, lang)).not.toMatch(
        /undefined|NaN|null|Infinity|\b1 (?:sources|figures)/,
      );
});

test('latest figures are outcomes where there are any, one for each measure and population', () => {
  const figures = latestFigures(atlas.inArea('00'), atlas, 100);
  const keys = figures.map((o) => `${o.indicator_id} ${o.population_id}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const figure of figures) {
    expect(figure.headline && figure.breakdown === null).toBe(true);
    const like = atlas
      .inArea('00')
      .filter(
        (o) =>
          o.headline &&
          o.breakdown === null &&
          o.indicator_id === figure.indicator_id &&
          o.population_id === figure.population_id &&
          (figure.status === 'target' || o.status !== 'target'),
      );
    expect(figure.year).toBe(Math.max(...like.map((o) => o.year ?? 0)) || null);
  }
});

test('a province’s years: change and rank, nothing across a split or a missing survey', () => {
  const papua = provinceYearRows(atlas.area('91'), atlas);
  const of = (year: number) => papua.find((row) => row.year === year);
  expect(papua.map((row) => row.year)).toEqual(papua.map((row) => row.year).sort((a, b) => b - a));
  expect(of(2024)).toMatchObject({ split: true, change: undefined });
  expect(of(2017)?.change).toBeUndefined();
  expect(of(2016)?.survey).toEqual({});
  expect(of(2025)?.change).toBeCloseTo((7365 / 7499 - 1) * 100, 6);
  expect(of(2025)?.rank).toEqual({ place: 33, of: 38 });
});

describe('a card of the nation that ends before the survey does', () => {
  const card = (indicator_id: string, population_id: string) => {
    const figures = atlas
      .inArea('00')
      .filter((o) => o.indicator_id === indicator_id && o.population_id === population_id);
    const [latest] = latestFigures(figures, atlas, 1);
    if (latest === undefined) throw new Error(`no figure of ${indicator_id}, ${population_id}`);
    return latest;
  };

  test.each(['establishments', 'workers', 'value_added'])(
    'says what the provinces have added up to since: %s',
    (indicator_id) => {
      const figure = card(indicator_id, 'IMK');
      const later = laterTotal(figure, atlas);
      const provinces = atlas.observations.filter(
        (o) =>
          o.area_level === 'province' &&
          o.indicator_id === indicator_id &&
          o.population_id === 'IMK' &&
          o.period === String(later?.year) &&
          o.breakdown === null &&
          o.headline &&
          o.status !== 'target',
      );
      expect(later?.year).toBeGreaterThan(figure.year ?? Infinity);
      expect(later?.provinces).toBe(provinces.length);
      expect(later?.value).toBe(provinces.reduce((sum, o) => sum + o.value, 0));
    },
  );

  test('in both languages', () => {
    const figure = card('establishments', 'IMK');
    expect((['id', 'en'] as const).map((lang) => laterRemark(figure, atlas, lang))).toEqual([
      'Belum ada angka nasional yang lebih baru; jumlah 38 provinsi pada 2025: 4.461.888 unit usaha.',
      'No later national figure is known; the 38 provinces of 2025 add up to 4,461,888 establishments.',
    ]);
  });

  test('says nothing where the provinces are not all counted, or not later', () => {
    expect(laterTotal(card('establishments', 'IKM'), atlas)).toBeUndefined();
    expect(laterTotal({ ...card('establishments', 'IMK'), year: 2025 }, atlas)).toBeUndefined();
    expect(laterTotal({ ...card('establishments', 'IMK'), year: null }, atlas)).toBeUndefined();
  });
});

test('a rounded national figure is told with what the provinces of its year add up to, where both can be one number', () => {
  const rounded = atlas.bySource('databoks-2022-pendidikan').find((o) => o.area_code === '00')!;
  expect((['id', 'en'] as const).map((lang) => finerRemark(rounded, atlas, lang))).toEqual([
    'Jumlah 34 provinsi lebih teliti: 4.339.228 unit usaha.',
    'The sum of the 34 provinces is more precise: 4,339,228 establishments.',
  ]);
  const { value } = rounded;
  expect(
    finerRemark({ ...rounded, value_low: value, value_high: value }, atlas, 'id'),
  ).toBeUndefined();
  expect(finerRemark({ ...rounded, value_high: 4_310_000 }, atlas, 'id')).toBeUndefined();
  expect(finerRemark({ ...rounded, period: '2022-Q1' }, atlas, 'id')).toBeUndefined();
  expect(finerRemark({ ...rounded, population_id: 'IKM' }, atlas, 'id')).toBeUndefined();
});
