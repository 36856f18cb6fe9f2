import type { Area, Observation, ProvinceYear } from '../../src/model/contract.ts';
import { PROVINCE_YEAR_MEASURES } from '../../src/model/tables.ts';
import { isYear } from '../../src/model/period.ts';

/**
 * The wide table: one row per province and year that has any figure of the province itself, holding the headline
 * annual figures; targets are left out.
 */
export function provinceYears(
  observations: readonly Observation[],
  areas: readonly Area[],
): ProvinceYear[] {
  const provinces = new Map(
    areas.filter((a) => a.area_level === 'province').map((a) => [a.area_code, a]),
  );
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    if (o.year === null || !provinces.has(o.area_code)) continue;
    const key = `${o.area_code}\t${o.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [o]);
    else group.push(o);
  }
  return [...groups.values()]
    .map((group) => rowOf(group, provinces))
    .sort((a, b) => a.area_code.localeCompare(b.area_code, 'en') || a.year - b.year);
}

function rowOf(group: readonly Observation[], provinces: ReadonlyMap<string, Area>): ProvinceYear {
  const first = group[0];
  const province = first && provinces.get(first.area_code);
  if (first === undefined || province === undefined || first.year === null)
    throw new Error('empty province-year group');

  const totals = group.filter(
    (o) => o.headline && o.status !== 'target' && o.breakdown === null && isYear(o.period),
  );
  const valueOf = (indicator: string, population: string): number | null =>
    totals.find((o) => o.indicator_id === indicator && o.population_id === population)?.value ??
    null;

  const measures = PROVINCE_YEAR_MEASURES.map(
    ([indicator, population, name]) => [name, valueOf(indicator, population)] as const,
  );
  const [workers, establishments] = [valueOf('workers', 'IMK'), valueOf('establishments', 'IMK')];
  return {
    area_code: province.area_code,
    area_name: province.name,
    year: first.year,
    ...Object.fromEntries(measures),
    imk_workers_per_establishment_person:
      workers === null || !establishments ? null : workers / establishments,
    figures: group.length,
    conflicts: group.filter((o) => o.agreement === 'conflicts').length,
    sources: new Set(group.map((o) => o.source_id)).size,
  };
}
