/** The figures that a page shows in large type. */
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatValue } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { formatUnit } from './labels.ts';
import { allYears, existedIn } from './places.ts';
import { headlineOf } from './selections.ts';
import { isComparable, surveyed } from './survey.ts';

/** What a page of the whole country opens with: the measures that both the survey and the ministry count. */
export const MAIN_MEASURES: readonly string[] = ['establishments', 'workers', 'value_added'];

/** The latest total of each measure and population of an area, the commonest measures first; targets only where nothing else is known. */
export function latestFigures(
  figures: readonly Observation[],
  atlas: Atlas,
  most = 6,
): Observation[] {
  const groups = Map.groupBy(
    figures.filter(
      (o) =>
        o.headline &&
        o.breakdown === null &&
        ['stock', 'flow'].includes(atlas.indicator(o.indicator_id).measure),
    ),
    (o) => `${o.indicator_id}\t${o.population_id}`,
  );
  const order = atlas.indicators.map(({ indicator_id }) => indicator_id);
  return [...groups.values()]
    .flatMap((group) => {
      const outcomes = group.filter((o) => o.status !== 'target');
      const candidates = outcomes.length > 0 ? outcomes : group;
      return candidates.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? [];
    })
    .sort((a, b) => order.indexOf(a.indicator_id) - order.indexOf(b.indicator_id))
    .slice(0, most);
}

export interface LaterTotal {
  readonly year: number;
  /** How many provinces there were, each with a figure. */
  readonly provinces: number;
  readonly value: number;
}

/**
 * What all provinces add up to in the last year for which the yearly survey counts each of them, where that is later than a
 * national figure: no one printed the sum. Nothing where one province lacks a figure.
 */
export function laterTotal(
  figure: Pick<Observation, 'indicator_id' | 'population_id' | 'unit_id' | 'year'>,
  atlas: Atlas,
): LaterTotal | undefined {
  for (const year of allYears(atlas).toReversed()) {
    if (year <= (figure.year ?? year)) return undefined;
    const provinces = atlas.provinces.filter((p) => existedIn(p, year));
    const values = provinces.flatMap((p) => {
      const counted = surveyed(atlas.inArea(p.area_code), figure, year, atlas);
      return counted?.unit_id === figure.unit_id ? counted.value : [];
    });
    if (values.length === provinces.length)
      return { year, provinces: values.length, value: values.reduce((sum, v) => sum + v, 0) };
  }
  return undefined;
}

/** Why a card of the nation ends earlier than the page's lead, and what the provinces say since. */
export function laterRemark(figure: Observation, atlas: Atlas, lang: Lang): string | undefined {
  const later = laterTotal(figure, atlas);
  return (
    later &&
    messagesIn(lang).indonesia.laterTotal(
      later.year,
      formatNumber(later.provinces, lang),
      formatValue(later.value, formatUnit(figure.unit_id, atlas, lang), lang),
    )
  );
}

export interface KeyFigureChoice {
  readonly figure: Observation;
  readonly remark?: string | undefined;
}

/** The figures that a province-year page shows in large type: survey totals, the ministry's counts, then targets and their outcomes. */
export function keyFigures(
  province: Area,
  year: number,
  atlas: Atlas,
  lang: Lang,
): KeyFigureChoice[] {
  const t = messagesIn(lang);
  const all = atlas.inArea(province.area_code);
  const survey = ['establishments', 'workers', 'production_value', 'value_added'].flatMap(
    (indicator_id) => {
      const subject = { indicator_id, population_id: 'IMK' };
      const figure = headlineOf(all, subject, year);
      if (figure === undefined) return [];
      const before = surveyed(all, subject, year - 1, atlas);
      const changed =
        before && surveyed(all, subject, year, atlas) && isComparable(province, year, atlas)
          ? signed(before, figure, lang)
          : undefined;
      const remark = changed && t.provinceYear.change(changed, year - 1);
      return [{ figure, remark }];
    },
  );
  const others = all
    .filter(
      (o) =>
        o.year === year &&
        o.headline &&
        o.breakdown === null &&
        ['IKM', 'WUB'].includes(o.population_id) &&
        ['stock', 'flow'].includes(atlas.indicator(o.indicator_id).measure),
    )
    .slice(0, 6)
    .map((figure) => ({ figure }));
  return [...survey, ...others].slice(0, 8);
}

function signed(before: Observation, now: Observation, lang: Lang): string | undefined {
  if (before.value === 0) return undefined;
  const percent = (now.value / before.value - 1) * 100;
  return `${percent > 0 ? '+' : ''}${formatNumber(percent, lang, { maximumFractionDigits: 1 })}%`;
}
