import type { Area, Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';
import { yearsOf } from './places.ts';
import { headlineOf, ranks } from './selections.ts';
import { provinceFigures } from './survey.ts';
import { splitYears } from './territory.ts';

/** What is known of a province in a year, for a table of its years. */
export interface ProvinceYearRow {
  readonly year: number;
  /** The survey's totals, micro and small together. */
  readonly survey: Readonly<
    Partial<Record<'establishments' | 'workers' | 'production_value', Observation>>
  >;
  /** Of establishments on the year before, in percent; nothing across a split or a year without a survey. */
  readonly change: number | undefined;
  readonly rank: { readonly place: number; readonly of: number } | undefined;
  /** The first year that is counted without what was split from the province. */
  readonly split: boolean;
  readonly figures: number;
  readonly conflicts: number;
}

/** The years of a province that have a page, latest first. */
export function provinceYearRows(province: Area, atlas: Atlas): ProvinceYearRow[] {
  const all = atlas.inArea(province.area_code);
  const splits = splitYears(province, atlas);
  const of = (indicator_id: string, year: number): Observation | undefined =>
    headlineOf(all, { indicator_id, population_id: 'IMK' }, year);
  return yearsOf(province, atlas)
    .reverse()
    .map((year) => {
      const establishments = of('establishments', year);
      const before = of('establishments', year - 1);
      // In the first year of the survey there is nothing before the split to confuse it with.
      const split = splits.includes(year) && before !== undefined;
      const counted = provinceFigures(year, atlas);
      const place = ranks(counted).get(province.area_code);
      const ofYear = all.filter((o) => o.year === year);
      return {
        year,
        survey: {
          ...(establishments && { establishments }),
          ...withKey('workers', of('workers', year)),
          ...withKey('production_value', of('production_value', year)),
        },
        change:
          establishments && before && before.value > 0 && !split
            ? (establishments.value / before.value - 1) * 100
            : undefined,
        rank: place === undefined ? undefined : { place, of: counted.length },
        split,
        figures: ofYear.length,
        conflicts: ofYear.filter((o) => o.agreement === 'conflicts').length,
      };
    });
}

const withKey = <Key extends string>(
  key: Key,
  figure: Observation | undefined,
): Partial<Record<Key, Observation>> =>
  figure === undefined ? {} : ({ [key]: figure } as Record<Key, Observation>);
