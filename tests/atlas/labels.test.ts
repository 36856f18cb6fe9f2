import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  areaName,
  breakdownLabel,
  formatUnit,
  locatorOf,
  named,
  noteOf,
  populationShort,
  statusLabel,
  subjectName,
} from '../../src/atlas/labels.ts';

const atlas = await loadAtlas();
const split = (breakdown: string | null): (string | null)[] =>
  (['id', 'en'] as const).map((lang) => breakdownLabel({ breakdown }, atlas, lang));

test.each([
  ['establishments', 'IMK', 'Jumlah usaha, IMK', 'Establishments, IMK'],
  ['industrial_centres', 'sentra', 'Sentra industri', 'Industrial centres'],
  ['ikm_growth', 'IKM', 'Pertumbuhan IKM (ukuran tidak disebut)', null],
  ['establishments', 'IBM', 'Jumlah usaha, Besar dan sedang', 'Establishments, Large and medium'],
])('the subject %s of %s says once who is counted', (indicator_id, population_id, id, en) => {
  expect(subjectName({ indicator_id, population_id }, atlas, 'id')).toBe(id);
  if (en !== null) expect(subjectName({ indicator_id, population_id }, atlas, 'en')).toBe(en);
});

describe('breakdownLabel', () => {
  test.each([
    [null, [null, null]],
    ['kbli=14', ['KBLI 14 Pakaian jadi', 'KBLI 14 Wearing apparel']],
    ['kbli=10-11', ['KBLI 10-11 Makanan dan minuman', 'KBLI 10-11 Food products and beverages']],
    ['kbli=99', ['KBLI 99', 'KBLI 99']],
    ['line=batik', ['Lapangan usaha: batik', 'Line of business: batik']],
    [
      'activity=active; line=tenun',
      ['Keaktifan: aktif; Lapangan usaha: tenun', 'Activity: active; Line of business: weaving'],
    ],
    ['line=a=b', ['Lapangan usaha: a=b', 'Line of business: a=b']],
    ['nowhere=a', ['nowhere: a', 'nowhere: a']],
  ])('%s', (breakdown, labels) => {
    expect(split(breakdown)).toEqual(labels);
  });

  test('has words for every split that was published', () => {
    for (const { breakdown } of atlas.observations) {
      for (const label of split(breakdown))
        expect(label ?? '').not.toMatch(/^[a-z_]+: |; [a-z_]+: |=/);
    }
  });
});

test('texts follow the language', () => {
  const province = atlas.area('13');
  expect([areaName(province, 'id'), areaName(province, 'en')]).toEqual([
    'Sumatera Barat',
    'West Sumatra',
  ]);
  const indicator = atlas.indicator('establishments');
  expect([named(indicator, 'id'), named(indicator, 'en')]).toEqual([
    'Jumlah usaha',
    'Establishments',
  ]);
  expect([statusLabel('realised', 'id'), statusLabel('realised', 'en')]).toEqual([
    'realisasi',
    'realised',
  ]);
  expect([
    populationShort('all-industry', atlas, 'id'),
    populationShort('all-industry', atlas, 'en'),
  ]).toEqual(['Semua skala', 'All sizes']);
  const row = { note: 'x', note_id: 'y', locator: 'page 1', locator_id: 'halaman 1' };
  expect([noteOf(row, 'id'), noteOf(row, 'en')]).toEqual(['y', 'x']);
  expect([locatorOf(row, 'id'), locatorOf(row, 'en')]).toEqual(['halaman 1', 'page 1']);
  const english = (locator: string): string | null =>
    locatorOf({ locator, locator_id: null }, 'en');
  expect(english('paragraphs 4-5')).toBe('paragraphs 4–5');
  expect(english('table 7-28')).toBe('table 7-28');
});

test('formatUnit carries name and symbol', () => {
  expect(formatUnit('establishment', atlas, 'id')).toEqual({
    unit_id: 'establishment',
    name: 'unit usaha',
    symbol: null,
  });
  expect(formatUnit('centre', atlas, 'en')).toMatchObject({ name: 'centres', singular: 'centre' });
  expect(formatUnit('idr', atlas, 'en').symbol).toBe('Rp');
});
