/** What a saved chart in another site's frame says, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface EmbedMessages {
  readonly title: string;
  readonly untitled: string;
  readonly waiting: (megabytes: string) => string;
  readonly draw: string;
  readonly cancel: string;
  readonly again: string;
  readonly open: string;
  readonly query: string;
  readonly noScript: string;
  readonly nothing: string;
  readonly damaged: string;
  readonly failed: string;
  readonly drawn: (rows: string) => string;
  readonly impossible: string;
  readonly source: (release: string) => string;
}

const id: EmbedMessages = {
  title: 'Bagan tersemat',
  untitled: 'Bagan dari sebuah kueri',
  waiting: (megabytes) =>
    `Bagan ini dihitung di peramban Anda dari data Atlas IKM, setelah Anda menekan tombol. Yang pertama mengunduh mesin SQL, ${megabytes} MB.`,
  draw: 'Hitung bagan',
  cancel: 'Batalkan',
  again: 'Hitung lagi',
  open: 'Buka di Atlas IKM',
  query: 'Kueri',
  noScript: 'Bagan ini memerlukan JavaScript, yang tidak aktif di peramban ini.',
  nothing: 'Alamat sematan ini tidak memuat kueri.',
  damaged: 'Alamat sematan ini rusak atau terpotong, jadi bagannya tidak dapat dihitung.',
  failed: 'Bagan ini tidak dapat dihitung di sini. Buka di Atlas IKM untuk melihat sebabnya.',
  drawn: (rows) => `Bagan dihitung dari ${rows} baris.`,
  impossible: 'Hasil kueri ini tidak dapat digambar.',
  source: (release) => `Sumber: Atlas IKM, rilis ${release}`,
};

const en: EmbedMessages = {
  title: 'Embedded chart',
  untitled: 'A chart from a query',
  waiting: (megabytes) =>
    `This chart is computed in your browser from the data of Atlas IKM, once you press the button. The first one downloads the SQL engine, ${megabytes} MB.`,
  draw: 'Compute the chart',
  cancel: 'Cancel',
  again: 'Compute again',
  open: 'Open in Atlas IKM',
  query: 'Query',
  noScript: 'This chart needs JavaScript, which is off in this browser.',
  nothing: 'The address of this embed holds no query.',
  damaged: 'The address of this embed is damaged or cut, so its chart cannot be computed.',
  failed: 'This chart cannot be computed here. Open it in Atlas IKM to see why.',
  drawn: (rows) => `The chart was computed from ${rows} rows.`,
  impossible: 'The result of this query cannot be drawn.',
  source: (release) => `Source: Atlas IKM, release ${release}`,
};

const MESSAGES: Readonly<Record<Lang, EmbedMessages>> = { id, en };

export const embedMessages = (lang: Lang): EmbedMessages => MESSAGES[lang];
