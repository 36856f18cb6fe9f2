import { join } from 'node:path';
import type { Expected } from './subject.ts';

/** The project's own data: the reference and the ledger are read from there, its raw figures are not touched. */
export const DATA = join(import.meta.dirname, '../../data');

/** Seconds. */
export interface Taken {
  /** By the clock. */
  readonly elapsed: number;
  /** Of all processors together: another program on the machine does not count. */
  readonly processor: number;
}

/** What a piece of work took, from the start of its process to its end. */
export interface Measured extends Taken {
  /** The most memory that the process held at once, DuckDB and JavaScript together, in bytes. */
  readonly peak: number;
  readonly steps: readonly (Taken & { readonly step: string })[];
  /** What a release holds. */
  readonly counts?: Required<Expected>;
}

/**
 * What several runs of one work took: the middle of their times, each by itself, the most memory that any of them held, and the steps and
 * the release of the run with the middle processor time.
 * @throws {RangeError} without a run
 */
export function middleOf(runs: readonly Measured[]): Measured {
  const by = (of: keyof Taken): Measured => {
    const middle = runs.toSorted((a, b) => a[of] - b[of])[Math.floor((runs.length - 1) / 2)];
    if (middle === undefined) throw new RangeError('no run was measured');
    return middle;
  };
  return {
    ...by('processor'),
    elapsed: by('elapsed').elapsed,
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}
