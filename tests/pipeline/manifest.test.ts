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
  return raw;
}

/** The message for a broken manifest, with the folder left out. */
function complaint(yaml: string): string {
  const raw = rawWith(yaml);
  const error = thrownBy(() => readManifests(raw));
  expect(error).toBeInstanceOf(BadInput);
  return (error as BadInput).message.replace(join(raw, 'trial', '/'), '');
}

describe('readManifests', () => {
  test('gives every dataset, named after its folder, in the order of names', () => {
    const ids = readManifests(RAW).map((manifest) => manifest.dataset_id);
    expect(ids).toHaveLength(8);
    expect(ids).toEqual([...ids].sort());
  });

  test('reads what a manifest says and leaves single files alone', () => {
    const raw = rawWith(MANIFEST_YAML);
    writeFileSync(join(raw, 'README.md'), 'Each folder is a dataset.');
    expect(readManifests(raw)).toMatchObject([
      {
        dataset_id: 'trial',
        folder: join(raw, 'trial'),
        title: { id: 'Uji', en: 'Trial' },
        retrieved: '2026-11-22',
        printed_scales: { 'printed in million rupiah': 1e6 },
      },
    ]);
  });

  test('needs no scales', () => {
    const [yaml = ''] = MANIFEST_YAML.split('printed_scales');
    expect(readManifests(rawWith(yaml))[0]!.printed_scales).toEqual({});
  });
});

describe('a broken manifest is told with path, what was found, what was expected, and line', () => {
  test('a wrong word, with the nearest right one', () => {
    expect(complaint(MANIFEST_YAML.replace('fact-table', 'fact-tabel'))).toBe(
      '"adapter": found "fact-tabel", expected one of fact-table, did you mean "fact-table"? (dataset.yaml:6)',
    );
  });

  test('a wrong type', () => {
    expect(complaint(MANIFEST_YAML.replace('en: Trial', 'en: 5'))).toMatch(
      /^"title\.en": .*expected string, received number.*\(dataset\.yaml:1\)$/,
    );
  });

  test('a number out of bounds', () => {
    expect(complaint(MANIFEST_YAML.replace('1000000', '0'))).toMatch(
      /^"printed_scales\.printed in million rupiah": .*expected number to be >0.*\(dataset\.yaml:9\)$/,
    );
  });

  test('a date in another style, with the date that was found', () => {
    const message = complaint(MANIFEST_YAML.replace('2026-11-22', '22/11/2026'));
    expect(message).toMatch(/^"retrieved": .*\(dataset\.yaml:5\)$/);
    expect(message).toContain('22/11/2026');
  });

  test('an unknown key, with its own line', () => {
    expect(complaint(MANIFEST_YAML.replace('files: {', 'files: { extra: x,'))).toBe(
      '"files": unknown key "extra" (dataset.yaml:7)',
    );
    expect(complaint(`${MANIFEST_YAML}colour: red\n`)).toBe(
      'the file: unknown key "colour" (dataset.yaml:10)',
    );
  });

  test('a mistyped key, with the nearest right one', () => {
    expect(complaint(MANIFEST_YAML.replace('license:', 'licence:'))).toMatch(
      /"licence", did you mean "license"\? \(dataset\.yaml:4\)$/,
    );
  });

  test('a missing key', () => {
    expect(complaint(MANIFEST_YAML.replace(/^publisher.*\n/m, ''))).toMatch(
      /^"publisher": Invalid input: expected string, received undefined/,
    );
  });

  test('a key written twice', () => {
    expect(complaint(`${MANIFEST_YAML}publisher: x\n`)).toMatch(
      /must be unique.*\(dataset\.yaml:10\)$/,
    );
  });

  test('a file that is no YAML', () => {
    expect(complaint('title: [')).toMatch(/\(dataset\.yaml:1\)$/);
  });

  test('an empty file', () => {
    expect(complaint('')).toMatch(/^the file: .*expected object, received null/);
  });
});
