/** The figures that a page shows in large type. */
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
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
