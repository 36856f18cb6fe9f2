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
