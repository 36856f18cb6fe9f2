/** Counts what the test runs did, for the closing line. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} Report the part of Vitest's JSON report that we read
 * @property {readonly { readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }[]} testResults
 */

/** @type {Readonly<Counts>} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts the tests of one Vitest run.
 *
 * A file that failed before its first test counts as one failed test, and so does a run that failed
 * although no test did (an unhandled error, a crash): a red run never ends with "0 failed".
 *
 * @param {Report | null} report null when the run left none
 * @param {number} exitCode of the run
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  const counts = { ...NOTHING };
  for (const { status, assertionResults } of report?.testResults ?? []) {
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const said = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !said) counts.failed += 1;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * The closing line; its form is read by machines.
 *
 * @param {Counts} counts
 * @returns {string}
 */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
