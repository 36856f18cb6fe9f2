import type {
  Agreement,
  HeadlineReason,
  Observation,
  Source,
  SourceKind,
} from '../../src/model/contract.ts';
import { overlaps, width, type Interval } from './interval.ts';
import { comparisonOf } from '../../src/model/question.ts';
import { corroboration, publisherOf } from './corroboration.ts';
import type { Figure } from './observation.ts';

/**
 * Compares the figures that answer the same question and says which agree, which conflict, which was superseded, and
 * which is shown first. Nothing is averaged; every figure stays. The rules are those of the design, sections 2 and 3.
 */

/** Kinds of source from the one trusted first to the one trusted last. */
const KIND_ORDER: readonly SourceKind[] = [
  'official-statistics',
  'government-report',
  'government-press',
  'open-data-portal',
  'news',
  'research',
];

/** Kinds whose publisher prints tables of its own: a later one replaces an earlier one. A newspaper only reports. */
const KINDS_WITH_TABLES: readonly SourceKind[] = [
  'official-statistics',
  'government-report',
  'open-data-portal',
];

/**
 * Fills in agreement, corroboration, headline and headline_reason; keeps the order of the figures.
 * @param surveyed populations that one office alone surveys
 */
export function reconcile(
  figures: readonly Figure[],
  sources: ReadonlyMap<string, Source>,
  surveyed: ReadonlySet<string> = new Set(),
): Observation[] {
  const verdicts = new Map<
    string,
    Pick<Observation, 'agreement' | 'corroboration' | 'headline' | 'headline_reason'>
  >();
  for (const group of Map.groupBy(figures, comparisonOf).values()) {
    const superseded = new Set(
      group.filter((f) => group.some((later) => supersedes(later, f, sources))),
    );
    const standing = group.filter((f) => !superseded.has(f));
    const [first, second] = [...standing].sort(byPrecedence(sources));
    for (const figure of group) {
      verdicts.set(figure.observation_id, {
        agreement: superseded.has(figure) ? 'superseded' : agreementOf(figure, standing),
        corroboration: corroboration(
          [figure, ...standing]
            .filter((f) => overlaps(intervalOf(f), intervalOf(figure)))
            .map((f) => sourceOf(f, sources)),
          surveyed.has(figure.population_id),
        ),
        headline: figure === first,
        headline_reason:
          figure === first ? reasonOf(first, second, group.length, sources) : 'not-headline',
      });
    }
  }
  return figures.map(({ printed_read: _, ...figure }) => {
    const verdict = verdicts.get(figure.observation_id);
    if (verdict === undefined)
      throw new Error(`figure without a verdict: ${figure.observation_id}`);
    return { ...figure, ...verdict };
  });
}

/** A later figure of the same publisher's own tables replaces an earlier one that it contradicts. */
function supersedes(later: Figure, earlier: Figure, sources: ReadonlyMap<string, Source>): boolean {
  const [a, b] = [sourceOf(later, sources), sourceOf(earlier, sources)];
  return (
    a.source_id !== b.source_id &&
    publisherOf(a) === publisherOf(b) &&
    KINDS_WITH_TABLES.includes(a.kind) &&
    KINDS_WITH_TABLES.includes(b.kind) &&
    a.published !== null &&
    b.published !== null &&
    isLater(a.published, b.published) &&
    !overlaps(intervalOf(later), intervalOf(earlier))
  );
}

/** `2019` is not later than `2019-08`: a vintage is later only where the part that both print says so. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function agreementOf(figure: Figure, standing: readonly Figure[]): Agreement {
  const others = standing.filter((f) => f !== figure);
  if (others.length === 0) return 'sole';
  return others.every((other) => overlaps(intervalOf(figure), intervalOf(other)))
    ? 'agrees'
    : 'conflicts';
}

/** One step of the headline rule: negative when `a` goes first. */
type Rule = readonly [
  HeadlineReason,
  (a: Figure, b: Figure, sources: ReadonlyMap<string, Source>) => number,
];

const RULES: readonly Rule[] = [
  ['source-kind', (a, b, sources) => kindRank(a, sources) - kindRank(b, sources)],
  ['vintage', (a, b) => compareVintage(b.published, a.published)],
  ['precision', (a, b) => width(intervalOf(a)) - width(intervalOf(b))],
  ['order', (a, b) => (a.observation_id < b.observation_id ? -1 : 1)],
];

function byPrecedence(sources: ReadonlyMap<string, Source>): (a: Figure, b: Figure) => number {
  return (a, b) => {
    for (const [, compare] of RULES) {
      const order = compare(a, b, sources);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function reasonOf(
  first: Figure,
  second: Figure | undefined,
  groupSize: number,
  sources: ReadonlyMap<string, Source>,
): HeadlineReason {
  if (second === undefined) return groupSize === 1 ? 'only' : 'vintage';
  return RULES.find(([, compare]) => compare(first, second, sources) !== 0)?.[0] ?? 'order';
}

function kindRank(figure: Figure, sources: ReadonlyMap<string, Source>): number {
  return KIND_ORDER.indexOf(sourceOf(figure, sources).kind);
}

/**
 * Later first, undated last. `2019-08` goes before `2019`: the order has to be total, or the headline would depend on the
 * order in which figures were read.
 */
function compareVintage(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a > b ? 1 : -1;
}

function sourceOf({ source_id }: Figure, sources: ReadonlyMap<string, Source>): Source {
  const source = sources.get(source_id);
  if (source === undefined) throw new Error(`figure of an unknown source: ${source_id}`);
  return source;
}

export function intervalOf({
  value_low,
  value_high,
}: Pick<Observation, 'value_low' | 'value_high'>): Interval {
  return { low: value_low, high: value_high };
}
