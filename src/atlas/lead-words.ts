/** The words of the opening sentences of provinces and regencies: lead.ts puts the figures in. */
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { formatCompact, formatNumber } from '../model/format.ts';

/** Where a province stands among all that are counted. */
export interface Standing {
  readonly place: number;
  readonly of: number;
  /** Of the total of all provinces, 0 to 1. */
  readonly share: number;
}

/** A count as a source prints it, and its value. */
export type Count = Pick<Observation, 'printed' | 'value' | 'value_low' | 'value_high'>;

/**
 * Printed in Indonesian notation a count misleads: its value stands before it, as the rest of the sentence writes numbers, and in
 * words where it is rounded: `16,000 (“16.000 unit”)`, `4.41 million (“4,41 juta”)`.
 */
export function inEnglish({ printed, value, value_low, value_high }: Count): string {
  const number = value_low === value_high ? formatNumber(value, 'en') : formatCompact(value, 'en');
  return printed === number ? number : `${number} (“${printed}”)`;
}

const id = {
  counted: (value: string, name: string, year: number, changed: string | undefined): string =>
    `Survei BPS mencatat ${value} usaha industri mikro dan kecil (IMK) di ${name} pada ${year}${changed ? `, ${changed} ${year - 1}` : ''}.`,
  rank: (
    name: string,
    { place, of }: Standing,
    share: string,
    before: number | undefined,
    lastYear: number,
  ): string => {
    const portion = `${share} persen dari semua usaha yang tercatat`;
    if (place === 1)
      return `Jumlah usahanya terbanyak di antara ${of} provinsi, ${portion}${before === undefined ? '' : `; pada ${lastYear} masih di urutan ke-${before}`}.`;
    const moved =
      before === undefined
        ? ''
        : `, ${place < before ? 'naik' : 'turun'} dari urutan ke-${before} pada ${lastYear}`;
    return `Menurut jumlah usaha, ${name} berada di urutan ${place === of ? 'terakhir' : `ke-${place}`} dari ${of} provinsi${moved}, dengan ${portion}.`;
  },
  workers: (value: string, each: string | undefined): string =>
    `Di dalamnya bekerja ${value} orang${each === undefined ? '' : `, rata-rata ${each} orang per usaha`}.`,
  afterGap:
    'Perubahan setahunnya tidak diketahui karena untuk 2016 BPS tidak mengadakan survei tahunan.',
  afterSplit: (year: number): string =>
    `Angka ${year - 1} masih mencakup wilayah yang sejak ${year} dihitung sebagai provinsi tersendiri, sehingga keduanya tidak dibandingkan di sini.`,
  otherCount: (
    source: string,
    { printed }: Count,
    population: string,
    name: string,
    period: string,
  ): string =>
    `${source} mencatat “${printed}” sebagai jumlah usaha (${population}) di ${name} (${period}).`,
  contested: (
    subject: string,
    [value, source]: readonly [string, string],
    [rival, rivalSource]: readonly [string, string],
    more: number,
  ): string =>
    `Yang bertentangan: ${subject} tercatat ${value} menurut ${source}, tetapi ${rival} menurut ${rivalSource}${more === 0 ? '' : `; selain itu ada ${more} pertentangan lain`}.`,
  selfContested: (
    subject: string,
    [value, source]: readonly [string, string],
    [rival]: readonly [string, string],
    more: number,
  ): string =>
    `Yang bertentangan: untuk ${subject}, ${source} mencetak ${value} dan ${rival} dalam satu terbitan${more === 0 ? '' : `; selain itu ada ${more} pertentangan lain`}.`,
  noSurvey: 'Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil.',
  other: (name: string, year: number, figures: string, sources: string, about: string): string =>
    `Tentang ${name} pada ${year} tercatat ${figures} angka dari ${sources} sumber${about}.`,
  held: (name: string, figures: string, sources: string, from: number, to: number): string =>
    `Atlas ini menghimpun ${figures} angka tentang ${name} dari ${sources} sumber, dari ${from} sampai ${to}.`,
  trend: (latest: number, changed: string, first: number, value: string): string =>
    `Jumlah usaha pada ${latest} ${changed} ${first} (${value})`,
  mostSince: ', terbanyak sejak itu',
  leastSince: ', paling sedikit sejak itu',
  mostIn: (year: number, value: string): string =>
    `; yang terbanyak tercatat pada ${year} (${value})`,
  leastIn: (year: number, value: string): string => `; yang paling sedikit pada ${year} (${value})`,
  latestCount: ({ printed }: Count, population: string, name: string, period: string): string =>
    `Menurut angka terbaru yang tercetak, jumlah usaha (${population}) di ${name} adalah “${printed}” (${period}).`,
  regency: (
    name: string,
    figures: string,
    sources: string,
    years: readonly [number, number] | undefined,
    about: string,
  ): string => {
    const span =
      years === undefined
        ? ''
        : years[0] === years[1]
          ? `, semuanya untuk ${years[0]}`
          : `, dari ${years[0]} sampai ${years[1]}`;
    return `Tentang ${name} atlas ini menghimpun ${figures} angka dari ${sources} sumber${span}${about}.`;
  },
  up: (percent: string): string => `naik ${percent} persen dari`,
  down: (percent: string): string => `turun ${percent} persen dari`,
  same: 'hampir sama dengan',
  lessThan: (value: string): string => `kurang dari ${value}`,
  and: ' dan ',
  mainly: (names: string): string => `, terutama ${names}`,
  all: (names: string): string => `: ${names}`,
};

const en: typeof id = {
  counted: (value, name, year, changed) =>
    `The BPS survey counted ${value} establishments in micro and small industry (IMK) in ${name} in ${year}${changed ? `, ${changed} ${year - 1}` : ''}.`,
  rank: (name, { place, of }, share, before, lastYear) => {
    const portion = `${share} per cent of all establishments recorded`;
    if (place === 1)
      return `No other of the ${of} provinces has as many: ${portion}${before === undefined ? '' : `; in ${lastYear} it was ${ordinal(before)}`}.`;
    const moved =
      before === undefined
        ? ''
        : `, ${place < before ? 'up' : 'down'} from ${ordinal(before)} in ${lastYear}`;
    return `By establishments, ${name} is ${place === of ? 'last' : ordinal(place)} of ${of} provinces${moved}, with ${portion}.`;
  },
  workers: (value, each) =>
    `They engaged ${value} people${each === undefined ? '' : `, ${each} to a business on average`}.`,
  afterGap: 'How much changed within a year is unknown: BPS held no yearly survey for 2016.',
  afterSplit: (year) =>
    `The figure for ${year - 1} still includes areas that have been counted as provinces of their own since ${year}, so the two are not compared here.`,
  otherCount: (source, count, population, name, period) =>
    `${source} gives ${inEnglish(count)} as the number of establishments (${population}) in ${name}, ${period}.`,
  contested: (subject, [value, source], [rival, rivalSource], more) =>
    `Contested: ${subject}, ${value} according to ${source} but ${rival} according to ${rivalSource}${more === 0 ? '' : `; there ${more === 1 ? 'is 1 more conflict' : `are ${more} more conflicts`}`}.`,
  selfContested: (subject, [value, source], [rival], more) =>
    `Contested: for ${subject}, ${source} prints both ${value} and ${rival} in one publication${more === 0 ? '' : `; there ${more === 1 ? 'is 1 more conflict' : `are ${more} more conflicts`}`}.`,
  noSurvey: 'BPS held no yearly survey of micro and small industry for 2016.',
  other: (name, year, figures, sources, about) =>
    `The atlas holds ${plural(figures, 'figure')} on ${name} in ${year} from ${plural(sources, 'source')}${about}.`,
  held: (name, figures, sources, from, to) =>
    `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}, from ${from} to ${to}.`,
  trend: (latest, changed, first, value) =>
    `Establishments in ${latest} were ${changed} ${first} (${value})`,
  mostSince: ', the most since then',
  leastSince: ', the fewest since then',
  mostIn: (year, value) => `; the most were counted in ${year} (${value})`,
  leastIn: (year, value) => `; the fewest in ${year} (${value})`,
  latestCount: (count, population, name, period) =>
    `The latest number of establishments (${population}) in print for ${name} is ${inEnglish(count)}, ${period}.`,
  regency: (name, figures, sources, years, about) => {
    const span =
      years === undefined
        ? ''
        : years[0] === years[1]
          ? `, all for ${years[0]}`
          : `, from ${years[0]} to ${years[1]}`;
    return `The atlas holds ${plural(figures, 'figure')} on ${name} from ${plural(sources, 'source')}${span}${about}.`;
  },
  up: (percent) => `up ${percent} per cent on`,
  down: (percent) => `down ${percent} per cent on`,
  same: 'about the same as in',
  lessThan: (value) => `less than ${value}`,
  and: ' and ',
  mainly: (names) => `, mainly on ${names}`,
  all: (names) => `: ${names}`,
};

export const leadWords = (lang: Lang): typeof id => (lang === 'en' ? en : id);

function ordinal(place: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
  return `${place}${suffixes[rule] ?? 'th'}`;
}

const plural = (n: string, noun: string): string => `${n} ${noun}${n === '1' ? '' : 's'}`;
