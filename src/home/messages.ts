import type { Lang } from '../i18n/lang.ts';

/** What the home page and the page for missing addresses say. */
const id = {
  search: 'Cari provinsi, kabupaten, kota, ukuran, atau sumber',
  now: 'Angka nasional terbaru',
  nowMore: 'Semua angka nasional',
  mapMore: (year: number): string => `Semua provinsi pada ${year}, dengan tabelnya`,
  contested: 'Yang diperdebatkan',
  contestedLead: (groups: string): string =>
    `Untuk ${groups} pertanyaan, sumber-sumber memberi jawaban yang tidak mungkin benar bersamaan. Contoh yang menjadi awal atlas ini:`,
  contestedMore: (groups: string): string => `Semua ${groups} sengketa, dengan bunyi setiap sumber`,
  widest: 'Yang terjauh berikutnya',
  ways: 'Mulai dari mana',
  users: [
    {
      who: 'Warga',
      what: 'Berapa usaha kecil di daerah saya, dan bagaimana perubahannya?',
      links: [
        ['provinsi/', 'Semua provinsi'],
        ['cari/', 'Cari kabupaten atau kota'],
      ],
    },
    {
      who: 'Wartawan',
      what: 'Angka mana yang dapat dikutip, dari siapa, dan siapa yang membantahnya?',
      links: [
        ['sengketa/', 'Sengketa angka'],
        ['sumber/', 'Semua sumber'],
        ['perubahan/', 'Yang baru'],
      ],
    },
    {
      who: 'Peneliti',
      what: 'Bagaimana datanya dihimpun, dan dalam format apa?',
      links: [
        ['data/', 'Unduhan dan kamus data'],
        ['metodologi/', 'Metodologi'],
        ['jelajah/', 'Tulis SQL'],
      ],
    },
    {
      who: 'Aparat daerah',
      what: 'Apa kata sumber lain tentang wilayah kami, dan cocokkah dengan angka kami?',
      links: [
        ['bandingkan/', 'Bandingkan wilayah'],
        ['provinsi/', 'Provinsi, tahun demi tahun'],
        ['indikator/', 'Definisi setiap ukuran'],
      ],
    },
    {
      who: 'Pengelola data',
      what: 'Apa yang belum lengkap, dan bagaimana menambah sumber?',
      links: [
        ['mutu-data/', 'Mutu data'],
        ['data/api/', 'API'],
        ['tentang/', 'Tentang proyek ini'],
      ],
    },
  ] as { who: string; what: string; links: [path: string, name: string][] }[],
  lost: 'Mungkin yang Anda cari',
  lostNone: 'Tidak ada halaman yang mirip dengan alamat ini.',
  lostLead:
    'Alamatnya mungkin salah ketik, atau provinsi dan tahun itu tidak memiliki angka. Cari di sini, atau mulai dari salah satu daftar di bawah.',
};

const en: typeof id = {
  search: 'Search provinces, regencies, cities, measures or sources',
  now: 'Latest national figures',
  nowMore: 'All national figures',
  mapMore: (year) => `All provinces in ${year}, with their table`,
  contested: 'What is contested',
  contestedLead: (groups) =>
    `On ${groups} questions, sources give answers that cannot all be right. The case that this atlas was started from:`,
  contestedMore: (groups) => `All ${groups} conflicts, in the words of each source`,
  widest: 'The next furthest apart',
  ways: 'Where to begin',
  users: [
    {
      who: 'Citizens',
      what: 'How many small businesses are there where I live, and how has that changed?',
      links: [
        ['provinsi/', 'All provinces'],
        ['cari/', 'Find a regency or city'],
      ],
    },
    {
      who: 'Journalists',
      what: 'Which figure can be quoted, from whom, and who contradicts it?',
      links: [
        ['sengketa/', 'Disputed figures'],
        ['sumber/', 'All sources'],
        ['perubahan/', 'What is new'],
      ],
    },
    {
      who: 'Researchers',
      what: 'How were the data gathered, and in which formats do they come?',
      links: [
        ['data/', 'Downloads and data dictionary'],
        ['metodologi/', 'Methodology'],
        ['jelajah/', 'Write SQL'],
      ],
    },
    {
      who: 'Regional officials',
      what: 'What do others print about our region, and does it fit our own figures?',
      links: [
        ['bandingkan/', 'Compare areas'],
        ['provinsi/', 'Provinces, year by year'],
        ['indikator/', 'The definition of each measure'],
      ],
    },
    {
      who: 'Data maintainers',
      what: 'What is incomplete, and how is a source added?',
      links: [
        ['mutu-data/', 'Data quality'],
        ['data/api/', 'API'],
        ['tentang/', 'About this project'],
      ],
    },
  ],
  lost: 'Perhaps what you are looking for',
  lostNone: 'No page resembles this address.',
  lostLead:
    'The address may be mistyped, or that province and year may have no figures. Search here, or begin with one of the lists below.',
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
