import type { Lang } from '../i18n/lang.ts';

/** What the pictures of places and years say. */
const id = {
  sizes: (year: number): string => `Usaha mikro dan usaha kecil, ${year}`,
  sizesFinding: (shares: string): string => `Bagian usaha mikro: ${shares}.`,
  sizesColumns: ['Mikro (1–4 orang)', 'Kecil (5–19 orang)'] as [string, string],
  industries: (indicator: string, population: string, period: string): string =>
    `${indicator} (${population}) menurut golongan industri, ${period}`,
  industriesFinding: (industry: string, value: string): string =>
    `Tertinggi: ${industry}, ${value}.`,
  industriesRange: (first: string, high: string, last: string, low: string): string =>
    `Dari ${first}, ${high}, sampai ${last}, ${low}.`,
  /** What a chart of the highest, and perhaps of the lowest, leaves out. */
  cut: (highest: number, lowest: number, all: number): string =>
    `Digambar: ${highest} tertinggi${lowest > 0 ? ` dan ${lowest} terendah` : ''} dari ${all}.`,
  /** How many of all indicators a chart of the commonest shows. */
  drawn: (shown: number, all: number): string => `Digambar: ${shown} dari ${all} indikator.`,
  /** What a chart passes over between two bars. */
  leftOut: (n: number): string => `${n} lainnya`,
  regencies: (indicator: string, population: string, period: string): string =>
    `${indicator} (${population}) menurut kabupaten/kota, ${period}`,
  regenciesFinding: (first: string, value: string, n: string): string =>
    `Terbanyak di ${first}, ${value}. Yang memiliki angka: ${n} kabupaten/kota.`,
  neighbours: (year: number): string => `Dibandingkan dengan tetangganya, usaha IMK ${year}`,
  neighboursFinding: (name: string, larger: number, all: number): string =>
    larger === 0
      ? `Di antara tetangganya, usaha terbanyak ada di ${name}.`
      : `${larger} dari ${all} tetangganya memiliki lebih banyak usaha.`,
  provincesBy: (indicator: string, population: string, period: string): string =>
    `${indicator} (${population}) menurut provinsi, ${period}`,
  provincesByFinding: (
    [first, most]: readonly [string, string],
    [last, least]: readonly [string, string],
    n: number,
  ): string => `Dari ${first}, ${most}, sampai ${last}, ${least}; ${n} provinsi memiliki angka.`,
  courses: (indicator: string, population: string): string =>
    `${indicator} (${population}) tiap provinsi, tahun demi tahun`,
  coursesFinding: (higher: string, all: string): string =>
    `Di ${higher} dari ${all} provinsi yang wilayahnya tetap, angka tahun terakhir lebih tinggi daripada tahun pertama.`,
  spark: (what: string, from: number, to: number): string => `${what}, ${from} sampai ${to}`,
  undivided: (parent: string, children: string): string =>
    `Angka ${parent} masih mencakup ${children}.`,
  generalised:
    'Batas wilayah disederhanakan dan bukan batas resmi. Sumber: indonesia-geodata (MIT).',
};

const en: typeof id = {
  sizes: (year) => `Micro and small businesses, ${year}`,
  sizesFinding: (shares) => `Share of micro businesses: ${shares}.`,
  sizesColumns: ['Micro (1–4 workers)', 'Small (5–19 workers)'],
  industries: (indicator, population, period) =>
    `${indicator} (${population}) by industry, ${period}`,
  industriesFinding: (industry, value) => `Highest: ${industry}, ${value}.`,
  industriesRange: (first, high, last, low) => `From ${first}, ${high}, to ${last}, ${low}.`,
  cut: (highest, lowest, all) =>
    `Drawn: the ${highest} highest${lowest > 0 ? ` and the ${lowest} lowest` : ''} of ${all}.`,
  drawn: (shown, all) => `Drawn: ${shown} of ${all} indicators.`,
  leftOut: (n) => `${n} ${n === 1 ? 'other' : 'others'}`,
  regencies: (indicator, population, period) =>
    `${indicator} (${population}) by regency and city, ${period}`,
  regenciesFinding: (first, value, n) =>
    `Most in ${first}, ${value}. Regencies and cities with a figure: ${n}.`,
  neighbours: (year) => `Against its neighbours, IMK establishments ${year}`,
  neighboursFinding: (name, larger, all) =>
    larger === 0
      ? `None of its neighbours has more establishments than ${name}.`
      : `${larger} of its ${all} neighbours ${larger === 1 ? 'has' : 'have'} more establishments.`,
  provincesBy: (indicator, population, period) =>
    `${indicator} (${population}) by province, ${period}`,
  provincesByFinding: ([first, most], [last, least], n) =>
    `From ${first}, ${most}, to ${last}, ${least}; ${n} provinces have a figure.`,
  courses: (indicator, population) => `${indicator} (${population}) of each province, year by year`,
  coursesFinding: (higher, all) =>
    `In ${higher} of the ${all} provinces whose territory did not change, the latest year is above the first.`,
  spark: (what, from, to) => `${what}, ${from} to ${to}`,
  undivided: (parent, children) => `The figure for ${parent} still includes ${children}.`,
  generalised: 'Boundaries are simplified and not official. Source: indonesia-geodata (MIT).',
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
