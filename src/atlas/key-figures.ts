/** The figures that a page shows in large type. */
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatValue } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { formatUnit } from './labels.ts';
import { allYears } from './places.ts';
import { headlineOf } from './selections.ts';
import { firstCountedYear, isComparable, surveyed } from './survey.ts';

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

type Counted = Pick<Observation, 'indicator_id' | 'population_id' | 'unit_id'>;

export interface ProvincesTotal {
  readonly year: number;
  /** How many provinces were counted, each with a figure. */
  readonly provinces: number;
  readonly value: number;
}

/**
 * What all provinces of a year add up to, as the yearly survey counts them; nothing where one lacks a figure. A province that
 * was founded but not yet counted on its own is in its parent's figure.
 */
function provincesTotal(counted: Counted, year: number, atlas: Atlas): ProvincesTotal | undefined {
  const provinces = atlas.provinces.filter(
    (p) => (firstCountedYear(p.area_code, atlas) ?? Infinity) <= year,
  );
  const values = provinces.flatMap((p) => {
    const figure = surveyed(atlas.inArea(p.area_code), counted, year, atlas);
    return figure?.unit_id === counted.unit_id ? figure.value : [];
  });
  return values.length > 0 && values.length === provinces.length
    ? { year, provinces: values.length, value: values.reduce((sum, v) => sum + v, 0) }
    : undefined;
}

/**
 * What all provinces add up to in the last year for which the yearly survey counts each of them, where that is later than a
 * national figure: no one printed the sum.
 */
export function laterTotal(
  figure: Counted & Pick<Observation, 'year'>,
  atlas: Atlas,
): ProvincesTotal | undefined {
  for (const year of allYears(atlas).toReversed()) {
    if (year <= (figure.year ?? year)) return undefined;
    const total = provincesTotal(figure, year, atlas);
    if (total !== undefined) return total;
  }
  return undefined;
}

/** Of a national figure that is printed rounded, what the provinces of its year add up to, where it can be that very number. */
export function finerRemark(figure: Observation, atlas: Atlas, lang: Lang): string | undefined {
  const { year, period, value, value_low, value_high } = figure;
  if (year === null || period !== String(year) || value_low === value_high) return undefined;
  const total = provincesTotal(figure, year, atlas);
  if (total === undefined || total.value < value_low || total.value > value_high) return undefined;
  const unit = formatUnit(figure.unit_id, atlas, lang);
  const [rounded, finer] = [value, total.value].map((one) => formatValue(one, unit, lang));
  return rounded === finer || finer === undefined
    ? undefined
    : messagesIn(lang).year.finer(formatNumber(total.provinces, lang), finer);
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
