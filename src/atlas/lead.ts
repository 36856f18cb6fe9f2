import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod, formatValue } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { publisherName } from './figure-row.ts';
import { areaName, breakdownLabel, formatUnit, named, populationShort } from './labels.ts';
import { yearsOf } from './places.ts';
import { annual, conflictGroups, headlineOf, ranks, type Subject } from './selections.ts';
import { ESTABLISHMENTS, firstCountedYear, provinceFigures } from './survey.ts';
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
  const say = WORDS[lang];
  const before = surveyed(figures, ESTABLISHMENTS, year - 1, atlas);
  const comparable = before !== undefined && isComparable(province, year, atlas);
  const sentences = [
    say.counted(
      n(establishments.value),
      name,
      year,
      comparable ? change(before, establishments, lang) : undefined,
      year - 1,
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
  const say = WORDS[lang];
  const count = ministryCount(ofYear);
  return [
    ...(year === 2016 ? [say.noSurvey] : []),
    ...(count
      ? [
          say.otherCount(
            publisherName(atlas.source(count.source_id).publisher),
            count.printed,
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
    first.source_id === rival.source_id ? WORDS[lang].selfContested : WORDS[lang].contested;
  return [say(subject.join(', '), by(first), by(rival), groups.length - 1)];
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

/** The lead of a province's page: the latest survey, how it came to be, and what the atlas holds. */
export function provinceLead(province: Area, atlas: Atlas, lang: Lang): string {
  const figures = atlas.inArea(province.area_code);
  const latest = latestSurveyed(province, atlas);
  const n = (value: number): string => formatNumber(value, lang);
  const years = yearsOf(province, atlas);
  const held = WORDS[lang].held(
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

/** The last year in which the survey counts a province's establishments. */
export function latestSurveyed(province: Area, atlas: Atlas): number | undefined {
  const figures = atlas.inArea(province.area_code);
  return (
    annual(figures, ESTABLISHMENTS)
      .filter(({ year }) => year !== null && surveyed(figures, ESTABLISHMENTS, year, atlas))
      .at(-1)?.year ?? undefined
  );
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
  const say = WORDS[lang];
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
  const say = WORDS[lang];
  const name = areaName(regency, lang);
  const n = (value: number): string => formatNumber(value, lang);
  const years = figures.flatMap(({ year }) => year ?? []);
  const own = figures.filter((o) => o.area_code === regency.area_code);
  const count = ministryCount(own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)));
  return [
    ...(count
      ? [
          say.latestCount(
            count.printed,
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

/** What figures are of, as the end of a sentence: all of it where that is one thing or two, else what most of them are of. */
function commonest(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
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
    .join(WORDS[lang].and);
  return groups.length > 2 ? WORDS[lang].mainly(names) : WORDS[lang].all(names);
}

/** A name within a sentence: abbreviations keep their capitals. */
export const lowerFirst = (text: string): string =>
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
      return `Menurut jumlah usaha, ${name} berada di urutan ${place === of ? 'terakhir' : `ke-${place}`} dari ${of} provinsi${moved}, dengan ${portion}.`;
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
      `${source} mencatat “${printed}” sebagai jumlah usaha (${population}) di ${name} (${period}).`,
    contested: (
      subject: string,
      [value, source]: readonly [string, string],
      [rival, rivalSource]: readonly [string, string],
      more: number,
    ) =>
      `Yang bertentangan: ${subject} tercatat ${value} menurut ${source}, tetapi ${rival} menurut ${rivalSource}${more === 0 ? '' : `; selain itu ada ${more} pertentangan lain`}.`,
    selfContested: (
      subject: string,
      [value, source]: readonly [string, string],
      [rival]: readonly [string, string],
      more: number,
    ) =>
      `Yang bertentangan: untuk ${subject}, ${source} mencetak ${value} dan ${rival} dalam satu terbitan${more === 0 ? '' : `; selain itu ada ${more} pertentangan lain`}.`,
    noSurvey: 'Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `Tentang ${name} pada ${year} tercatat ${figures} angka dari ${sources} sumber${about}.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `Atlas ini menghimpun ${figures} angka tentang ${name} dari ${sources} sumber, dari ${from} sampai ${to}.`,
    trend: (latest: number, changed: string, first: number, value: string) =>
      `Jumlah usaha pada ${latest} ${changed} ${first} (${value})`,
    mostSince: ', terbanyak sejak itu',
    leastSince: ', paling sedikit sejak itu',
    mostIn: (year: number, value: string) => `; yang terbanyak tercatat pada ${year} (${value})`,
    leastIn: (year: number, value: string) => `; yang paling sedikit pada ${year} (${value})`,
    latestCount: (printed: string, population: string, name: string, period: string) =>
      `Menurut angka terbaru yang tercetak, jumlah usaha (${population}) di ${name} adalah “${printed}” (${period}).`,
    regency: (
      name: string,
      figures: string,
      sources: string,
      years: readonly [number, number] | undefined,
      about: string,
    ) => {
      const span =
        years === undefined
          ? ''
          : years[0] === years[1]
            ? `, semuanya untuk ${years[0]}`
            : `, dari ${years[0]} sampai ${years[1]}`;
      return `Tentang ${name} atlas ini menghimpun ${figures} angka dari ${sources} sumber${span}${about}.`;
    },
    up: (percent: string) => `naik ${percent} persen dari`,
    down: (percent: string) => `turun ${percent} persen dari`,
    same: 'hampir sama dengan',
    lessThan: (value: string) => `kurang dari ${value}`,
    and: ' dan ',
    mainly: (names: string) => `, terutama ${names}`,
    all: (names: string) => `: ${names}`,
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
    selfContested: (
      subject: string,
      [value, source]: readonly [string, string],
      [rival]: readonly [string, string],
      more: number,
    ) =>
      `Contested: for ${subject}, ${source} prints both ${value} and ${rival} in one publication${more === 0 ? '' : `; there ${more === 1 ? 'is 1 more conflict' : `are ${more} more conflicts`}`}.`,
    noSurvey: 'BPS held no yearly survey of micro and small industry for 2016.',
    other: (name: string, year: number, figures: string, sources: string, about: string) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} in ${year} from ${plural(sources, 'source')}${about}.`,
    held: (name: string, figures: string, sources: string, from: number, to: number) =>
      `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}, from ${from} to ${to}.`,
    trend: (latest: number, changed: string, first: number, value: string) =>
      `Establishments in ${latest} were ${changed} ${first} (${value})`,
    mostSince: ', the most since then',
    leastSince: ', the fewest since then',
    mostIn: (year: number, value: string) => `; the most were counted in ${year} (${value})`,
    leastIn: (year: number, value: string) => `; the fewest in ${year} (${value})`,
    latestCount: (printed: string, population: string, name: string, period: string) =>
      `The latest number of establishments (${population}) in print for ${name} is “${printed}”, ${period}.`,
    regency: (
      name: string,
      figures: string,
      sources: string,
      years: readonly [number, number] | undefined,
      about: string,
    ) => {
      const span =
        years === undefined
          ? ''
          : years[0] === years[1]
            ? `, all for ${years[0]}`
            : `, from ${years[0]} to ${years[1]}`;
      return `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}${span}${about}.`;
    },
    up: (percent: string) => `up ${percent} per cent on`,
    down: (percent: string) => `down ${percent} per cent on`,
    same: 'about the same as in',
    lessThan: (value: string) => `less than ${value}`,
    and: ' and ',
    mainly: (names: string) => `, mainly on ${names}`,
    all: (names: string) => `: ${names}`,
  },
} as const;
