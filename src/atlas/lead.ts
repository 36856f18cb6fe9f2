import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod, formatValue } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { publisherName } from './figure-row.ts';
import { areaName, breakdownLabel, formatUnit, named, populationShort } from './labels.ts';
import { firstCountedYear, yearsOf } from './places.ts';
import { annual, conflictGroups, headlineOf, ranks, type Subject } from './selections.ts';
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
    const comparable = before !== undefined && isComparable(province, year, atlas);
    sentences.push(
      say.counted(
        n(establishments.value),
        name,
        year,
        comparable ? change(before, establishments, lang) : undefined,
        year - 1,
      ),
    );
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
  } else {
    if (year === 2016) sentences.push(say.noSurvey);
    const count = ministryCount(ofYear);
    if (count)
      sentences.push(
        say.otherCount(
          publisherName(atlas.source(count.source_id).publisher),
          count.printed,
          populationShort(count.population_id, atlas, lang),
          name,
          formatPeriod(count.period, lang),
        ),
      );
    sentences.push(
      say.other(
        name,
        year,
        n(ofYear.length),
        n(new Set(ofYear.map((o) => o.source_id)).size),
        commonest(ofYear, atlas, lang),
      ),
    );
  }
  sentences.push(...contested(ofYear, atlas, lang));
  return sentences.join(' ');
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
  return [WORDS[lang].contested(subject.join(', '), by(first), by(rival), groups.length - 1)];
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
  const standing = standingOf(latest, latest.year, atlas);
  const name = areaName(province, lang);
  return [
    say.counted(n(latest.value), name, latest.year, undefined, 0),
    standing ? say.rank(name, standing, shareOf(standing, lang), undefined, 0) : '',
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

interface Standing {
  readonly place: number;
  readonly of: number;
  /** Of the total of all provinces, 0 to 1. */
  readonly share: number;
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
  return text === '0' ? WORDS[lang].lessThan(formatNumber(0.1, lang)) : text;
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
    rank: (
      name: string,
      { place, of }: Standing,
      share: string,
      before: number | undefined,
      lastYear: number,
    ) => {
      const portion = `${share} persen dari semua usaha yang tercatat`;
      if (place === 1)
        return `Jumlah usahanya terbanyak di antara ${of} provinsi, ${portion}${before === undefined ? '' : `; pada ${lastYear} masih di urutan ke-${before}`}.`;
      const moved =
        before === undefined
          ? ''
          : `, ${place < before ? 'naik' : 'turun'} dari urutan ke-${before} pada ${lastYear}`;
      return `Menurut jumlah usaha, ${name} di urutan ${place === of ? 'terakhir' : `ke-${place}`} dari ${of} provinsi${moved}, dengan ${portion}.`;
    },
    workers: (value: string, each: string | undefined) =>
      `Di dalamnya bekerja ${value} orang${each === undefined ? '' : `, rata-rata ${each} orang per usaha`}.`,
    afterGap:
      'Perubahan setahunnya tidak diketahui karena untuk 2016 BPS tidak mengadakan survei tahunan.',
    afterSplit: (year: number) =>
      `Angka ${year - 1} masih mencakup wilayah yang sejak ${year} dihitung sebagai provinsi tersendiri, sehingga keduanya tidak dibandingkan di sini.`,
    otherCount: (
      source: string,
      printed: string,
      population: string,
      name: string,
      period: string,
    ) =>
      `${source} mencatat “${printed}” untuk jumlah usaha (${population}) di ${name}, ${period}.`,
    contested: (
      subject: string,
      [value, source]: readonly [string, string],
      [rival, rivalSource]: readonly [string, string],
      more: number,
    ) =>
      `Yang bertentangan: ${subject} tercatat ${value} menurut ${source}, tetapi ${rival} menurut ${rivalSource}${more === 0 ? '' : `; selain itu ada ${more} pertentangan lain`}.`,
    noSurvey: 'Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `Tentang ${name} pada ${year} tercatat ${figures} angka dari ${sources} sumber, terutama ${about}.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `Atlas ini menghimpun ${figures} angka tentang ${name} dari ${sources} sumber, dari ${from} sampai ${to}.`,
    up: (percent: string) => `naik ${percent} persen dari`,
    down: (percent: string) => `turun ${percent} persen dari`,
    same: 'hampir sama dengan',
    lessThan: (value: string) => `kurang dari ${value}`,
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
    rank: (
      name: string,
      { place, of }: Standing,
      share: string,
      before: number | undefined,
      lastYear: number,
    ) => {
      const portion = `${share} per cent of all establishments recorded`;
      if (place === 1)
        return `No other of the ${of} provinces has as many: ${portion}${before === undefined ? '' : `; in ${lastYear} it was ${ordinal(before)}`}.`;
      const moved =
        before === undefined
          ? ''
          : `, ${place < before ? 'up' : 'down'} from ${ordinal(before)} in ${lastYear}`;
      return `By establishments, ${name} is ${place === of ? 'last' : ordinal(place)} of ${of} provinces${moved}, with ${portion}.`;
    },
    workers: (value: string, each: string | undefined) =>
      `They engaged ${value} people${each === undefined ? '' : `, ${each} to a business on average`}.`,
    afterGap: 'How much changed within a year is unknown: BPS held no yearly survey for 2016.',
    afterSplit: (year: number) =>
      `The figure for ${year - 1} still includes areas that are counted as provinces of their own since ${year}, so the two are not compared here.`,
    otherCount: (
      source: string,
      printed: string,
      population: string,
      name: string,
      period: string,
    ) =>
      `${source} gives “${printed}” as the number of establishments (${population}) in ${name}, ${period}.`,
    contested: (
      subject: string,
      [value, source]: readonly [string, string],
      [rival, rivalSource]: readonly [string, string],
      more: number,
    ) =>
      `Contested: ${subject}, ${value} according to ${source} but ${rival} according to ${rivalSource}${more === 0 ? '' : `; there ${more === 1 ? 'is 1 more conflict' : `are ${more} more conflicts`}`}.`,
    noSurvey: 'BPS held no yearly survey of micro and small industry for 2016.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} in ${year} from ${plural(sources, 'source')}, mainly on ${about}.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}, from ${from} to ${to}.`,
    up: (percent: string) => `up ${percent} per cent on`,
    down: (percent: string) => `down ${percent} per cent on`,
    same: 'about the same as in',
    lessThan: (value: string) => `less than ${value}`,
    and: ' and ',
  },
} as const;
