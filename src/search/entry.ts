export const ENTRY_KINDS = ['area', 'indicator', 'term', 'source', 'page'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found. Keys are short: a thousand of them travel to the browser. */
export interface Entry {
  readonly kind: EntryKind;
  readonly name: string;
  /** Where it is, without base and language. */
  readonly path: string;
  /** Other words for it, in both languages: abbreviations, former names, synonyms. */
  readonly also: string;
  /** The figure at hand, or what else tells it from its like; may be empty. */
  readonly hint: string;
  /** How likely somebody looks for it, among equals: 1 for most. */
  readonly weight: number;
}
