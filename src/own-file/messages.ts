/** What the page says about a visitor's own files. */
import type { Lang } from '../i18n/lang.ts';
import type { RefusalCode, RefusalDetails } from './refusal.ts';

const id = {
  heading: 'Berkas Anda sendiri',
  intro:
    'Tambahkan CSV, TSV, XLSX, Parquet, atau JSON sebagai tabel di samping tabel Atlas. Nama dan kode daerah dipasangkan ke kode Atlas dengan aturan yang sama dengan yang dipakai untuk sumber kami.',
  privacy:
    'Berkas dibaca di dalam peramban ini dan tidak dikirim ke mana pun. Ia hilang bila halaman ditutup.',
  choose: 'Pilih berkas…',
  drop: 'atau jatuhkan berkas di mana saja pada halaman ini',
  dropHere: 'Lepaskan untuk membaca berkas di peramban ini',
  noScript: 'Membaca berkas Anda memerlukan JavaScript.',
  reading: (file: string) => `Membaca ${file}…`,
  readingRows: (file: string, rows: string) => `Membaca ${file}: ${rows} baris…`,
  ready: (table: string, rows: string, columns: string) =>
    `Tabel ${table} siap: ${rows} baris, ${columns} kolom.`,
  removed: (table: string) => `Tabel ${table} dihapus.`,
  large: (file: string, megabytes: string, rows: string | undefined) =>
    `${file} besar: ${megabytes} MB${rows === undefined ? '' : `, sekitar ${rows} baris`}. Membacanya dapat memakan waktu lama dan banyak memori; di ponsel, tab ini dapat tertutup.`,
  readAnyway: 'Baca juga',
  cancel: 'Batal',
  remove: 'Hapus tabel',
  rows: (rows: string, columns: string) => `${rows} baris, ${columns} kolom`,
  from: (file: string) => `dari ${file}`,
  tableName: 'Nama tabel',
  rename: 'Ganti nama',
  renamed: (table: string) => `Tabel sekarang bernama ${table}.`,
  badName: (name: string) =>
    `“${name}” tidak dapat dipakai: nama tabel berisi huruf kecil, angka, dan garis bawah, dimulai dengan huruf, dan belum dipakai.`,
  sheet: 'Lembar',
  columns: 'Kolom dan tipenya',
  column: 'kolom',
  title: 'judul di berkas',
  type: 'tipe',
  empty: 'sel kosong',
  added: 'ditambahkan',
  preview: 'Baris pertama',
  join: 'Gabungkan dengan observasi',
  look: 'Lihat sepuluh baris dengan SQL',
  titleLine: (line: string) => `Judul kolom diambil dari baris ${line} berkas.`,
  noTitles: 'Baris pertama berisi angka, jadi kolom dinamai kolom_1, kolom_2, dan seterusnya.',
  duplicated: 'Judul kolom yang kosong atau kembar diberi nama sendiri.',
  cut: (count: string) => `${count} sel lebih panjang dari satu juta huruf dan dipotong.`,
  nuls: (count: string) => `Karakter NUL dihapus dari ${count} sel.`,
  oldEncoding: 'Berkas tidak memakai UTF-8; ia dibaca sebagai Windows-1252.',
  otherKind: (name: string, kind: string) => `Berkas bernama ${name} ternyata berisi ${kind}.`,
  withoutAreas:
    'Daftar daerah tidak dapat diambil, jadi tempat tidak dipasangkan. Hapus lalu tambahkan lagi untuk mencoba.',
  style: (column: string, style: string) => `Kolom ${column} dibaca dengan gaya ${style}.`,
  styles: { id: 'Indonesia (1.234,5)', en: 'Inggris (1,234.5)' },
  ask: (column: string, text: string) =>
    `Kolom ${column}: “${text}” dapat berarti dua bilangan, dan tak ada sel yang memutuskan. Selama belum dipilih, kolom ini tetap teks.`,
  means: (value: string) => `Artinya ${value}`,
  unread: (column: string, count: string, words: string) =>
    `Kolom ${column}: ${count} isi bukan bilangan dan dikosongkan (${words}).`,
  matched: (matched: string, rows: string, areas: string, column: string) =>
    `${matched} dari ${rows} baris dipasangkan ke ${areas} daerah; kodenya ada di kolom ${column}.`,
  placesFrom: (titles: string) => `Tempat dibaca dari ${titles}.`,
  silent: (rows: string) => `${rows} baris tidak menyebut tempat.`,
  system: 'Kode di berkas adalah kode',
  systems: { kemendagri: 'Kemendagri', bps: 'BPS' },
  unmatched: (words: string, rows: string) => `${words} nama belum terpasang (${rows} baris)`,
  word: 'di berkas',
  inRows: 'baris',
  reason: 'sebab',
  means2: 'maksudnya',
  noArea: '(biarkan kosong)',
  moreUnmatched: (count: string) => `… dan ${count} nama lain.`,
  notPlaces: 'Ini bukan tempat: jangan tambah kolom kode',
  noPlaces: 'Tidak ada kolom yang isinya nama atau kode daerah.',
  ownTable: 'tabel Anda',
};

type Messages = typeof id;

/** `1 row`, `2 rows`: numbers come as they are written. */
const some = (count: string, one: string, more = `${one}s`): string =>
  `${count} ${count === '1' ? one : more}`;

const en: Messages = {
  heading: 'Your own files',
  intro:
    'Add CSV, TSV, XLSX, Parquet or JSON as tables beside those of the Atlas. Names and codes of places are matched to the Atlas’s codes by the rules that our own sources are read by.',
  privacy:
    'Files are read inside this browser and are sent nowhere. They are gone when the page is closed.',
  choose: 'Choose files…',
  drop: 'or drop files anywhere on this page',
  dropHere: 'Let go to read the file in this browser',
  noScript: 'Reading your files needs JavaScript.',
  reading: (file) => `Reading ${file}…`,
  readingRows: (file, rows) => `Reading ${file}: ${rows} rows…`,
  ready: (table, rows, columns) =>
    `Table ${table} is ready: ${some(rows, 'row')}, ${some(columns, 'column')}.`,
  removed: (table) => `Table ${table} has been removed.`,
  large: (file, megabytes, rows) =>
    `${file} is large: ${megabytes} MB${rows === undefined ? '' : `, about ${rows} rows`}. Reading it can take long and much memory; on a phone this tab may be closed.`,
  readAnyway: 'Read it all the same',
  cancel: 'Cancel',
  remove: 'Remove table',
  rows: (rows, columns) => `${some(rows, 'row')}, ${some(columns, 'column')}`,
  from: (file) => `from ${file}`,
  tableName: 'Name of the table',
  rename: 'Rename',
  renamed: (table) => `The table is now called ${table}.`,
  badName: (name) =>
    `“${name}” cannot be used: a table’s name has small letters, digits and underscores, begins with a letter, and is not taken.`,
  sheet: 'Sheet',
  columns: 'Columns and their types',
  column: 'column',
  title: 'title in the file',
  type: 'type',
  empty: 'empty cells',
  added: 'added',
  preview: 'First rows',
  join: 'Join with the observations',
  look: 'Look at ten rows with SQL',
  titleLine: (line) => `The titles of the columns are those in line ${line} of the file.`,
  noTitles: 'The first line holds numbers, so the columns are called kolom_1, kolom_2 and so on.',
  duplicated: 'Titles that were empty or stood twice got names of their own.',
  cut: (count) => `${count} cells were longer than a million letters and have been cut.`,
  nuls: (count) => `NUL characters were removed from ${count} cells.`,
  oldEncoding: 'The file is not in UTF-8; it was read as Windows-1252.',
  otherKind: (name, kind) => `The file named ${name} turned out to hold ${kind}.`,
  withoutAreas:
    'The list of areas could not be fetched, so no places were matched. Remove the table and add it again to retry.',
  style: (column, style) => `Column ${column} was read in ${style} style.`,
  styles: { id: 'Indonesian (1.234,5)', en: 'English (1,234.5)' },
  ask: (column, text) =>
    `Column ${column}: “${text}” can mean two numbers, and no cell decides. Until you choose, the column stays text.`,
  means: (value) => `It means ${value}`,
  unread: (column, count, words) =>
    `Column ${column}: ${count} entries are no numbers and were left empty (${words}).`,
  matched: (matched, rows, areas, column) =>
    `${matched} of ${some(rows, 'row')} matched to ${some(areas, 'area')}; the codes are in the column ${column}.`,
  placesFrom: (titles) => `Places were read from ${titles}.`,
  silent: (rows) => `${rows} rows name no place.`,
  system: 'The codes in the file are those of',
  systems: { kemendagri: 'Kemendagri (Home Affairs)', bps: 'BPS (Statistics Indonesia)' },
  unmatched: (words, rows) => `${some(words, 'name')} not matched (${some(rows, 'row')})`,
  word: 'in the file',
  inRows: 'rows',
  reason: 'why',
  means2: 'it means',
  noArea: '(leave empty)',
  moreUnmatched: (count) => `… and ${count} other names.`,
  notPlaces: 'These are no places: add no column of codes',
  noPlaces: 'No column holds names or codes of areas.',
  ownTable: 'your table',
};

export const OWN_FILE_MESSAGES: Readonly<Record<Lang, Messages>> = { id, en };

type Sentences = Readonly<Record<RefusalCode, (details: RefusalDetails) => string>>;

const SENTENCES: Readonly<Record<Lang, Sentences>> = {
  id: {
    empty: () => 'Berkas ini kosong.',
    'no-rows': () => 'Berkas ini tidak berisi baris data, hanya judul atau tidak ada sama sekali.',
    'old-excel': () =>
      'Ini buku kerja Excel lama (.xls) atau yang dikunci sandi. Simpan ulang di Excel sebagai .xlsx tanpa sandi, atau sebagai CSV.',
    pdf: () => 'Ini PDF, dan tabel di dalamnya tidak dapat dibaca. Cari versi Excel atau CSV-nya.',
    'web-page': () =>
      'Ini halaman web atau XML, bukan tabel. Mungkin yang terunduh adalah halaman galat: unduh ulang berkasnya.',
    picture: () => 'Ini gambar, bukan tabel.',
    archive: () => 'Ini arsip terkompresi. Ekstrak dulu, lalu tambahkan berkas di dalamnya.',
    binary: () => 'Berkas ini bukan teks dan bukan tabel yang dikenal.',
    'bad-workbook': () =>
      'Buku kerja ini rusak atau tidak lengkap. Buka di Excel atau LibreOffice, simpan ulang, lalu coba lagi.',
    'workbook-too-large': ({ megabytes }) =>
      `Buku kerja ini akan mengembang menjadi ${megabytes} MB, terlalu besar untuk peramban. Simpan sebagai CSV lalu coba lagi.`,
    'bad-json': () => 'Ini bukan JSON yang utuh: ada bagian yang hilang atau salah tulis.',
    'no-table-in-json': () =>
      'JSON ini tidak berisi daftar baris. Yang dapat dibaca: daftar objek, daftar daftar, atau satu objek per baris.',
    'bad-parquet': () => 'Berkas Parquet ini rusak, tidak lengkap, atau terenkripsi.',
    'unclosed-quote': ({ line }) =>
      `Ada tanda kutip yang tidak ditutup setelah baris data ke-${line}, sehingga sisanya tak dapat dibaca.`,
    'too-many-columns': ({ columns }) =>
      `Tabel ini punya ${columns} kolom; paling banyak 2000. Mungkin pemisah kolomnya tidak biasa.`,
    'too-many-cells': () =>
      'Tabel ini lebih besar daripada yang muat di memori peramban. Ambil sebagian baris atau kolomnya.',
    'too-large': () =>
      'Berkas ini lebih besar daripada yang dapat dibaca peramban. Ambil sebagian, atau pakai DuckDB di komputer Anda dengan berkas dari halaman Data.',
    'too-slow': () =>
      'Membaca berkas ini memakan waktu terlalu lama dan dihentikan. Coba dengan berkas yang lebih kecil.',
    worker: () =>
      'Berkas ini tidak dapat dibaca: pekerja latar peramban berhenti. Coba berkas yang lebih kecil, atau muat ulang halaman.',
    dictionary: () => 'Daftar daerah Atlas tidak dapat diambil.',
  },
  en: {
    empty: () => 'This file is empty.',
    'no-rows': () => 'This file holds no rows of data, only titles or nothing at all.',
    'old-excel': () =>
      'This is an old Excel workbook (.xls) or one locked by a password. Save it again in Excel as .xlsx without a password, or as CSV.',
    pdf: () => 'This is a PDF, and tables in it cannot be read. Look for its Excel or CSV version.',
    'web-page': () =>
      'This is a web page or XML, not a table. You may have downloaded an error page: download the file again.',
    picture: () => 'This is a picture, not a table.',
    archive: () => 'This is a compressed archive. Unpack it first, then add the file inside.',
    binary: () => 'This file is neither text nor a table of a known kind.',
    'bad-workbook': () =>
      'This workbook is damaged or incomplete. Open it in Excel or LibreOffice, save it again, and retry.',
    'workbook-too-large': ({ megabytes }) =>
      `This workbook would unpack into ${megabytes} MB, too large for a browser. Save it as CSV and try again.`,
    'bad-json': () => 'This is no complete JSON: a part is missing or miswritten.',
    'no-table-in-json': () =>
      'This JSON holds no list of rows. What can be read: a list of objects, a list of lists, or an object a line.',
    'bad-parquet': () => 'This Parquet file is damaged, incomplete or encrypted.',
    'unclosed-quote': ({ line }) =>
      `A quotation mark is not closed after row ${line}, so that the rest cannot be read.`,
    'too-many-columns': ({ columns }) =>
      `This table has ${columns} columns; 2000 at most. Perhaps its cells are parted by an unusual sign.`,
    'too-many-cells': () =>
      'This table is larger than a browser’s memory takes. Take a part of its rows or columns.',
    'too-large': () =>
      'This file is larger than a browser can read. Take a part of it, or use DuckDB on your computer with the files of the Data page.',
    'too-slow': () => 'Reading this file took too long and was stopped. Try a smaller file.',
    worker: () =>
      'This file could not be read: the browser’s background worker stopped. Try a smaller file, or load the page again.',
    dictionary: () => 'The Atlas’s list of areas could not be fetched.',
  },
};

/** One sentence on why a file did not become a table, and what to do. */
export function refusalSentence(code: RefusalCode, details: RefusalDetails, lang: Lang): string {
  return SENTENCES[lang][code](details);
}
