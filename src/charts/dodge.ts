export interface Dodged<T> {
  readonly item: T;
  readonly position: number;
}

/** Moves things along a line, as little as it takes, until none overlaps another and all stay within bounds. */
export function dodge<T>(
  items: readonly T[],
  positionOf: (item: T) => number,
  sizeOf: (item: T) => number,
  [low, high]: readonly [number, number],
): Dodged<T>[] {
  const placed = items
    .map((item) => ({ item, position: positionOf(item), size: sizeOf(item) }))
    .toSorted((a, b) => a.position - b.position);
  let edge = low;
  for (const box of placed) {
    box.position = Math.max(box.position, edge + box.size / 2);
    edge = box.position + box.size / 2;
  }
  edge = high;
  for (const box of placed.toReversed()) {
    box.position = Math.min(box.position, edge - box.size / 2);
    edge = box.position - box.size / 2;
  }
  return placed.map(({ item, position }) => ({ item, position }));
}
