/**
 * The areas of the reference, and the way from a printed name to one of them: the pipeline reads publishers' tables by these
 * rules, and the explorer reads a visitor's own file by the same.
 */
import type { Area, AreaLevel, TerritoryChange } from './contract.ts';
import { nearest } from './nearest.ts';
import { placeFinder, type AreaEntry, type PlaceFinder } from './place.ts';

/** Every area of the reference, and the way from a printed name to one of them. */
export interface AreaDictionary {
  readonly areas: readonly Area[];
  readonly changes: readonly TerritoryChange[];
  /** The areas with their other names and old codes. */
  readonly entries: readonly AreaEntry[];
  /** @returns the area of this level, name and parent, or the reason why there is none */
  find(level: string, name: string, parent: string): Area | AreaProblem;
  /** The area that a source means by a code or by a name in any spelling. @throws {Rejection} when there is none */
  readonly locate: PlaceFinder;
}

export interface AreaProblem {
  readonly problem: 'unknown-level' | 'unknown-area' | 'unknown-parent' | 'several-areas';
  readonly nearest: string | undefined;
}

export function isAreaProblem(found: Area | AreaProblem): found is AreaProblem {
  return 'problem' in found;
}

/** Makes the dictionary of areas that have been read, from whichever place. */
export function areaDictionary(
  entries: readonly AreaEntry[],
  changes: readonly TerritoryChange[],
): AreaDictionary {
  const areas = entries.map(({ area }) => area);
  const aliases = new Map<string, Area[]>();
  for (const { area, names } of entries) {
    for (const name of new Set([area.name, ...names].filter(Boolean).map(comparable))) {
      const key = `${area.area_level}/${name}`;
      aliases.set(key, [...(aliases.get(key) ?? []), area]);
    }
  }

  const PARENT_LEVEL: Partial<Record<AreaLevel, AreaLevel>> = {
    regency: 'province',
    district: 'regency',
  };

  function find(level: string, name: string, parent: string): Area | AreaProblem {
    if (!isAreaLevel(level))
      return { problem: 'unknown-level', nearest: nearest(level, AREA_LEVELS) };
    const named = aliases.get(`${level}/${comparable(name)}`) ?? [];
    if (named.length === 0)
      return {
        problem: 'unknown-area',
        nearest: nearest(
          name,
          areas.filter((a) => a.area_level === level).map((a) => a.name),
        ),
      };

    const parentLevel = PARENT_LEVEL[level];
    if (parentLevel === undefined || parent === '') {
      return only(named);
    }
    const parents = aliases.get(`${parentLevel}/${comparable(parent)}`) ?? [];
    if (parents.length === 0)
      return {
        problem: 'unknown-parent',
        nearest: nearest(
          parent,
          areas.filter((a) => a.area_level === parentLevel).map((a) => a.name),
        ),
      };
    const within = named.filter((area) => parents.some((p) => isUnder(area, p.area_code)));
    return within.length > 0 ? only(within) : { problem: 'unknown-area', nearest: named[0]?.name };
  }

  /** Old parents count too: Merauke was printed under Papua before Papua Selatan was split from it. */
  function isUnder(area: Area, parentCode: string): boolean {
    return (
      area.parent_code === parentCode ||
      changes.some((c) => c.area_code === area.parent_code && c.parent_code === parentCode)
    );
  }

  return { areas, changes, entries, find, locate: placeFinder(entries, find, isUnder) };
}

const AREA_LEVELS = [
  'nation',
  'island-group',
  'province',
  'regency',
  'district',
] as const satisfies readonly AreaLevel[];

function isAreaLevel(level: string): level is AreaLevel {
  return (AREA_LEVELS as readonly string[]).includes(level);
}

function only(areas: readonly Area[]): Area | AreaProblem {
  const [first, second] = areas;
  if (first === undefined || second !== undefined)
    return { problem: 'several-areas', nearest: first?.name };
  return first;
}

/** Names are compared without regard to case, full stops and doubled spaces. */
function comparable(name: string): string {
  return name.toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
}
