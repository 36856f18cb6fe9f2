/** Something that can be chosen, with the number of figures behind it. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** How often each id occurs, the most frequent first; equal ones by name, so that the order is always the same. */
export function counted(ids: readonly string[]): Counted[] {
  return [...Map.groupBy(ids, (id) => id)]
    .map(([id, { length }]) => ({ id, count: length }))
    .toSorted((a, b) => b.count - a.count || order(a.id, b.id));
}

/** Compares two codes, as their files are sorted. */
export function order(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
