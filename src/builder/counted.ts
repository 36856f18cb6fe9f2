/** Something that can be chosen, with the number of figures behind it. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** How often each id occurs, the most frequent first; equal ones by name, so that the order is always the same. */
export function counted(ids: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, count })).toSorted(
    (a, b) => b.count - a.count || order(a.id, b.id),
  );
}

/** Compares two codes, as their files are sorted. */
export function order(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
