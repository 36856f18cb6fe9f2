import type { Bilingual } from '../model/contract.ts';
import type { Difference, LedgerFigure, Revision } from './diff.ts';

type Reasoned<Figure> = Figure & {
  /** Why: a correction says what was wrong. */
  readonly reason: Bilingual;
};

/** What one release changed: an entry of `changes.json`, of the change log and of the feed. */
export interface ReleaseChange {
  readonly version: string;
  readonly date: string;
  readonly note: Bilingual;
  /** How many figures the release holds. */
  readonly figures: number;
  /** Figures added, by dataset. */
  readonly added: Readonly<Record<string, number>>;
  readonly revised: readonly Reasoned<Revision>[];
  readonly withdrawn: readonly Reasoned<LedgerFigure>[];
}

/** The reason for a figure, looked up by its id and then by its source. */
export type ReasonOf = (figure: LedgerFigure) => Bilingual | undefined;

/**
 * The entry of a release.
 * @throws {RangeError} when a figure was revised or withdrawn and nobody says why; names the figure
 */
export function releaseChange(
  { version, date, note }: Pick<ReleaseChange, 'version' | 'date' | 'note'>,
  { added, revised, withdrawn }: Difference,
  figures: number,
  reasonOf: ReasonOf,
): ReleaseChange {
  const reasoned = <Figure extends LedgerFigure>(figure: Figure): Reasoned<Figure> => {
    const reason = reasonOf(figure);
    if (reason === undefined)
      throw new RangeError(
        `no reason given for figure ${figure.observation_id} (${figure.source_id}, "${figure.printed}"); add it under reasons, by its id or its source`,
      );
    return { ...figure, reason };
  };
  const counts = new Map<string, number>();
  for (const { dataset_id } of added) counts.set(dataset_id, (counts.get(dataset_id) ?? 0) + 1);
  return {
    version,
    date,
    note,
    figures,
    added: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    revised: revised.map(reasoned),
    withdrawn: withdrawn.map(reasoned),
  };
}

/** How many figures a release added. */
export const addedIn = ({ added }: Pick<ReleaseChange, 'added'>): number =>
  Object.values(added).reduce((a, b) => a + b, 0);

/** Where the change log tells of a release: `rilis-2026-11-0`, an id that any program takes. */
export const releaseAnchor = ({ version }: Pick<ReleaseChange, 'version'>): string =>
  `rilis-${version.replaceAll('.', '-')}`;
