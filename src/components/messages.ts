import type { Lang } from '../i18n/lang.ts';

/** What the pages' own furniture says: contents, years, neighbours, cautions. */
const id = {
  contents: 'Di halaman ini',
  years: (name: string): string => `${name} menurut tahun`,
  noFigures: 'tanpa halaman',
  series: 'Dari tahun ke tahun',
  structure: 'Skala dan golongan industri',
  standing: 'Di antara provinsi',
  targets: 'Target dan realisasi',
  quarterly: 'Triwulan demi triwulan',
  held: 'Yang tercatat',
  neighbours: (name: string): string => `Tetangga ${name}`,
  neighboursLead: (year: number): string =>
    `Halaman ${year} provinsi yang berbatasan, di darat atau di seberang selat.`,
  land: 'berbatasan darat',
  strait: 'di seberang selat',
  rank: (place: number, of: number): string => `urutan ke-${place} dari ${of} provinsi`,
  wholeYear: (year: number): string => `Semua provinsi, ${year}`,
  wholeProvince: (name: string): string => `${name}, semua tahun`,
  territory: 'Wilayahnya berubah',
  mixing: 'Jangan dicampur',
  mixingPair: (one: string, other: string): string => `${one} dan ${other}`,
  latest: 'Angka terbaru',
};

const en: typeof id = {
  contents: 'On this page',
  years: (name) => `${name} by year`,
  noFigures: 'no page',
  series: 'From year to year',
  structure: 'Size and industry',
  standing: 'Among the provinces',
  targets: 'Targets and outcomes',
  quarterly: 'Quarter by quarter',
  held: 'What is recorded',
  neighbours: (name) => `Neighbours of ${name}`,
  neighboursLead: (year) =>
    `The ${year} pages of the provinces next to it, by land or across a strait.`,
  land: 'by land',
  strait: 'across a strait',
  rank: (place, of) => `number ${place} of ${of} provinces`,
  wholeYear: (year) => `All provinces, ${year}`,
  wholeProvince: (name) => `${name}, all years`,
  territory: 'Its territory changed',
  mixing: 'Not to be mixed',
  mixingPair: (one, other) => `${one} and ${other}`,
  latest: 'Latest figures',
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
