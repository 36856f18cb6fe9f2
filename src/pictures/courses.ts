import type { Atlas } from '../atlas/atlas.ts';
import { areaName, formatUnit, named, populationShort } from '../atlas/labels.ts';
import { provincePath } from '../atlas/places.ts';
import { annual, isTarget, type Subject } from '../atlas/selections.ts';
import { splitYears } from '../atlas/territory.ts';
import { panels } from '../charts/panels.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { route } from '../i18n/route.ts';
import type { Observation } from '../model/contract.ts';
import { formatAmount, formatNumber } from '../model/format.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

const FEWEST_PROVINCES = 6;
const FEWEST_YEARS = 3;

/**
 * The course of a subject in every province as small multiples: the yearly totals of the one publisher that has the most of them, so
 * that no panel joins figures of different origin. Nothing where fewer than six provinces have three years.
 */
export function provinceCourses(subject: Subject, atlas: Atlas, lang: Lang): Picture | undefined {
  const all = atlas.provinces.flatMap((province) =>
    annual(atlas.inArea(province.area_code), subject).filter(
      (o) => o.headline && !isTarget(o) && o.year !== null,
    ),
  );
  const one = commonest(all, (o) => [atlas.source(o.source_id).publisher, o.unit_id].join('\t'));
  const byProvince = Map.groupBy(one, (o) => o.area_code);
  const shown = atlas.provinces.filter(
    ({ area_code }) => (byProvince.get(area_code)?.length ?? 0) >= FEWEST_YEARS,
  );
  const first = one[0];
  if (first === undefined || shown.length < FEWEST_PROVINCES) return undefined;

  const t = wordsIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const data = shown.map((province) => ({
    label: areaName(province, lang),
    href: route(lang, provincePath(province)),
    breaks: splitYears(province, atlas),
    points: (byProvince.get(province.area_code) ?? [])
      .flatMap(({ year, value }) => (year === null ? [] : [{ year, value }]))
      .sort((a, b) => a.year - b.year),
  }));
  // Before and after a split a name does not cover the same place.
  const whole = data.filter(
    ({ points, breaks }) =>
      !breaks.some((at) => at > (points[0]?.year ?? 0) && at <= (points.at(-1)?.year ?? 0)),
  );
  const higher = whole.filter(
    ({ points }) => (points.at(-1)?.value ?? 0) > (points[0]?.value ?? 0),
  ).length;
  const years = [...new Set(one.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  // The unit stands in the title; in every cell it would drown the figures.
  const show = (value: number): string => formatAmount(value, unit, lang, 'compact');
  const title = t.courses(
    named(atlas.indicator(subject.indicator_id), lang),
    populationShort(subject.population_id, atlas, lang),
  );
  const finding = [
    t.coursesFinding(formatNumber(higher, lang), formatNumber(whole.length, lang)),
    ...((years[0] ?? 0) < 2016 && !years.includes(2016)
      ? [`${messagesIn(lang).province.noSurvey}.`]
      : []),
  ].join(' ');
  return {
    title,
    finding,
    figures: shown.flatMap(({ area_code }) => byProvince.get(area_code) ?? []),
    grid: {
      columns: years.map(String),
      rows: data.map(({ label, points }) => ({
        label,
        cells: years.map((year) => {
          const point = points.find((one) => one.year === year);
          return point === undefined ? '–' : show(point.value);
        }),
      })),
    },
    chart: new ResponsiveChart((document, width) =>
      panels(data, { lang, document, width, title, finding, unit }),
    ),
  };
}

function commonest(
  figures: readonly Observation[],
  keyOf: (o: Observation) => string,
): readonly Observation[] {
  const groups = [...Map.groupBy(figures, keyOf).values()];
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}
