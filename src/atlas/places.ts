import type { Area, Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';
import { oncePerAtlas } from './once.ts';

/** Which pages exist, and where a place, a source or a figure has its own. Paths are without base and language. */

export const provincePath = (province: Area): string => `provinsi/${province.slug}/`;
export const provinceYearPath = (province: Area, year: number): string =>
  `provinsi/${province.slug}/${year}/`;
export const yearPath = (year: number): string => `tahun/${year}/`;
export const sourcePath = (id: string): string => `sumber/${id}/`;
/** `production_growth_yoy` is `production-growth-yoy` in an address. */
export const indicatorPath = (id: string): string => `indikator/${id.replaceAll('_', '-')}/`;
export const NATION_PATH = 'indonesia/';

/** The page of an area: that of its regency for a district, of the nation for an island group. */
export function areaPath(area: Area, atlas: Atlas): string {
  switch (area.area_level) {
    case 'nation':
    case 'island-group':
      return NATION_PATH;
    case 'province':
      return provincePath(area);
    case 'regency':
      return `${provincePath(parentOf(area, atlas))}${area.slug}/`;
    case 'district':
      return areaPath(parentOf(area, atlas), atlas);
  }
}

function parentOf(area: Area, atlas: Atlas): Area {
  if (area.parent_code === null) throw new Error(`area without a parent: ${area.area_code}`);
  return atlas.area(area.parent_code);
}

/** The years in which a province has figures of its own and existed, ascending: each has a page. */
export function yearsOf(province: Area, atlas: Atlas): number[] {
  const years = new Set<number>();
  for (const { year } of atlas.inArea(province.area_code)) {
    if (year !== null && existedIn(province, year)) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** A province exists in a year when its law is of that year or earlier. */
export function existedIn(area: Area, year: number): boolean {
  return area.valid_from === null || Number(area.valid_from.slice(0, 4)) <= year;
}

/** The years that have a page: those in which a province or the nation has a figure. */
export const allYears = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  ({ observations }: Atlas): readonly number[] => {
    const years = new Set<number>();
    for (const { year, area_level } of observations) {
      if (year !== null && (area_level === 'nation' || area_level === 'province')) years.add(year);
    }
    return [...years].sort((a, b) => a - b);
  },
);

/** The regencies and cities of a province that have figures, of their own or of a district. */
export const regenciesWithFigures = oncePerAtlas(
  (province: Area, atlas: Atlas) => [atlas, province.area_code],
  (province: Area, atlas: Atlas): readonly Area[] =>
    atlas
      .children(province.area_code)
      .filter(
        (regency) =>
          regency.area_level === 'regency' && figuresOfRegency(regency, atlas).length > 0,
      ),
);

/** A regency's own figures, then those of its districts. */
export function figuresOfRegency(regency: Area, atlas: Atlas): Observation[] {
  return [regency, ...atlas.children(regency.area_code)].flatMap((area) =>
    atlas.inArea(area.area_code),
  );
}

/** Where a figure stands on its source's page. */
export function figurePath({ source_id, observation_id }: Observation): string {
  return `${sourcePath(source_id)}#${anchorOf(observation_id)}`;
}

/** A fragment cannot start with a digit in every tool, an observation id can. */
export const anchorOf = (observation_id: string): string => `f-${observation_id}`;
