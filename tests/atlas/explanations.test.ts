import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  explanations,
  explanationsAmong,
  explanationsOf,
  readExplanations,
} from '../../src/atlas/explanations.ts';
import { conflictGroups } from '../../src/atlas/selections.ts';

const atlas = await loadAtlas();

/** An explanation of its own file, with one part replaced. */
function write(change: (yaml: string) => string = (yaml) => yaml): string {
  const file = join(mkdtempSync(join(tmpdir(), 'explanations-')), 'explanations.yaml');
  const yaml = `lebak:
  basis: computed
  subject: { id: satu, en: one }
  title: { id: dua, en: two }
  text: { id: tiga, en: three }
  figures:
    - { source: wartaekonomi-lebak, printed: 18.500 unit usaha }
  evidence:
    - { source: wartaekonomi-lebak, printed: 16.500 unit usaha }
`;
  writeFileSync(file, change(yaml));
  return file;
}

describe('the file', () => {
  test('names figures by source and as printed', () => {
    const [lebak] = readExplanations(write(), atlas);
    expect(lebak?.figures.map((o) => o.value)).toEqual([18_500]);
    expect(lebak?.evidence.map((o) => o.value)).toEqual([16_500]);
  });

  test.each([
    [
      'wartaekonomi-lebak, printed: 18',
      'wartaekonomi-lebk, printed: 18',
      'no source "wartaekonomi-lebk", did you mean "wartaekonomi-lebak"?',
    ],
    [
      '18.500 unit',
      '18.600 unit',
      'does not print "18.600 unit usaha", did you mean "18.500 unit usaha"?',
    ],
    [
      'basis: computed',
      'basis: guessed',
      '"lebak.basis": found "guessed", expected one of printed, computed, likely',
    ],
    ['text: { id: tiga, en: three }', 'text: { id: tiga }', '"lebak.text.en": missing'],
    ['evidence:', 'evidance:', 'unknown key "evidance", did you mean "evidence"?'],
  ])('stops the build: %s', (from, to, message) => {
    expect(() =>
      readExplanations(
        write((yaml) => yaml.replace(from, to)),
        atlas,
      ),
    ).toThrow(message);
  });
});

test('every explanation is complete and none explains a figure with itself', () => {
  for (const { id, subject, title, text, figures, evidence } of explanations(atlas)) {
    for (const { id: indonesian, en } of [subject, title, text]) {
      expect(indonesian, id).not.toBe(en);
      expect(`${indonesian} ${en}`, id).not.toMatch(/ {2}|\n/);
    }
    // A title becomes a sentence where it stands.
    expect(`${title.id} ${title.en}`, id).not.toMatch(/[.!?]$/);
    const own = new Set(figures.map((o) => o.observation_id));
    expect(
      evidence.filter((o) => own.has(o.observation_id)),
      id,
    ).toEqual([]);
  }
});

test('the known cases are explained, each at every figure that it is about', () => {
  const explained = (source: string, printed: string): string[] =>
    atlas
      .bySource(source)
      .filter((o) => o.printed === printed)
      .flatMap((o) => explanationsOf(o, atlas).map(({ id }) => id));
  expect(explained('antara-ikm-2017', '165.983 unit')).toEqual(['tambahan-2016']);
  expect(explained('jpnn-2017-03', '165.983 unit')).toEqual(['tambahan-2016']);
  expect(explained('wartaekonomi-lebak', '18.500 unit usaha')).toEqual(['lebak']);
  expect(explained('bisnis-2022-07', '10,36 juta orang')).toEqual(['porsi-66-25']);
  expect(explained('databoks-2020', '4.209.817')).toEqual(['kbli-2020']);
  expect(explained('katadata-2019-07', '3,52 juta unit usaha')).toEqual(['katadata-2019']);
  expect(explained('kanaldesa-2021', '2,3 juta')).toEqual(['podes-2021']);
});

test('most conflicts are explained', () => {
  const groups = conflictGroups(atlas.observations, atlas.alternatives);
  const known = groups.filter((group) => explanationsAmong(group, atlas).length > 0);
  expect(known.length / groups.length).toBeGreaterThan(0.8);
});

/** What the texts reckon, reckoned again on the published figures. */
describe('arithmetic in the texts', () => {
  const value = (source: string, printed: string, period?: string): number => {
    const found = atlas
      .bySource(source)
      .find((o) => o.printed === printed && (period === undefined || o.period === period));
    if (found === undefined) throw new Error(`no figure "${printed}" in ${source}`);
    return found.value;
  };

  test('165.983 is 4.5 per cent of 3.68 million', () => {
    const share = value('antara-2016-12', '165.983') / value('bisnis-2018-02-24', '3,68 juta');
    expect(share * 100).toBeCloseTo(4.5, 1);
  });

  test('4,270 and 5,240 are 9,510', () => {
    const [one, other] = ['4.270 IKM', '5.240 IKM'].map((p) => value('indonesiaimages-2017-12', p));
    expect((one ?? 0) + (other ?? 0)).toBe(value('antara-2017-10-esmart', '9.510 unit usaha'));
  });

  test('three times the grant of 2018 is Rp521 billion', () => {
    expect((3 * value('jurnaljogja-2018-12', 'Rp 173,7 M')) / 1e9).toBeCloseTo(521, 0);
  });

  test('the shares belong to 12.39 and 12.81 million', () => {
    const whole = value('kemenperin-ikma-2023-01', '12,39 juta orang') / 0.6625;
    expect(whole / value('idx-2022-08', '18,64 juta orang')).toBeCloseTo(1, 2);
    expect(value('bisnis-2022-07', '10,36 juta orang') / 0.6625).toBeLessThan(
      value('katadata-2019-07', '17,9 juta orang'),
    );
    const all = value('emiten-2025-11', '19,55 juta');
    expect((value('emiten-2025-11', '12,81 juta orang') / all) * 100).toBeCloseTo(65.52, 1);
    expect((value('ibai-2025', '13.11 million') / all) * 100).toBeGreaterThan(67);
  });

  test('Banten fell by 14.18 per cent since 2019', () => {
    const change = value('bantenraya-2023', '97.092') / value('bantenraya-2023', '113.139') - 1;
    expect(change * 100).toBeCloseTo(-14.18, 2);
  });

  test('provinces and KBLI groups add up to the two totals of 2020, small industry to less than a tenth of 3.52 million', () => {
    const sum = (
      year: number,
      population: string,
      keep: (b: string | null, level: string) => boolean,
    ): number =>
      atlas.observations
        .filter(
          (o) =>
            o.period === String(year) &&
            o.indicator_id === 'establishments' &&
            o.population_id === population &&
            o.headline &&
            keep(o.breakdown, o.area_level),
        )
        .reduce((total, o) => total + o.value, 0);
    expect(sum(2020, 'IMK', (b, level) => b === null && level === 'province')).toBe(4_209_817);
    expect(sum(2020, 'IMK', (b, level) => level === 'nation' && /^kbli=\d\d$/.test(b ?? ''))).toBe(
      4_210_357,
    );
    expect(sum(2014, 'IK', (b, level) => b === null && level === 'province')).toBe(284_501);
    expect(sum(2017, 'IK', (b, level) => b === null && level === 'province')).toBe(358_791);
  });
});
