/** Build side: the names that the builder and the comparison need, from the published dictionaries. */
import type { Atlas } from '../atlas/atlas.ts';
import { areaName, formatUnit, named, populationShort } from '../atlas/labels.ts';
import { areaPath } from '../atlas/places.ts';
import { firstCountedYear } from '../atlas/survey.ts';
import type { Lang } from '../i18n/lang.ts';
import type { AreaName, Names } from './names.ts';

/** Only what has figures is named: nothing else can be chosen. */
export function namesOf(atlas: Atlas, lang: Lang): Names {
  const used = <T>(idOf: (o: (typeof atlas.observations)[number]) => T): Set<T> =>
    new Set(atlas.observations.map(idOf));
  const indicators = used((o) => o.indicator_id);
  const populations = used((o) => o.population_id);
  const units = used((o) => o.unit_id);
  const breakdowns = used((o) => o.breakdown);

  const areas = atlas.areas
    .filter(({ area_code }) => atlas.inArea(area_code).length > 0)
    .map((area): [string, AreaName] => {
      const parent = area.parent_code === null ? undefined : atlas.area(area.parent_code);
      return [
        area.area_code,
        {
          name: areaName(area, lang),
          level: area.area_level,
          path: areaPath(area, atlas),
          within:
            area.area_level === 'regency' || area.area_level === 'district'
              ? parent && areaName(parent, lang)
              : undefined,
          parent: area.parent_code ?? undefined,
        },
      ];
    });

  return {
    lang,
    areas: Object.fromEntries(areas),
    indicators: Object.fromEntries(
      atlas.indicators
        .filter(({ indicator_id }) => indicators.has(indicator_id))
        .map((indicator) => [indicator.indicator_id, named(indicator, lang)]),
    ),
    populations: Object.fromEntries(
      atlas.populations
        .filter(({ population_id }) => populations.has(population_id))
        .map((population) => [
          population.population_id,
          {
            name: named(population, lang),
            short: populationShort(population.population_id, atlas, lang),
            mixing: lang === 'id' ? population.mixing_note_id : population.mixing_note_en,
          },
        ]),
    ),
    units: Object.fromEntries([...units].map((id) => [id, formatUnit(id, atlas, lang)])),
    dimensions: {
      ...Object.fromEntries(
        atlas.breakdowns.map((row) => [
          row.dimension_id,
          lang === 'id' ? row.dimension_name_id : row.dimension_name_en,
        ]),
      ),
      kbli: lang === 'id' ? 'kelompok industri (KBLI)' : 'industry group (KBLI)',
    },
    values: Object.fromEntries(
      [
        ...atlas.breakdowns.map((row): [string, string] => [
          `${row.dimension_id}=${row.value_id}`,
          named(row, lang),
        ]),
        ...atlas.industries.map((row): [string, string] => [
          `kbli=${row.industry_code}`,
          `KBLI ${row.industry_code} ${named(row, lang)}`,
        ]),
      ].filter(([key]) => breakdowns.has(key)),
    ),
    tiles: atlas.provinces.map((province) => ({
      code: province.area_code,
      label: province.abbreviation ?? province.name,
      col: province.tile_col ?? 0,
      row: province.tile_row ?? 0,
      formed: province.valid_from === null ? undefined : Number(province.valid_from.slice(0, 4)),
    })),
    splits: atlas.changes.flatMap(({ parent_code, area_code }) => {
      const year = firstCountedYear(area_code, atlas);
      return year === undefined ? [] : [{ parent: parent_code, child: area_code, year }];
    }),
  };
}
