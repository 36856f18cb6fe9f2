import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/pipeline/report.ts';
import type { ReleaseReport } from '../../scripts/pipeline/release.ts';

const FILE = 'data/raw/uji/d.csv';

/** A report in which nothing is amiss, but for the changes. */
function report(change: Partial<ReleaseReport> = {}, rejected = 0): string[] {
  const rows = { observations: 8, rejects: rejected } as unknown as ReleaseReport['counts']['rows'];
  return reportOf({
    counts: { rows } as ReleaseReport['counts'],
    unread: [],
    misspelt: [],
    unnamed: [],
    rejects: [],
    empty: [],
    ...change,
  });
}

const reject = (
  line: number,
  alike = 1,
  nth = 1,
  value: string | null = '-',
): ReleaseReport['rejects'][number] => ({
  reason_en: 'nil or none',
  value,
  file: FILE,
  line,
  alike,
  nth,
});

test('of a release in which nothing is amiss nothing is told', () => {
  expect(report()).toEqual([]);
});

test('a reject is told with reason, value and place, and without a value where there is none', () => {
  expect(report({ rejects: [reject(3), reject(4, 1, 1, null)] }, 2)).toEqual([
    'rejected: nil or none: "-" (data/raw/uji/d.csv:3)',
    'rejected: nil or none (data/raw/uji/d.csv:4)',
  ]);
});

test('hundreds of dashes do not hide the other reasons', () => {
  const dashes = [1, 2, 3, 4, 5].map((nth) => reject(nth + 1, 300, nth));
  const told = report({ rejects: [...dashes, reject(900, 1, 1, 'Ache')] }, 301);
  expect(told.slice(-2)).toEqual([
    'rejected: 295 more of this kind (data/raw/uji/d.csv)',
    'rejected: nil or none: "Ache" (data/raw/uji/d.csv:900)',
  ]);
  expect(told).toHaveLength(7);
});

test('what is not told one by one is counted', () => {
  expect(report({ rejects: [reject(3)] }, 8)).toContain(
    '… and 7 more rejects; all of them are in rejects.csv',
  );
});

test('a dataset that publishes nothing is named: a build without an error is no sign that it came in', () => {
  expect(
    report({
      empty: [
        { dataset_id: 'uji', rows_read: 0 },
        { dataset_id: 'coba', rows_read: 12 },
      ],
    }),
  ).toEqual([
    'no figure of "uji" is published: its files hold no rows',
    'no figure of "coba" is published: all 12 rows are rejected',
  ]);
});

test('a name beside a code, a print that is not its value, and a product without a name', () => {
  expect(
    report({
      unread: [{ printed: '74.44 5', value: 74_445, source_id: 'uji' }],
      misspelt: [
        { printed: 'Bogr', code: '3201', name: 'Kabupaten Bogor', file: FILE, line: 7, rows: 1 },
      ],
      unnamed: [{ dimension: 'line', value: 'rotan', file: FILE, line: 4, rows: 20 }],
    }),
  ).toEqual([
    'printed text not read as its value: "74.44 5" for 74445 (uji)',
    'name not as the code has it: "Bogr" beside 3201 is taken for Kabupaten Bogor (data/raw/uji/d.csv:7, 1 figure)',
    'no words for the line "rotan", which pages show as it stands; expected its name in both languages under "line" in data/reference/breakdowns.yaml (data/raw/uji/d.csv:4, 20 figures)',
  ]);
});
