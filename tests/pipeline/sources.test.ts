import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import type { RawSource } from '../../scripts/pipeline/fact-table.ts';
import { readSources } from '../../scripts/pipeline/sources.ts';
import { REFERENCE, TRIAL } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);

function raw(change: Partial<RawSource['cells']> = {}, line = 2): RawSource {
  const cells = {
    source_id: 'trial-2023',
    publisher: 'Dinas Uji',
    title: 'Uji',
    url: 'https://example.org/uji',
    published: '2023-01',
    kind: 'news',
    custody: 'direct',
    lang: 'id',
    note: '',
    ...change,
  };
  return { dataset: TRIAL, file: 'sources.csv', line, cells };
}

const read = (...sources: RawSource[]): ReturnType<typeof readSources> =>
  readSources(sources, dictionary);

test('gives a source of the contract', () => {
  expect(read(raw({ note: 'BPS data processed by Ditjen IKM' }))).toEqual([
    {
      source_id: 'trial-2023',
      dataset_id: 'trial',
      publisher: 'Dinas Uji',
      title: 'Uji',
      url: 'https://example.org/uji',
      published: '2023-01',
      kind: 'news',
      custody: 'direct',
      lang: 'id',
      note: 'BPS data processed by Ditjen IKM',
      note_id: 'Data BPS yang diolah Ditjen IKM',
      figures: 0,
    },
  ]);
});

test('keeps what is empty empty', () => {
  expect(read(raw({ url: '', published: '' }))[0]).toMatchObject({
    url: null,
    published: null,
    note: null,
    note_id: null,
  });
});

describe('a broken source stops the build with column, value and place', () => {
  test.each([
    ['source_id', 'Trial 2023', 'expected a slug such as "antara-ikm-2017"'],
    ['published', '21/8/2019', 'expected 2019, 2019-08 or 2019-08-21'],
    ['kind', 'rumour', 'expected one of official-statistics, government-report, .*'],
    ['kind', 'new', '.*, news, research, did you mean "news"\\?'],
    ['custody', 'diret', 'expected one of direct, reported, copy, did you mean "direct"\\?'],
    ['url', 'opendata', 'expected an address such as https://…, or nothing'],
    ['title', '', 'expected a text'],
    ['custody', 'stolen', 'expected one of direct, reported, copy'],
    ['lang', 'nl', 'expected one of id, en'],
    ['url', 'ftp://example.org', 'expected an address such as https://…, or nothing'],
  ])('%s "%s"', (column, value, expected) => {
    expect(() => read(raw({ [column]: value }, 7))).toThrow(
      new RegExp(`^unusable ${column}: "${value}"; ${expected} \\(sources\\.csv:7\\)$`),
    );
  });

  test('two rows for one source', () => {
    expect(() => read(raw(), raw({}, 3))).toThrow(
      'source "trial-2023" is also described at sources.csv:2 (sources.csv:3)',
    );
  });
});
