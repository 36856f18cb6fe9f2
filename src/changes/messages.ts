import type { Lang } from '../i18n/lang.ts';

const id = {
  title: 'Perubahan data',
  description:
    'Angka yang ditambah, diperbaiki, dan ditarik pada setiap rilis data Atlas IKM, dengan alasannya.',
  lead: 'Setiap rilis data dicatat di sini: angka yang ditambah, yang diperbaiki, dan yang ditarik. Suatu angka disebut diperbaiki bila sumber, pertanyaan, dan letaknya sama tetapi nilainya lain. Setiap perbaikan dan penarikan disertai alasannya.',
  release: (version: string, date: string): string => `Rilis ${version}, ${date}`,
  summary: (figures: string, added: string, revised: string, withdrawn: string): string =>
    `Memuat ${figures}\u00a0angka: ${added}\u00a0ditambah, ${revised}\u00a0diperbaiki, ${withdrawn}\u00a0ditarik.`,
  addedBy: 'Angka yang ditambah menurut set data',
  dataset: 'Set data',
  added: 'Ditambah',
  revised: 'Angka yang diperbaiki',
  withdrawn: 'Angka yang ditarik',
  figure: 'Angka',
  before: 'Sebelumnya',
  now: 'Sekarang',
  source: 'Sumber',
  reason: 'Alasan',
  file: 'Catatan ini sebagai JSON',
  feed: 'Ikuti lewat umpan Atom',
};

const en: typeof id = {
  title: 'Changes to the data',
  description:
    'Figures added, corrected and withdrawn in each data release of Atlas IKM, with the reason for each.',
  lead: 'Every release of the data is recorded here: the figures added, corrected and withdrawn. A figure is corrected where its source, question and place in the source are the same and its value is another. Every correction and withdrawal comes with its reason.',
  release: (version, date) => `Release ${version}, ${date}`,
  summary: (figures, added, revised, withdrawn) =>
    `Holds ${figures} figures: ${added} added, ${revised} corrected, ${withdrawn} withdrawn.`,
  addedBy: 'Figures added, by dataset',
  dataset: 'Dataset',
  added: 'Added',
  revised: 'Figures corrected',
  withdrawn: 'Figures withdrawn',
  figure: 'Figure',
  before: 'Before',
  now: 'Now',
  source: 'Source',
  reason: 'Reason',
  file: 'This log as JSON',
  feed: 'Follow by Atom feed',
};

export const changeMessages = (lang: Lang): typeof id => ({ id, en })[lang];
