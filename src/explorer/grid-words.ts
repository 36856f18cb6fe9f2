/** What the result grid says, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface GridWords {
  readonly label: (rows: string, columns: string) => string;
  readonly keys: string;
  readonly filter: string;
  readonly filtered: (shown: string, total: string) => string;
  readonly noneMatch: string;
  readonly sortFailed: string;
  readonly sortBy: (column: string, type: string) => string;
  readonly sorted: (column: string, descending: boolean) => string;
  readonly unsorted: string;
  readonly selected: (rows: string, columns: string) => string;
  readonly copy: string;
  readonly copied: (rows: string, columns: string) => string;
  readonly notCopied: string;
  readonly width: (column: string, pixels: string) => string;
  readonly wholeCell: (column: string) => string;
  /** @param more true when the query had more rows than the total that was fetched */
  readonly printed: (rows: string, total: string, more: boolean) => string;
}

export const GRID_WORDS: Readonly<Record<Lang, GridWords>> = {
  id: {
    label: (rows, columns) => `Hasil kueri: ${rows} baris, ${columns} kolom`,
    keys: 'Panah, Home, End, Page Up, dan Page Down berpindah sel; Shift memperluas pilihan; Ctrl+C menyalinnya. Di judul kolom: Enter mengurutkan, Alt+panah kiri atau kanan mengubah lebar.',
    filter: 'Saring baris yang memuat',
    filtered: (shown, total) => `${shown} dari ${total} baris`,
    noneMatch: 'Tidak ada baris yang memuat teks itu.',
    sortFailed: 'Hasil ini tidak dapat diurutkan atau disaring. Tabel tampil dalam urutan kueri.',
    sortBy: (column, type) => `Urutkan menurut ${column}, tipe ${type}`,
    sorted: (column, descending) =>
      `Diurutkan menurut ${column}, ${descending ? 'dari yang terbesar' : 'dari yang terkecil'}.`,
    unsorted: 'Dalam urutan kueri.',
    selected: (rows, columns) => `Terpilih ${rows} baris × ${columns} kolom`,
    copy: 'Salin sel',
    copied: (rows, columns) => `Disalin: ${rows} baris × ${columns} kolom`,
    notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih sel lalu tekan Ctrl+C.',
    width: (column, pixels) => `Lebar ${column}: ${pixels} piksel`,
    wholeCell: (column) => `${column}, isi lengkap:`,
    printed: (rows, total, more) =>
      `Dicetak ${rows} baris pertama dari ${more ? 'lebih dari ' : ''}${total}.`,
  },
  en: {
    label: (rows, columns) => `Query result: ${rows} rows, ${columns} columns`,
    keys: 'Arrows, Home, End, Page Up and Page Down move between cells; Shift extends the selection; Ctrl+C copies it. On a column title: Enter sorts, Alt with left or right arrow changes the width.',
    filter: 'Only rows that contain',
    filtered: (shown, total) => `${shown} of ${total} rows`,
    noneMatch: 'No row contains that text.',
    sortFailed: 'This result cannot be sorted or filtered. It is shown in the query’s order.',
    sortBy: (column, type) => `Sort by ${column}, type ${type}`,
    sorted: (column, descending) =>
      `Sorted by ${column}, ${descending ? 'largest first' : 'smallest first'}.`,
    unsorted: 'In the query’s order.',
    selected: (rows, columns) => `Selected ${rows} rows × ${columns} columns`,
    copy: 'Copy cells',
    copied: (rows, columns) => `Copied ${rows} rows × ${columns} columns`,
    notCopied: 'The browser does not allow copying. Select cells and press Ctrl+C.',
    width: (column, pixels) => `Width of ${column}: ${pixels} pixels`,
    wholeCell: (column) => `${column}, in full:`,
    printed: (rows, total, more) =>
      `Printed: the first ${rows} of ${more ? 'more than ' : ''}${total} rows.`,
  },
};
