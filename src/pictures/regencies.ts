import type { Atlas } from '../atlas/atlas.ts';
import { areaName, formatUnit, named, populationShort } from '../atlas/labels.ts';
import { areaPath } from '../atlas/places.ts';
import { isTarget, isTotal } from '../atlas/selections.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod, formatValue } from '../model/format.ts';
import { spanOf } from '../model/printed.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

const FEWEST = 3;
const MOST_BARS = 30;

/**
 * The regencies and cities of a province by the measure and period that most of them have a figure for, at least three:
 * one population, one status and one unit, totals only, so that the bars can be compared.
 */
export function regencyPicture(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const groups = Map.groupBy(
    figures.filter(
      (o) => o.area_level === 'regency' && o.headline && isTotal(o) && o.period !== 'unknown',
    ),
    (o) => [o.indicator_id, o.population_id, o.period, o.unit_id, isTarget(o)].join('\t'),
  );
  const [group] = [...groups.values()].sort(
    (a, b) => b.length - a.length || (b[0]?.year ?? 0) - (a[0]?.year ?? 0),
  );
  const shown = group?.toSorted((a, b) => b.value - a.value) ?? [];
  const [first] = shown;
  if (first === undefined || shown.length < FEWEST) return undefined;

  const t = wordsIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const name = (o: Observation): string => areaName(atlas.area(o.area_code), lang);
  const title = t.regencies(
    named(atlas.indicator(first.indicator_id), lang),
    populationShort(first.population_id, atlas, lang),
    formatPeriod(first.period, lang),
  );
  const all = t.regenciesFinding(
    name(first),
    formatValue(first.value, unit, lang),
    formatNumber(shown.length, lang),
  );
  const finding = shown.length > MOST_BARS ? `${all} ${t.cut(MOST_BARS, 0, shown.length)}` : all;
  const bars = shown.slice(0, MOST_BARS).map((o) => ({
    label: name(o),
    value: o.value,
    ...spanOf(o),
    kind: isTarget(o) ? ('target' as const) : ('realised' as const),
    href: route(lang, areaPath(atlas.area(o.area_code), atlas)),
  }));
  return {
    title,
    finding,
    figures: shown,
    chart: new ResponsiveChart((document, width) =>
      rankedBars(bars, { lang, document, width, title, finding, unit }),
    ),
  };
}
