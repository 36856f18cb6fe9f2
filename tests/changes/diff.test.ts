import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLedger } from '../../scripts/changes/ledger.ts';
import { differenceOf, LEDGER_COLUMNS, type LedgerFigure } from '../../src/changes/diff.ts';
import { addedIn, releaseChange } from '../../src/changes/release-change.ts';

const ROOT = join(import.meta.dirname, '../..');

const figure = (observation_id: string, value: number): LedgerFigure => ({
  observation_id,
  dataset_id: 'trial',
  source_id: 'trial-2023',
  area_code: '13',
  period: '2023',
  indicator_id: 'establishments',
  population_id: 'IKM',
  printed: `${value} "unit", usaha`,
  value,
});

describe('the difference of two releases', () => {
  test('lists what was added, revised and withdrawn', () => {
    const found = differenceOf([figure('a', 1), figure('b', 2)], [figure('c', 3), figure('b', 20)]);
    expect(found).toEqual({
      added: [figure('c', 3)],
      revised: [{ ...figure('b', 20), printed_before: '2 "unit", usaha', value_before: 2 }],
      withdrawn: [figure('a', 1)],
    });
  });

  test('is none with itself, and turned round it withdraws what it added', () => {
    const ledger = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(3)), {
        selector: ([id]) => id,
      })
      .map((list) => list.map(([id, value]) => figure(id, value)));
    fc.assert(
      fc.property(ledger, ledger, (before, after) => {
        expect(differenceOf(before, before)).toEqual({ added: [], revised: [], withdrawn: [] });
        const [there, back] = [differenceOf(before, after), differenceOf(after, before)];
        expect(there.added).toEqual(back.withdrawn);
        expect(there.revised).toHaveLength(back.revised.length);
        expect(before.length + there.added.length - there.withdrawn.length).toBe(after.length);
      }),
    );
  });
});

describe('the entry of a release', () => {
  const about = { version: '2', date: '2026-12-01', note: { id: 'Uji.', en: 'Trial.' } };
  const difference = differenceOf(
    [figure('a', 1), figure('b', 2)],
    [figure('b', 3), figure('c', 4)],
  );

  test('counts what was added by dataset and gives each change its reason', () => {
    const reason = { id: 'salah salin', en: 'miscopied' };
    const entry = releaseChange(about, difference, 2, () => reason);
    expect(entry).toMatchObject({ ...about, figures: 2, added: { trial: 1 } });
    expect(addedIn(entry)).toBe(1);
    expect([...entry.revised, ...entry.withdrawn].map((f) => f.reason)).toEqual([reason, reason]);
  });

  test('is refused while nobody says why', () => {
    expect(() => releaseChange(about, difference, 2, () => undefined)).toThrow(
      'no reason given for figure b (trial-2023, "3 "unit", usaha"); add it under reasons, by its id or its source',
    );
  });
});

describe('npm run data:diff', () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  const write = (name: string, figures: LedgerFigure[]): void =>
    writeFileSync(file(name), stringify(figures, { header: true, columns: [...LEDGER_COLUMNS] }));
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(ROOT, 'scripts/diff.ts'), ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-diff-'));
    write('old.csv', [figure('a', 1), figure('b', 2)]);
    write('new.csv', [figure('b', 2.5), figure('c', 3)]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('prints a line a figure', () => {
    const [summary, ...lines] = run(file('old.csv'), file('new.csv')).trimEnd().split('\n');
    expect(summary).toBe('1 added, 1 revised, 1 withdrawn');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['+ c', '~ b', '- a']);
    expect(lines[1]).toContain('2 "unit", usaha (2) → 2.5 "unit", usaha (2.5)');
  });

  test('prints JSON when asked', () => {
    const found: unknown = JSON.parse(run(file('old.csv'), file('new.csv'), '--json'));
    expect(found).toEqual(
      JSON.parse(
        JSON.stringify(
          differenceOf([figure('a', 1), figure('b', 2)], [figure('b', 2.5), figure('c', 3)]),
        ),
      ),
    );
  });

  test('names a release that is not there, and says how it is called', () => {
    const failure = (...args: string[]): string => {
      try {
        return run(...args);
      } catch (error) {
        return (error as { stderr: string }).stderr;
      }
    };
    expect(failure(file('none'), file('new.csv'))).toMatch(/^data:diff: .*no such release/);
    expect(failure()).toContain('usage: npm run data:diff -- <old> <new>');
  });
});

test('the ledger of the last release holds every published figure', async () => {
  const [ledger, published] = await Promise.all([
    readLedger(join(ROOT, 'data/releases')),
    readLedger(join(ROOT, 'public/data/v1')),
  ]);
  expect(
    differenceOf(ledger, published),
    'the data changed: raise the version in data/release.yaml and run npm run data:diff -- --record',
  ).toEqual({ added: [], revised: [], withdrawn: [] });
});
