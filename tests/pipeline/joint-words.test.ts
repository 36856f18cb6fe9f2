import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  joint,
  jointInSql,
  SEPARATOR,
  wordInSql,
  wordsIn,
  type JointWord,
} from '../../scripts/pipeline/joint-words.ts';
import { literal, openWarehouse, query, type Warehouse } from '../../scripts/pipeline/warehouse.ts';

const PLACE = [
  'geo_level',
  'geo_name',
  'parent_name',
  'code_system',
  'code_vintage',
  'code',
] as const;
const MEASURE = ['indicator', 'unit', 'population', 'breakdown'] as const;

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse();
});
afterAll(() => warehouse.close());

/** Texts of a plain CSV: anything but the separator, and the NUL that DuckDB ends a text with. */
const text = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !text.includes('\0') && !text.includes(SEPARATOR));
const words = fc.record(
  Object.fromEntries([...PLACE, ...MEASURE].map((name) => [name, text])) as Record<
    JointWord,
    typeof text
  >,
);

test('words come apart as they went together, a separator as its picture', () => {
  fc.assert(
    fc.property(words, fc.nat(9), (words, at) => {
      const name = [...PLACE, ...MEASURE][at] ?? 'code';
      const hostile = { ...words, [name]: `${words[name]}${SEPARATOR}x` };
      const shown = { ...words, [name]: `${words[name]}␟x` };
      expect(wordsIn(joint('place', hostile))).toEqual(PLACE.map((name) => shown[name]));
      expect(wordsIn(joint('measure', hostile))).toEqual(MEASURE.map((name) => shown[name]));
    }),
  );
});

test('SQL puts the same text together, and finds each word in it', async () => {
  for (const sample of fc.sample(words, 20)) {
    const cells = Object.fromEntries(
      Object.entries(sample).map(([name, word]) => [name, literal(word)]),
    ) as Record<JointWord, string>;
    const found = [...PLACE, ...MEASURE].map((name) => `${wordInSql('r', name)} AS ${name}`);
    const [row] = await query(
      warehouse.connection,
      `SELECT place, measure, ${found.join(', ')} FROM (
         SELECT ${jointInSql('place', cells)} AS place, ${jointInSql('measure', cells)} AS measure
       ) r`,
    );
    expect(row).toEqual({
      place: joint('place', sample),
      measure: joint('measure', sample),
      ...sample,
    });
  }
});
