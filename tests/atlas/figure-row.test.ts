import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  agreementClauses,
  figureRow,
  type FigureRow,
  publisherName,
  sentence,
} from '../../src/atlas/figure-row.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Observation } from '../../src/model/contract.ts';

const atlas = await loadAtlas();

function figure(source: string, value: number): Observation {
  return atlas.bySource(source).find((o) => o.value === value)!;
}

/** What a card says of a figure and the others, in one line. */
const agreementOf = (row: FigureRow, lang: Lang): string =>
  agreementClauses(row, lang)
    .map(({ text }) => text)
    .join('; ');

describe('figureRow', () => {
  test('is a figure in Indonesian', () => {
    const o = figure('antara-sumbar-2023', 21.98e12);
    expect(figureRow(o, atlas, 'id')).toEqual({
      figure: o,
      area: 'Sumatera Barat',
      areaHref: '/provinsi/sumatera-barat/',
      checksHref: '/sumber/antara-sumbar-2023/#periksa',
      period: 'Semester I 2023',
      indicator: 'Nilai produksi',
      population: 'IKM',
      breakdown: null,
      value: 'Rp21,98 triliun',
      printed: 'Rp21,98 triliun',
      status: 'realisasi',
      target: false,
      source: 'ANTARA',
      sourceTitle: 'Realisasi IKM Sumatera Barat semester I 2023',
      sourceHref: `/sumber/antara-sumbar-2023/#f-${o.observation_id}`,
      published: '2023',
      locator: 'paragraf 5',
      note: null,
      agreement: 'satu-satunya sumber',
      corroboration: null,
      conflicting: false,
      superseded: false,
      headline: true,
      failedChecks: [],
      others: [],
    });
  });

  test('is the same figure in English', () => {
    const o = figure('antara-sumbar-2023', 41306);
    expect(figureRow(o, atlas, 'en')).toMatchObject({
      area: 'West Sumatra',
      areaHref: '/en/provinsi/sumatera-barat/',
      period: 'first half of 2023',
      value: '41,306 establishments',
      printed: '41.306 unit usaha',
      status: 'target',
      target: true,
      locator: 'paragraph 1',
      note: 'worded as an increase; the size suggests a stock',
      sourceHref: `/en/sumber/antara-sumbar-2023/#f-${o.observation_id}`,
      failedChecks: ['added-against-stock'],
    });
  });

  test('names the figures that it contradicts, and the checks that it fails', () => {
    const [one, other] = [16_500, 18_500].map((value) => figure('wartaekonomi-lebak', value));
    const row = figureRow(other!, atlas, 'id');
    expect(row).toMatchObject({
      area: 'Kabupaten Lebak',
      areaHref: '/provinsi/banten/kabupaten-lebak/',
      period: 'tanpa tahun',
      published: null,
      conflicting: true,
      headline: false,
      failedChecks: ['workers-per-establishment'],
      others: [
        {
          printed: '16.500 unit usaha',
          source: 'Warta Ekonomi / ANTARA',
          href: `/sumber/wartaekonomi-lebak/#f-${one!.observation_id}`,
          meets: false,
          superseded: false,
        },
      ],
    });
    expect(agreementOf(row, 'id')).toBe(
      'bertentangan dengan “16.500 unit usaha” (Warta Ekonomi / ANTARA)',
    );
    expect(agreementOf(figureRow(other!, atlas, 'en'), 'en')).toBe(
      'conflicts with “16.500 unit usaha” (Warta Ekonomi / ANTARA)',
    );
  });

  test('equal figures of one question share the verdict of a check, which stands where one of them was checked', () => {
    const checked = figureRow(figure('kemenperin-ikma-2023-01', 66.25), atlas, 'id');
    const equal = figureRow(figure('kontan-2023-01', 66.25), atlas, 'id');
    expect(checked.failedChecks).toEqual(['one-whole']);
    expect(equal.failedChecks).toEqual(['one-whole']);
    expect(equal.checksHref).toBe(checked.checksHref);
    expect(checked.checksHref).toBe('/sumber/kemenperin-ikma-2023-01/#periksa');
    // One that is printed less finely is another number.
    const { figure: fine } = checked;
    const coarse = { ...fine, observation_id: 'coarse', value_low: 65, value_high: 67 };
    const beside = { ...atlas, alternatives: () => [fine, coarse] };
    expect(figureRow(coarse, beside, 'id').failedChecks).toEqual([]);
  });

  test('says with whom a figure agrees, or that it stands alone', () => {
    const agreeing = figureRow(figure('kemenperin-ikma-2023-01', 66.25), atlas, 'en');
    expect(agreementOf(agreeing, 'en')).toMatch(/^agrees with “.+” \(.+\)$/);
    const alone = figureRow(figure('mnews-sulteng-2019', 6779), atlas, 'id');
    expect(agreementOf(alone, 'id')).toBe('satu-satunya sumber');
  });

  test('of the figures beside one in conflict, those that meet it are named as agreeing', () => {
    const row = figureRow(figure('bisnis-2018-02-24', 4_410_000), atlas, 'id');
    expect(row.conflicting).toBe(true);
    expect(agreementOf(row, 'id')).toMatch(
      /^bertentangan dengan “165\.983 unit” \(.+\); “165\.983 unit” \(.+\); cocok dengan “4,4 juta unit usaha” \(ANTARA\)$/,
    );
    // Only what contradicts is marked as that.
    expect(agreementClauses(row, 'id').map(({ conflicting }) => conflicting)).toEqual([
      true,
      false,
    ]);
    // Every figure beside every other, in the words of its own standing.
    for (const o of atlas.observations) {
      const { others, conflicting } = figureRow(o, atlas, 'en');
      const group = atlas.alternatives(o);
      if (!conflicting)
        expect(others.every(({ meets, superseded }) => meets || superseded)).toBe(true);
      else expect(others.some(({ meets, superseded }) => !meets && !superseded)).toBe(true);
      for (const { href, meets } of others) {
        const other = group.find(({ observation_id }) => href.endsWith(`#f-${observation_id}`))!;
        expect(meets).toBe(o.value_low <= other.value_high && other.value_low <= o.value_high);
      }
    }
  });

  test('a superseded figure is named as superseded, never as one that agrees', () => {
    const base = figure('mnews-sulteng-2019', 6779);
    const later = { ...base, headline_reason: 'vintage' } satisfies Observation;
    const earlier: Observation = {
      ...base,
      observation_id: 'earlier',
      printed: '330',
      agreement: 'superseded',
      headline: false,
    };
    const group = { ...atlas, alternatives: () => [later, earlier] };
    const said = (o: Observation, lang: 'id' | 'en', of = group): string =>
      agreementOf(figureRow(o, of, lang), lang);
    const [by, publisher] = [later.printed, figureRow(later, atlas, 'id').source];
    expect(said(later, 'id')).toBe(`satu-satunya sumber; menggantikan “330” (${publisher})`);
    expect(said(later, 'en')).toBe(`only source; supersedes “330” (${publisher})`);
    expect(said(earlier, 'id')).toBe(`sudah digantikan; yang berlaku “${by}” (${publisher})`);
    expect(said(earlier, 'en')).toBe(`superseded; “${by}” (${publisher}) stands`);

    // Beside one that was replaced, one that agrees still agrees.
    const agreeing = { ...later, agreement: 'agrees' } satisfies Observation;
    const other = { ...agreeing, observation_id: 'other', printed: '6.779' };
    const three = { ...atlas, alternatives: () => [agreeing, other, earlier] };
    expect(said(agreeing, 'id', three)).toBe(
      `cocok dengan “6.779” (${publisher}); menggantikan “330” (${publisher})`,
    );
  });

  test('can be made of every figure, in both languages', () => {
    for (const o of atlas.observations) {
      for (const lang of ['id', 'en'] as const) {
        const row = figureRow(o, atlas, lang);
        expect(Object.values(row).join(' ')).not.toMatch(/undefined|NaN|null/);
        expect(row.areaHref.startsWith(lang === 'id' ? '/' : '/en/')).toBe(true);
      }
    }
  });
});

test.each([
  ['Badan Pusat Statistik (BPS)', 'BPS'],
  ['Kementerian Perindustrian (press statement in the media)', 'Kementerian Perindustrian'],
  ['Warta Ekonomi / ANTARA', 'Warta Ekonomi / ANTARA'],
  [
    'Pemerintah Provinsi Jawa Tengah planning document (123dok copy)',
    'Pemerintah Provinsi Jawa Tengah',
  ],
])('publisherName %s', (publisher, name) => {
  expect(publisherName(publisher)).toBe(name);
});

test.each([
  ['against 2015', 'Against 2015.'],
  ['Ya!', 'Ya!'],
  ['KBLI 14', 'KBLI 14.'],
])('sentence %s', (text, whole) => {
  expect(sentence(text)).toBe(whole);
});
