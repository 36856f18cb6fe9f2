import type { Lang } from '../i18n/lang.ts';
import type { Agreement, Bilingual, Status } from '../model/contract.ts';

/** What the small definitions say that the dictionaries do not hold. */

interface Entry {
  readonly name: Bilingual;
  readonly text: Bilingual;
}

export const STATUS_TERMS: Readonly<Record<Status, Entry>> = {
  realised: {
    name: { id: 'Realisasi', en: 'Realised' },
    text: {
      id: 'Sumbernya menyajikan angka ini sebagai hasil: sudah terjadi dan sudah dihitung.',
      en: 'The source gives this figure as an outcome: it has happened and has been counted.',
    },
  },
  target: {
    name: { id: 'Target', en: 'Target' },
    text: {
      id: 'Rencana, bukan hasil. Di bagan, target digambar berongga dan tidak pernah disambung dengan realisasi.',
      en: 'A plan, not an outcome. Charts draw targets hollow and never join them to outcomes.',
    },
  },
  estimate: {
    name: { id: 'Perkiraan', en: 'Estimate' },
    text: {
      id: 'Sumbernya sendiri menyebut angka ini perkiraan, sering kali dibulatkan.',
      en: 'The source itself calls this figure an estimate, often a rounded one.',
    },
  },
  preliminary: {
    name: { id: 'Angka sementara', en: 'Preliminary figure' },
    text: {
      id: 'Diterbitkan sebelum penghitungan selesai; angka tetapnya dapat berbeda.',
      en: 'Published before the count was complete; the final figure may differ.',
    },
  },
  unspecified: {
    name: { id: 'Status tidak disebut', en: 'Status not stated' },
    text: {
      id: 'Sumbernya tidak mengatakan apakah ini realisasi, perkiraan, atau target.',
      en: 'The source does not say whether this is an outcome, an estimate or a target.',
    },
  },
};

export const AGREEMENT_TERMS: Readonly<Record<Agreement, Entry>> = {
  sole: {
    name: { id: 'Satu-satunya sumber', en: 'Only source' },
    text: {
      id: 'Tidak ada sumber lain dalam atlas ini yang menjawab pertanyaan yang sama, jadi angkanya belum dapat dibandingkan.',
      en: 'No other source in this atlas answers the same question, so the figure cannot be compared yet.',
    },
  },
  agrees: {
    name: { id: 'Cocok', en: 'Agrees' },
    text: {
      id: 'Sumber lain menjawab pertanyaan yang sama, dan rentang pembulatan kedua angka bertemu.',
      en: 'Another source answers the same question, and the rounding intervals of the two figures meet.',
    },
  },
  conflicts: {
    name: { id: 'Bertentangan', en: 'Conflicts' },
    text: {
      id: 'Sumber lain menjawab pertanyaan yang sama dengan angka yang tidak mungkin cocok, sekalipun pembulatan diperhitungkan. Semuanya ditampilkan.',
      en: 'Another source answers the same question with a figure that cannot fit, even when rounding is allowed for. All of them are shown.',
    },
  },
  superseded: {
    name: { id: 'Sudah digantikan', en: 'Superseded' },
    text: {
      id: 'Penerbit yang sama kemudian mencetak angka lain dalam tabel yang sama. Angka lama tetap disimpan.',
      en: 'The same publisher later printed another figure in the same table. The earlier one is kept.',
    },
  },
};

export const NOTE_TERMS = {
  headline: {
    name: { id: 'Angka utama', en: 'Headline figure' },
    text: {
      id: 'Angka yang ditampilkan lebih dulu bila sumbernya lebih dari satu: statistik resmi sebelum laporan pemerintah, portal, berita, lalu penelitian; terbitan terbaru; lalu yang paling teliti. Tidak pernah dirata-ratakan.',
      en: 'The figure shown first when there are several sources: official statistics before government reports, portals, the press, then research; the latest vintage; then the finest precision. Never an average.',
    },
  },
  rounding: {
    name: { id: 'Rentang pembulatan', en: 'Rounding interval' },
    text: {
      id: 'Nilai yang dapat diwakili angka tercetak: “4,4 juta” berarti antara 4.350.000 dan 4.450.000.',
      en: 'The values that a printed figure can stand for: “4,4 juta” is anything from 4,350,000 to 4,450,000.',
    },
  },
  'survey-2016': {
    name: { id: 'Tanpa survei 2016', en: 'No survey for 2016' },
    text: {
      id: 'BPS tidak mengadakan survei tahunan industri mikro dan kecil untuk 2016, tahun Sensus Ekonomi. Garis di bagan terputus di sana; angka 2015 dan 2017 tidak disambung.',
      en: 'BPS held no yearly survey of micro and small industry for 2016, the year of the Economic Census. Lines in charts stop there; 2015 and 2017 are not joined.',
    },
  },
  split: {
    name: { id: 'Pemekaran', en: 'Split of a province' },
    text: {
      id: 'Sejak provinsi baru dihitung tersendiri, angka provinsi induknya mencakup wilayah yang lebih kecil. Sebelum dan sesudahnya tidak dapat dibandingkan begitu saja.',
      en: 'From the year a new province is counted on its own, its parent’s figures cover a smaller area. Before and after cannot simply be compared.',
    },
  },
  kbli: {
    name: { id: 'Golongan KBLI', en: 'KBLI group' },
    text: {
      id: 'Klasifikasi Baku Lapangan Usaha Indonesia membagi industri pengolahan ke dalam golongan dua angka, 10 sampai 33.',
      en: 'The Indonesian industrial classification (KBLI) divides manufacturing into two-digit groups, 10 to 33.',
    },
  },
} as const satisfies Record<string, Entry>;

export type Note = keyof typeof NOTE_TERMS;

const id = {
  definition: (name: string): string => `Arti: ${name}`,
  more: 'Selengkapnya',
  terms: 'Istilah dalam tabel ini',
};

const en: typeof id = {
  definition: (name) => `Meaning of: ${name}`,
  more: 'Full definition',
  terms: 'Terms in this table',
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
