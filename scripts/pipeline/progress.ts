/**
 * The steps of a release, in their order, each with its share of the time that all of them take on millions of rows: what a
 * progress bar needs to tell the time left.
 */
export const STEPS = {
  reading: 11,
  normalising: 22,
  'looking for doubles': 2,
  comparing: 8,
  sorting: 12,
  counting: 2,
  auditing: 8,
  publishing: 35,
} as const;
export type Step = keyof typeof STEPS;

/** Told what a long piece of work is doing; `progress-bar.ts` draws it. */
export interface Progress {
  /** A step begins, and the one before it is over. @param rows that it has to go through, where they are known */
  step(step: Step, rows?: number): void;
  /** So much of the current step is done, from 0 to 1. */
  reach(fraction: number): void;
}

export const NO_PROGRESS: Progress = { step() {}, reach() {} };
