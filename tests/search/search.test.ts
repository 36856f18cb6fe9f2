import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { readTable } from '../../src/atlas/parquet.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { searchEntries } from '../../src/search/entries.ts';
import type { Entry } from '../../src/search/entry.ts';
import { createSearch, type Group } from '../../src/search/search.ts';
import { stem, wordsOf } from '../../src/search/words.ts';

const MOST_BYTES = 60_000;
let entries: Record<Lang, Entry[]>;
let search: Record<Lang, (query: string) => Group[]>;

beforeAll(async () => {
  const atlas = await loadAtlas();
  const names = await readTable('area_names');
  entries = {
    id: searchEntries(atlas, names, 'id'),
    en: searchEntries(atlas, names, 'en'),
  };
  search = { id: createSearch(entries.id), en: createSearch(entries.en) };
});

/** What a visitor types, and the page that should come first. */
const QUERIES: readonly (readonly [Lang, string, string])[] = [
  ['id', 'Jawa Barat', 'provinsi/jawa-barat/'],
  ['id', 'jabar', 'provinsi/jawa-barat/'],
  ['id', 'jawa brat', 'provinsi/jawa-barat/'],
  ['id', 'jateng', 'provinsi/jawa-tengah/'],
  ['id', 'jatim', 'provinsi/jawa-timur/'],
  ['id', 'aceh', 'provinsi/aceh/'],
  ['id', 'nanggroe aceh darussalam', 'provinsi/aceh/'],
  ['id', 'sumbar', 'provinsi/sumatera-barat/'],
  ['id', 'sumatra barat', 'provinsi/sumatera-barat/'],
  ['id', 'NTB', 'provinsi/nusa-tenggara-barat/'],
  ['id', 'jogja', 'provinsi/di-yogyakarta/'],
  ['id', 'yogyakarta', 'provinsi/di-yogyakarta/'],
  ['id', 'DKI', 'provinsi/dki-jakarta/'],
  ['id', 'kalimatan timur', 'provinsi/kalimantan-timur/'],
  ['id', 'papua barat daya', 'provinsi/papua-barat-daya/'],
  ['id', 'kab lebak', 'provinsi/banten/kabupaten-lebak/'],
  ['id', 'kabupaten lebak', 'provinsi/banten/kabupaten-lebak/'],
  ['id', 'lebak', 'provinsi/banten/kabupaten-lebak/'],
  ['id', 'indonesia', 'indonesia/'],
  ['id', 'tenaga kerja', 'indikator/workers/'],
  ['id', 'pekerja', 'indikator/workers/'],
  ['id', 'buruh', 'indikator/workers/'],
  ['id', 'workers', 'indikator/workers/'],
  ['id', 'tenga kerja', 'indikator/workers/'],
  ['id', 'perusahaan', 'indikator/establishments/'],
  ['id', 'jumlah usaha', 'indikator/establishments/'],
  ['id', 'nilai tambah', 'indikator/value-added/'],
  ['id', 'nilai produksi', 'indikator/production-value/'],
  ['id', 'upah', 'indikator/labour-cost/'],
  ['id', 'pengangguran', 'indikator/unemployment-rate/'],
  ['id', 'IMK', 'metodologi/'],
  ['id', 'UMKM', 'metodologi/'],
  ['id', 'wirausaha baru (wub)', 'metodologi/'],
  ['id', 'sengketa', 'sengketa/'],
  ['id', 'unduh', 'data/'],
  ['id', 'lisensi', 'tentang/'],
  ['id', 'tahun 2019', 'tahun/2019/'],
  ['en', 'West Java', 'provinsi/jawa-barat/'],
  ['en', 'jabar', 'provinsi/jawa-barat/'],
  ['en', 'north sumatra', 'provinsi/sumatera-utara/'],
  ['en', 'Central Jawa', 'provinsi/jawa-tengah/'],
  ['en', 'lebak regency', 'provinsi/banten/kabupaten-lebak/'],
  ['en', 'worke', 'indikator/workers/'],
  ['id', 'peker', 'indikator/workers/'],
  ['en', 'workers', 'indikator/workers/'],
  ['en', 'tenaga kerja', 'indikator/workers/'],
  ['en', 'employees', 'indikator/workers/'],
  ['en', 'establishmnets', 'indikator/establishments/'],
  ['en', 'companies', 'indikator/establishments/'],
  ['en', 'value added', 'indikator/value-added/'],
  ['en', 'wages', 'indikator/labour-cost/'],
  ['en', 'download', 'data/'],
  ['en', 'definitions', 'metodologi/'],
];

test.each(QUERIES)('in %s, "%s" leads to %s', (lang, query, path) => {
  const first = search[lang](query)[0]?.entries[0];
  expect(first?.path, JSON.stringify(first)).toBe(path);
});

test('a source is found by the words of its title, and says its publisher', () => {
  const source = entries.id.find(({ path }) => path === 'sumber/antara-ikm-2017/');
  const hits = search
    .id(source?.name ?? '')
    .find(({ kind }) => kind === 'source')
    ?.entries.map(({ path }) => path);
  expect(hits?.[0]).toBe('sumber/antara-ikm-2017/');
  expect(source?.hint).toMatch(/antara/i);
});

test('what is found comes grouped, each group once, the figure at hand with a province', () => {
  const groups = search.id('aceh');
  expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
  expect(groups[0]?.entries[0]?.hint).toMatch(/^[\d.]+ unit usaha \(IMK, \d{4}\)$/);
});

test('a figure that its source rounds is not written out to the last digit', () => {
  const hint = search.en('indonesia')[0]?.entries.find(({ path }) => path === 'indonesia/')?.hint;
  expect(hint).toBe('4.5 million establishments (IMK, 2023)');
});

test('nothing is found for nothing and for nonsense', () => {
  for (const query of ['', '   ', '?!', 'qqqqqqqqqq']) expect(search.id(query)).toEqual([]);
});

test.each(LANGS)('the entries in %s are small enough to load on focus', (lang) => {
  expect(gzipSync(JSON.stringify(entries[lang])).length).toBeLessThan(MOST_BYTES);
});

describe('words', () => {
  test.each([
    ['pekerja', 'kerja'],
    ['perusahaan', 'usaha'],
    ['pertumbuhan', 'tumbuh'],
    ['workers', 'kerja'],
    ['kab', 'kabupaten'],
    ['kecil', 'kecil'],
  ])('%s is looked up as %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test('have no marks, no capitals and no punctuation', () => {
    expect(wordsOf('Café “Rp2,8” KAB. Bogor')).toEqual(['cafe', 'rp', '2', '8', 'kab', 'bogor']);
  });
});

test('a word that every object of JavaScript has is a word like others', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])
    expect(
      wordsOf(word)
        .map(stem)
        .every((text) => typeof text === 'string'),
      word,
    ).toBe(true);
});
