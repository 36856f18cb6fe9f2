import type { Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';
import { oncePerAtlas } from './once.ts';
import { annual } from './selections.ts';

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

/** The first year that the yearly survey has figures by province for. */
export function firstSurveyYear(atlas: Atlas): number {
  return Math.min(...surveyYears(atlas));
}

function surveyYears(atlas: Atlas): number[] {
  return atlas.provinceYears
    .filter((row) => row['imk_establishments'] !== null)
    .map((row) => row.year);
}

/** The last year with a figure for every province that existed. */
export function latestSurveyYear(atlas: Atlas): number {
  return Math.max(...surveyYears(atlas));
}
