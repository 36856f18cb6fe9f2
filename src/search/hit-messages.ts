/** What the search says of its hits, in both languages: all that its script needs. */
import type { Lang } from '../i18n/lang.ts';
import type { EntryKind } from './entry.ts';

export interface HitMessages {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly failed: string;
}

const id: HitMessages = {
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
};

const en: HitMessages = {
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
};

const MESSAGES: Readonly<Record<Lang, HitMessages>> = { id, en };

export const hitMessages = (lang: Lang): HitMessages => MESSAGES[lang];
