import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import { checkParents, checkWords } from '../../scripts/pipeline/manifest-words.ts';
import { readManifest, readManifests } from '../../scripts/pipeline/manifest.ts';
import { RAW, REFERENCE, temporaryFolder } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);
const areas = readAreas(REFERENCE);

/** What is said of a manifest with these lines under `options`, without the folder. */
function complaint(adapter: string, ...options: string[]): string | undefined {
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
    '  - { source_id: uji, publisher: Uji, title: Uji, kind: news, custody: direct, lang: id }',
    'options:',
  ];
  writeFileSync(join(folder, 'dataset.yaml'), [...head, ...options].join('\n'));
  try {
    const manifest = readManifest(folder, 'trial');
    checkWords(manifest, dictionary);
    checkParents(manifest, areas);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(`${folder}/`, '') : String(error);
  }
}

describe('a word that we wrote and do not know stops the build, with the nearest that is known', () => {
  test.each<[string, string[], string]>([
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
  ])('%s: %j', (adapter, options, message) => {
    expect(complaint(adapter, ...options)).toBe(message);
  });
});

test('known words pass, in any case where case does not count; names of columns are not words', () => {
  const columns = '  columns: { value: n, indicator: jenis, population: populasi, unit: satuan }';
  expect(complaint('records', columns, '  constants: { population: ikm }')).toBeUndefined();
  for (const manifest of readManifests(RAW)) {
    checkWords(manifest, dictionary);
    checkParents(manifest, areas);
  }
});
