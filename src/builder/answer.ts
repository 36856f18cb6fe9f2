import type { Source } from '../model/contract.ts';
import type { BuilderView } from '../model/view-address.ts';
import { resolve, type Resolved } from './choice.ts';
import type { Figure, Figures } from './figures.ts';

/** The columns of `sources` that the builder shows. */
export const SOURCE_COLUMNS = [
  'source_id',
  'publisher',
  'title',
  'lang',
  'kind',
  'published',
  'url',
] as const;
export type UsedSource = Pick<Source, (typeof SOURCE_COLUMNS)[number]>;

/** What a view shows: its choice, what else can be chosen, and the figures with their sources. */
export interface Answer extends Omit<Resolved, 'rows'> {
  readonly figures: readonly Figure[];
  /** The sources of these figures and no others, in the order of their first figure. */
  readonly sources: readonly UsedSource[];
}

/** @throws {Error} when there are no figures, or a figure's source is not listed */
export async function answer(
  view: BuilderView,
  figures: Figures,
  sources: ReadonlyMap<string, UsedSource>,
): Promise<Answer> {
  const { rows, ...resolved } = resolve(view, figures.index);
  const shown = await figures.at(rows);
  const used = new Set(shown.map(({ source_id }) => source_id));
  return {
    ...resolved,
    figures: shown,
    sources: [...used].map((id) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`unknown source: "${id}"`);
      return source;
    }),
  };
}

/** Sources by their ids, cut down to what the builder shows. */
export function sourceIndex(sources: readonly UsedSource[]): Map<string, UsedSource> {
  return new Map(
    sources.map(({ source_id, publisher, title, lang, kind, published, url }) => [
      source_id,
      { source_id, publisher, title, lang, kind, published, url },
    ]),
  );
}
