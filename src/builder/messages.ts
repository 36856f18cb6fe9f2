/** Everything the builder says, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { ChartKind } from '../model/view-address.ts';
import type { FigureFailureKind } from './figures.worker.ts';
import type { AreaGroup } from './first-view.ts';
import type { Grain } from './keys.ts';

export interface FailureText {
  readonly sentence: string;
  readonly advice: string;
}

export type BuilderFailure = FigureFailureKind | 'worker' | 'script';

const id = {
  heading: 'Susun bagan',
  intro:
    'Pilih ukuran, populasi, tempat, dan tahun; bagan dan tabelnya langsung tampil. Hanya pilihan yang ada angkanya yang ditawarkan, dengan jumlah angkanya dalam kurung.',
  noScript:
    'Menyusun bagan sendiri memerlukan skrip, yang mati di peramban ini. Bagan di bawah ini dan tabelnya lengkap tanpa skrip, begitu pula halaman-halaman berikut.',
  ready: 'Pandangan siap pakai',
  formLabel: 'Pilihan bagan',
  indicator: 'Ukuran',
  population: 'Populasi',
  places: 'Tempat',
  placesHint: 'Ketik nama provinsi, kabupaten, atau kota. Kosong berarti pilihan bawaan bagan.',
  mapPlaces: 'Peta selalu memuat semua provinsi.',
  removePlace: (name: string): string => `Hapus ${name}`,
  noPlaceFound: 'Tidak ada tempat dengan nama itu yang punya angka.',
  chosenPlaces: 'Tempat yang dipilih',
  noPlaces: 'Belum ada tempat yang dipilih; bagan memakai pilihan bawaannya.',
  from: 'Dari tahun',
  to: 'Sampai tahun',
  year: 'Tahun',
  breakdown: 'Pemilahan',
  noBreakdown: 'Tanpa pemilahan',
  value: 'Nilai pemilahan',
  allValues: 'Semua nilai',
  against: 'Dibandingkan dengan',
  chart: 'Jenis bagan',
  notPossible: 'tidak ada angkanya',
  charts: {
    garis: 'Garis',
    batang: 'Batang',
    peta: 'Peta',
    sebar: 'Sebar',
    kisi: 'Kisi panas',
    selang: 'Rentang pembulatan',
  } satisfies Record<ChartKind, string>,
  groups: {
    provinsi: 'Semua provinsi',
    kabkota: 'Semua kabupaten dan kota',
  } satisfies Record<AreaGroup, string>,
  figures: (n: string): string => `${n} angka`,
  loading: 'Mengambil angka …',
  loadingBytes: (loaded: string, total: string): string =>
    `Mengambil angka … ${loaded} dari ${total} kB`,
  shown: (title: string, finding: string, n: string): string =>
    `${title}. ${finding} ${n} angka dalam tabel.`,
  reset: 'Mulai dari awal',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan ke bagan ini sudah disalin.',
  linkReady: 'Alamat halaman ini adalah tautan ke bagan ini; salin dari bilah alamat.',
  toSql: 'Buka di ruang SQL',
  sqlHeading: 'SQL yang setara',
  sqlNote: 'Kueri ini memberi baris yang sama dengan tabel di bawah bagan.',
  cite: 'Kutip',
  citeFormats: { plain: 'Teks', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', wikipedia: 'Wikipedia' },
  citeFormat: 'Bentuk kutipan',
  pictureFailed: 'Gambar PNG tidak dapat dibuat di peramban ini. Unduh SVG sebagai gantinya.',
  tableHeading: 'Tabel di balik bagan',
  tableRows: (shown: string, all: string): string =>
    `Tabel memuat ${shown} dari ${all} baris; unduhan memuat semuanya.`,
  sourcesHeading: 'Sumber angka-angka ini',
  sourceLine: (sources: string): string => `Sumber: ${sources}. Atlas IKM`,
  cautionsHeading: 'Yang perlu diketahui',
  columns: {
    area: 'Wilayah',
    period: 'Periode',
    indicator: 'Ukuran',
    breakdown: 'Pemilahan',
    value: 'Nilai',
    printed: 'Tercetak',
    status: 'Status',
    source: 'Sumber',
    agreement: 'Kecocokan',
  },
  data: {
    area: 'kode_wilayah',
    name: 'wilayah',
    period: 'periode',
    indicator: 'ukuran',
    population: 'populasi',
    breakdown: 'pemilahan',
    status: 'status',
    value: 'nilai',
    unit: 'satuan',
    low: 'nilai_bawah',
    high: 'nilai_atas',
    printed: 'tercetak',
    agreement: 'kecocokan',
    source: 'sumber',
    title: 'judul_sumber',
    id: 'observation_id',
  },
  title: {
    overTime: (what: string, where: string): string => `${what}, ${where}`,
    atOnce: (what: string, where: string, when: string): string => `${what}, ${where}, ${when}`,
    against: (x: string, y: string, when: string): string => `${y} dan ${x}, ${when}`,
    by: (what: string, dimension: string): string => `${what} menurut ${dimension}`,
    provinces: 'semua provinsi',
    regencies: 'kabupaten dan kota',
    places: (n: number): string => `${n} wilayah`,
  },
  finding: {
    one: (value: string, when: string): string => `${value} (${when}).`,
    fromTo: (first: string, from: string, last: string, to: string): string =>
      `${first} pada ${from}; ${last} pada ${to}.`,
    last: (when: string, high: string, most: string, low: string, least: string): string =>
      `Angka terakhir (${when}): tertinggi ${high}, ${most}; terendah ${low}, ${least}.`,
    extremes: (high: string, most: string, low: string, least: string): string =>
      `Terbesar ${high}, ${most}; terkecil ${low}, ${least}.`,
    scatter: (n: number, high: string, right: string): string =>
      high === right
        ? `${n} wilayah; ${high} paling tinggi dan paling kanan.`
        : `${n} wilayah; paling tinggi ${high}, paling kanan ${right}.`,
    grid: (rows: number, columns: number, most: string, value: string): string =>
      `${rows} baris dan ${columns} periode; terbesar ${most}, ${value}.`,
    sources: (figures: number, sources: number): string =>
      `${figures} angka dari ${sources} sumber.`,
    conflicts: (n: number): string => `${n} angka bertentangan dengan yang lain.`,
  },
  noSurvey: '2016: tanpa survei',
  splitMark: (year: number): string => `${year}: pemekaran`,
  grains: {
    year: 'tahunan',
    half: 'semesteran',
    quarter: 'triwulanan',
    month: 'bulanan',
    day: 'per tanggal',
    range: 'beberapa tahun sekaligus',
  } satisfies Record<Grain, string>,
  caution: {
    noSurvey: '2016: survei tahunan IMK tidak diadakan. Celah pada tahun itu dibiarkan terbuka.',
    noSurveyBut: (publishers: string): string =>
      `2016: survei tahunan IMK tidak diadakan. Angka yang digambar untuk tahun itu dari sumber lain (${publishers}), bukan dari survei.`,
    split: (parent: string, child: string, year: number): string =>
      `Sejak ${year} angka ${parent} tidak lagi mencakup ${child}, yang dihitung sendiri; angka sebelum dan sesudahnya tidak sebanding begitu saja.`,
    nested: (whole: string, part: string): string =>
      `${part} adalah bagian dari ${whole}: angkanya jangan dijumlahkan.`,
    publishers: (n: number): string =>
      `Angka-angka ini berasal dari ${n} penerbit yang dapat menghitung dengan cara berbeda.`,
    unjoined: 'Garis tidak menyambung angka dari penerbit yang berlainan.',
    targets: (n: number): string =>
      `${n} angka adalah target, digambar kosong; jangan dibaca sebagai hasil.`,
    estimates: (n: number): string => `${n} angka adalah perkiraan atau angka sementara.`,
    conflicts: (n: number): string =>
      `${n} angka bertentangan dengan sumber lain; lihat kolom kecocokan dan halaman Sengketa.`,
    population: (mixing: string, others: string): string =>
      `${mixing} Ukuran ini juga dicetak untuk ${others}: pilih salah satu, jangan dicampur.`,
    parts: (dimension: string): string =>
      `Nilai-nilai ${dimension} dapat tumpang tindih atau tidak lengkap; jumlahnya belum tentu sama dengan angka keseluruhan.`,
    absent: (names: string, period: string): string => `Tanpa angka untuk ${period}: ${names}.`,
    lines: (n: number): string => `${n} garis lain tidak digambar: satu bagan memuat enam garis.`,
    otherGrains: (n: number, grain: string): string =>
      `Bagan ini memuat angka ${grain}; ${n} angka untuk periode dengan panjang lain tidak ikut.`,
    otherUnits: (n: number): string => `${n} angka dalam satuan lain tidak ikut.`,
    undated: (n: number): string => `${n} angka tanpa tahun tidak ikut.`,
    splitTwice: (n: number): string => `${n} angka yang dirinci dua kali tidak ikut.`,
  },
  replaced: (asked: string, used: string): string =>
    used === ''
      ? `Tidak ada angka untuk “${asked}” dengan pilihan ini; bagian itu dilewati.`
      : `Tidak ada angka untuk “${asked}” dengan pilihan ini; yang tampil adalah ${used}.`,
  address: {
    unknown: (parameter: string, value: string): string =>
      `Alamat menyebut ${parameter} “${value}” yang tidak dikenal; bagian itu dilewati.`,
    malformed: (parameter: string, value: string): string =>
      `Alamat menyebut ${parameter} “${value}” yang tidak dapat dibaca; bagian itu dilewati.`,
    'too-many': (_parameter: string, value: string): string =>
      `Perbandingan memuat paling banyak enam wilayah; “${value}” dilewati.`,
  },
  failure: {
    download: {
      sentence: 'Angka-angka tidak dapat diambil.',
      advice: 'Periksa sambungan internet, lalu coba lagi.',
    },
    checksum: {
      sentence: 'Berkas angka yang tiba tidak utuh atau bukan terbitan ini, jadi tidak dipakai.',
      advice: 'Coba lagi; bila tetap begitu, muat ulang halaman untuk terbitan terbaru.',
    },
    decode: {
      sentence: 'Berkas angka tidak dapat dibaca.',
      advice: 'Coba lagi, atau buka halaman Data untuk berkas CSV.',
    },
    worker: {
      sentence: 'Peramban ini tidak mengizinkan pekerja latar (worker) yang membaca angka.',
      advice: 'Longgarkan pemblokir skrip untuk situs ini, atau pakai halaman siap baca.',
    },
    script: {
      sentence: 'Program gambar tidak dapat dimuat.',
      advice: 'Coba lagi. Tabel di bawah tetap benar.',
    },
  } satisfies Record<BuilderFailure, FailureText>,
  retry: 'Coba lagi',
  waysOn: 'Yang tetap dapat dipakai:',
  toProvinces: 'halaman provinsi',
  toData: 'unduhan data',
  toIndicators: 'halaman indikator',
  toCompare: 'Bandingkan wilayah berdampingan',
  detail: 'Keterangan teknis',
};

export type BuilderMessages = typeof id;

const en: BuilderMessages = {
  heading: 'Build a chart',
  intro:
    'Choose a measure, a population, places and years; the chart and its table follow at once. Only choices that have figures are offered, with their number in brackets.',
  noScript:
    'Building a chart of your own needs scripts, which are off in this browser. The chart below and its table are complete without them, and so are these pages.',
  ready: 'Ready-made views',
  formLabel: 'Chart choices',
  indicator: 'Measure',
  population: 'Population',
  places: 'Places',
  placesHint: 'Type the name of a province, regency or city. Empty means the chart’s own choice.',
  mapPlaces: 'The map always holds all provinces.',
  removePlace: (name) => `Remove ${name}`,
  noPlaceFound: 'No place of that name has figures.',
  chosenPlaces: 'Chosen places',
  noPlaces: 'No place is chosen; the chart makes its own choice.',
  from: 'From year',
  to: 'To year',
  year: 'Year',
  breakdown: 'Breakdown',
  noBreakdown: 'No breakdown',
  value: 'Value of the breakdown',
  allValues: 'All values',
  against: 'Compared with',
  chart: 'Kind of chart',
  notPossible: 'no figures for it',
  charts: {
    garis: 'Lines',
    batang: 'Bars',
    peta: 'Map',
    sebar: 'Scatter',
    kisi: 'Heat grid',
    selang: 'Rounding intervals',
  },
  groups: { provinsi: 'All provinces', kabkota: 'All regencies and cities' },
  figures: (n) => `${n} ${n === '1' ? 'figure' : 'figures'}`,
  loading: 'Fetching figures …',
  loadingBytes: (loaded, total) => `Fetching figures … ${loaded} of ${total} kB`,
  shown: (title, finding, n) =>
    `${title}. ${finding} ${n} ${n === '1' ? 'figure' : 'figures'} in the table.`,
  reset: 'Start over',
  copyLink: 'Copy link',
  linkCopied: 'The link to this chart is copied.',
  linkReady: 'The address of this page is the link to this chart; copy it from the address bar.',
  toSql: 'Open in the SQL workbench',
  sqlHeading: 'The same in SQL',
  sqlNote: 'This query gives the rows of the table below the chart.',
  cite: 'Cite',
  citeFormats: { plain: 'Text', apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', wikipedia: 'Wikipedia' },
  citeFormat: 'Form of citation',
  pictureFailed: 'A PNG picture cannot be made in this browser. Download the SVG instead.',
  tableHeading: 'The table behind the chart',
  tableRows: (shown, all) => `The table holds ${shown} of ${all} rows; downloads hold them all.`,
  sourcesHeading: 'The sources of these figures',
  sourceLine: (sources) => `Source: ${sources}. Atlas IKM`,
  cautionsHeading: 'What to know',
  columns: {
    area: 'Area',
    period: 'Period',
    indicator: 'Measure',
    breakdown: 'Breakdown',
    value: 'Value',
    printed: 'Printed',
    status: 'Status',
    source: 'Source',
    agreement: 'Agreement',
  },
  data: {
    area: 'area_code',
    name: 'area',
    period: 'period',
    indicator: 'measure',
    population: 'population',
    breakdown: 'breakdown',
    status: 'status',
    value: 'value',
    unit: 'unit',
    low: 'value_low',
    high: 'value_high',
    printed: 'printed',
    agreement: 'agreement',
    source: 'source',
    title: 'source_title',
    id: 'observation_id',
  },
  title: {
    overTime: (what, where) => `${what}, ${where}`,
    atOnce: (what, where, when) => `${what}, ${where}, ${when}`,
    against: (x, y, when) => `${y} and ${x}, ${when}`,
    by: (what, dimension) => `${what} by ${dimension}`,
    provinces: 'all provinces',
    regencies: 'regencies and cities',
    places: (n) => `${n} areas`,
  },
  finding: {
    one: (value, when) => `${value} (${when}).`,
    fromTo: (first, from, last, to) => `${first} in ${from}; ${last} in ${to}.`,
    last: (when, high, most, low, least) =>
      `Latest figures (${when}): highest in ${high}, ${most}; lowest in ${low}, ${least}.`,
    extremes: (high, most, low, least) => `Largest: ${high}, ${most}; smallest: ${low}, ${least}.`,
    scatter: (n, high, right) =>
      high === right
        ? `${n} areas; ${high} stands highest and furthest right.`
        : `${n} areas; ${high} stands highest, ${right} furthest right.`,
    grid: (rows, columns, most, value) =>
      `${rows} rows and ${columns} periods; largest: ${most}, ${value}.`,
    sources: (figures, sources) =>
      `${figures} ${figures === 1 ? 'figure' : 'figures'} from ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
    conflicts: (n) =>
      `${n} of these figures ${n === 1 ? 'conflicts' : 'conflict'} with the others.`,
  },
  noSurvey: '2016: no survey',
  splitMark: (year) => `${year}: split`,
  grains: {
    year: 'yearly',
    half: 'half-yearly',
    quarter: 'quarterly',
    month: 'monthly',
    day: 'dated',
    range: 'several years together',
  },
  caution: {
    noSurvey:
      '2016: the yearly survey of micro and small industry was not held. The gap in that year stays open.',
    noSurveyBut: (publishers) =>
      `2016: the yearly survey of micro and small industry was not held. What is drawn for that year is from another source (${publishers}), not from the survey.`,
    split: (parent, child, year) =>
      `Since ${year} the figures of ${parent} are without ${child}, which is counted on its own; figures before and after cannot simply be compared.`,
    nested: (whole, part) => `${part} is part of ${whole}: do not add their figures.`,
    publishers: (n) => `These figures come from ${n} publishers, who may count differently.`,
    unjoined: 'No line joins figures of different publishers.',
    targets: (n) =>
      `${n} ${n === 1 ? 'figure is a target' : 'figures are targets'}, drawn hollow; do not read ${n === 1 ? 'it as an outcome' : 'them as outcomes'}.`,
    estimates: (n) => `${n} ${n === 1 ? 'figure is' : 'figures are'} estimated or preliminary.`,
    conflicts: (n) =>
      `${n} ${n === 1 ? 'figure conflicts' : 'figures conflict'} with another source; see the column on agreement and the page on disputes.`,
    population: (mixing, others) =>
      `${mixing} This measure is also printed for ${others}: choose one, do not mix them.`,
    parts: (dimension) =>
      `The values of ${dimension} may overlap or be incomplete; they need not add up to the total.`,
    absent: (names, period) => `Without a figure for ${period}: ${names}.`,
    lines: (n) =>
      `${n} other ${n === 1 ? 'line is' : 'lines are'} not drawn: a chart holds six lines.`,
    otherGrains: (n, grain) =>
      `This chart holds ${grain} figures; ${n} for periods of another length ${n === 1 ? 'is' : 'are'} left out.`,
    otherUnits: (n) =>
      `${n} ${n === 1 ? 'figure' : 'figures'} in another unit ${n === 1 ? 'is' : 'are'} left out.`,
    undated: (n) => `${n} undated ${n === 1 ? 'figure is' : 'figures are'} left out.`,
    splitTwice: (n) =>
      `${n} ${n === 1 ? 'figure' : 'figures'} split twice ${n === 1 ? 'is' : 'are'} left out.`,
  },
  replaced: (asked, used) =>
    used === ''
      ? `There are no figures for “${asked}” with this choice; it was passed over.`
      : `There are no figures for “${asked}” with this choice; shown instead: ${used}.`,
  address: {
    unknown: (parameter, value) =>
      `The address names an unknown ${parameter}, “${value}”; it was passed over.`,
    malformed: (parameter, value) =>
      `The address names a ${parameter}, “${value}”, that cannot be read; it was passed over.`,
    'too-many': (_parameter, value) =>
      `A comparison holds six areas at most; “${value}” was passed over.`,
  },
  failure: {
    download: {
      sentence: 'The figures could not be fetched.',
      advice: 'Check the connection, then try again.',
    },
    checksum: {
      sentence:
        'The file of figures that arrived is damaged or of another release, so it is not used.',
      advice: 'Try again; if it stays so, reload the page for the newest release.',
    },
    decode: {
      sentence: 'The file of figures could not be read.',
      advice: 'Try again, or open the Data page for CSV files.',
    },
    worker: {
      sentence: 'This browser does not allow the background worker that reads the figures.',
      advice: 'Relax script blockers for this site, or use the pages that are ready to read.',
    },
    script: {
      sentence: 'The drawing program could not be loaded.',
      advice: 'Try again. The table below is right all the same.',
    },
  },
  retry: 'Try again',
  waysOn: 'What still works:',
  toProvinces: 'the pages of provinces',
  toData: 'the downloads',
  toIndicators: 'the pages of indicators',
  toCompare: 'Compare areas side by side',
  detail: 'Technical detail',
};

const MESSAGES: Readonly<Record<Lang, BuilderMessages>> = { id, en };
export const builderMessages = (lang: Lang): BuilderMessages => MESSAGES[lang];
