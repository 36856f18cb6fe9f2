import { describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { keyFigures } from '../../src/atlas/key-figures.ts';
import { provinceLead, provinceYearLead } from '../../src/atlas/lead.ts';
import { yearsOf } from '../../src/atlas/places.ts';
import type { Observation } from '../../src/model/contract.ts';
import { uncounted } from '../founding.ts';
import { observation } from '../pipeline/fixtures.ts';

const atlas = await loadAtlas();

/** The lead of a province-year in both languages. */
const leads = (code: string, year: number, of: Atlas = atlas): [string, string] => [
  provinceYearLead(of.area(code), year, of, 'id'),
  provinceYearLead(of.area(code), year, of, 'en'),
];

/** An atlas in which West Sumatra has these figures and no other province any. */
function only(...figures: Observation[]): Atlas {
  return { ...atlas, inArea: (code) => (code === '13' ? figures : []) };
}

const imk = (period: string, value: number): Observation =>
  observation({
    dataset_id: 'bps-imk-provinces',
    source_id: 'bps-imk-province-2013-2024',
    population_id: 'IMK',
    period,
    value,
  });

describe('the lead of a province-year', () => {
  test('of a survey year: count, change, rank, workers', () => {
    expect(leads('13', 2023)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 88.221 usaha industri mikro dan kecil (IMK) di Sumatera Barat pada 2023, naik 0,4 persen dari 2022. Di dalamnya bekerja 168.696 orang, rata-rata 1,9 orang per usaha. Menurut jumlah usaha, Sumatera Barat berada di urutan ke-12 dari 34 provinsi, naik dari urutan ke-13 pada 2022, dengan 2 persen dari semua usaha yang tercatat.",
        "The BPS survey counted 88,221 establishments in micro and small industry (IMK) in West Sumatra in 2023, up 0.4 per cent on 2022. They engaged 168,696 people, 1.9 to a business on average. By establishments, West Sumatra is 12th of 34 provinces, up from 13th in 2022, with 2 per cent of all establishments recorded.",
      ]
    `);
  });

  test('of a province that comes first', () => {
    expect(leads('35', 2023)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 977.471 usaha industri mikro dan kecil (IMK) di Jawa Timur pada 2023, naik 11,8 persen dari 2022. Di dalamnya bekerja 2.498.925 orang, rata-rata 2,6 orang per usaha. Jumlah usahanya terbanyak di antara 34 provinsi, 21,7 persen dari semua usaha yang tercatat; pada 2022 masih di urutan ke-2.",
        "The BPS survey counted 977,471 establishments in micro and small industry (IMK) in East Java in 2023, up 11.8 per cent on 2022. They engaged 2,498,925 people, 2.6 to a business on average. No other of the 34 provinces has as many: 21.7 per cent of all establishments recorded; in 2022 it was 2nd.",
      ]
    `);
  });

  test('of the first survey year: no change', () => {
    expect(leads('11', 2013)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 78.568 usaha industri mikro dan kecil (IMK) di Aceh pada 2013. Di dalamnya bekerja 156.844 orang, rata-rata 2 orang per usaha. Menurut jumlah usaha, Aceh berada di urutan ke-12 dari 33 provinsi, dengan 2,3 persen dari semua usaha yang tercatat.",
        "The BPS survey counted 78,568 establishments in micro and small industry (IMK) in Aceh in 2013. They engaged 156,844 people, 2 to a business on average. By establishments, Aceh is 12th of 33 provinces, with 2.3 per cent of all establishments recorded.",
      ]
    `);
  });

  test('of a year after a year without survey: no change', () => {
    expect(leads('13', 2017)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 116.539 usaha industri mikro dan kecil (IMK) di Sumatera Barat pada 2017. Perubahan setahunnya tidak diketahui karena untuk 2016 BPS tidak mengadakan survei tahunan. Di dalamnya bekerja 217.583 orang, rata-rata 1,9 orang per usaha. Menurut jumlah usaha, Sumatera Barat berada di urutan ke-9 dari 34 provinsi, dengan 2,6 persen dari semua usaha yang tercatat.",
        "The BPS survey counted 116,539 establishments in micro and small industry (IMK) in West Sumatra in 2017. How much changed within a year is unknown: BPS held no yearly survey for 2016. They engaged 217,583 people, 1.9 to a business on average. By establishments, West Sumatra is 9th of 34 provinces, with 2.6 per cent of all establishments recorded.",
      ]
    `);
  });

  test('of 2016, without a survey', () => {
    expect(leads('13', 2016)).toMatchInlineSnapshot(`
      [
        "Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil. Tentang Sumatera Barat pada 2016 tercatat 18 angka dari 3 sumber, terutama pertumbuhan produksi tahunan (IMK) dan pertumbuhan produksi antartriwulan (IMK).",
        "BPS held no yearly survey of micro and small industry for 2016. The atlas holds 18 figures on West Sumatra in 2016 from 3 sources, mainly on production growth, year on year (IMK) and production growth, quarter on quarter (IMK).",
      ]
    `);
  });

  test('of a split province, in the year its children are first counted: no change', () => {
    expect(leads('91', 2024)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 7.499 usaha industri mikro dan kecil (IMK) di Papua pada 2024. Angka 2023 masih mencakup wilayah yang sejak 2024 dihitung sebagai provinsi tersendiri, sehingga keduanya tidak dibandingkan di sini. Di dalamnya bekerja 16.032 orang, rata-rata 2,1 orang per usaha. Menurut jumlah usaha, Papua berada di urutan ke-32 dari 38 provinsi, dengan 0,2 persen dari semua usaha yang tercatat.",
        "The BPS survey counted 7,499 establishments in micro and small industry (IMK) in Papua in 2024. The figure for 2023 still includes areas that have been counted as provinces of their own since 2024, so the two are not compared here. They engaged 16,032 people, 2.1 to a business on average. By establishments, Papua is 32nd of 38 provinces, with 0.2 per cent of all establishments recorded.",
      ]
    `);
    expect(leads('91', 2025)[0]).toMatch(/(naik|turun) .* dari 2024/);
  });

  test('of a year with conflicts', () => {
    expect(leads('16', 2021)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 79.115 usaha industri mikro dan kecil (IMK) di Sumatera Selatan pada 2021, naik 4,7 persen dari 2020. Di dalamnya bekerja 153.402 orang, rata-rata 1,9 orang per usaha. Menurut jumlah usaha, Sumatera Selatan berada di urutan ke-15 dari 34 provinsi, dengan 1,9 persen dari semua usaha yang tercatat. Yang bertentangan: jumlah usaha (IMK) tercatat 79.115 menurut BPS, tetapi 75.569 menurut Kompas.id.",
        "The BPS survey counted 79,115 establishments in micro and small industry (IMK) in South Sumatra in 2021, up 4.7 per cent on 2020. They engaged 153,402 people, 1.9 to a business on average. By establishments, South Sumatra is 15th of 34 provinces, with 1.9 per cent of all establishments recorded. Contested: establishments (IMK), 79,115 according to BPS but 75,569 according to Kompas.id.",
      ]
    `);
  });

  test('does not call another count a survey of BPS', () => {
    // The establishments of East Java in 2016 come from the Economic Census, through a newspaper.
    const [id, en] = leads('35', 2016);
    expect(id).not.toContain('Survei BPS mencatat');
    expect(en).not.toContain('The BPS survey counted');
    expect(id).toContain('BPS tidak mengadakan survei');
    expect(id).not.toContain('dari 2015');
    expect(leads('35', 2017)[0]).not.toContain('dari 2016');
  });

  test('says that hardly anything changed', () => {
    const [id, en] = leads('13', 2023, only(imk('2022', 100_000), imk('2023', 100_001)));
    expect(id).toContain('pada 2023, hampir sama dengan 2022.');
    expect(en).toContain('in 2023, about the same as in 2022.');
  });

  test('rises and falls', () => {
    expect(leads('13', 2023, only(imk('2022', 1000), imk('2023', 1032)))).toEqual([
      expect.stringContaining('pada 2023, naik 3,2 persen dari 2022.'),
      expect.stringContaining('in 2023, up 3.2 per cent on 2022.'),
    ]);
    expect(leads('13', 2023, only(imk('2022', 1000), imk('2023', 968)))).toEqual([
      expect.stringContaining('pada 2023, turun 3,2 persen dari 2022.'),
      expect.stringContaining('in 2023, down 3.2 per cent on 2022.'),
    ]);
  });

  test('gives no percentage on nothing', () => {
    expect(leads('13', 2023, only(imk('2022', 0), imk('2023', 10)))[0]).toContain('pada 2023.');
  });

  test('says what the figures are of, and "mainly" only where there are others', () => {
    const of = (...kinds: string[]): string[] =>
      leads(
        '13',
        2010,
        only(
          ...kinds.map((indicator_id) =>
            observation({ source_id: 'antara-sumbar-2023', period: '2010', indicator_id }),
          ),
        ),
      );
    expect(of('production_value')[0]).toMatch(/1 angka dari 1 sumber: nilai produksi \(IKM\)\.$/);
    expect(of('production_value')[1]).toMatch(
      /1 figure on .+ 1 source: production value \(IKM\)\.$/,
    );
    expect(of('production_value', 'workers', 'investment')[0]).toContain(', terutama ');
    expect(of('production_value', 'workers', 'investment')[1]).toContain(', mainly on ');
  });

  test('has no crumbs and no "1 figures" on any page', () => {
    for (const province of atlas.provinces) {
      for (const year of yearsOf(province, atlas)) {
        const [id, en] = leads(province.area_code, year);
        expect(`${id} ${en}`).not.toMatch(/undefined|NaN|null|\s[.,]| {2}/);
        expect(en).not.toMatch(/\b1 (figures|sources)\b/);
        for (const lead of [id, en]) expect(lead).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

describe('the lead of a province', () => {
  const both = (code: string, of = atlas): string[] =>
    (['id', 'en'] as const).map((lang) => provinceLead(of.area(code), of, lang));

  test('has the latest survey figure, its rank, and what the atlas holds', () => {
    expect(both('13').map(uncounted)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 86.447 usaha industri mikro dan kecil (IMK) di Sumatera Barat pada 2025, turun 1,8 persen dari 2024. Di dalamnya bekerja 160.388 orang. Menurut jumlah usaha, Sumatera Barat berada di urutan ke-13 dari 38 provinsi, dengan 1,9 persen dari semua usaha yang tercatat. Jumlah usaha pada 2025 turun 25,8 persen dari 2017 (116.539), paling sedikit sejak itu. Atlas ini menghimpun N angka tentang Sumatera Barat dari N sumber, dari 2010 sampai 2025.",
        "The BPS survey counted 86,447 establishments in micro and small industry (IMK) in West Sumatra in 2025, down 1.8 per cent on 2024. They engaged 160,388 people. By establishments, West Sumatra is 13th of 38 provinces, with 1.9 per cent of all establishments recorded. Establishments in 2025 were down 25.8 per cent on 2017 (116,539), the fewest since then. The atlas holds N figures on West Sumatra from N sources, from 2010 to 2025.",
      ]
    `);
  });

  test('of a young province', () => {
    expect(both('95').map(uncounted)).toMatchInlineSnapshot(`
      [
        "Survei BPS mencatat 232 usaha industri mikro dan kecil (IMK) di Papua Pegunungan pada 2025, turun 60,5 persen dari 2024. Di dalamnya bekerja 923 orang. Menurut jumlah usaha, Papua Pegunungan berada di urutan terakhir dari 38 provinsi, dengan kurang dari 0,1 persen dari semua usaha yang tercatat. Atlas ini menghimpun N angka tentang Papua Pegunungan dari N sumber, dari 2024 sampai 2025.",
        "The BPS survey counted 232 establishments in micro and small industry (IMK) in Highland Papua in 2025, down 60.5 per cent on 2024. They engaged 923 people. By establishments, Highland Papua is last of 38 provinces, with less than 0.1 per cent of all establishments recorded. The atlas holds N figures on Highland Papua from N sources, from 2024 to 2025.",
      ]
    `);
  });

  test('without a survey figure says what is held', () => {
    const workers = observation({ indicator_id: 'workers' });
    expect(both('13', only(workers, { ...workers, period: '2021', year: 2021 })))
      .toMatchInlineSnapshot(`
      [
        "Atlas ini menghimpun 2 angka tentang Sumatera Barat dari 1 sumber, dari 2021 sampai 2023.",
        "The atlas holds 2 figures on West Sumatra from 1 source, from 2021 to 2023.",
      ]
    `);
  });
});

describe('keyFigures', () => {
  test('are the survey’s totals with their change, then the ministry’s counts', () => {
    const chosen = keyFigures(atlas.area('13'), 2023, atlas, 'id');
    expect(
      chosen.map(({ figure, remark }) => [
        figure.indicator_id,
        figure.population_id,
        figure.status,
        remark,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "establishments",
          "IMK",
          "realised",
          "+0,4% dari 2022",
        ],
        [
          "workers",
          "IMK",
          "realised",
          "+7,8% dari 2022",
        ],
        [
          "production_value",
          "IMK",
          "realised",
          "+2,4% dari 2022",
        ],
        [
          "establishments_added",
          "IKM",
          "target",
          undefined,
        ],
        [
          "establishments_added",
          "IKM",
          "realised",
          undefined,
        ],
        [
          "production_value",
          "IKM",
          "realised",
          undefined,
        ],
        [
          "production_value",
          "IKM",
          "target",
          undefined,
        ],
      ]
    `);
  });

  test('are eight at most, headlines and totals', () => {
    for (const province of atlas.provinces) {
      for (const year of yearsOf(province, atlas)) {
        const chosen = keyFigures(province, year, atlas, 'en');
        expect(chosen.length).toBeLessThanOrEqual(8);
        for (const { figure } of chosen)
          expect(figure).toMatchObject({ headline: true, breakdown: null, year });
      }
    }
  });

  test('have no change on nothing', () => {
    const chosen = keyFigures(atlas.area('13'), 2023, only(imk('2022', 0), imk('2023', 10)), 'id');
    expect(chosen.map(({ remark }) => remark)).toEqual([undefined]);
  });
});
