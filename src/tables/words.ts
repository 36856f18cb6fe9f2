import type { Lang } from '../i18n/lang.ts';

/** What the table tools say. Kept apart from the pages' messages, so that the browser loads only this. */
const id = {
  filter: 'Saring tabel',
  shown: (n: number, all: number): string => `${n} dari ${all} baris`,
  none: 'Tidak ada baris yang cocok. Kosongkan saringan untuk melihat semuanya.',
  failed: 'Alat tabel tidak dapat dimuat. Tabel ini tetap lengkap.',
  sorted: (column: string, descending: boolean): string =>
    `Diurutkan menurut ${column}, ${descending ? 'menurun' : 'menaik'}`,
  pivot: 'Susun menurut periode',
  list: 'Kembali ke daftar',
  draw: 'Gambarkan sebagai bagan',
  hide: 'Sembunyikan bagan',
  drawn: (column: string, n: number): string => `${column}: ${n} baris yang tampak di tabel`,
  tooMany: (most: number): string => `Bagan memuat ${most} baris teratas.`,
};

const en: typeof id = {
  filter: 'Filter the table',
  shown: (n, all) => `${n} of ${all} rows`,
  none: 'No row matches. Clear the filter to see them all.',
  failed: 'The table tools could not be loaded. The table is complete without them.',
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  pivot: 'Arrange by period',
  list: 'Back to the list',
  draw: 'Draw as a chart',
  hide: 'Hide the chart',
  drawn: (column, n) => `${column}: ${n} rows shown in the table`,
  tooMany: (most) => `The chart holds the first ${most} rows.`,
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
