import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { areaName, named, populationShort } from './labels.ts';
import { firstCountedYear, yearsOf } from './places.ts';
import { annual, headlineOf, ranks, type Subject } from './selections.ts';
import { ESTABLISHMENTS, provinceFigures } from './survey.ts';

/** Opening sentences written from the data: what is counted, by whom, how it changed, the rank, what is contested. */

const WORKERS = { indicator_id: 'workers', population_id: 'IMK' };

/** The lead of a province's page for a year. */
export function provinceYearLead(province: Area, year: number, atlas: Atlas, lang: Lang): string {
  const figures = atlas.inArea(province.area_code);
  const ofYear = figures.filter((o) => o.year === year);
  const name = areaName(province, lang);
  const establishments = surveyed(figures, ESTABLISHMENTS, year, atlas);
  const workers = surveyed(figures, WORKERS, year, atlas);
  const n = (value: number): string => formatNumber(value, lang);
  const say = WORDS[lang];

  const sentences: string[] = [];
  if (establishments) {
    const before = surveyed(figures, ESTABLISHMENTS, year - 1, atlas);
    const rank = rankOf(establishments, year, atlas);
    sentences.push(
      say.counted(
        n(establishments.value),
        name,
        year,
        before && isComparable(province, year, atlas)
          ? change(before, establishments, lang)
          : undefined,
        year - 1,
      ),
    );
    if (workers) sentences.push(say.workers(n(workers.value)));
    if (rank) sentences.push(say.rank(rank.place, rank.of));
  } else {
    if (year === 2016) sentences.push(say.noSurvey);
    const indicators = commonest(ofYear, atlas, lang);
    sentences.push(
      say.other(
        name,
        year,
        n(ofYear.length),
        n(new Set(ofYear.map((o) => o.source_id)).size),
        indicators,
      ),
    );
  }
  const conflicts = ofYear.filter((o) => o.agreement === 'conflicts').length;
  if (conflicts > 0) sentences.push(say.conflicts(n(conflicts)));
  return sentences.join(' ');
}

/** The headline figure where it comes from the yearly survey of BPS; none was held for 2016. */
function surveyed(
  figures: readonly Observation[],
  subject: Subject,
  year: number,
  atlas: Atlas,
): Observation | undefined {
  const figure = year === 2016 ? undefined : headlineOf(figures, subject, year);
  return figure && atlas.source(figure.source_id).kind === 'official-statistics'
    ? figure
    : undefined;
}

/** The lead of a province's page: the latest survey figure and what the atlas holds. */
export function provinceLead(province: Area, atlas: Atlas, lang: Lang): string {
  const figures = atlas.inArea(province.area_code);
  const latest = annual(figures, ESTABLISHMENTS)
    .filter(({ year }) => year !== null && surveyed(figures, ESTABLISHMENTS, year, atlas))
    .at(-1);
  const n = (value: number): string => formatNumber(value, lang);
  const say = WORDS[lang];
  const years = yearsOf(province, atlas);
  const held = say.held(
    areaName(province, lang),
    n(figures.length),
    n(new Set(figures.map((o) => o.source_id)).size),
    years[0] ?? 0,
    years.at(-1) ?? 0,
  );
  if (latest?.year == null) return held;
  const rank = rankOf(latest, latest.year, atlas);
  return [
    say.counted(n(latest.value), areaName(province, lang), latest.year, undefined, 0),
    rank ? say.rank(rank.place, rank.of) : '',
    held,
  ]
    .filter(Boolean)
    .join(' ');
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

/** False across a split: the parent covered more the year before. */
function isComparable(province: Area, year: number, atlas: Atlas): boolean {
  return !atlas.changes.some(
    (c) => c.parent_code === province.area_code && firstCountedYear(c.area_code, atlas) === year,
  );
}

function rankOf(
  figure: Observation,
  year: number,
  atlas: Atlas,
): { place: number; of: number } | undefined {
  const figures = provinceFigures(year, atlas);
  const place = ranks(figures).get(figure.area_code);
  return place === undefined ? undefined : { place, of: figures.length };
}

/** "naik 3,2 persen", or nothing when last year was zero. */
function change(before: Observation, now: Observation, lang: Lang): string | undefined {
  if (before.value === 0) return undefined;
  const percent = (now.value / before.value - 1) * 100;
  const amount = formatNumber(Math.abs(percent), lang, { maximumFractionDigits: 1 });
  const say = WORDS[lang];
  if (amount === '0') return say.same;
  return percent > 0 ? say.up(amount) : say.down(amount);
}

function signed(before: Observation, now: Observation, lang: Lang): string | undefined {
  if (before.value === 0) return undefined;
  const percent = (now.value / before.value - 1) * 100;
  return `${percent > 0 ? '+' : ''}${formatNumber(percent, lang, { maximumFractionDigits: 1 })}%`;
}

function commonest(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
  return [...Map.groupBy(figures, (o) => `${o.indicator_id}\t${o.population_id}`).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .flatMap(([o]) =>
      o
        ? [
            `${lowerFirst(named(atlas.indicator(o.indicator_id), lang))} (${populationShort(o.population_id, atlas, lang)})`,
          ]
        : [],
    )
    .join(WORDS[lang].and);
}

const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function ordinal(place: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
  return `${place}${suffixes[rule] ?? 'th'}`;
}

const plural = (n: string, noun: string): string => `${n} ${noun}${n === '1' ? '' : 's'}`;

const WORDS = {
  id: {
    counted: (
      value: string,
      name: string,
      year: number,
      changed: string | undefined,
      before: number,
    ) =>
      `Survei BPS mencatat ${value} usaha industri mikro dan kecil (IMK) di ${name} pada ${year}${changed ? `, ${changed} ${before}` : ''}.`,
    rank: (place: number, of: number) =>
      place === 1
        ? `Jumlah usahanya terbanyak di antara ${of} provinsi.`
        : `Menurut jumlah usaha, provinsi ini di urutan ke-${place} dari ${of} provinsi.`,
    workers: (value: string) => `Tenaga kerjanya ${value} orang.`,
    noSurvey: 'Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `Tentang ${name} pada ${year} tercatat ${figures} angka dari ${sources} sumber, terutama ${about}.`,
    conflicts: (value: string) =>
      `Tahun ini ada ${value} angka yang bertentangan dengan sumber lain.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `Atlas ini menghimpun ${figures} angka tentang ${name} dari ${sources} sumber, dari ${from} sampai ${to}.`,
    up: (percent: string) => `naik ${percent} persen dari`,
    down: (percent: string) => `turun ${percent} persen dari`,
    same: 'hampir sama dengan',
    and: ' dan ',
  },
  en: {
    counted: (
      value: string,
      name: string,
      year: number,
      changed: string | undefined,
      before: number,
    ) =>
      `The BPS survey counted ${value} establishments in micro and small industry (IMK) in ${name} in ${year}${changed ? `, ${changed} ${before}` : ''}.`,
    rank: (place: number, of: number) =>
      place === 1
        ? `By establishments it is first of ${of} provinces.`
        : `By establishments it ranks ${ordinal(place)} of ${of} provinces.`,
    workers: (value: string) => `They engaged ${value} workers.`,
    noSurvey: 'BPS held no yearly survey of micro and small industry for 2016.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} in ${year} from ${plural(sources, 'source')}, mainly on ${about}.`,
    conflicts: (value: string) =>
      `${plural(value, 'figure')} of this year ${value === '1' ? 'conflicts' : 'conflict'} with another source.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}, from ${from} to ${to}.`,
    up: (percent: string) => `up ${percent} per cent on`,
    down: (percent: string) => `down ${percent} per cent on`,
    same: 'about the same as in',
    and: ' and ',
  },
} as const;
