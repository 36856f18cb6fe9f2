/** Everything that the page on the API says, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface ApiMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly promiseHeading: string;
  readonly promise: readonly string[];
  readonly envelopeHeading: string;
  readonly envelope: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly resources: string;
  readonly address: string;
  readonly example: string;
  readonly schema: string;
  readonly samples: string;
  readonly pageData: string;
}

const id: ApiMessages = {
  title: 'API statis',
  description:
    'API statis Atlas IKM: wilayah, indikator, populasi, provinsi per tahun, sumber, dan sengketa sebagai JSON, tanpa kunci dan tanpa batas.',
  lead: 'Semua isi atlas ini juga tersedia sebagai berkas JSON dengan alamat tetap. Tidak ada kunci, pendaftaran, atau batas permintaan; setiap berkas boleh dibaca dari situs mana pun.',
  promiseHeading: 'Janji kestabilan',
  promise: [
    'Alamat di bawah /api/v1/ tidak dihapus dan tidak dipindahkan selama situs ini ada.',
    'Nama dan jenis kolom tidak berubah di v1. Kolom dan sumber daya baru boleh bertambah: abaikan yang tidak Anda kenal.',
    'Perubahan yang tidak cocok dengan janji ini mendapat versi baru di alamat baru; v1 tetap diperbarui sekurang-kurangnya dua tahun sesudahnya.',
    'Angka dapat bertambah, berubah, atau ditarik pada setiap rilis. Sebutkan rilisnya bila mengutip.',
  ],
  envelopeHeading: 'Bentuk setiap dokumen',
  envelope: 'Setiap dokumen adalah satu objek dengan isian yang sama; isinya ada di data.',
  fields: [
    ['api', 'versi API'],
    ['release', 'rilis data'],
    ['license', 'lisensi himpunan; setiap angka tetap mengikuti ketentuan penerbitnya'],
    ['self', 'alamat dokumen ini'],
    ['schema', 'alamat JSON Schema untuk dokumen ini'],
    ['data', 'isinya'],
  ],
  resources: 'Sumber daya',
  address: 'Alamat',
  example: 'Contoh',
  schema: 'Skema',
  samples: 'Contoh pemakaian',
  pageData:
    'Setiap halaman yang memuat angka juga punya data.csv (untuk Excel) dan data.json di sampingnya.',
};

const en: ApiMessages = {
  title: 'Static API',
  description:
    'The static API of Atlas IKM: areas, indicators, populations, provinces by year, sources and conflicts as JSON, without key or limit.',
  lead: 'Everything in this atlas is also there as JSON files at fixed addresses. There is no key, no registration and no rate limit; any site may read them.',
  promiseHeading: 'Stability promise',
  promise: [
    'Addresses under /api/v1/ are not removed or moved while this site exists.',
    'Names and types of columns do not change in v1. Columns and resources may be added: ignore those you do not know.',
    'A change that breaks this promise gets a new version at a new address; v1 is kept up to date for at least two years after that.',
    'Figures may be added, revised or withdrawn in each release. Name the release when you cite.',
  ],
  envelopeHeading: 'The form of every document',
  envelope: 'Every document is one object with the same fields; its content is in data.',
  fields: [
    ['api', 'version of the API'],
    ['release', 'release of the data'],
    ['license', 'licence of the compilation; each figure stays under the terms of its publisher'],
    ['self', 'address of this document'],
    ['schema', 'address of the JSON Schema for this document'],
    ['data', 'the content'],
  ],
  resources: 'Resources',
  address: 'Address',
  example: 'Example',
  schema: 'Schema',
  samples: 'How to use it',
  pageData: 'Every page with figures also has data.csv (for Excel) and data.json beside it.',
};

const MESSAGES: Readonly<Record<Lang, ApiMessages>> = { id, en };

export const apiMessages = (lang: Lang): ApiMessages => MESSAGES[lang];
