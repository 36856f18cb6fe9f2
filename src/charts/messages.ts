import type { Lang } from '../i18n/lang.ts';

/** What a chart's reading aid and its download buttons say. */
const id = {
  read: (title: string): string => `Baca nilai: ${title}`,
  hint: (count: number): string => `${count} nilai, dibaca dengan tombol panah`,
  download: (kind: string): string => `Unduh grafik ini sebagai ${kind}`,
  failed: 'Gambar tidak dapat dibuat di peramban ini.',
};

const en: typeof id = {
  read: (title) => `Read values: ${title}`,
  hint: (count) => `${count} values, read with the arrow keys`,
  download: (kind) => `Download this chart as ${kind}`,
  failed: 'The picture cannot be made in this browser.',
};

export const chartMessages = (lang: Lang): typeof id => (lang === 'en' ? en : id);
