import type { Atlas } from '../atlas/atlas.ts';
import { areaName, formatUnit, named, populationShort } from '../atlas/labels.ts';
import { existedIn, provincePath, provinceYearPath } from '../atlas/places.ts';
import { isTarget, isTotal } from '../atlas/selections.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { spanOf } from '../model/printed.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

/** With fewer provinces a ranking says nothing about the country. */
const FEWEST = 10;
/** Of several populations that one table prints, the one that holds the others. */
const WIDEST = ['IMK', 'IKM'];

/**
 * The provinces by an indicator, in the latest period that enough of them have a figure for: one population, one unit,
 * outcomes and totals only. Nothing where no period has enough.
 */
export function provincesBy(indicator_id: string, atlas: Atlas, lang: Lang): Picture | undefined {
  const groups = Map.groupBy(
    atlas.observations.filter(
      (o) =>
        o.indicator_id === indicator_id &&
        o.area_level === 'province' &&
        o.headline &&
        isTotal(o) &&
        !isTarget(o) &&
        o.year !== null,
    ),
    (o) => [o.population_id, o.period, o.unit_id].join('\t'),
  );
  const wholeYear = (o: Observation | undefined): number => (o?.period.length === 4 ? 1 : 0);
  const generality = (o: Observation | undefined): number => {
    const place = WIDEST.indexOf(o?.population_id ?? '');
    return place < 0 ? WIDEST.length : place;
  };
  const [group] = [...groups.values()]
    .filter((each) => each.length >= FEWEST)
    .sort(
      (a, b) =>
        (b[0]?.year ?? 0) - (a[0]?.year ?? 0) ||
        wholeYear(b[0]) - wholeYear(a[0]) ||
        generality(a[0]) - generality(b[0]) ||
        b.length - a.length,
    );
  const shown = group?.toSorted((a, b) => b.value - a.value) ?? [];
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const t = wordsIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const say = (o: Observation): [string, string] => [
    areaName(atlas.area(o.area_code), lang),
    formatValue(o.value, unit, lang),
  ];
  const title = t.provincesBy(
    named(atlas.indicator(indicator_id), lang),
    populationShort(first.population_id, atlas, lang),
    formatPeriod(first.period, lang),
  );
  const finding = t.provincesByFinding(say(first), say(last), shown.length);
  const bars = shown.map((o, i) => {
    const province = atlas.area(o.area_code);
    const path =
      o.year !== null && existedIn(province, o.year)
        ? provinceYearPath(province, o.year)
        : provincePath(province);
    return {
      label: `${i + 1}. ${areaName(province, lang)}`,
      value: o.value,
      ...spanOf(o),
      href: route(lang, path),
    };
  });
  return {
    title,
    finding,
    figures: shown,
    chart: new ResponsiveChart((document, width) =>
      rankedBars(bars, { lang, document, width, title, finding, unit }),
    ),
  };
}
