/** Everything that citations say, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { TableName } from '../model/contract.ts';

export interface CiteMessages {
  /** Who worked on the figures, for a sentence that names the original publisher first. */
  readonly processed: (release: string) => string;
  readonly release: (version: string) => string;
  readonly undated: string;
  readonly accessed: (date: string) => string;
  readonly and: string;
  readonly more: (count: number) => string;
  readonly dataset: string;
  readonly printed: string;
  readonly source: string;
  readonly retrievedFrom: (date: string) => string;
  readonly take: string;
  /** The list of the sources whose figures a page links to, naming them in short; others it names in full, or not by a figure. */
  readonly pageSources: (count: number) => string;
  readonly open: string;
  readonly address: string;
  readonly howToCite: string;
  readonly embed: string;
  readonly files: Readonly<Record<'csv' | 'excel' | 'json' | 'api', string>>;
  /** What a published table holds, where a page offers several of them. */
  readonly tables: Readonly<Record<TableName, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly copyFigure: string;
  readonly figureCopied: string;
  readonly formats: Readonly<Record<'plain' | 'apa' | 'bibtex' | 'ris' | 'wikipedia', string>>;
}

const id: CiteMessages = {
  processed: (release) => `diolah oleh Atlas IKM, ${release}`,
  release: (version) => `rilis ${version}`,
  undated: 't.t.',
  accessed: (date) => `diakses ${date}`,
  and: 'dan',
  more: (count) => `${count} penerbit lain`,
  dataset: 'Set data',
  printed: 'tercetak',
  source: 'Sumber',
  retrievedFrom: (date) => `Diakses pada ${date}, dari`,
  pageSources: (count) => `Judul lengkap sumber yang disebut singkat (${count})`,
  take: 'Ambil dan kutip',
  open: 'Buka di penjelajah',
  address: 'Alamat halaman ini',
  howToCite: 'Cara mengutip halaman ini',
  embed: 'Sematkan',
  files: {
    csv: 'CSV',
    excel: 'CSV untuk Excel',
    json: 'JSON',
    api: 'API',
  },
  tables: {
    observations: 'angka',
    province_year: 'provinsi per tahun',
    areas: 'wilayah',
    area_names: 'nama wilayah',
    indicators: 'indikator',
    populations: 'populasi',
    units: 'satuan',
    industries: 'golongan industri',
    breakdowns: 'rincian',
    sources: 'sumber',
    datasets: 'set data',
    territory_changes: 'perubahan wilayah',
    audits: 'pemeriksaan hitungan',
    rejects: 'baris yang ditolak',
  },
  copy: 'Salin',
  copied: 'Tersalin.',
  failed: 'Peramban ini tidak mengizinkan penyalinan.',
  copyFigure: 'Salin angka ini dengan sumbernya',
  figureCopied: 'Angka tersalin dengan sumbernya.',
  formats: {
    plain: 'Teks',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    wikipedia: 'Wikipedia',
  },
};

const en: CiteMessages = {
  processed: (release) => `processed by Atlas IKM, ${release}`,
  release: (version) => `release ${version}`,
  undated: 'n.d.',
  accessed: (date) => `accessed ${date}`,
  and: 'and',
  more: (count) => `${count} other publishers`,
  dataset: 'Data set',
  printed: 'printed',
  source: 'Source',
  retrievedFrom: (date) => `Retrieved ${date}, from`,
  pageSources: (count) => `Full titles of the sources named in short (${count})`,
  take: 'Take and cite',
  open: 'Open in the explorer',
  address: 'Address of this page',
  howToCite: 'How to cite this page',
  embed: 'Embed',
  files: {
    csv: 'CSV',
    excel: 'CSV for Excel',
    json: 'JSON',
    api: 'API',
  },
  tables: {
    observations: 'figures',
    province_year: 'provinces by year',
    areas: 'areas',
    area_names: 'names of areas',
    indicators: 'indicators',
    populations: 'populations',
    units: 'units',
    industries: 'industry groups',
    breakdowns: 'breakdowns',
    sources: 'sources',
    datasets: 'datasets',
    territory_changes: 'changes of territory',
    audits: 'arithmetic checks',
    rejects: 'rejected rows',
  },
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'This browser does not allow copying.',
  copyFigure: 'Copy this figure with its source',
  figureCopied: 'Figure copied with its source.',
  formats: {
    plain: 'Text',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    wikipedia: 'Wikipedia',
  },
};

const MESSAGES: Readonly<Record<Lang, CiteMessages>> = { id, en };

export const citeMessages = (lang: Lang): CiteMessages => MESSAGES[lang];
