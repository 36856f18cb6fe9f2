import type { Lang } from '../i18n/lang.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod, formatValue } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { publisherName } from './figure-row.ts';
import { areaName, breakdownLabel, formatUnit, named, populationShort } from './labels.ts';
import { leadWords, type Standing } from './lead-words.ts';
import { yearsOf } from './places.ts';
import { annual, conflictGroups, ranks } from './selections.ts';
import {
  ESTABLISHMENTS,
  isComparable,
  latestSurveyed,
  provinceFigures,
  surveyed,
} from './survey.ts';
import { splitYears } from './territory.ts';

/** Opening sentences written from the data: what is counted, by whom, how it changed, the rank, what is contested. */

const WORKERS = { indicator_id: 'workers', population_id: 'IMK' };

/** The lead of a province's page for a year. */
export function provinceYearLead(province: Area, year: number, atlas: Atlas, lang: Lang): string {
  const ofYear = atlas.inArea(province.area_code).filter((o) => o.year === year);
  const surveyed = surveySentences(province, year, atlas, lang);
  return [
    ...(surveyed.length > 0 ? surveyed : otherSentences(province, year, ofYear, atlas, lang)),
    ...contested(ofYear, atlas, lang),
  ].join(' ');
}

/** What the survey counted in a year, how that changed, who works there, and the rank; nothing without a survey. */
function surveySentences(province: Area, year: number, atlas: Atlas, lang: Lang): string[] {
  const figures = atlas.inArea(province.area_code);
  const name = areaName(province, lang);
  const establishments = surveyed(figures, ESTABLISHMENTS, year, atlas);
  if (establishments === undefined) return [];
  const workers = surveyed(figures, WORKERS, year, atlas);
  const n = (value: number): string => formatNumber(value, lang);
  const say = leadWords(lang);
  const before = surveyed(figures, ESTABLISHMENTS, year - 1, atlas);
  const comparable = before !== undefined && isComparable(province, year, atlas);
  const sentences = [
    say.counted(
      n(establishments.value),
      name,
      year,
      comparable ? change(before, establishments, lang) : undefined,
    ),
  ];
  if (year === 2017) sentences.push(say.afterGap);
  else if (before !== undefined && !comparable) sentences.push(say.afterSplit(year));
  if (workers) {
    const each = workers.source_id === establishments.source_id && establishments.value > 0;
    sentences.push(
      say.workers(
        n(workers.value),
        each
          ? formatNumber(workers.value / establishments.value, lang, { maximumFractionDigits: 1 })
          : undefined,
      ),
    );
  }
  const standing = standingOf(establishments, year, atlas);
  if (standing) {
    const last = comparable ? standingOf(before, year - 1, atlas) : undefined;
    sentences.push(
      say.rank(
        name,
        standing,
        shareOf(standing, lang),
        last?.of === standing.of && last.place !== standing.place ? last.place : undefined,
        year - 1,
      ),
    );
  }
  return sentences;
}

/** What other sources say of a year without a survey. */
function otherSentences(
  province: Area,
  year: number,
  ofYear: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): string[] {
  const name = areaName(province, lang);
  const n = (value: number): string => formatNumber(value, lang);
  const say = leadWords(lang);
  const count = ministryCount(ofYear);
  return [
    ...(year === 2016 ? [say.noSurvey] : []),
    ...(count
      ? [
          say.otherCount(
            publisherName(atlas.source(count.source_id).publisher),
            count,
            populationShort(count.population_id, atlas, lang),
            name,
            formatPeriod(count.period, lang),
          ),
        ]
      : []),
    say.other(
      name,
      year,
      n(ofYear.length),
      n(new Set(ofYear.map((o) => o.source_id)).size),
      commonest(ofYear, atlas, lang),
    ),
  ];
}

/** The first count of businesses that another source than the survey gives for a whole area. */
function ministryCount(figures: readonly Observation[]): Observation | undefined {
  return figures.find(
    (o) =>
      o.headline &&
      o.indicator_id === 'establishments' &&
      o.breakdown === null &&
      o.status !== 'target' &&
      ['IKM', 'IMK', 'IK'].includes(o.population_id),
  );
}

/** What sources answer differently: the first question with its rival figures, and how many more there are. */
function contested(figures: readonly Observation[], atlas: Atlas, lang: Lang): string[] {
  const groups = conflictGroups(figures, atlas.alternatives);
  const [group] = groups;
  const first = group?.find((o) => o.headline) ?? group?.[0];
  const rival = group?.find((o) => o !== first && o.agreement === 'conflicts') ?? group?.[1];
  if (first === undefined || rival === undefined) return [];
  const subject = [
    `${lowerFirst(named(atlas.indicator(first.indicator_id), lang))} (${populationShort(first.population_id, atlas, lang)})`,
    breakdownLabel(first, atlas, lang),
  ].filter((part) => part !== null);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const by = (o: Observation): [string, string] => [
    formatValue(o.value, { ...unit, name: '' }, lang).trim(),
    publisherName(atlas.source(o.source_id).publisher),
  ];
  const say =
    first.source_id === rival.source_id ? leadWords(lang).selfContested : leadWords(lang).contested;
  return [say(subject.join(', '), by(first), by(rival), groups.length - 1)];
}

/** The lead of a province's page: the latest survey, how it came to be, and what the atlas holds. */
export function provinceLead(province: Area, atlas: Atlas, lang: Lang): string {
  const figures = atlas.inArea(province.area_code);
  const latest = latestSurveyed(province, atlas);
  const n = (value: number): string => formatNumber(value, lang);
  const years = yearsOf(province, atlas);
  const held = leadWords(lang).held(
    areaName(province, lang),
    n(figures.length),
    n(new Set(figures.map((o) => o.source_id)).size),
    years[0] ?? 0,
    years.at(-1) ?? 0,
  );
  if (latest === undefined) return held;
  return [
    ...surveySentences(province, latest, atlas, lang),
    ...trend(province, latest, atlas, lang),
    held,
  ].join(' ');
}

const FEWEST_YEARS = 4;

/** How establishments moved over the years that can be compared: since the gap of 2016, since the last split. */
function trend(province: Area, latest: number, atlas: Atlas, lang: Lang): string[] {
  const figures = atlas.inArea(province.area_code);
  const since = Math.max(2017, ...splitYears(province, atlas));
  const series = annual(figures, ESTABLISHMENTS).filter(
    (o) =>
      o.year !== null &&
      o.year >= since &&
      o.year <= latest &&
      o === surveyed(figures, ESTABLISHMENTS, o.year, atlas),
  );
  const [first, last] = [series[0], series.at(-1)];
  if (first?.year == null || last?.year == null || series.length < FEWEST_YEARS) return [];
  const changed = change(first, last, lang);
  if (changed === undefined) return [];
  const peak = series.reduce((a, b) => (b.value > a.value ? b : a));
  const low = series.reduce((a, b) => (b.value < a.value ? b : a));
  const say = leadWords(lang);
  const n = (o: Observation): string => formatNumber(o.value, lang);
  const extremes = [
    [peak, say.mostSince, say.mostIn] as const,
    [low, say.leastSince, say.leastIn] as const,
  ].map(([extreme, since, within]) => {
    if (extreme === last) return since;
    return extreme === first ? '' : within(extreme.year ?? 0, n(extreme));
  });
  return [`${say.trend(last.year, changed, first.year, n(first))}${extremes.join('')}.`];
}

/** The lead of a regency's page: what is counted there and by whom, since when, and what is contested. */
export function regencyLead(
  regency: Area,
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): string {
  const say = leadWords(lang);
  const name = areaName(regency, lang);
  const n = (value: number): string => formatNumber(value, lang);
  const years = figures.flatMap(({ year }) => year ?? []);
  const own = figures.filter((o) => o.area_code === regency.area_code);
  const count = ministryCount(own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)));
  return [
    ...(count
      ? [
          say.latestCount(
            count,
            populationShort(count.population_id, atlas, lang),
            name,
            formatPeriod(count.period, lang),
          ),
        ]
      : []),
    say.regency(
      name,
      n(figures.length),
      n(new Set(figures.map((o) => o.source_id)).size),
      years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
      commonest(figures, atlas, lang),
    ),
    ...contested(figures, atlas, lang),
  ].join(' ');
}

/** Where a province stands among all that the survey counts in a year. */
function standingOf(figure: Observation, year: number, atlas: Atlas): Standing | undefined {
  const figures = provinceFigures(year, atlas);
  const place = ranks(figures).get(figure.area_code);
  const total = figures.reduce((sum, o) => sum + o.value, 0);
  return place === undefined || total === 0
    ? undefined
    : { place, of: figures.length, share: figure.value / total };
}

/** "2,1", or "kurang dari 0,1" where rounding would leave nothing. */
function shareOf({ share }: Standing, lang: Lang): string {
  const text = formatNumber(share * 100, lang, { maximumFractionDigits: 1 });
  return text === '0' ? leadWords(lang).lessThan(formatNumber(0.1, lang)) : text;
}

/** "naik 3,2 persen", or nothing when last year was zero. */
function change(before: Observation, now: Observation, lang: Lang): string | undefined {
  if (before.value === 0) return undefined;
  const percent = (now.value / before.value - 1) * 100;
  const amount = formatNumber(Math.abs(percent), lang, { maximumFractionDigits: 1 });
  const say = leadWords(lang);
  if (amount === '0') return say.same;
  return percent > 0 ? say.up(amount) : say.down(amount);
}

/** What figures are of, as the end of a sentence: all of it where that is one thing or two, else what most of them are of. */
function commonest(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
  const say = leadWords(lang);
  const groups = [...Map.groupBy(figures, (o) => `${o.indicator_id}\t${o.population_id}`).values()];
  const names = groups
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .flatMap(([o]) =>
      o
        ? [
            `${lowerFirst(named(atlas.indicator(o.indicator_id), lang))} (${populationShort(o.population_id, atlas, lang)})`,
          ]
        : [],
    )
    .join(say.and);
  return groups.length > 2 ? say.mainly(names) : say.all(names);
}

/** A name within a sentence: abbreviations keep their capitals. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
