import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectWhole, findingsOf } from '../../scripts/bench-data/findings.ts';
import { middleOf, type Measured } from '../../scripts/bench-data/measured.ts';
import { registerTable } from '../../scripts/bench-data/register.ts';
import { SUBJECTS, type Subject } from '../../scripts/bench-data/subject.ts';
import { broken, type Finding } from '../../scripts/bench/table.ts';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { REFERENCE, temporaryFolder } from '../pipeline/fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the whole benchmark on few rows: both subjects, a table, a file, and nothing left behind', () => {
  const [out, temporary] = [temporaryFolder(), temporaryFolder()];
  const { stdout, stderr, status } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'scripts/bench-data.ts'), '--rows', '3000', '--runs', '2', '--out', out],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
  );
  // With few rows the fixed costs break the budget, which is status 1; a failure has no table.
  expect([0, 1], stderr).toContain(status);
  const { rows, findings } = JSON.parse(readFileSync(join(out, 'data.json'), 'utf8')) as {
    rows: number;
    findings: Finding[];
  };
  expect(rows).toBe(3000);
  expect(findings.map(({ name, unit }) => [name, unit])).toEqual(
    ['register of businesses', 'fact table'].flatMap((title) => [
      [`${title}, 3,000 rows: processor time`, '×'],
      [`${title}, 3,000 rows: elapsed time`, '×'],
      [`${title}, 3,000 rows: peak memory`, 'GiB'],
    ]),
  );
  for (const { name, value } of findings) {
    expect(value, name).toBeGreaterThan(0);
    expect(stdout).toContain(name);
  }
  expect(readdirSync(temporary)).toEqual([]);
}, 120_000);

const taken = (processor: number, peak: number): Measured => ({
  elapsed: processor / 2,
  processor,
  peak,
  steps: [{ step: 'reading', elapsed: 1, processor: 2 }],
});
const [subject] = SUBJECTS as [Subject];

test('three times DuckDB alone is within the budget, and a little more is not', () => {
  const GIB = 1024 ** 3;
  expect(broken(findingsOf(subject, 10, taken(30, 24 * GIB), taken(10, GIB)))).toEqual([]);
  const over = broken(findingsOf(subject, 10, taken(30.1, 24.1 * GIB), taken(10, GIB)));
  expect(over.map(({ name }) => name.split(': ')[1])).toEqual([
    'processor time',
    'elapsed time',
    'peak memory',
  ]);
});

test('a release that lacks a row is no measurement', () => {
  const counts = { observations: 9, rejects: 1, reasons: { 'no-place': 1 } };
  const reasons = { 'no-place': 1 };
  expectWhole(subject, { observations: 9, rejects: 1, reasons }, { counts });
  expect(() => expectWhole(subject, { observations: 10, reasons }, { counts })).toThrow(
    'register of businesses: expected 10 observations, found 9',
  );
  expect(() => expectWhole(subject, { reasons: { 'no-place': 2 } }, { counts })).toThrow(
    'expected 2 rejects for no-place, found 1',
  );
});

test('the register is the same every time, and as messy as it says', () => {
  const made = (): string[] => [...registerTable(2000, readAreas(REFERENCE).areas).lines];
  const lines = made();
  expect(made()).toEqual(lines);
  const text = lines.join('\n');
  for (const form of ['KAB. ', 'Tahun 20', '.0,', ',n/a,', 'Rp ', ' juta', '""', ',-\n'])
    expect(text, form).toContain(form);
});

test('of several runs the middle time of each kind counts, and the most memory', () => {
  const run = (elapsed: number, processor: number, peak: number): Measured => ({
    elapsed,
    processor,
    peak,
    steps: [{ step: 'reading', elapsed: 1, processor }],
  });
  expect(middleOf([run(9, 20, 5), run(5, 30, 9), run(7, 10, 1)])).toEqual(run(7, 20, 9));
  expect(middleOf([run(9, 20, 5)])).toEqual(run(9, 20, 5));
  expect(() => middleOf([])).toThrow('no run was measured');
});
