import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../src/model/bad-input.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import { REFERENCE, temporaryFolder, thrownBy } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);

/** The complaint about the reference after one change in it. */
function complaintAfter(file: string, before: string, after: string): string {
  const reference = temporaryFolder();
  cpSync(REFERENCE, reference, { recursive: true });
  const text = readFileSync(join(reference, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(reference, file), text.replace(before, after));
  const error = thrownBy(() => readDictionary(reference));
  expect(error).toBeInstanceOf(BadInput);
  return (error as BadInput).message.replace(`${reference}/`, '');
}

describe('one alias for two ids throws', () => {
  test.each([
    [
      'populations.yaml',
      'aliases: [IBS]',
      'aliases: [IBS, ikm]',
      '"ikm" is an alias of both "IKM" and "IBM"',
    ],
    [
      'industries.yaml',
      'aliases: [furnitur]',
      'aliases: [furnitur, Makanan]',
      '"makanan" is an alias of both "10" and "31"',
    ],
    [
      'breakdowns.yaml',
      'aliases: [register]',
      'aliases: [register, size]',
      '"size" is an alias of both "size" and "registration"',
    ],
    [
      'breakdowns.yaml',
      'aliases: [usaha mikro]',
      'aliases: [kecil]',
      '"size=kecil" is an alias of both "mikro" and "kecil"',
    ],
    [
      'indicators.yaml',
      'aliases: []',
      'aliases: [workers]',
      '"workers" is an alias of both "establishments" and "workers"',
    ],
  ])('in %s', (file, before, after, message) => {
    expect(complaintAfter(file, before, after)).toBe(`${message} (${file})`);
  });
});

test('a measure that does not exist is told with the nearest and the line', () => {
  expect(complaintAfter('indicators.yaml', 'measure: stock', 'measure: stok')).toMatch(
    /^"establishments\.measure": found "stok", expected one of stock.*did you mean "stock"\? \(indicators\.yaml:\d+\)$/,
  );
});

test('an indicator of an unknown unit is told', () => {
  expect(complaintAfter('indicators.yaml', 'unit: establishment', 'unit: firm')).toBe(
    '"establishments.unit": unknown unit "firm" (indicators.yaml)',
  );
});

test('a rule with more conditions goes before one with fewer', () => {
  for (const [name, rules] of dictionary.indicatorRules) {
    const conditions = rules.map(
      ({ breakdown, unit }) => Number(breakdown !== undefined) + Number(unit !== undefined),
    );
    expect(conditions, name).toEqual(conditions.toSorted((a, b) => b - a));
  }
  expect(dictionary.indicatorRules.get('production_growth')).toContainEqual({
    indicator_id: 'production_growth_yoy',
    breakdown: 'basis=y-on-y',
    unit: undefined,
  });
});

describe('the reference', () => {
  const populations = new Set(dictionary.populations.map((p) => p.population_id));

  test('turns terms only into populations and dimensions that exist', () => {
    for (const [key, becomes] of dictionary.populationTerms) {
      expect(populations).toContain(key.split('\t')[0]);
      expect(populations).toContain(becomes);
    }
    for (const terms of dictionary.termRewrites.values()) {
      for (const term of terms) {
        expect(dictionary.valueAliases.has(term.toLowerCase()), term).toBe(true);
      }
    }
  });

  test('holds the members of every KBLI group, one by one', () => {
    const codes = new Set(dictionary.industries.map((i) => i.industry_code));
    for (const { industry_code, members } of dictionary.industries) {
      expect(members).toBe(industry_code.split(/[-+]/).join(' '));
      for (const member of members.split(' ')) expect(codes).toContain(member);
    }
  });

  test('warns of mixing both ways', () => {
    const notWith = new Map(
      dictionary.populations.map((p) => [p.population_id, p.not_with?.split(' ') ?? []]),
    );
    for (const [id, others] of notWith) {
      for (const other of others) expect(notWith.get(other), `${other} and ${id}`).toContain(id);
    }
  });

  test('has every remark once, in both languages', () => {
    for (const remarks of [dictionary.remarks, dictionary.sourceRemarks]) {
      expect(remarks.size).toBeGreaterThan(300);
      for (const [en, id] of remarks) expect([en === '', id === '']).toEqual([false, false]);
    }
  });
});

test.each([
  ['paragraph 2', 'paragraf 2'],
  ['paragraphs 2-3', 'paragraf 2–3'],
])('the locator "%s" in Indonesian', (en, id) => {
  expect(dictionary.locatorInIndonesian(en)).toBe(id);
});
