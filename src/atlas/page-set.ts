import type { Observation, TableName } from '../model/contract.ts';
import type { BuilderView } from '../model/view-address.ts';
import { comparedFigures, compareSets, openingSet, setPath } from '../compare/sets.ts';
import type { Atlas } from './atlas.ts';
import {
  allYears,
  areaPath,
  figuresOfRegency,
  indicatorPath,
  NATION_PATH,
  provincePath,
  provinceYearPath,
  regenciesWithFigures,
  sourcePath,
  yearPath,
  yearsOf,
} from './places.ts';
import { conflictGroups } from './selections.ts';
import { latestSurveyYear } from './survey.ts';

/** What a page is about, for the files beside it, its citation and its description for machines. */
export interface PageSet {
  /** Without base and language. */
  readonly path: string;
  /** The figures that the page shows, in its order; empty for a page of another kind of rows. */
  readonly figures: () => readonly Observation[];
  /** Published tables whose rows the page shows, where they are not figures. */
  readonly tables: readonly TableName[];
  /** The same question in the explorer's builder. */
  readonly view: Partial<BuilderView>;
  /** The document of the API that holds the same, within the API's folder. */
  readonly api: string | undefined;
}

const sets = new WeakMap<Atlas, ReadonlyMap<string, PageSet>>();

/** What every page of the atlas is about, by its path. Figures are selected when they are asked for. */
export function pageSets(atlas: Atlas): ReadonlyMap<string, PageSet> {
  let known = sets.get(atlas);
  if (known === undefined) {
    known = new Map(Array.from(collect(atlas), (set) => [set.path, set]));
    sets.set(atlas, known);
  }
  return known;
}

/** The pages that have figures, and so files beside them. */
export function pagesWithFigures(atlas: Atlas): PageSet[] {
  return [...pageSets(atlas).values()].filter(({ tables }) => tables.length === 0);
}

function* collect(atlas: Atlas): Generator<PageSet> {
  const latest = latestSurveyYear(atlas);
  const imk = { indicator: 'establishments', population: 'IMK' };
  const codes = atlas.provinces.map((p) => p.area_code);
  const map = (year: number): Partial<BuilderView> => ({
    ...imk,
    areas: codes,
    years: { from: year, to: year },
    chart: 'peta',
  });
  const table = (path: string, api: string | undefined, ...tables: TableName[]): PageSet => ({
    path,
    figures: () => [],
    tables,
    view: map(latest),
    api,
  });
  const figures = (
    path: string,
    select: () => readonly Observation[],
    view: Partial<BuilderView>,
    api?: string,
  ): PageSet => ({ path, figures: select, tables: [], view, api });

  yield table('', 'index.json', 'province_year');
  yield table('provinsi/', 'areas.json', 'province_year');
  yield table('indikator/', 'indicators.json', 'indicators');
  yield table('sumber/', 'sources.json', 'sources');
  yield table('mutu-data/', undefined, 'audits', 'rejects');

  yield figures(
    NATION_PATH,
    () => [
      ...atlas.inArea('00'),
      ...atlas.areas
        .filter((a) => a.area_level === 'island-group')
        .flatMap((a) => atlas.inArea(a.area_code)),
    ],
    { indicator: 'establishments', population: 'IKM', areas: ['00'], chart: 'garis' },
    atlas.inArea('00').length > 0 ? 'areas/00.json' : undefined,
  );
  yield figures(
    'sengketa/',
    () => conflictGroups(atlas.observations, atlas.alternatives).flat(),
    { indicator: 'establishments', population: 'IKM', areas: ['00'], chart: 'selang' },
    'conflicts.json',
  );
  for (const set of [openingSet(atlas), ...compareSets(atlas)]) {
    yield figures(setPath(set), () => comparedFigures(set, atlas), {
      ...imk,
      areas: set.areas,
      chart: 'garis',
    });
  }
  for (const year of allYears(atlas)) {
    yield figures(yearPath(year), () => atlas.inYear(year), map(year), 'province-years.json');
  }
  for (const province of atlas.provinces) {
    const code = province.area_code;
    const own = atlas.inArea(code);
    const view = { ...imk, areas: [code] };
    yield figures(
      provincePath(province),
      () => own,
      { ...view, chart: 'garis' },
      own.length > 0 ? `areas/${code}.json` : undefined,
    );
    const regencies = regenciesWithFigures(province, atlas);
    for (const year of yearsOf(province, atlas)) {
      yield figures(
        provinceYearPath(province, year),
        () => [
          ...own.filter((o) => o.year === year),
          ...regencies.flatMap((r) => atlas.inArea(r.area_code).filter((o) => o.year === year)),
        ],
        { ...view, years: { from: year, to: year } },
        `province-year/${code}/${year}.json`,
      );
    }
    for (const regency of regencies) {
      const its = figuresOfRegency(regency, atlas);
      yield figures(
        areaPath(regency, atlas),
        () => its,
        viewOf(its),
        atlas.inArea(regency.area_code).length > 0 ? `areas/${regency.area_code}.json` : undefined,
      );
    }
  }
  const byIndicator = Map.groupBy(atlas.observations, (o) => o.indicator_id);
  for (const { indicator_id } of atlas.indicators) {
    const its = byIndicator.get(indicator_id) ?? [];
    yield figures(
      indicatorPath(indicator_id),
      () => its,
      viewOf(its),
      `indicators/${indicator_id}.json`,
    );
  }
  for (const { source_id } of atlas.sources) {
    const its = atlas.bySource(source_id);
    yield figures(sourcePath(source_id), () => its, viewOf(its), `sources/${source_id}.json`);
  }
}

/** The indicator, population and place of the first figure, which is what such a page opens with. */
function viewOf([first]: readonly Observation[]): Partial<BuilderView> {
  return first === undefined
    ? {}
    : {
        indicator: first.indicator_id,
        population: first.population_id,
        areas: [first.area_code],
      };
}
