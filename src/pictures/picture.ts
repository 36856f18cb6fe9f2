import type { ResponsiveChart } from '../charts/render.ts';
import type { Observation } from '../model/contract.ts';

/** Figures of one measure as a table of their own: every text as the page shows it. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** A drawn chart with what a page says around it. The figures behind it are its table. */
export interface Picture {
  readonly title: string;
  /** What the reader should see in it, in a sentence. */
  readonly finding: string;
  readonly chart: ResponsiveChart;
  readonly figures: readonly Observation[];
  /** The table behind it, where a row for each of its figures would be too long: places by years. */
  readonly grid?: Grid | undefined;
}

/** By which figures a picture is known: the same ones, in the same order, are drawn alike. */
export function idsOf(figures: readonly Observation[]): string {
  return figures.map((o) => o.observation_id).join(' ');
}
