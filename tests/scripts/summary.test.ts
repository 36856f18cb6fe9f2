import { describe, expect, it } from 'vitest';
import { addCounts, countTests, formatCounts } from '../../scripts/setup/summary.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('countTests', () => {
  it('counts every test once', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'pending', 'todo', 'skipped'),
      file('failed', 'passed', 'failed'),
    ];
    expect(countTests({ testResults }, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that broke before its first test as a failure', () => {
    expect(countTests({ testResults: [file('failed'), file('failed')] }, 1).failed).toBe(2);
  });

  it('counts a run that left no report as a failure', () => {
    expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run that failed although its tests passed as a failure', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
  });
});

describe('formatCounts', () => {
  it('prints the line that CI reads', () => {
    const a = { passed: 1, failed: 2, skipped: 3 };
    const b = { passed: 10, failed: 20, skipped: 30 };
    expect(formatCounts(addCounts(a, b))).toBe('11 passed, 22 failed, 33 skipped');
  });
});
