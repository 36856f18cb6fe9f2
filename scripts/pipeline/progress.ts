/** Told what a long piece of work is doing; see `progress-bar.ts` for one that draws it. */
export interface Progress {
  /**
   * A step begins, and the one before it is over.
   * @param share of the whole work, in any unit that is the same for all steps
   * @param rows that it has to go through, where they are known
   */
  step(name: string, share: number, rows?: number): void;
  /** So much of the current step is done, from 0 to 1. */
  reach(fraction: number): void;
}

export const NO_PROGRESS: Progress = { step() {}, reach() {} };
