import fc from 'fast-check';
import { vi } from 'vitest';

/** How often a property of a pure function is tried. */
export const CASES = 100_000;

/** Time for it on a machine that has other work too. */
export const PATIENCE = 120_000;

// For every test of a file that tries properties.
vi.setConfig({ testTimeout: PATIENCE });

/**
 * Tries a property with {@link CASES} generated cases.
 * @param check throws for a case that breaks the property; with the comparisons of `node:assert`, for an `expect` takes
 * longer than what it looks at
 * @returns how many cases were tried, so that the test says it
 */
export function tried<Case>(cases: fc.Arbitrary<Case>, check: (one: Case) => void): number {
  let count = 0;
  fc.assert(
    fc.property(cases, (one) => {
      count += 1;
      check(one);
    }),
    { numRuns: CASES },
  );
  return count;
}
