import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../../src/explorer/examples.ts';
import type { GuardFacts } from '../../src/guard/facts.ts';
import { verdictOn } from '../../src/guard/guard.ts';
import { sentenceOf } from '../../src/guard/messages.ts';
import { guardFacts } from '../../src/guard/published-facts.ts';
import { publishedEngine } from './engine.ts';
import { KEPT, UNSEEN } from './queries.ts';

let engine: Awaited<ReturnType<typeof publishedEngine>>;
let facts: GuardFacts;

vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  engine = await publishedEngine();
  facts = await guardFacts('id');
});
afterAll(() => engine.close());

const wrong = KEPT.filter((query) => query.wrong !== undefined);
const right = [
  ...KEPT.filter((query) => query.wrong === undefined),
  ...EXAMPLES.flatMap(({ id, sql }) => [
    { name: id, sql: sql.id },
    { name: `${id} (en)`, sql: sql.en },
  ]),
];
/** Nothing sensible is left of these without what was mixed. */
const BEYOND_CORRECTION = [
  'wide table, sum of two units',
  'a join that doubles rows',
  'joined with a file that names a place twice',
];

describe('the kept set', () => {
  test('holds at least thirty queries of both kinds', () => {
    expect(KEPT.length).toBeGreaterThanOrEqual(30);
    expect(wrong.length).toBeGreaterThanOrEqual(15);
    expect(KEPT.length - wrong.length).toBeGreaterThanOrEqual(15);
  });

  test.each([...KEPT, ...right])('runs: $name', async ({ sql }) => {
    expect((await engine.connection.runAndReadAll(sql)).currentRowCount).toBeGreaterThan(0);
  });

  test.each(wrong)('flags and corrects: $name', async ({ name, sql, wrong: mistake }) => {
    const { findings, corrected } = await verdictOn(sql, facts, engine.ask);
    const found = findings.find(
      ({ act, mixture }) => act === mistake?.act && mixture === mistake.mixture,
    );
    expect(found, `found ${JSON.stringify(findings.map((f) => [f.act, f.mixture]))}`).toBeDefined();
    if (mistake?.values) expect(found?.values).toEqual(mistake.values);
    if (BEYOND_CORRECTION.includes(name)) {
      expect(corrected).toBeUndefined();
      return;
    }
    expect(corrected).toBeDefined();
    expect(corrected).not.toBe(sql);
    const again = await verdictOn(corrected ?? '', facts, engine.ask);
    expect(again.findings).toEqual([]);
    expect(
      (await engine.connection.runAndReadAll(corrected ?? '')).currentRowCount,
    ).toBeGreaterThan(0);
  });

  test('lets nine right queries in ten pass, the examples among them', async () => {
    const alarms: string[] = [];
    for (const { name, sql } of right) {
      const { findings } = await verdictOn(sql, facts, engine.ask);
      if (findings.length > 0) alarms.push(name);
    }
    expect(alarms.length, alarms.join(', ')).toBeLessThanOrEqual(Math.floor(right.length / 10));
  }, 60_000);
});

test.each(UNSEEN)('is honest about what it does not see: $name', async ({ sql }) => {
  // Once it does see these, they belong to the kept set.
  const { findings } = await verdictOn(sql, facts, engine.ask);
  expect(findings).toEqual([]);
});

describe('what is said', () => {
  const sentences = async (sql: string): Promise<string[]> => {
    const { findings } = await verdictOn(sql, facts, engine.ask);
    return findings.map((finding) => sentenceOf(finding, facts, 'id'));
  };

  test('names the populations', async () => {
    const [sentence] = await sentences(
      'SELECT imk_workers_person / ikm_establishments FROM province_year WHERE year = 2020',
    );
    expect(sentence).toMatch(
      /^Angka dari populasi yang berbeda dibagi .*: IMK dan IKM\. IMK adalah /,
    );
  });

  test('names the provinces that were split, and when', async () => {
    const [sentence] = await sentences(
      'SELECT area_code, avg(imk_establishments) FROM province_year WHERE year >= 2020 GROUP BY area_code',
    );
    expect(sentence).toContain('Papua sebelum dan sejak 2024');
  });

  test('is nothing for what the guard does not understand', async () => {
    for (const sql of [
      '',
      'SELECT',
      'PRAGMA version',
      'SELECT (1',
      "SELECT 'sum(value)' -- sum(value)",
      'DROP TABLE units',
    ])
      expect(await sentences(sql)).toEqual([]);
  });
});
