/** What the part of a page says that offers its figures to take along and cite, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { TableName } from '../model/contract.ts';

export interface TakeMessages {
  readonly take: string;
  readonly open: string;
  readonly address: string;
  readonly howToCite: string;
  readonly files: Readonly<Record<'csv' | 'excel' | 'json' | 'api', string>>;
  /** What a published table holds, where a page offers several of them. */
  readonly tables: Readonly<Record<TableName, string>>;
  readonly formats: Readonly<Record<'plain' | 'apa' | 'bibtex' | 'ris' | 'wikipedia', string>>;
}

const id: TakeMessages = {
  take: 'Ambil dan kutip',
  open: 'Buka di penjelajah',
  address: 'Alamat halaman ini',
  howToCite: 'Cara mengutip halaman ini',
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
  formats: {
    plain: 'Teks',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    wikipedia: 'Wikipedia',
  },
};

const en: TakeMessages = {
  take: 'Take and cite',
  open: 'Open in the explorer',
  address: 'Address of this page',
  howToCite: 'How to cite this page',
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
  formats: {
    plain: 'Text',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    wikipedia: 'Wikipedia',
  },
};

const MESSAGES: Readonly<Record<Lang, TakeMessages>> = { id, en };

export const takeMessages = (lang: Lang): TakeMessages => MESSAGES[lang];
