/** What is said around results, in both languages: tabs, the list of tables, files, citations. */
import type { Lang } from '../i18n/lang.ts';

export interface ResultMessages {
  readonly tabs: string;
  readonly keep: string;
  readonly kept: string;
  readonly rename: string;
  readonly close: string;
  readonly nameLabel: string;
  readonly nameDone: string;
  readonly tabKeys: string;
  readonly keptNow: (name: string) => string;
  readonly closedNow: (name: string) => string;
  readonly tooMany: (most: string) => string;
  readonly shows: (name: string, rows: string) => string;
  readonly format: string;
  readonly formatDone: string;
  readonly formatFailed: string;
  readonly schema: string;
  readonly schemaSearch: string;
  readonly schemaHint: string;
  readonly schemaNone: (text: string) => string;
  readonly schemaMore: (count: string) => string;
  readonly table: string;
  readonly columnOf: (table: string, type: string) => string;
  readonly valueOf: (column: string) => string;
  readonly inserted: (text: string) => string;
  readonly downloads: string;
  readonly files: Readonly<
    Record<'csv' | 'excel' | 'xlsx' | 'json' | 'parquet' | 'svg' | 'png', string>
  >;
  readonly writing: string;
  readonly written: (file: string) => string;
  /** Of a result that was cut off. */
  readonly writtenPart: (file: string, rows: string) => string;
  readonly partOnly: (rows: string) => string;
  readonly tooLong: string;
  readonly fileFailed: string;
  readonly dataSheet: string;
  readonly aboutSheet: string;
  readonly untitled: string;
  readonly cite: string;
  readonly citeFormat: string;
  readonly citeCopy: string;
  readonly citeCopied: string;
  readonly citeAsking: string;
  readonly citeExact: (count: number, written: string) => string;
  readonly citeTables: (tables: string) => string;
  readonly citeNone: string;
  readonly citeFailed: string;
  readonly queryTitle: (name: string) => string;
  readonly embed: string;
  readonly embedIntro: string;
  readonly embedLabel: string;
  readonly embedCopy: string;
  readonly embedCopied: string;
  /** The browser refused, and the text has been selected for the visitor. */
  readonly notCopied: string;
}

const id: ResultMessages = {
  tabs: 'Hasil kueri',
  keep: 'Simpan hasil ini',
  kept: 'Hasil tersimpan',
  rename: 'Ganti nama',
  close: 'Tutup hasil',
  nameLabel: 'Nama hasil',
  nameDone: 'Pakai nama ini',
  tabKeys:
    'Panah kiri dan kanan berpindah antarhasil, F2 mengganti nama, Delete menutup. Hasil yang disimpan tetap ada saat kueri lain dijalankan, sampai halaman ditutup.',
  keptNow: (name) => `Hasil “${name}” disimpan. Kueri berikutnya membuka tab baru.`,
  closedNow: (name) => `Hasil “${name}” ditutup.`,
  tooMany: (most) => `Paling banyak ${most} hasil tersimpan. Tutup salah satunya dahulu.`,
  shows: (name, rows) => `${name}: ${rows}.`,
  format: 'Rapikan',
  formatDone: 'Kueri dirapikan.',
  formatFailed: 'Kueri ini tidak dapat dirapikan: tata SQL-nya belum lengkap.',
  schema: 'Tabel, kolom, dan nilai',
  schemaSearch: 'Cari tabel, kolom, indikator, atau wilayah',
  schemaHint: 'Tekan nama untuk disisipkan di kursor.',
  schemaNone: (text) => `Tidak ada yang cocok dengan “${text}”.`,
  schemaMore: (count) => `dan ${count} lagi; perpanjang kata carinya`,
  table: 'tabel',
  columnOf: (table, type) => `kolom ${table}, ${type}`,
  valueOf: (column) => `nilai ${column}`,
  inserted: (text) => `${text} disisipkan.`,
  downloads: 'Unduh',
  files: {
    csv: 'CSV',
    excel: 'CSV untuk Excel',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
    parquet: 'Parquet',
    svg: 'Bagan SVG',
    png: 'Bagan PNG',
  },
  writing: 'Menulis berkas…',
  written: (file) => `Berkas ${file} siap.`,
  writtenPart: (file, rows) =>
    `Berkas ${file} siap, dengan ${rows} baris pertama saja. Ambil semua baris dahulu bila perlu seluruhnya.`,
  partOnly: (rows) => `${rows} baris pertama saja`,
  tooLong: 'Hasil ini tidak muat di lembar Excel. Unduh sebagai CSV atau Parquet.',
  fileFailed: 'Berkas gagal dibuat. Coba jenis lain, atau persempit hasilnya.',
  dataSheet: 'Data',
  aboutSheet: 'Sumber',
  untitled: 'Kueri',
  cite: 'Kutip hasil ini',
  citeFormat: 'Bentuk',
  citeCopy: 'Salin kutipan',
  citeCopied: 'Kutipan disalin.',
  citeAsking: 'Menanyakan sumber baris-baris ini…',
  citeExact: (_count, written) => `Baris-baris ini bersandar tepat pada ${written} sumber:`,
  citeTables: (tables) =>
    `Sumber tiap baris tidak dapat diturunkan dari kueri ini, jadi kutipan menyebut atlas saja. Tabel yang dibaca: ${tables}. Tambahkan kolom source_id agar sumbernya tercantum.`,
  citeNone: 'Kueri ini tidak membaca tabel atlas.',
  citeFailed: 'Sumbernya tidak dapat ditanyakan sekarang. Coba buka lagi bagian ini.',
  queryTitle: (name) => `Kueri “${name}”`,
  embed: 'Sematkan bagan',
  embedIntro:
    'Tempel baris ini di halaman Anda. Kotaknya menunjukkan judul dan kueri; bagannya dihitung di peramban pembaca setelah ia menekan tombol.',
  embedLabel: 'Kode sematan',
  embedCopy: 'Salin kode',
  embedCopied: 'Kode sematan disalin.',
  notCopied: 'Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih: tekan Ctrl+C.',
};

const en: ResultMessages = {
  tabs: 'Query results',
  keep: 'Keep this result',
  kept: 'Result kept',
  rename: 'Rename',
  close: 'Close result',
  nameLabel: 'Name of the result',
  nameDone: 'Use this name',
  tabKeys:
    'Left and right arrows move between results, F2 renames, Delete closes. A kept result stays while other queries run, until the page is closed.',
  keptNow: (name) => `Result “${name}” kept. The next query opens a new tab.`,
  closedNow: (name) => `Result “${name}” closed.`,
  tooMany: (most) => `At most ${most} results can be kept. Close one first.`,
  shows: (name, rows) => `${name}: ${rows}.`,
  format: 'Format',
  formatDone: 'The query was formatted.',
  formatFailed: 'This query cannot be formatted: its SQL is not complete.',
  schema: 'Tables, columns and values',
  schemaSearch: 'Find a table, column, indicator or place',
  schemaHint: 'Press a name to insert it at the cursor.',
  schemaNone: (text) => `Nothing matches “${text}”.`,
  schemaMore: (count) => `and ${count} more; type further`,
  table: 'table',
  columnOf: (table, type) => `column of ${table}, ${type}`,
  valueOf: (column) => `value of ${column}`,
  inserted: (text) => `${text} inserted.`,
  downloads: 'Download',
  files: {
    csv: 'CSV',
    excel: 'CSV for Excel',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
    parquet: 'Parquet',
    svg: 'Chart as SVG',
    png: 'Chart as PNG',
  },
  writing: 'Writing the file…',
  written: (file) => `${file} is ready.`,
  writtenPart: (file, rows) =>
    `${file} is ready, with the first ${rows} rows only. Fetch all rows first if you need them.`,
  partOnly: (rows) => `the first ${rows} rows only`,
  tooLong: 'This result does not fit into an Excel sheet. Download it as CSV or Parquet.',
  fileFailed: 'The file could not be made. Try another kind, or narrow the result.',
  dataSheet: 'Data',
  aboutSheet: 'Source',
  untitled: 'Query',
  cite: 'Cite this result',
  citeFormat: 'Form',
  citeCopy: 'Copy citation',
  citeCopied: 'Citation copied.',
  citeAsking: 'Asking for the sources of these rows…',
  citeExact: (count, written) =>
    `These rows rest on exactly ${written} ${count === 1 ? 'source' : 'sources'}:`,
  citeTables: (tables) =>
    `The source of each row cannot be derived from this query, so the citation names the atlas alone. Tables read: ${tables}. Add the column source_id to have the sources listed.`,
  citeNone: 'This query reads no table of the atlas.',
  citeFailed: 'The sources cannot be asked for now. Open this part again.',
  queryTitle: (name) => `Query “${name}”`,
  embed: 'Embed the chart',
  embedIntro:
    'Paste this line into your page. The box shows the title and the query; the chart is computed in the reader’s browser once they press the button.',
  embedLabel: 'Embed code',
  embedCopy: 'Copy code',
  embedCopied: 'Embed code copied.',
  notCopied: 'The browser does not allow copying. The text is selected: press Ctrl+C.',
};

const MESSAGES: Readonly<Record<Lang, ResultMessages>> = { id, en };

export const resultMessages = (lang: Lang): ResultMessages => MESSAGES[lang];
