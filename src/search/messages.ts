/** Everything that the search says, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { EntryKind } from './entry.ts';

export interface SearchMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly label: string;
  readonly button: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly failed: string;
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
  kinds: {
    area: 'Wilayah',
    indicator: 'Indikator',
    term: 'Istilah',
    source: 'Sumber',
    page: 'Halaman',
  },
  found: (count) => `${count} hasil`,
  none: 'Tidak ada yang cocok.',
  failed: 'Pencarian tidak dapat dimuat. Daftar menurut abjad ada di halaman Cari.',
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
  kinds: {
    area: 'Areas',
    indicator: 'Indicators',
    term: 'Terms',
    source: 'Sources',
    page: 'Pages',
  },
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  none: 'Nothing matches.',
  failed: 'The search could not be loaded. The page Search lists everything alphabetically.',
  figures: (count) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
};

const MESSAGES: Readonly<Record<Lang, SearchMessages>> = { id, en };

export const searchMessages = (lang: Lang): SearchMessages => MESSAGES[lang];
