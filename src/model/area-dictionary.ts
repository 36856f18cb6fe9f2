/**
 * The areas of the reference, and the way from a printed name to one of them: the pipeline reads publishers' tables by these
 * rules, and the explorer reads a visitor's own file by the same.
 */
import type { Area, TerritoryChange } from './contract.ts';
import { placeFinder, type AreaEntry, type PlaceFinder } from './place.ts';

/** Every area of the reference, and the way from a printed name to one of them. */
export interface AreaDictionary {
  readonly areas: readonly Area[];
  readonly changes: readonly TerritoryChange[];
  /** The areas with their other names and old codes. */
  readonly entries: readonly AreaEntry[];
  /** The area that a source means by a code or by a name in any spelling. @throws {Rejection} when there is none */
  readonly locate: PlaceFinder;
}

/** Makes the dictionary of areas that have been read, from whichever place. */
export function areaDictionary(
  entries: readonly AreaEntry[],
  changes: readonly TerritoryChange[],
): AreaDictionary {
  return {
    areas: entries.map(({ area }) => area),
    changes,
    entries,
    locate: placeFinder(entries, changes),
  };
}
