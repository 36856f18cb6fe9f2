import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../src/model/bad-input.ts';
import { readManifests } from '../../scripts/pipeline/manifest.ts';
import { PATIENCE } from '../cases.ts';
import { MANIFEST_YAML, RAW, temporaryFolder, thrownBy } from './fixtures.ts';

/** A folder `raw` with one dataset of this manifest. */
function rawWith(yaml: string): string {
  const raw = temporaryFolder();
  mkdirSync(join(raw, 'trial'));
  writeFileSync(join(raw, 'trial', 'dataset.yaml'), yaml);
  for (const name of ['observations.csv', 'sources.csv'])
    writeFileSync(join(raw, 'trial', name), '');
  return raw;
}

/** The complaint about a manifest with one thing changed, without the folder, and its line. */
function complaint(before: string | RegExp, after: string): { message: string; line?: number } {
  const yaml = MANIFEST_YAML.replace(before, after);
  expect(yaml).not.toBe(MANIFEST_YAML);
  const raw = rawWith(yaml);
  const error = thrownBy(() => readManifests(raw));
  expect(error).toBeInstanceOf(BadInput);
  const { message, place } = error as BadInput;
  expect(place.file).toBe(join(raw, 'trial', 'dataset.yaml'));
  return { ...place, message };
}

/** The line that holds a text, in the manifest as it is. */
const lineOf = (text: string): number =>
  1 + MANIFEST_YAML.split('\n').findIndex((line) => line.includes(text));

describe('readManifests', () => {
  test('gives every dataset, named after its folder, in the order of names', () => {
    const ids = readManifests(RAW).map((manifest) => manifest.dataset_id);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids).toEqual(ids.toSorted());
  });

  test('reads what a manifest says and leaves single files alone', () => {
    const raw = rawWith(MANIFEST_YAML);
    writeFileSync(join(raw, 'README.md'), 'Each folder is a dataset.');
    expect(readManifests(raw)).toMatchObject([
      {
        dataset_id: 'trial',
        folder: join(raw, 'trial'),
        title: { id: 'Berita media', en: 'Press' },
        retrieved: '2026-11-22',
        adapter: 'fact-table',
      },
    ]);
  });
});

describe('a broken manifest is told with path, what was found, what was expected, and line', () => {
  test('a wrong word, with the nearest right one', () => {
    const { message, line } = complaint('adapter: fact-table', 'adapter: fact-tabel');
    expect(message).toMatch(
      /^"adapter": found "fact-tabel", expected one of .*fact-table.*, did you mean "fact-table"\?/,
    );
    expect(line).toBe(lineOf('adapter:'));
  });

  test('a wrong type', () => {
    const { message, line } = complaint('en: "Press"', 'en: 5');
    expect(message).toMatch(/^"title\.en": .*expected (a )?(string|text)/);
    expect(line).toBe(lineOf('en: "Press"'));
  });

  test('a date in another style, with the date that was found', () => {
    const { message, line } = complaint('2026-11-22', '22/11/2026');
    expect(message).toMatch(/^"retrieved": .*22\/11\/2026/);
    expect(line).toBe(lineOf('retrieved:'));
  });

  test.each([
    ['the file', 'retrieved:', 'colour: red\nretrieved:', lineOf('retrieved:')],
    ['"title"', '  en: "Press"', '  colour: red\n  en: "Press"', lineOf('en: "Press"')],
  ])('an unknown key in %s, with its own line', (where, before, after, expected) => {
    const { message, line } = complaint(before, after);
    expect(message).toContain(`${where}: unknown key "colour"`);
    expect(line).toBe(expected);
  });

  test('a mistyped key, with the nearest right one', () => {
    const { message, line } = complaint('license:', 'licence:');
    expect(message).toContain('unknown key "licence", did you mean "license"?');
    expect(line).toBe(lineOf('license:'));
  });

  test('terms of use in one language', () => {
    const told =
      /^"license": found ".*expected an SPDX id such as CC-BY-4\.0, or "id" and "en" with/;
    expect(complaint(/^license:\n.*\n.*\n/m, 'license: "Hak pada penerbit"\n').message).toMatch(
      told,
    );
    const inOne = complaint(/^license:\n(.*\n).*\n/m, 'license:\n$1');
    expect(inOne.message).toMatch(/^"license\.en": missing; expected a text/);
  });

  test.each([
    ['CC-BY-4', ', did you mean "CC-BY-4.0"?'],
    ['cc-by-4.0', ', did you mean "CC-BY-4.0"?'],
    ['CC-BX-4.0', ', did you mean "CC-BY-4.0"?'],
    ['GPL-3.0', ', did you mean "GPL-3.0-only" or "GPL-3.0-or-later"?'],
    ['CC-BY', ''],
  ])('a licence that is no SPDX id: %s, with what was meant', (id, meant) => {
    const { message, line } = complaint(/^license:\n.*\n.*\n/m, `license: ${id}\n`);
    expect(message).toContain(
      `"license": found "${id}", expected an SPDX id such as CC-BY-4.0, or "id" and "en" with the terms in words${meant} (`,
    );
    expect(line).toBe(lineOf('license:'));
  });

  test('publishers in words of one language', () => {
    const inOne = complaint(/^publisher:\n(.*\n).*\n/m, 'publisher:\n$1');
    expect(inOne.message).toMatch(/^"publisher\.en": missing; expected a text/);
  });

  test('a missing key', () => {
    expect(complaint(/^publisher:\n.*\n.*\n/m, '').message).toMatch(/^"publisher": .*expected/);
  });

  test('a file that is no YAML', () => {
    expect(complaint(/^[^]*$/, 'title: [').line).toBe(1);
  });

  test('an empty file', () => {
    expect(complaint(/^[^]*$/, '').message).toMatch(
      /^the file is empty, expected keys with values/,
    );
  });

  test('a second document, which nobody would read', () => {
    const { message, line } = complaint(/$/, '\n---\ntitle: x\n');
    expect(message).toMatch(/^a second document begins here; expected one/);
    expect(line).toBe(MANIFEST_YAML.split('\n').length + 1);
  });

  test.each([
    [
      'en: "Press"',
      'en: Press: all of it',
      'found "en: Press: all of it": a text with ": " in it needs quotes',
    ],
    ['en: "Press"', 'en: "Press', 'found "en: "Press"'],
    ['  en: "Press"', '\ten: "Press"', 'found a tab; expected spaces before "en: "Press""'],
    ['retrieved:', 'publisher: x\nretrieved:', 'the key "publisher" is there twice'],
  ])('broken YAML, %s as %s, in words and with the line as it is', (before, after, told) => {
    const { message, line } = complaint(before, after);
    expect(message).toContain(told);
    expect(message).not.toMatch(/at line \d+, column/);
    expect(line).toBe(lineOf(before.trim()));
  });

  test('a title in no language', () => {
    const { message, line } = complaint(/^title:\n.*\n.*\n/m, 'title: Berita\n');
    expect(message).toMatch(
      /^"title": found "Berita", expected "id" and "en" with the text in each/,
    );
    expect(line).toBe(lineOf('title:'));
  });
});

const TABLE = `title: { id: Uji, en: Trial }
description: { id: Uji, en: Trial }
publisher: Dinas Uji
license: CC0-1.0
retrieved: 2026-11-22
adapter: records
files: [observations.csv]
sources:
  - source_id: uji-2023
    publisher: Dinas Uji
    title: Tabel uji
    published: 2023
    kind: open-data-portal
    custody: direct
    lang: id
options:
  constants: { geo_level: regency, indicator: establishments }
  columns: { value: jumlah, geo_name: kabupaten }
  codes: { system: bps, vintage: 2020 }
`;

describe('the options are those of the adapter', () => {
  const at = (before: string, after: string): string => {
    expect(TABLE).toContain(before);
    const raw = rawWith(TABLE.replace(before, after));
    const error = thrownBy(() => readManifests(raw));
    expect(error).toBeInstanceOf(BadInput);
    return (error as BadInput).message.replace(join(raw, 'trial', '/'), '');
  };

  test('with what is left out filled in', () => {
    expect(readManifests(rawWith(TABLE))).toMatchObject([
      {
        adapter: 'records',
        // One institution has one name.
        publisher: { id: 'Dinas Uji', en: 'Dinas Uji' },
        sources: [{ source_id: 'uji-2023', published: '2023', url: '', note: '' }],
        options: { number_style: 'auto', delimiter: 'auto', codes: { vintage: '2020' } },
      },
    ]);
  });

  test.each([
    [
      'geo_level: regency',
      'geo_level: regensi',
      '"options.constants.geo_level": found "regensi", expected one of nation, island-group, province, regency, district, did you mean "regency"? (dataset.yaml:17)',
    ],
    [
      'geo_name: kabupaten',
      'geoname: kabupaten',
      '"options.columns": unknown key "geoname", did you mean "geo_name"? (dataset.yaml:18)',
    ],
    [
      'adapter: records',
      'adapter: record',
      '"adapter": found "record", expected one of bps-table, bps-webapi, ckan-datastore, fact-table, jabar-json, records, register, wide-table, did you mean "records"? (dataset.yaml:6)',
    ],
    [
      'value: jumlah, ',
      '',
      '"options.columns.value": missing; expected a column, or several with what each counts (dataset.yaml:18)',
    ],
    [
      'vintage: 2020',
      'vintage: now',
      '"options.codes.vintage": found "now", expected the year of the list of codes, such as 2020 or 2025 (dataset.yaml:19)',
    ],
    [
      'kind: open-data-portal',
      'kind: open-data',
      '"sources.0.kind": found "open-data", expected one of official-statistics, government-report, government-press, open-data-portal, news, research (dataset.yaml:13)',
    ],
    [
      'published: 2023',
      'published: 2023/4',
      '"sources.0.published": found "2023/4", expected 2019, 2019-08 or 2019-08-21 (dataset.yaml:12)',
    ],
    [
      '[observations.csv]',
      '[observation.csv]',
      '"files.0": found "observation.csv", but there is no such file beside the manifest, did you mean "observations.csv"? (dataset.yaml:7)',
    ],
    [
      '[observations.csv]',
      '[../../secret.csv]',
      '"files.0": found "../../secret.csv", expected the name of a file in the dataset\'s own folder (dataset.yaml:7)',
    ],
    ['[observations.csv]', '[]', '"files": found [], expected at least one (dataset.yaml:7)'],
    [
      '[observations.csv]',
      '[observations.csv, observations.csv]',
      '"files.1": found "observations.csv", which is listed already (dataset.yaml:7)',
    ],
    [
      'custody: direct',
      'custdy: direct',
      '"sources.0": unknown key "custdy", did you mean "custody"? (dataset.yaml:14)',
    ],
    [
      ', vintage: 2020',
      '',
      '"options.codes.vintage": missing; expected the year of the list of codes, such as 2020 or 2025 (dataset.yaml:19)',
    ],
    [
      'vintage: 2020',
      'vintage: [2020]',
      '"options.codes.vintage": found [2020], expected the year of the list of codes, such as 2020 or 2025 (dataset.yaml:19)',
    ],
    [
      'geo_level: regency',
      'geo_level: regency, period:',
      '"options.constants.period": found null, expected a text (dataset.yaml:17)',
    ],
    [
      '  codes: {',
      '  number_style: indonesia\n  codes: {',
      '"options.number_style": found "indonesia", expected one of auto, id, en (dataset.yaml:19)',
    ],
    ['  codes: {', '  table_unit: Jutaan\n  codes: {', undefined],
    [
      '  codes: {',
      '  table_unit: Rupiah\n  codes: {',
      '"options.table_unit": found "Rupiah", expected a unit with a word of size, such as "Juta Rupiah", "Ribu Orang" or "Miliar Rp" (dataset.yaml:19)',
    ],
  ])('%s as %s', (before, after, message) => {
    if (message === undefined)
      expect(readManifests(rawWith(TABLE.replace(before, after)))).toHaveLength(1);
    else expect(at(before, after)).toBe(message);
  });

  test('sources in a file that is not there', () => {
    const inFile = TABLE.replace(/sources:[^]*?options:/, 'sources: source.csv\noptions:');
    const raw = rawWith(inFile);
    expect((thrownBy(() => readManifests(raw)) as BadInput).message).toContain(
      '"sources": found "source.csv", but there is no such file beside the manifest, did you mean "sources.csv"? ',
    );
  });

  test.each([
    [
      'dataset.yml',
      'no "dataset.yaml" in this folder; found dataset.yml, did you mean "dataset.yml"?',
    ],
    ['data.csv', 'no "dataset.yaml" in this folder; found data.csv'],
    [undefined, 'no "dataset.yaml" in this folder; the folder is empty'],
  ])('a folder with %s and without a manifest', (name, told) => {
    const raw = temporaryFolder();
    mkdirSync(join(raw, 'trial'));
    if (name !== undefined) writeFileSync(join(raw, 'trial', name), '');
    const error = thrownBy(() => readManifests(raw));
    expect(error).toBeInstanceOf(BadInput);
    expect((error as BadInput).message).toContain(told);
  });

  test('a folder whose name can be no id', () => {
    const raw = temporaryFolder();
    mkdirSync(join(raw, 'Data Baru'));
    expect((thrownBy(() => readManifests(raw)) as BadInput).message).toContain(
      'found the folder "Data Baru", expected lower case, digits and hyphens, such as "data-baru"',
    );
  });

  test('a folder that is hidden is nobody’s dataset', () => {
    const raw = rawWith(TABLE);
    mkdirSync(join(raw, '.cache'));
    expect(readManifests(raw)).toHaveLength(1);
  });
});

test(
  'anything at all in a manifest is read or told as BadInput',
  () => {
    const raw = rawWith(TABLE);
    const file = join(raw, 'trial', 'dataset.yaml');
    const lines = TABLE.split('\n');
    const piece = fc.oneof(
      fc.constantFrom(...lines, '- a', '&a [*a]', '*b', '<<: *a', '!!binary x', '? [a]', '\t', '%'),
      fc.constantFrom('options: []', 'sources: {}', '__proto__: 1', 'files: x', 'adapter: 5'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const change = fc.record({ at: fc.nat(lines.length), piece, drop: fc.nat(3) });
    const bytes = fc.oneof(
      { weight: 8, arbitrary: fc.array(change, { maxLength: 3 }).map(changed) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
      { weight: 1, arbitrary: fc.nat(TABLE.length).map((length) => TABLE.slice(0, length)) },
    );
    function changed(changes: readonly { at: number; piece: string; drop: number }[]): string {
      const copy = [...lines];
      for (const { at, piece, drop } of changes) copy.splice(at, drop, piece);
      return copy.join('\n');
    }
    fc.assert(
      fc.property(bytes, (content) => {
        writeFileSync(file, content);
        try {
          readManifests(raw);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      }),
      { numRuns: 1000 },
    );
  },
  PATIENCE,
);

test('not even deep nesting or exploding aliases end otherwise', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]'];
  for (const c of 'cdefghij') {
    const before = String.fromCharCode(c.charCodeAt(0) - 1);
    bomb.push(`${c}: &${c} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  for (const yaml of [
    '['.repeat(20_000),
    '{a: '.repeat(20_000),
    bomb.join('\n'),
    '- '.repeat(9000),
  ])
    expect(thrownBy(() => readManifests(rawWith(yaml)))).toBeInstanceOf(BadInput);
});
