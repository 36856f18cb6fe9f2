/** Everything the explorer says, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { EngineFailureKind, TableFailureKind } from './failures.ts';
import type { QueryError } from './errors.ts';

/** A failure in plain words: what happened, and what to do now. */
export interface Problem {
  readonly sentence: string;
  readonly advice: string;
}

export interface Messages {
  readonly pageTitle: string;
  readonly pageDescription: string;
  readonly lead: string;
  readonly inThisPage: string;
  readonly sqlHeading: string;
  readonly sqlIntro: string;
  readonly noScript: string;
  readonly queryLabel: string;
  readonly keys: string;
  readonly run: string;
  readonly runStatement: string;
  readonly historyHeading: string;
  readonly historyNote: string;
  readonly historyClear: string;
  readonly historyCleared: string;
  readonly historyOpened: string;
  readonly toPlace: string;
  readonly cancel: string;
  readonly copyLink: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly timeLimit: (seconds: string) => string;
  readonly firstRun: (megabytes: string) => string;
  readonly linkCopied: string;
  readonly linkReady: string;
  readonly linkTooLong: string;
  readonly linkOpened: string;
  readonly linkDamaged: string;
  readonly exampleOpened: (title: string) => string;
  readonly downloading: string;
  readonly bytes: (loaded: string, total: string) => string;
  readonly starting: string;
  readonly running: string;
  readonly cancelling: string;
  /** A number of rows in words: the number itself, for its plural, and the way it is written. */
  readonly rows: (count: number, written: string) => string;
  readonly done: (rows: string, time: string) => string;
  readonly doneMore: (rows: string, time: string) => string;
  readonly commandDone: string;
  readonly noRows: (time: string) => string;
  readonly resultHeading: string;
  readonly formerResult: string;
  readonly resultMore: (rows: string) => string;
  readonly showAll: string;
  readonly seconds: (written: string) => string;
  readonly csvSource: (address: string) => string;
  readonly chartHeading: string;
  readonly chartType: string;
  readonly chartTypes: {
    readonly none: string;
    readonly bars: string;
    readonly line: string;
    readonly dots: string;
    readonly map: string;
    readonly heat: string;
  };
  readonly chartX: string;
  readonly chartY: string;
  readonly chartSeries: string;
  readonly chartTitleLabel: string;
  readonly noSeries: string;
  readonly chartTitle: (y: string, x: string) => string;
  readonly chartShown: (drawn: string, of: string) => string;
  readonly exampleShown: (drawn: string, of: string) => string;
  readonly chartMixed: (columns: string) => string;
  readonly chartImpossible: string;
  readonly chartUnavailable: string;
  readonly engineSays: string;
  readonly retry: string;
  readonly runUnlimited: string;
  readonly runAnyway: string;
  readonly otherRelease: (made: string, now: string) => string;
  readonly restart: string;
  readonly waysOn: string;
  readonly toBuilder: string;
  readonly toExamples: string;
  readonly toDownloads: string;
  readonly examplesHeading: string;
  readonly examplesIntro: string;
  readonly useExample: string;
  readonly exampleQuery: string;
  readonly firstRows: (shown: string, total: string) => string;
  readonly tablesHeading: string;
  readonly tablesIntro: string;
  readonly column: string;
  readonly type: string;
  readonly meaning: string;
  readonly mayBeEmpty: string;
  readonly limitsHeading: string;
  readonly limits: readonly string[];
  readonly engineFailure: (kind: EngineFailureKind, offline: boolean) => Problem;
  readonly tableFailure: (kind: TableFailureKind, table: string, offline: boolean) => Problem;
  readonly stopped: (kind: 'cancelled' | 'time-limit', seconds: string) => Problem;
  readonly queryError: (error: QueryError) => Problem;
  readonly unexpected: Problem;
}

const list = (names: readonly string[], or: string): string =>
  names.length < 2
    ? names.map(quote).join('')
    : `${names.slice(0, -1).map(quote).join(', ')} ${or} ${quote(names.at(-1) ?? '')}`;

const quote = (name: string): string => `“${name}”`;

const id: Messages = {
  pageTitle: 'Jelajah',
  pageDescription:
    'Tulis kueri SQL atas semua angka industri kecil dan menengah Indonesia, langsung di peramban: contoh dengan hasilnya, daftar tabel dan kolom, bagan, dan unduhan CSV.',
  lead: 'Di sini setiap angka dalam atlas dapat ditanyai dengan SQL. Kueri berjalan di peramban Anda sendiri: tidak ada yang dikirim ke mana pun, tidak perlu mendaftar.',
  inThisPage: 'Di halaman ini',
  sqlHeading: 'Tulis kueri',
  sqlIntro:
    'Mulailah dari salah satu contoh, atau tulis sendiri. Semua tabel di bawah dapat disebut namanya. Satu hal yang perlu diingat: IKM, IMK, dan UMKM menghitung usaha yang berbeda, jadi saringlah selalu menurut population_id.',
  noScript:
    'Kueri memerlukan JavaScript, yang tidak aktif di peramban ini. Contoh di bawah sudah dihitung dan dapat dibaca tanpa JavaScript, dan semua tabel dapat diunduh.',
  queryLabel: 'Kueri SQL',
  keys: 'Ctrl+Enter (Cmd+Enter di Mac) menjalankan kueri, atau bagian yang dipilih saja; Ctrl+Shift+Enter pernyataan di tempat kursor. Tab berpindah dari penyunting ke tombol; Esc menutup saran kata.',
  run: 'Jalankan',
  runStatement: 'Jalankan pernyataan ini',
  historyHeading: 'Riwayat kueri',
  historyNote: 'Tersimpan di peramban ini saja, paling banyak 50 kueri.',
  historyClear: 'Hapus riwayat',
  historyCleared: 'Riwayat dihapus dari peramban ini.',
  historyOpened: 'Kueri dari riwayat sudah di penyunting dan belum dijalankan.',
  toPlace: 'Tunjukkan tempatnya',
  cancel: 'Batalkan',
  copyLink: 'Salin tautan',
  reset: 'Mulai ulang mesin',
  resetDone:
    'Mesin dihentikan. Kueri berikutnya memulai mesin baru dengan tabel seperti yang diterbitkan.',
  timeLimit: (seconds) => `Hentikan kueri setelah ${seconds} detik`,
  firstRun: (megabytes) =>
    `Kueri pertama mengunduh mesin SQL, ${megabytes} MB. Sesudahnya kueri berjalan tanpa jaringan.`,
  linkCopied:
    'Tautan disalin. Siapa pun yang membukanya melihat kueri ini dan menjalankannya sendiri.',
  linkReady: 'Peramban tidak mengizinkan penyalinan. Tautannya kini ada di bilah alamat.',
  linkTooLong: 'Kueri ini terlalu panjang untuk tautan: paling banyak 8.192 karakter.',
  linkOpened:
    'Kueri dari tautan sudah dimuat dan belum dijalankan. Periksa dahulu, lalu tekan Jalankan.',
  linkDamaged:
    'Tautan ini rusak atau terpotong, jadi kuerinya tidak dapat dibaca. Mintalah tautan lengkapnya, atau mulai dari contoh.',
  exampleOpened: (title) =>
    `Contoh “${title}” sudah di penyunting. Tekan Jalankan untuk menghitungnya lagi.`,
  downloading: 'Mengunduh mesin dan data',
  bytes: (loaded, total) => `${loaded} dari ${total} MB`,
  starting: 'Menyiapkan mesin…',
  running: 'Menjalankan kueri…',
  cancelling: 'Membatalkan…',
  rows: (_count, written) => `${written} baris`,
  done: (rows, time) => `${rows} dalam ${time}.`,
  doneMore: (rows, time) =>
    `Lebih dari ${rows} baris; ${rows} baris pertama ditampilkan, dalam ${time}.`,
  noRows: (time) =>
    `Kueri berhasil, tetapi tidak ada baris yang cocok (${time}). Longgarkan syarat di WHERE.`,
  commandDone: 'Perintah selesai. Perintah ini tidak menghasilkan baris.',
  resultHeading: 'Hasil',
  formerResult: 'Hasil kueri sebelumnya',
  resultMore: (rows) => `Kueri ini menghasilkan lebih dari ${rows} baris.`,
  showAll: 'Ambil semua baris',
  seconds: (written) => `${written} detik`,
  csvSource: (address) => `Sumber: Atlas IKM, data v1, ${address}`,
  chartHeading: 'Bagan',
  chartType: 'Jenis',
  chartTypes: {
    none: 'tanpa bagan',
    bars: 'batang',
    line: 'garis',
    dots: 'titik',
    map: 'peta',
    heat: 'kisi warna',
  },
  chartX: 'Mendatar / label',
  chartY: 'Nilai',
  chartSeries: 'Satu baris atau garis per',
  chartTitleLabel: 'Judul',
  noSeries: 'tidak dibagi',
  chartTitle: (y, x) => `${y} menurut ${x}`,
  chartShown: (drawn, of) => `Bagan memuat ${drawn} dari ${of}; tabel memuat semuanya.`,
  exampleShown: (drawn, of) =>
    `Bagan memuat ${drawn} teratas dari ${of}. Jalankan kuerinya untuk melihat semuanya.`,
  chartMixed: (columns) =>
    `Nilai dalam hasil ini berbeda-beda menurut ${columns} dan tidak sebanding pada satu sumbu. Saring dahulu, atau pilih sendiri bagannya.`,
  chartImpossible:
    'Pilihan ini tidak dapat digambar. Pilih kolom nilai yang berisi angka, dan untuk garis kolom tahun atau tanggal.',
  chartUnavailable: 'Penggambar bagan gagal diunduh. Tabelnya tetap lengkap.',
  engineSays: 'Pesan asli mesin (bahasa Inggris)',
  retry: 'Coba lagi',
  runUnlimited: 'Jalankan tanpa batas waktu',
  runAnyway: 'Tetap jalankan',
  otherRelease: (made, now) =>
    `Tautan ini dibuat dengan rilis data ${made}; halaman ini memakai rilis ${now}, jadi angkanya dapat berbeda.`,
  restart: 'Mulai ulang mesin',
  waysOn: 'Yang tetap tersedia:',
  toBuilder: 'pembuat bagan, yang tidak memerlukan mesin',
  toExamples: 'contoh dengan hasilnya',
  toDownloads: 'unduhan semua tabel',
  examplesHeading: 'Contoh',
  examplesIntro:
    'Hasil di bawah dihitung saat halaman ini diterbitkan. Tekan “Buka di penyunting” untuk mengubah kuerinya dan menjalankannya sendiri.',
  useExample: 'Buka di penyunting',
  exampleQuery: 'Kueri',
  firstRows: (shown, total) => `${shown} dari ${total} baris`,
  tablesHeading: 'Tabel dan kolom',
  tablesIntro:
    'Nama tabel dan kolom ditulis persis seperti di sini. Kolom yang boleh kosong berisi NULL bila sumbernya tidak menyebutkan apa-apa.',
  column: 'Kolom',
  type: 'Tipe',
  meaning: 'Arti',
  mayBeEmpty: 'boleh kosong',
  limitsHeading: 'Yang bisa dan yang tidak',
  limits: [
    'Dialeknya SQL DuckDB: fungsi jendela, FILTER, QUALIFY, PIVOT, GROUP BY ALL, dan ratusan fungsi lain tersedia.',
    'Tabel sementara boleh dibuat dan diubah; semuanya hilang saat halaman ditutup atau mesin dimulai ulang. Data yang diterbitkan tidak pernah berubah.',
    'Berkas dan alamat lain tidak dapat dibaca dari kueri, dan ekstensi DuckDB (json, parquet, icu, httpfs, spatial) tidak tersedia.',
    'Kueri dihentikan setelah 30 detik dan 10.000 baris pertama ditampilkan; kedua batas itu dapat dilepas.',
    'Membuka tautan berisi kueri tidak menjalankannya: Anda yang menekan Jalankan.',
  ],
  engineFailure: (kind, offline) => {
    switch (kind) {
      case 'no-wasm':
        return {
          sentence:
            'Peramban ini tidak dapat menjalankan mesin SQL karena WebAssembly tidak tersedia.',
          advice: 'Perbarui peramban atau matikan mode penguncian, lalu coba lagi.',
        };
      case 'worker-blocked':
        return {
          sentence: 'Peramban menolak menjalankan mesin SQL di latar belakang.',
          advice:
            'Biasanya penyebabnya pengaya atau setelan privasi. Izinkan skrip untuk situs ini, lalu coba lagi.',
        };
      case 'download':
        return offline
          ? {
              sentence: 'Anda sedang luring dan mesin SQL belum terunduh.',
              advice: 'Sambungkan kembali ke internet, lalu coba lagi.',
            }
          : {
              sentence: 'Mesin SQL gagal diunduh.',
              advice:
                'Periksa sambungan Anda, lalu coba lagi. Bila terus gagal, muat ulang halaman: situs mungkin baru diperbarui.',
            };
      case 'checksum':
        return {
          sentence:
            'Mesin SQL yang diterima tidak sama dengan yang diterbitkan, jadi tidak dijalankan.',
          advice:
            'Berkasnya mungkin terpotong atau situs baru saja diperbarui. Muat ulang halaman, lalu coba lagi.',
        };
      case 'low-memory':
        return {
          sentence:
            'Perangkat ini bermemori kecil; mesin SQL mungkin tidak muat dan menutup halaman ini.',
          advice:
            'Pembuat bagan di halaman ini tidak memerlukan mesin. Bila tetap ingin mencoba, simpan dahulu kueri Anda.',
        };
      case 'memory':
        return {
          sentence: 'Memori perangkat ini tidak cukup untuk menjalankan mesin SQL.',
          advice:
            'Tutup tab atau aplikasi lain, lalu coba lagi, atau pakai perangkat dengan memori lebih besar.',
        };
      case 'crashed':
        return {
          sentence: 'Mesin SQL berhenti mendadak.',
          advice:
            'Mesin baru disiapkan saat kueri berikutnya. Bila kueri yang sama menghentikannya lagi, persempit kuerinya.',
        };
    }
  },
  tableFailure: (kind, table, offline) => {
    switch (kind) {
      case 'download':
        return offline
          ? {
              sentence: `Anda sedang luring dan tabel ${table} belum terunduh.`,
              advice: 'Sambungkan kembali ke internet, lalu coba lagi.',
            }
          : {
              sentence: `Tabel ${table} gagal diunduh.`,
              advice: 'Periksa sambungan Anda, lalu coba lagi.',
            };
      case 'checksum':
        return {
          sentence: `Berkas tabel ${table} yang diterima tidak sama dengan yang diterbitkan, jadi tidak dipakai.`,
          advice: 'Situs mungkin baru saja diperbarui. Muat ulang halaman, lalu coba lagi.',
        };
      case 'empty-table':
        return {
          sentence: `Tabel ${table} tiba tanpa satu baris pun. Ini kesalahan pada situs, bukan pada kueri Anda.`,
          advice: 'Muat ulang halaman. Bila tetap kosong, laporkan kepada pengelola atlas.',
        };
      case 'decode':
        return {
          sentence: `Berkas tabel ${table} tidak dapat dibaca.`,
          advice: 'Muat ulang halaman, lalu coba lagi. Tabelnya dapat diunduh sebagai CSV.',
        };
    }
  },
  stopped: (kind, seconds) =>
    kind === 'cancelled'
      ? { sentence: 'Kueri dibatalkan.', advice: 'Ubah kuerinya atau jalankan lagi.' }
      : {
          sentence: `Kueri dihentikan karena melewati batas ${seconds} detik.`,
          advice:
            'Persempit dengan WHERE atau periksa syarat JOIN. Bila memang perlu waktu, jalankan tanpa batas.',
        },
  queryError: (error) => {
    const { kind, name = '', suggestions, line, column } = error;
    const where =
      line === undefined
        ? ''
        : column === undefined
          ? ` di baris ${line}`
          : ` di baris ${line}, kolom ${column}`;
    const meant = suggestions.length > 0 ? `Mungkin maksud Anda ${list(suggestions, 'atau')}.` : '';
    switch (kind) {
      case 'syntax':
        return {
          sentence:
            name === ''
              ? `Kueri terputus atau belum lengkap${where}.`
              : `Ada yang tidak sesuai tata SQL${where}, di dekat ${quote(name)}.`,
          advice:
            'Periksa koma, tanda kurung, dan tanda kutip sebelum tempat itu. Teks diapit kutip tunggal, nama kolom tanpa kutip.',
        };
      case 'unknown-table':
        return {
          sentence: `Tidak ada tabel bernama ${quote(name)}${where}.`,
          advice: meant || 'Daftar tabel ada di bawah halaman ini.',
        };
      case 'dropped-table':
        return {
          sentence: `Tabel ${quote(name)} telah dihapus atau diganti nama di mesin ini.`,
          advice:
            'Mulai ulang mesin untuk mendapatkan kembali semua tabel seperti yang diterbitkan.',
        };
      case 'unknown-column':
        return {
          sentence: `Tidak ada kolom bernama ${quote(name)}${where}.`,
          advice:
            meant || 'Nama kolom setiap tabel ada di bawah halaman ini. Teks diapit kutip tunggal.',
        };
      case 'unknown-function':
        return {
          sentence: `Tidak ada fungsi bernama ${quote(name)}${where}.`,
          advice: meant || 'Periksa ejaannya di dokumentasi DuckDB.',
        };
      case 'ambiguous-column':
        return {
          sentence: `Kolom ${quote(name)} ada di lebih dari satu tabel${where}.`,
          advice: meant
            ? `Tulis dengan nama tabelnya: ${list(suggestions, 'atau')}.`
            : 'Tulis dengan nama tabelnya, misalnya observations.area_code.',
        };
      case 'group-by':
        return {
          sentence: `Kolom ${quote(name)} tidak dijumlahkan dan tidak dikelompokkan${where}.`,
          advice: 'Tambahkan ke GROUP BY, atau tulis GROUP BY ALL.',
        };
      case 'types':
        return {
          sentence: `Tipe data tidak cocok${where}: ${name}.`,
          advice:
            'Ubah tipenya lebih dahulu, misalnya CAST(kolom AS DOUBLE) atau CAST(kolom AS VARCHAR).',
        };
      case 'conversion':
        return {
          sentence: `Nilai ${quote(name)} tidak dapat diubah ke tipe yang diminta${where}.`,
          advice: 'Pakai TRY_CAST untuk mendapat NULL di tempat nilai yang tidak cocok.',
        };
      case 'extension':
        return {
          sentence: `Kueri ini memerlukan ekstensi ${quote(name)}, yang tidak tersedia di sini.`,
          advice:
            EXTENSION_ADVICE.id[name] ??
            'Mesin di peramban hanya memuat fungsi inti DuckDB. Unduh tabelnya dan jalankan kueri ini di DuckDB pada komputer Anda.',
        };
      case 'load':
        return {
          sentence:
            'Ekstensi tidak dapat dipasang atau dimuat di sini (INSTALL dan LOAD dimatikan).',
          advice:
            'Hapus perintah itu; semua tabel atlas dapat dipakai tanpa ekstensi. Untuk ekstensi, unduh tabelnya dan pakai DuckDB pada komputer Anda.',
        };
      case 'files':
        return {
          sentence:
            name === ''
              ? 'Kueri tidak dapat membaca atau menulis berkas di sini.'
              : `Kueri tidak dapat membaca atau menulis ${quote(name)}.`,
          advice:
            'Berkas dan alamat di luar halaman ini tertutup bagi mesin, begitu pula COPY, ATTACH, dan read_csv. Sebut tabel atlas dengan namanya, dan simpan hasil dengan tombol Unduh CSV.',
        };
      case 'settings':
        return {
          sentence: `Setelan mesin${name === '' ? '' : ` ${quote(name)}`} dikunci.`,
          advice: 'Hapus perintah SET atau PRAGMA; kueri lain berjalan seperti biasa.',
        };
      case 'memory':
        return {
          sentence: 'Kueri ini memerlukan memori lebih dari yang tersedia di peramban.',
          advice:
            'Persempit dengan WHERE, ambil lebih sedikit kolom, atau periksa syarat JOIN yang menggandakan baris.',
        };
      case 'no-statement':
        return {
          sentence: 'Belum ada kueri.',
          advice: 'Tulis kueri, atau buka salah satu contoh.',
        };
      case 'enum':
        return {
          sentence: 'Hasil bertipe ENUM tidak dapat ditampilkan.',
          advice: 'Ubah kolom itu menjadi teks: CAST(kolom AS VARCHAR).',
        };
      case 'other':
        return {
          sentence: `Kueri ini tidak dapat dijalankan${where}.`,
          advice: 'Pesan mesin di bawah menyebutkan sebabnya.',
        };
    }
  },
  unexpected: {
    sentence: 'Ada yang gagal di halaman ini, bukan di kueri Anda.',
    advice: 'Coba lagi; bila tetap gagal, muat ulang halaman.',
  },
};

const en: Messages = {
  pageTitle: 'Explore',
  pageDescription:
    "Query every figure on Indonesia's small and medium industry with SQL, in your own browser: examples with their results, tables and columns, charts, and CSV downloads.",
  lead: 'Every figure in the atlas can be queried here with SQL. Queries run in your own browser: nothing is sent anywhere, and there is nothing to sign up for.',
  inThisPage: 'On this page',
  sqlHeading: 'Write a query',
  sqlIntro:
    'Start from one of the examples, or write your own. Every table below can be named. One thing to keep in mind: IKM, IMK and UMKM count different businesses, so always filter by population_id.',
  noScript:
    'Queries need JavaScript, which is off in this browser. The examples below are already worked out and can be read without it, and every table can be downloaded.',
  queryLabel: 'SQL query',
  keys: 'Ctrl+Enter (Cmd+Enter on a Mac) runs the query, or only what is selected; with Shift, the statement at the cursor. Tab moves from the editor to the buttons; Esc closes suggestions.',
  run: 'Run',
  runStatement: 'Run this statement',
  historyHeading: 'Query history',
  historyNote: 'Kept in this browser only, 50 queries at most.',
  historyClear: 'Clear history',
  historyCleared: 'The history was cleared from this browser.',
  historyOpened: 'The query from the history is in the editor and has not been run.',
  toPlace: 'Show the place',
  cancel: 'Cancel',
  copyLink: 'Copy link',
  reset: 'Restart engine',
  resetDone:
    'The engine was stopped. The next query starts a new one with the tables as published.',
  timeLimit: (seconds) => `Stop queries after ${seconds} seconds`,
  firstRun: (megabytes) =>
    `The first query downloads the SQL engine, ${megabytes} MB. After that, queries need no network.`,
  linkCopied: 'Link copied. Whoever opens it sees this query and runs it themselves.',
  linkReady: 'The browser does not allow copying. The link is now in the address bar.',
  linkTooLong: 'This query is too long for a link: 8,192 characters at most.',
  linkOpened:
    'The query from the link has been loaded and has not been run. Check it, then press Run.',
  linkDamaged:
    'This link is damaged or cut short, so its query cannot be read. Ask for the whole link, or start from an example.',
  exampleOpened: (title) =>
    `The example “${title}” is in the editor. Press Run to work it out again.`,
  downloading: 'Downloading engine and data',
  bytes: (loaded, total) => `${loaded} of ${total} MB`,
  starting: 'Starting the engine…',
  running: 'Running the query…',
  cancelling: 'Cancelling…',
  rows: (count, written) => (count === 1 ? '1 row' : `${written} rows`),
  done: (rows, time) => `${rows} in ${time}.`,
  doneMore: (rows, time) => `More than ${rows} rows; the first ${rows} are shown, in ${time}.`,
  noRows: (time) =>
    `The query succeeded, but no row matches (${time}). Loosen the conditions in WHERE.`,
  commandDone: 'Done. This statement has no rows to show.',
  resultHeading: 'Result',
  formerResult: 'Result of the previous query',
  resultMore: (rows) => `This query has more than ${rows} rows.`,
  showAll: 'Fetch all rows',
  seconds: (written) => `${written} s`,
  csvSource: (address) => `Source: Atlas IKM, data v1, ${address}`,
  chartHeading: 'Chart',
  chartType: 'Kind',
  chartTypes: {
    none: 'no chart',
    bars: 'bars',
    line: 'lines',
    dots: 'dots',
    map: 'map',
    heat: 'heat grid',
  },
  chartX: 'Across / label',
  chartY: 'Value',
  chartSeries: 'One line for each',
  chartTitleLabel: 'Title',
  noSeries: 'not split',
  chartTitle: (y, x) => `${y} by ${x}`,
  chartShown: (drawn, of) => `The chart shows ${drawn} of ${of}; the table holds them all.`,
  exampleShown: (drawn, of) =>
    `The chart shows the top ${drawn} of ${of}. Run the query to see them all.`,
  chartMixed: (columns) =>
    `The values in this result differ in ${columns} and cannot be compared on one axis. Filter first, or choose a chart yourself.`,
  chartImpossible:
    'This choice cannot be drawn. Choose a value column that holds numbers, and for lines a year or date column.',
  chartUnavailable: 'The part that draws charts could not be downloaded. The table is complete.',
  engineSays: "The engine's own message",
  retry: 'Try again',
  runUnlimited: 'Run without a time limit',
  runAnyway: 'Run anyway',
  otherRelease: (made, now) =>
    `This link was made with data release ${made}; this page uses release ${now}, so figures may differ.`,
  restart: 'Restart engine',
  waysOn: 'Still available:',
  toBuilder: 'the chart builder, which needs no engine',
  toExamples: 'examples with their results',
  toDownloads: 'downloads of every table',
  examplesHeading: 'Examples',
  examplesIntro:
    'The results below were worked out when this page was published. Press “Open in the editor” to change a query and run it yourself.',
  useExample: 'Open in the editor',
  exampleQuery: 'Query',
  firstRows: (shown, total) => `${shown} of ${total} rows`,
  tablesHeading: 'Tables and columns',
  tablesIntro:
    'Write table and column names exactly as they stand here. A column that may be empty holds NULL where the source says nothing.',
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  mayBeEmpty: 'may be empty',
  limitsHeading: 'What works and what does not',
  limits: [
    'The dialect is DuckDB SQL: window functions, FILTER, QUALIFY, PIVOT, GROUP BY ALL and hundreds of functions are there.',
    'You may create and change temporary tables; they are gone when the page is closed or the engine restarted. The published data never changes.',
    'Queries cannot read files or other addresses, and DuckDB extensions (json, parquet, icu, httpfs, spatial) are not available.',
    'Queries stop after 30 seconds and show the first 10,000 rows; both limits can be lifted.',
    'Opening a link that holds a query does not run it: you press Run.',
  ],
  engineFailure: (kind, offline) => {
    switch (kind) {
      case 'no-wasm':
        return {
          sentence: 'This browser cannot run the SQL engine because WebAssembly is not available.',
          advice: 'Update the browser or turn lockdown mode off, then try again.',
        };
      case 'worker-blocked':
        return {
          sentence: 'The browser refused to run the SQL engine in the background.',
          advice:
            'An extension or a privacy setting is the usual cause. Allow scripts for this site, then try again.',
        };
      case 'download':
        return offline
          ? {
              sentence: 'You are offline and the SQL engine has not been downloaded yet.',
              advice: 'Reconnect to the internet, then try again.',
            }
          : {
              sentence: 'The SQL engine could not be downloaded.',
              advice:
                'Check your connection, then try again. If it keeps failing, reload the page: the site may just have been updated.',
            };
      case 'checksum':
        return {
          sentence:
            'The SQL engine that arrived is not the one that was published, so it was not started.',
          advice:
            'The file may have been cut short, or the site just updated. Reload the page, then try again.',
        };
      case 'low-memory':
        return {
          sentence:
            'This device has little memory; the SQL engine may not fit and could close this page.',
          advice:
            'The chart builder on this page needs no engine. If you want to try anyway, save your query first.',
        };
      case 'memory':
        return {
          sentence: 'This device does not have enough memory to run the SQL engine.',
          advice: 'Close other tabs or apps and try again, or use a device with more memory.',
        };
      case 'crashed':
        return {
          sentence: 'The SQL engine stopped unexpectedly.',
          advice:
            'A new one starts with the next query. If the same query stops it again, narrow the query down.',
        };
    }
  },
  tableFailure: (kind, table, offline) => {
    switch (kind) {
      case 'download':
        return offline
          ? {
              sentence: `You are offline and the table ${table} has not been downloaded yet.`,
              advice: 'Reconnect to the internet, then try again.',
            }
          : {
              sentence: `The table ${table} could not be downloaded.`,
              advice: 'Check your connection, then try again.',
            };
      case 'checksum':
        return {
          sentence: `The file of table ${table} that arrived is not the one that was published, so it was not used.`,
          advice: 'The site may just have been updated. Reload the page, then try again.',
        };
      case 'empty-table':
        return {
          sentence: `The table ${table} arrived without a single row. That is a fault of the site, not of your query.`,
          advice: 'Reload the page. If it stays empty, tell the people who keep the atlas.',
        };
      case 'decode':
        return {
          sentence: `The file of table ${table} cannot be read.`,
          advice: 'Reload the page, then try again. The table can be downloaded as CSV.',
        };
    }
  },
  stopped: (kind, seconds) =>
    kind === 'cancelled'
      ? { sentence: 'The query was cancelled.', advice: 'Change it or run it again.' }
      : {
          sentence: `The query was stopped because it took longer than ${seconds} seconds.`,
          advice:
            'Narrow it down with WHERE or check the JOIN conditions. If it does need the time, run it without a limit.',
        },
  queryError: (error) => {
    const { kind, name = '', suggestions, line, column } = error;
    const where =
      line === undefined
        ? ''
        : column === undefined
          ? ` in line ${line}`
          : ` in line ${line}, column ${column}`;
    const meant = suggestions.length > 0 ? `Did you mean ${list(suggestions, 'or')}?` : '';
    switch (kind) {
      case 'syntax':
        return {
          sentence:
            name === ''
              ? `The query breaks off or is incomplete${where}.`
              : `Something is not valid SQL${where}, near ${quote(name)}.`,
          advice:
            'Check commas, brackets and quotes before that place. Texts take single quotes, column names none.',
        };
      case 'unknown-table':
        return {
          sentence: `There is no table called ${quote(name)}${where}.`,
          advice: meant || 'The tables are listed further down this page.',
        };
      case 'dropped-table':
        return {
          sentence: `The table ${quote(name)} has been dropped or renamed in this engine.`,
          advice: 'Restart the engine to get every table back as published.',
        };
      case 'unknown-column':
        return {
          sentence: `There is no column called ${quote(name)}${where}.`,
          advice:
            meant ||
            'The columns of each table are listed further down this page. Texts take single quotes.',
        };
      case 'unknown-function':
        return {
          sentence: `There is no function called ${quote(name)}${where}.`,
          advice: meant || 'Check its spelling in the DuckDB documentation.',
        };
      case 'ambiguous-column':
        return {
          sentence: `More than one table has a column called ${quote(name)}${where}.`,
          advice: meant
            ? `Write it with its table: ${list(suggestions, 'or')}.`
            : 'Write it with its table, such as observations.area_code.',
        };
      case 'group-by':
        return {
          sentence: `The column ${quote(name)} is neither aggregated nor grouped by${where}.`,
          advice: 'Add it to GROUP BY, or write GROUP BY ALL.',
        };
      case 'types':
        return {
          sentence: `The data types do not fit${where}: ${name}.`,
          advice: 'Convert them first, such as CAST(column AS DOUBLE) or CAST(column AS VARCHAR).',
        };
      case 'conversion':
        return {
          sentence: `The value ${quote(name)} cannot be converted to the type asked for${where}.`,
          advice: 'Use TRY_CAST to get NULL in place of values that do not fit.',
        };
      case 'extension':
        return {
          sentence: `This query needs the extension ${quote(name)}, which is not available here.`,
          advice:
            EXTENSION_ADVICE.en[name] ??
            "The engine in the browser has DuckDB's core functions only. Download the tables and run this query in DuckDB on your computer.",
        };
      case 'load':
        return {
          sentence: 'Extensions cannot be installed or loaded here (INSTALL and LOAD are off).',
          advice:
            'Remove the statement; every table of the atlas works without extensions. For an extension, download the tables and use DuckDB on your computer.',
        };
      case 'files':
        return {
          sentence:
            name === ''
              ? 'Queries cannot read or write files here.'
              : `Queries cannot read or write ${quote(name)}.`,
          advice:
            'Files and addresses outside this page are closed to the engine, and so are COPY, ATTACH and read_csv. Name the tables of the atlas directly, and save results with Download CSV.',
        };
      case 'settings':
        return {
          sentence: `The engine setting${name === '' ? 's are' : ` ${quote(name)} is`} locked.`,
          advice: 'Remove the SET or PRAGMA statement; other queries work as usual.',
        };
      case 'memory':
        return {
          sentence: 'This query needs more memory than the browser has for it.',
          advice:
            'Narrow it down with WHERE, fetch fewer columns, or check JOIN conditions that multiply rows.',
        };
      case 'no-statement':
        return { sentence: 'There is no query yet.', advice: 'Write one, or open an example.' };
      case 'enum':
        return {
          sentence: 'Results of type ENUM cannot be shown.',
          advice: 'Turn the column into text: CAST(column AS VARCHAR).',
        };
      case 'other':
        return {
          sentence: `This query cannot be run${where}.`,
          advice: "The engine's message below says why.",
        };
    }
  },
  unexpected: {
    sentence: 'Something failed in this page, not in your query.',
    advice: 'Try again; if it keeps failing, reload the page.',
  },
};

/** What to do without the extensions that people miss most. */
const EXTENSION_ADVICE: Record<Lang, Readonly<Record<string, string>>> = {
  id: {
    json: 'Fungsi dan tipe JSON tidak tersedia. Untuk memecah teks, pakai fungsi seperti regexp_extract, split_part, atau string_split.',
    parquet:
      'Semua tabel Parquet atlas sudah dimuat: sebut saja namanya, misalnya FROM observations.',
    icu: 'Zona waktu dan pengurutan menurut bahasa tidak tersedia. Hapus COLLATE atau setelan TimeZone; kolom hasil dapat diurutkan dengan mengeklik judulnya.',
    httpfs: 'Kueri tidak dapat membaca alamat internet. Sebut tabel atlas dengan namanya.',
    spatial:
      'Fungsi peta tidak tersedia. Tabel areas memuat latitude dan longitude satu titik di setiap wilayah.',
    excel:
      'Berkas Excel tidak dapat dibaca atau ditulis. Simpan hasil dengan tombol Unduh CSV untuk Excel.',
  },
  en: {
    json: 'JSON functions and types are not available. To take texts apart, use functions such as regexp_extract, split_part or string_split.',
    parquet:
      "The atlas's Parquet tables are loaded already: just name them, such as FROM observations.",
    icu: 'Time zones and language-aware sorting are not available. Remove COLLATE or the TimeZone setting; a result can be sorted by clicking a column title.',
    httpfs: 'Queries cannot read internet addresses. Name the tables of the atlas directly.',
    spatial:
      'Map functions are not available. The table areas has the latitude and longitude of a point in each area.',
  },
};

export const MESSAGES: Record<Lang, Messages> = { id, en };
