import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTables, type BuildResult } from '../../scripts/pipeline/build.ts';
import { putRecords, REFERENCE, temporaryFolder } from '../pipeline/fixtures.ts';

/**
 * What publishers really print, from the file to the published row: the signs of source-formats.md (f), and the codes and names of
 * geography.md where the two systems collide.
 */
const SAMPLES = join(import.meta.dirname, 'samples/records');

/** The same portal's table with codes of different systems and years. */
const CODED: Readonly<Record<string, readonly string[]>> = {
  'bps-2020': [
    ...['1101,', '1109,Kab. Aceh Timur', '91,PAPUA BARAT', '94,Papua', '9401,Merauke'],
    '3201,KABUPATEN BOGRO',
  ],
  'bps-2025': [
    '1101,SIMEULUE',
    '91,',
    '92,',
    '94,Papua',
    '95,',
    '96,',
    '97,',
    '93,',
    '9501,MERAUKE',
  ],
  'kemendagri-2020': [
    '1101,',
    '11.09,Simeulue',
    '91,Papua',
    '92,',
    '91.01,',
    '9271,KOTA SORONG',
    '94,',
  ],
  'kemendagri-2025': [
    ...[
      '91,',
      '92,',
      '93,',
      '94,',
      '95,',
      '96,',
      '97,',
      '93.01,Merauke',
      '96.71,',
      '1101,SIMEULUE',
    ],
    ...['3201,BOGOR', '32.71,Bogor'],
  ],
};

let tables: BuildResult['tables'];
let misspelt: BuildResult['misspelt'];
let unnamed: BuildResult['unnamed'];
beforeAll(async () => {
  const raw = temporaryFolder();
  for (const name of ['signs-and-words', 'english-style'])
    cpSync(join(SAMPLES, name), join(raw, name), { recursive: true });
  for (const [name, rows] of Object.entries(CODED)) {
    const [system, vintage] = name.split('-');
    putRecords(join(raw, name), {
      source_id: name,
      options: [
        'constants: { geo_level: regency, indicator: establishments, population: IKM, unit: unit usaha, period: 2021 }',
        `codes: { system: ${system}, vintage: ${vintage} }`,
        'columns: { code: kode, geo_name: nama, value: jumlah }',
      ],
      data: ['kode,nama,jumlah', ...rows.map((row, i) => `${row},${i + 1}`)],
    });
  }
  putRecords(join(raw, 'products'), {
    source_id: 'products',
    options: [
      'constants: { geo_level: regency, indicator: establishments, population: IKM, unit: unit usaha, period: 2021 }',
      'columns: { geo_name: nama, value: jumlah }',
      'breakdown: { line: jenis, kbli: kbli }',
    ],
    data: [
      'nama,jenis,kbli,jumlah',
      'Kota Bogor,BATIK,,1',
      'Kota Bogor,Rotan Rajut,,2',
      'Kota Depok,Rotan Rajut,14,3',
    ],
  });
  ({ tables, misspelt, unnamed } = await buildTables({ raw, reference: REFERENCE }));
}, 60_000);

/** Where each row of a coded table ended: an area, or the reason why there is none. */
function ends(dataset: string): Record<string, string> {
  const rows = CODED[dataset] ?? [];
  const found: Record<string, string> = {};
  for (const { dataset_id, value, area_code } of tables.observations)
    if (dataset_id === dataset) found[rows[value - 1] ?? ''] = nameOf(area_code);
  for (const { dataset_id, line, reason_code } of tables.rejects)
    if (dataset_id === dataset) found[rows[line - 2] ?? ''] = reason_code;
  return found;
}

const nameOf = (code: string): string =>
  tables.areas.find((area) => area.area_code === code)?.name ?? code;

test('a product that the dictionary has no words for is published, and told where it stands first', () => {
  const published = tables.observations.filter((o) => o.dataset_id === 'products');
  expect(published.map((o) => o.breakdown).sort()).toEqual([
    'kbli=14; line=rotan rajut',
    'line=batik',
    'line=rotan rajut',
  ]);
  expect(
    unnamed
      .filter(({ file }) => basename(dirname(file)) === 'products')
      .map(({ file, ...product }) => ({ ...product, file: basename(file) })),
  ).toEqual([{ dimension: 'line', value: 'rotan rajut', file: 'data.csv', line: 3, rows: 2 }]);
});

describe('a code means what its system and year say', () => {
  test('BPS before the split of Papua', () => {
    expect(ends('bps-2020')).toEqual({
      '1101,': 'Kabupaten Simeulue',
      '1109,Kab. Aceh Timur': 'code-against-name',
      '91,PAPUA BARAT': 'Papua Barat',
      '94,Papua': 'Papua',
      '9401,Merauke': 'Kabupaten Merauke',
      '3201,KABUPATEN BOGRO': 'Kabupaten Bogor',
    });
  });

  test('a name that is a slip beside it is told, and no other', () => {
    expect(
      misspelt.map(({ file, ...slip }) => ({ ...slip, file: basename(dirname(file)) })),
    ).toEqual([
      {
        printed: 'KABUPATEN BOGRO',
        code: '3201',
        name: 'Kabupaten Bogor',
        file: 'bps-2020',
        line: 7,
        rows: 1,
      },
    ]);
  });

  test('BPS after it', () => {
    expect(ends('bps-2025')).toEqual({
      '1101,SIMEULUE': 'Kabupaten Simeulue',
      '91,': 'Papua Barat',
      '92,': 'Papua Barat Daya',
      '94,Papua': 'Papua',
      '95,': 'Papua Selatan',
      '96,': 'Papua Tengah',
      '97,': 'Papua Pegunungan',
      '93,': 'unknown-code',
      '9501,MERAUKE': 'Kabupaten Merauke',
    });
  });

  test('Kemendagri before it', () => {
    expect(ends('kemendagri-2020')).toEqual({
      '1101,': 'Kabupaten Aceh Selatan',
      '11.09,Simeulue': 'Kabupaten Simeulue',
      '91,Papua': 'Papua',
      '92,': 'Papua Barat',
      '91.01,': 'Kabupaten Merauke',
      '9271,KOTA SORONG': 'Kota Sorong',
      '94,': 'unknown-code',
    });
  });

  test('Kemendagri after it; and Bogor is two places', () => {
    expect(ends('kemendagri-2025')).toEqual({
      '91,': 'Papua',
      '92,': 'Papua Barat',
      '93,': 'Papua Selatan',
      '94,': 'Papua Tengah',
      '95,': 'Papua Pegunungan',
      '96,': 'Papua Barat Daya',
      '97,': 'unknown-code',
      '93.01,Merauke': 'Kabupaten Merauke',
      '96.71,': 'Kota Sorong',
      '1101,SIMEULUE': 'code-against-name',
      '3201,BOGOR': 'Kabupaten Bogor',
      '32.71,Bogor': 'Kota Bogor',
    });
  });
});

test('signs and words of size become values with the interval that they leave open', () => {
  const published = tables.observations.filter((o) => o.dataset_id === 'signs-and-words');
  expect(
    published.map((o) => [
      nameOf(o.area_code),
      o.printed,
      o.status,
      o.value,
      o.value_low,
      o.value_high,
      o.note,
    ]),
  ).toEqual([
    ['Aceh', '4,4 juta', 'realised', 4_400_000, 4_350_000, 4_450_000, null],
    ['Sumatera Utara', '1 234 567', 'realised', 1_234_567, 1_234_567, 1_234_567, null],
    ['Sumatera Barat', '5.748 *)', 'preliminary', 5748, 5748, 5748, null],
    ['Riau', '1.234', 'realised', 1234, 1234, 1234, null],
    ['Kepulauan Bangka Belitung', 'sekitar 33.000', 'estimate', 33_000, 32_500, 33_500, null],
    ['Kepulauan Riau', '(1.234)', 'realised', -1234, -1234, -1234, null],
    ['DKI Jakarta', '12.345 **)', 'preliminary', 12_345, 12_345, 12_345, 'very provisional'],
    ['DI Yogyakarta', '9.876 r', 'realised', 9876, 9876, 9876, 'revised'],
    ['Banten', '1.2345)', 'realised', 1234, 1234, 1234, null],
    ['Bali', '1.234 1)', 'realised', 1234, 1234, 1234, null],
    ['Papua Barat', '±4,29 juta', 'estimate', 4_290_000, 4_285_000, 4_295_000, null],
  ]);
  expect(
    tables.rejects
      .filter((r) => r.dataset_id === 'signs-and-words')
      .map((r) => [r.line, r.value, r.reason_code]),
  ).toEqual([
    [11, '-', 'nil-or-none'],
    [12, '…', 'not-available'],
    [13, 'n/a', 'not-available'],
    [16, '12.34', 'other-number-style'],
    [17, '=1+1', 'not-a-number'],
  ]);
});

test('in an English-style file 5,748 is a whole number, and its unit multiplies it', () => {
  const published = tables.observations.filter((o) => o.dataset_id === 'english-style');
  expect(published.map((o) => [nameOf(o.area_code), o.value, o.value_low, o.value_high])).toEqual([
    ['Aceh', 5_748e6, 5_747.5e6, 5_748.5e6],
    ['Jambi', 2.8e12, 2.75e12, 2.85e12],
    ['Bali', 2_957_432.5e6, 2_957_432.495e6, 2_957_432.505e6],
  ]);
});
