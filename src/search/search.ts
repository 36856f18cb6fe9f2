import MiniSearch from 'minisearch';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry.ts';
import { stem, wordsOf } from './words.ts';

export interface Group {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

/** A kind shows at most so many of its hits. */
const MOST_OF_A_KIND = 6;

/**
 * A search over entries. Words may be abbreviated, unfinished or misspelt: a word of four letters may have one error, a
 * long one two. All words must be found; where they are not, any.
 * @returns for a query the groups of hits, that of the best hit first, the best of each first
 */
export function createSearch(entries: readonly Entry[]): (query: string) => Group[] {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['name', 'also'],
    tokenize: wordsOf,
    // Under its own form as well, so that an unfinished word finds it: "work" for "workers".
    processTerm: (word) => [...new Set([word, stem(word)])],
    searchOptions: { processTerm: stem },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const options = {
    boost: { name: 3 },
    prefix: true,
    fuzzy: (term: string): number | false => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    weights: { fuzzy: 0.15, prefix: 0.5 },
    boostDocument: (id: number): number => entries[id]?.weight ?? 1,
  };
  return (query) => {
    const words = wordsOf(query).map(stem).join(' ');
    if (words === '') return [];
    const all = index.search(query, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
    const hits = found
      .flatMap(({ id, score }) => {
        const entry = entries[id as number];
        if (entry === undefined) return [];
        // Who types a whole name means it, whatever else has the same words.
        const whole = wordsOf(entry.name).map(stem).join(' ') === words;
        return [{ entry, score: whole ? score * 4 : score }];
      })
      .sort((a, b) => b.score - a.score);
    const order = [...new Set(hits.map(({ entry }) => entry.kind))];
    return order
      .filter((kind) => ENTRY_KINDS.includes(kind))
      .map((kind) => ({
        kind,
        entries: hits
          .filter(({ entry }) => entry.kind === kind)
          .slice(0, MOST_OF_A_KIND)
          .map(({ entry }) => entry),
      }));
  };
}
