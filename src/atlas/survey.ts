import type { Area, Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';
import { oncePerAtlas } from './once.ts';
import { allYears } from './places.ts';
import { annual, headlineOf, type Subject } from './selections.ts';

/** Establishments in micro and small industry: the measure known for every province and survey year. */
export const ESTABLISHMENTS = { indicator_id: 'establishments', population_id: 'IMK' };

/** With fewer provinces a map or a ranking says nothing about the country. */
const FEWEST_PROVINCES = 10;

/** The headline figure of every province for a year, largest first; empty in a year without a survey. */
export const provinceFigures = oncePerAtlas(
  (year: number, atlas: Atlas) => [atlas, String(year)],
  findProvinceFigures,
);

function findProvinceFigures(year: number, atlas: Atlas): readonly Observation[] {
  const figures = atlas.provinces
    .flatMap((p) =>
      annual(atlas.inArea(p.area_code), ESTABLISHMENTS).filter(
        (o) => o.headline && o.year === year && o.status !== 'target',
      ),
    )
    .sort((a, b) => b.value - a.value);
  return figures.length < FEWEST_PROVINCES ? [] : figures;
}

/** The first year in which the yearly survey counts a province on its own: from then on its parent's figures are without it. */
export function firstCountedYear(code: string, atlas: Atlas): number | undefined {
  return annual(atlas.inArea(code), ESTABLISHMENTS)[0]?.year ?? undefined;
}

/** The first year that the yearly survey has figures by province for; nothing when the data hold none. */
export function firstSurveyYear(atlas: Atlas): number | undefined {
  return surveyYears(atlas).sort((a, b) => a - b)[0];
}

function surveyYears(atlas: Atlas): number[] {
  return atlas.provinceYears
    .filter((row) => row['imk_establishments'] !== null)
    .map((row) => row.year);
}

/** The share of the provinces of the fullest year that a year must have to stand for the country. */
const COVERS_THE_COUNTRY = 0.9;

/**
 * The year that the whole country is shown for: the last that the survey has figures for nearly all provinces of. A year of
 * which only some offices have published waits. Without a survey, the last year that has a page.
 * @throws {Error} when no figure of the nation or a province has a year
 */
export function latestSurveyYear(atlas: Atlas): number {
  const counts = new Map<number, number>();
  for (const year of surveyYears(atlas)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const fewest = Math.max(...counts.values()) * COVERS_THE_COUNTRY;
  const covered = [...counts].flatMap(([year, count]) => (count >= fewest ? year : []));
  const latest = covered.length > 0 ? Math.max(...covered) : allYears(atlas).at(-1);
  if (latest === undefined) throw new Error('no figure of the nation or a province has a year');
  return latest;
}

/** The headline figure where it comes from the yearly survey of BPS; none was held for 2016. */
export function surveyed(
  figures: readonly Observation[],
  subject: Subject,
  year: number,
  atlas: Atlas,
): Observation | undefined {
  const figure = year === 2016 ? undefined : headlineOf(figures, subject, year);
  return figure && atlas.source(figure.source_id).kind === 'official-statistics'
    ? figure
    : undefined;
}

/** The last year in which the survey counts a province's establishments. */
export function latestSurveyed(province: Area, atlas: Atlas): number | undefined {
  const figures = atlas.inArea(province.area_code);
  return (
    annual(figures, ESTABLISHMENTS)
      .filter(({ year }) => year !== null && surveyed(figures, ESTABLISHMENTS, year, atlas))
      .at(-1)?.year ?? undefined
  );
}

/** False across a split: the parent covered more the year before. */
export function isComparable(province: Area, year: number, atlas: Atlas): boolean {
  return !atlas.changes.some(
    (c) => c.parent_code === province.area_code && firstCountedYear(c.area_code, atlas) === year,
  );
}
