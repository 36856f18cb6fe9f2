import { expect, test } from 'vitest';
import { renderingSeconds } from '../../scripts/bench/builds.ts';
import { merge, readme } from '../../scripts/bench/ledger.ts';
import type { Finding } from '../../scripts/bench/table.ts';

const finding = (part: string, value: number): Finding => ({
  part,
  name: part,
  value,
  unit: '×',
  budget: { most: 1 },
});

test('a part that was measured again replaces what was known of it, the others stay', () => {
  const before = [finding('weight', 1), finding('build', 2)];
  expect(merge(before, [finding('build', 3)], ['weight', 'build'])).toEqual([
    finding('weight', 1),
    finding('build', 3),
  ]);
});

test('the page says which budgets are broken', () => {
  const report = {
    commit: 'abc',
    date: '2026-01-01',
    changed: true,
    machine: '2 ×',
    findings: [finding('weight', 2)],
  };
  expect(readme(report, 'x.json')).toMatch(
    /abc with changes on top[\s\S]*Broken: weight: weight\.[\s\S]*\| BROKEN/,
  );
});

test('the time of rendering is read from the log of a build', () => {
  const log = '✓ Completed in 4s.\n generating static routes \n x ✓ Completed in ';
  expect(renderingSeconds(`${log}1m 34s.`)).toBe(94);
  expect(renderingSeconds(`${log}54.09s.`)).toBe(54.09);
  expect(renderingSeconds(`${log}800ms.`)).toBe(0.8);
  expect(() => renderingSeconds('nothing')).toThrow('no time');
});
