import { describe, expect, test } from 'vitest';
import { readSplit } from '../../scripts/pipeline/breakdown.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { REFERENCE, thrownBy } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);
const split = (terms: string[], population = 'IKM'): ReturnType<typeof readSplit> =>
  readSplit(terms, population, dictionary);

function rejection(terms: string[]): Rejection {
  const error = thrownBy(() => split(terms));
  expect(error).toBeInstanceOf(Rejection);
  return error as Rejection;
}

test('nothing is split without terms', () => {
  expect(split([])).toEqual({ population_id: 'IKM', industry_code: null, breakdown: null });
});

describe('a KBLI group', () => {
  test.each([
    ['kbli=14', '14'],
    ['kbli=14 Pakaian jadi', '14'],
    ['kbli=Pakaian jadi', '14'],
    ['kbli=pakaian JADI', '14'],
    ['kbli=10-11', '10-11'],
    ['kbli=10-11 makanan dan minuman', '10-11'],
    ['kbli=makanan dan minuman', '10-11'],
    ['kbli=16,31 kayu dan mebel', '16+31'],
    // As tables and portals print them.
    ['kbli=[13] Tekstil', '13'],
    ['kbli=(13) Tekstil', '13'],
    ['kbli=C13 Industri Tekstil', '13'],
    ['kbli=C.13', '13'],
    ['kbli=KBLI 13', '13'],
    ['kbli=13. Tekstil', '13'],
    ['kbli=13 - Tekstil', '13'],
    ['kbli=Industri Tekstil', '13'],
    ['kbli=Textiles', '13'],
    ['kbli=Kayu, barang dari kayu dan gabus, dan barang anyaman', '16'],
    ['kbli=14 Wearing apparel / Pakaian jadi', '14'],
    ['kbli=16 Kayu dan gabus (tidak termasuk furnitur)', '16'],
  ])('%s', (term, code) => {
    expect(split([term])).toMatchObject({ industry_code: code, breakdown: `kbli=${code}` });
  });

  test('that is unknown is refused', () => {
    expect(rejection(['kbli=Teksitl'])).toMatchObject({
      code: 'unknown-industry',
      reason: {
        id: 'golongan KBLI tidak dikenal; yang terdekat "tekstil"',
        en: 'unknown KBLI group; the nearest is "tekstil"',
      },
    });
    // The code of one group beside the name of another: nobody knows which is meant.
    expect(rejection(['kbli=10 Minuman'])).toMatchObject({
      code: 'industry-against-name',
      value: '10 Minuman',
      reason: {
        id: 'kode KBLI 10 tidak sesuai dengan namanya, yang milik 11',
        en: 'the KBLI code 10 does not go with the name, which is that of 11',
      },
    });
    expect(rejection(['kbli=99 Sihir'])).toMatchObject({
      code: 'unknown-industry',
      column: 'breakdown',
      value: '99 Sihir',
      reason: { id: 'golongan KBLI tidak dikenal', en: 'unknown KBLI group' },
    });
  });
});

describe('a size class', () => {
  test.each([
    ['IMK', 'size=mikro', 'Imikro'],
    ['IMK', 'size=Kecil', 'IK'],
    ['IM', 'size=menengah', 'IM'],
    ['IBM', 'size=besar', 'IB'],
    ['IMK', 'scale=UMK', 'IMK'],
  ])('of %s, %s, becomes the population %s', (population, term, becomes) => {
    expect(split([term], population)).toEqual({
      population_id: becomes,
      industry_code: null,
      breakdown: null,
    });
  });

  test('of a population that holds no such class stays a split', () => {
    expect(split(['size=usaha mikro'])).toMatchObject({
      population_id: 'IKM',
      breakdown: 'size=mikro',
    });
  });

  test('goes together with a KBLI group', () => {
    expect(split(['kbli=14 Pakaian jadi', 'size=mikro'], 'IMK')).toEqual({
      population_id: 'Imikro',
      industry_code: '14',
      breakdown: 'kbli=14',
    });
  });
});

describe('other terms', () => {
  test.each([
    [['branch=ILMK'], 'line=logam, mesin dan kimia'],
    [['product=batik'], 'line=batik'],
    [['status=formal (berizin)'], 'formality=formal'],
    [['series=previous'], 'span=previous'],
    [['kbli=lainnya'], 'line=lainnya'],
    [
      ['commodity=komponen otomotif (anggota KIKO)'],
      'line=komponen otomotif; registration=kiko members',
    ],
  ])('%j takes our names', (terms, breakdown) => {
    expect(split(terms)).toEqual({ population_id: 'IKM', industry_code: null, breakdown });
  });

  test('a value that the dictionary has not met keeps its printed name', () => {
    expect(split(['product=Keris Bugis']).breakdown).toBe('line=keris bugis');
  });

  test('are sorted, so that their order does not matter', () => {
    const terms = ['product=batik', 'status=aktif', 'kbli=14'];
    expect(split(terms).breakdown).toBe('activity=active; kbli=14; line=batik');
    expect(split(terms.toReversed())).toEqual(split(terms));
  });
});

describe('refuses', () => {
  test('a class that nobody divides by, with those that are known', () => {
    const { code, value, reason } = rejection(['size=Kecil sekali']);
    expect([code, value]).toEqual(['unknown-class', 'size=Kecil sekali']);
    expect(reason.en).toMatch(/^unknown class "Kecil sekali"; known are mikro, .*kecil, /);
    expect(reason.id).toMatch(/^golongan "Kecil sekali" tidak dikenal; yang dikenal mikro, /);
  });

  test('a dimension that it does not know, with the nearest', () => {
    expect(rejection(['prodct=batik'])).toMatchObject({
      code: 'unknown-dimension',
      column: 'breakdown',
      value: 'prodct=batik',
      reason: {
        id: 'dimensi pemilahan tidak dikenal; yang terdekat "product"',
        en: 'unknown dimension of a breakdown; the nearest is "product"',
      },
    });
    expect(rejection(['zzzz=merah']).reason.en).toBe('unknown dimension of a breakdown');
  });

  test('a dimension without a value', () => {
    expect(rejection(['product=']).code).toBe('unknown-dimension');
  });

  test.each([
    ['under one name', ['product=batik', 'product=tenun']],
    ['under two names', ['product=batik', 'branch=tenun']],
    ['through a rewritten term', ['status=aktif', 'activity=musiman']],
    ['as two KBLI groups', ['kbli=14', 'kbli=15']],
  ])('one dimension twice, %s', (_, terms) => {
    expect(rejection(terms).code).toBe('double-dimension');
  });
});
