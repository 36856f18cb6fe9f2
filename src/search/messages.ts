/** What pages say of the search, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface SearchMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly label: string;
  readonly button: string;
  readonly hint: string;
  readonly figures: (count: string) => string;
}

const id: SearchMessages = {
  title: 'Cari',
  description:
    'Cari wilayah, indikator, istilah, dan sumber dalam Atlas IKM, atau telusuri semuanya menurut abjad.',
  lead: 'Ketik nama wilayah, ukuran, istilah, atau sumber. Singkatan, nama lama, dan salah ketik dimengerti. Di bawah ini semuanya juga berurutan menurut abjad.',
  label: 'Cari wilayah, ukuran, istilah, atau sumber',
  button: 'Cari',
  hint: 'Cari',
  figures: (count) => `${count} angka`,
};

const en: SearchMessages = {
  title: 'Search',
  description:
    'Search the areas, indicators, terms and sources of Atlas IKM, or browse all of them in alphabetical order.',
  lead: 'Type the name of an area, a measure, a term or a source. Abbreviations, former names and misspellings are understood. Below, everything is also listed alphabetically.',
  label: 'Search areas, measures, terms or sources',
  button: 'Search',
  hint: 'Search',
  figures: (count) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
};

const MESSAGES: Readonly<Record<Lang, SearchMessages>> = { id, en };

export const searchMessages = (lang: Lang): SearchMessages => MESSAGES[lang];
