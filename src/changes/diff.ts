import type { Observation } from '../model/contract.ts';

/** What a comparison of releases needs of a figure. Its id is a hash of source, key and locator. */
export type LedgerFigure = Pick<
  Observation,
  | 'observation_id'
  | 'dataset_id'
  | 'source_id'
  | 'area_code'
  | 'period'
  | 'indicator_id'
  | 'population_id'
  | 'printed'
  | 'value'
>;

export const LEDGER_COLUMNS = [
  'observation_id',
  'dataset_id',
  'source_id',
  'area_code',
  'period',
  'indicator_id',
  'population_id',
  'printed',
  'value',
] as const satisfies readonly (keyof LedgerFigure)[];

/** A figure that stands where it stood, with another value. */
export interface Revision extends LedgerFigure {
  readonly printed_before: string;
  readonly value_before: number;
}

export interface Difference {
  readonly added: readonly LedgerFigure[];
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly LedgerFigure[];
}

/**
 * What changed from one release to the next, each list in the order of ids. A figure of the same source, key and locator with
 * another value was revised; one whose printed form alone was transcribed anew was not.
 */
export function differenceOf(
  before: readonly LedgerFigure[],
  after: readonly LedgerFigure[],
): Difference {
  const old = new Map(before.map((figure) => [figure.observation_id, figure]));
  const now = new Map(after.map((figure) => [figure.observation_id, figure]));
  const byId = (a: LedgerFigure, b: LedgerFigure): number =>
    a.observation_id < b.observation_id ? -1 : 1;
  return {
    added: after.filter((f) => !old.has(f.observation_id)).toSorted(byId),
    revised: after
      .flatMap((figure) => {
        const earlier = old.get(figure.observation_id);
        return earlier === undefined || earlier.value === figure.value
          ? []
          : [{ ...figure, printed_before: earlier.printed, value_before: earlier.value }];
      })
      .toSorted(byId),
    withdrawn: before.filter((f) => !now.has(f.observation_id)).toSorted(byId),
  };
}
