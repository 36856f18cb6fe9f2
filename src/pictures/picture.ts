import type { Observation } from '../model/contract.ts';

/** A drawn chart with what a page says around it. The figures behind it are its table. */
export interface Picture {
  readonly title: string;
  /** What the reader should see in it, in a sentence. */
  readonly finding: string;
  /** SVG markup, for wide and for narrow places. */
  readonly svg: string;
  readonly figures: readonly Observation[];
}
