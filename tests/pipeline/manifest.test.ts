import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../scripts/pipeline/bad-input.ts';
import { readManifests } from '../../scripts/pipeline/manifest.ts';
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

  test('a missing key', () => {
    expect(complaint(/^publisher.*\n/m, '').message).toMatch(/^"publisher": .*expected/);
  });

  test('a key written twice', () => {
    const { message, line } = complaint('retrieved:', 'publisher: x\nretrieved:');
    expect(message).toMatch(/must be unique/);
    expect(line).toBe(lineOf('retrieved:'));
  });

  test('a file that is no YAML', () => {
    expect(complaint(/^[^]*$/, 'title: [').line).toBe(1);
  });

  test('an empty file', () => {
    expect(complaint(/^[^]*$/, '').message).toMatch(/^the file: /);
  });
});
