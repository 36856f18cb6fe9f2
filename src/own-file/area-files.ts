/** The dictionary of areas from the published files, for reading a visitor's places in the browser. */
import { areaDictionary, type AreaDictionary } from '../model/area-dictionary.ts';
import type { Area, AreaName, TerritoryChange } from '../model/contract.ts';

/** Makes the dictionary that the pipeline reads publishers' tables with, from its published tables. */
export function dictionaryFrom(
  areas: readonly Area[],
  names: readonly AreaName[],
  changes: readonly TerritoryChange[],
): AreaDictionary {
  const others = new Map<string, { names: string[]; former?: string }>();
  for (const { area_code, kind, name } of names) {
    const entry = others.get(area_code) ?? { names: [] };
    if (kind === 'alias') entry.names.push(name);
    else entry.former = name;
    others.set(area_code, entry);
  }
  return areaDictionary(
    areas.map((area) => {
      const entry = others.get(area.area_code);
      return { area, names: entry?.names ?? [], kemendagri2020: entry?.former };
    }),
    changes,
  );
}
