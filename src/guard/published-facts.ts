/** Build side: the guard's facts from the published tables. */
import type { Lang } from '../i18n/lang.ts';
import { readTable } from '../atlas/parquet.ts';
import type { Observation, TerritoryChange } from '../model/contract.ts';
import type { GuardFacts, TerritoryFact } from './facts.ts';

export async function guardFacts(lang: Lang): Promise<GuardFacts> {
  const [populations, indicators, units, breakdowns, areas, changes, observations] =
    await Promise.all([
      readTable('populations'),
      readTable('indicators'),
      readTable('units'),
      readTable('breakdowns'),
      readTable('areas'),
      readTable('territory_changes'),
      readTable('observations'),
    ]);
  const words = (row: { readonly name_id: string; readonly name_en: string }): string =>
    lang === 'id' ? row.name_id : row.name_en;
  const territory = territoryFacts(changes, observations);
  const split = new Set(territory.map(({ area }) => area));
  return {
    populations: Object.fromEntries(
      populations.map((row) => [
        row.population_id,
        {
          name: lang === 'id' ? row.short_id : row.short_en,
          note: (lang === 'id' ? row.mixing_note_id : row.mixing_note_en) ?? undefined,
          notWith: (row.not_with ?? '').split(' ').filter(Boolean),
        },
      ]),
    ),
    indicators: Object.fromEntries(
      indicators.map((row) => [
        row.indicator_id,
        { name: words(row), unit: row.unit_id, stock: row.measure === 'stock' },
      ]),
    ),
    units: Object.fromEntries(units.map((row) => [row.unit_id, words(row)])),
    dimensions: Object.fromEntries(
      breakdowns.map((row) => [
        row.dimension_id,
        lang === 'id' ? row.dimension_name_id : row.dimension_name_en,
      ]),
    ),
    areas: Object.fromEntries(
      areas
        .filter(({ area_code }) => split.has(area_code))
        .map((row) => [row.area_code, lang === 'id' ? row.name : row.name_en]),
    ),
    territory,
  };
}

/** A law splits a province on one day; the survey counts the new one by itself some years later. Then the old name covers less. */
function territoryFacts(
  changes: readonly TerritoryChange[],
  observations: readonly Observation[],
): TerritoryFact[] {
  const counted = new Map<string, number>();
  for (const { area_code, year, period, indicator_id, population_id, breakdown } of observations) {
    if (year === null || period !== String(year) || breakdown !== null) continue;
    if (indicator_id !== 'establishments' || population_id !== 'IMK') continue;
    counted.set(area_code, Math.min(year, counted.get(area_code) ?? Infinity));
  }
  const facts = changes.flatMap(({ area_code, parent_code, law_date }): TerritoryFact[] => {
    const law = Number(law_date.slice(0, 4));
    const since = Math.min(Math.max(counted.get(area_code) ?? law + 1, law + 1), law + 3);
    return [{ area: parent_code, since }];
  });
  return facts.filter(
    (one, i) =>
      // The latest change of a name is the one that its series crosses.
      facts.findIndex(({ area, since }) => area === one.area && since === one.since) === i &&
      !facts.some(({ area, since }) => area === one.area && since > one.since),
  );
}
