/** What pages say to machines that show it to people, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface MetadataMessages {
  /** Said after a description that is too short to tell a search engine what the page holds. */
  readonly dataset: string;
  readonly feedTitle: string;
  readonly feedSubtitle: string;
  readonly feedAuthor: string;
  readonly released: (version: string) => string;
}

const id: MetadataMessages = {
  dataset:
    'Angka industri kecil dan menengah Indonesia dengan sumber setiap angka, bentuk tercetaknya, dan kecocokannya dengan sumber lain.',
  feedTitle: 'Perubahan data Atlas IKM',
  feedSubtitle: 'Angka yang ditambah, diubah, dan ditarik pada setiap rilis.',
  feedAuthor: 'Atlas IKM',
  released: (version) => `Rilis data ${version}`,
};

const en: MetadataMessages = {
  dataset:
    'Figures on Indonesian small and medium industry with the source of each, its form as printed, and how it agrees with other sources.',
  feedTitle: 'Changes to the data of Atlas IKM',
  feedSubtitle: 'Figures added, revised and withdrawn in each release.',
  feedAuthor: 'Atlas IKM',
  released: (version) => `Data release ${version}`,
};

const MESSAGES: Readonly<Record<Lang, MetadataMessages>> = { id, en };

export const metadataMessages = (lang: Lang): MetadataMessages => MESSAGES[lang];
