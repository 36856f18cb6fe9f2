import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import { sourcesOf } from '../../scripts/pipeline/dataset.ts';
import { checkAreas, checkSources, checkWords } from '../../scripts/pipeline/manifest-words.ts';
import { readManifest, readManifests } from '../../scripts/pipeline/manifest.ts';
import { RAW, REFERENCE, temporaryFolder } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);
const areas = readAreas(REFERENCE);

const UJI =
  '  - { source_id: uji, publisher: Uji, title: Uji, kind: news, custody: direct, lang: id }';

/** What is said of a manifest with these lines under `options`, without the folder. */
function complaint(adapter: string, ...options: string[]): string | undefined {
  return complaintWith([UJI], adapter, ...options);
}

function complaintWith(
  sources: readonly string[],
  adapter: string,
  ...options: string[]
): string | undefined {
  const folder = join(temporaryFolder(), 'trial');
  mkdirSync(folder);
  writeFileSync(join(folder, 'data.csv'), '');
  const head = [
    'title: { id: Uji, en: Trial }',
    'description: { id: Uji, en: Trial }',
    'publisher: Dinas Uji',
    'license: CC0-1.0',
    'retrieved: 2026-11-22',
    `adapter: ${adapter}`,
    'files: [data.csv]',
    'sources:',
    ...sources,
    'options:',
  ];
  writeFileSync(join(folder, 'dataset.yaml'), [...head, ...options].join('\n'));
  try {
    const manifest = readManifest(folder, 'trial');
    checkWords(manifest, dictionary);
    checkAreas(manifest, areas);
    checkSources(manifest, sourcesOf(manifest));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(`${folder}/`, '') : String(error);
  }
}

describe('a word that we wrote and do not know stops the build, with the nearest that is known', () => {
  test.each<[string, string[], string | undefined]>([
    [
      'records',
      ['  constants: { indicator: establishmnts, population: IKM }', '  columns: { value: n }'],
      '"options.constants.indicator": found "establishmnts", expected an indicator of data/reference/indicators.yaml, did you mean "establishments"? (dataset.yaml:11)',
    ],
    [
      'records',
      [
        '  columns: { value: n, indicator: jenis }',
        '  values: { indicator: { Usaha: establishment_s } }',
      ],
      '"options.values.indicator.Usaha": found "establishment_s", expected an indicator of data/reference/indicators.yaml, did you mean "establishments"? (dataset.yaml:12)',
    ],
    [
      'records',
      ['  columns: { value: n }', '  units: { UNIT: unit usahaa }'],
      '"options.units.UNIT": found "unit usahaa", expected a unit that data/reference/indicators.yaml accepts, did you mean "unit usaha"? (dataset.yaml:12)',
    ],
    [
      'records',
      ['  constants: { geo_level: regency, parent_name: Jawa Barta }', '  columns: { value: n }'],
      '"options.constants.parent_name": found "Jawa Barta", expected a province, or for districts a regency with its kind, did you mean "Jawa Barat"? (dataset.yaml:11)',
    ],
    [
      'bps-table',
      ['  rows: { level: regency, parent: Sumatera Bart }'],
      '"options.rows.parent": found "Sumatera Bart", expected a province, or for districts a regency with its kind, did you mean "Sumatera Barat"? (dataset.yaml:11)',
    ],
    [
      'bps-table',
      ['  rows: { level: province }', '  columns:', '    Usaha: { population: IMKK }'],
      '"options.columns.Usaha.population": found "IMKK", expected a population of data/reference/populations.yaml, did you mean "IMK"? (dataset.yaml:13)',
    ],
    [
      'wide-table',
      ['  rows:', '    Jumlah IKM: { indicator: worker }'],
      '"options.rows.Jumlah IKM.indicator": found "worker", expected an indicator of data/reference/indicators.yaml, did you mean "workers"? (dataset.yaml:12)',
    ],
    [
      'register',
      ['  columns: {}', '  measures: { establishmentz: { unit: unit usaha } }'],
      '"options.measures": found "establishmentz", expected an indicator of data/reference/indicators.yaml, did you mean "establishments"? (dataset.yaml:12)',
    ],
    [
      'records',
      ['  constants: { period: 2023-13 }', '  columns: { value: n }'],
      '"options.constants.period": found "2023-13", expected 2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 or unknown (dataset.yaml:11)',
    ],
    [
      'records',
      ['  columns: { value: n, period: p }', '  values: { period: { Terakhir: tahun 2023 } }'],
      undefined,
    ],
    [
      'records',
      ['  columns: { value: n, period: p }', '  values: { period: { Terakhir: kini } }'],
      '"options.values.period.Terakhir": found "kini", expected 2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 or unknown (dataset.yaml:12)',
    ],
    [
      'records',
      ['  columns: { value: n, status: s }', '  values: { status: { Realisasi: realized } }'],
      '"options.values.status.Realisasi": found "realized", expected one of realised, target, estimate, preliminary, unspecified, did you mean "realised"? (dataset.yaml:12)',
    ],
    [
      'bps-table',
      ['  rows: { level: province }', '  columns:', '    Mikro: { breakdown: sizes=mikro }'],
      '"options.columns.Mikro.breakdown": found "sizes=mikro": unknown dimension of a breakdown; the nearest is "size" (dataset.yaml:13)',
    ],
    [
      'records',
      ['  constants: { breakdown: size=mikra }', '  columns: { value: n }'],
      '"options.constants.breakdown": found "size=mikra": unknown class "mikra"; known are mikro, rumah tangga, mikro-kecil, umk, kecil, kecil mandiri, menengah, umb, besar (dataset.yaml:11)',
    ],
    [
      'records',
      ['  columns: { value: n }', '  breakdown: { sizes: kategori }'],
      '"options.breakdown": found "sizes", expected a dimension of data/reference/breakdowns.yaml, did you mean "size"? (dataset.yaml:12)',
    ],
    [
      'bps-table',
      ['  rows: { dimension: kbil }'],
      '"options.rows.dimension": found "kbil", expected a dimension of data/reference/breakdowns.yaml, did you mean "kbli"? (dataset.yaml:11)',
    ],
    [
      'records',
      ['  columns: { value: n }', '  renames: { Selayar: Kabupaten Kepulauan Selayr }'],
      '"options.renames.Selayar": found "Kabupaten Kepulauan Selayr", expected a name that the reference has, did you mean "Kabupaten Kepulauan Selayar"? (dataset.yaml:12)',
    ],
    [
      'records',
      ['  constants: { source_id: ujii }', '  columns: { value: n }'],
      '"options.constants.source_id": found "ujii", expected one of the dataset\'s own sources, did you mean "uji"? (dataset.yaml:11)',
    ],
  ])('%s: %j', (adapter, options, message) => {
    expect(complaint(adapter, ...options)).toBe(message);
  });
});

test('known words pass, in any case where case does not count; names of columns are not words', () => {
  const columns = '  columns: { value: n, indicator: jenis, population: populasi, unit: satuan }';
  expect(complaint('records', columns, '  constants: { population: ikm }')).toBeUndefined();
  for (const manifest of readManifests(RAW)) {
    checkWords(manifest, dictionary);
    checkAreas(manifest, areas);
    checkSources(manifest, sourcesOf(manifest));
  }
});

test('where there are several sources, something has to say which one a figure stands in', () => {
  const two = [UJI, UJI.replace('source_id: uji', 'source_id: uji-dua')];
  const told = complaintWith(two, 'records', '  columns: { value: n }');
  expect(told).toBe(
    '"sources": found several (uji, uji-dua), and nothing says which of them a figure stands in; expected "source_id" under "options.constants" or "options.columns" (dataset.yaml:8)',
  );
  for (const options of [
    ['  columns: { value: n, source_id: asal }'],
    ['  columns: { value: n }', '  constants: { source_id: uji-dua }'],
    ['  columns: { value: { a: { source_id: uji }, b: { source_id: uji-dua } } }'],
  ])
    expect(complaintWith(two, 'records', ...options)).toBeUndefined();
});

test('the line that is told is one of the options, whatever stands above them', () => {
  const told = complaint('records', '  columns: { value: n }', '  units: { UNIT: Uji }');
  expect(told).toContain('(dataset.yaml:12)');
});
