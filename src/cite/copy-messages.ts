/** What copying says, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface CopyMessages {
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly copyFigure: string;
  readonly figureCopied: string;
}

const id: CopyMessages = {
  copy: 'Salin',
  copied: 'Tersalin.',
  failed: 'Peramban ini tidak mengizinkan penyalinan.',
  copyFigure: 'Salin angka ini dengan sumbernya',
  figureCopied: 'Angka tersalin dengan sumbernya.',
};

const en: CopyMessages = {
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'This browser does not allow copying.',
  copyFigure: 'Copy this figure with its source',
  figureCopied: 'Figure copied with its source.',
};

const MESSAGES: Readonly<Record<Lang, CopyMessages>> = { id, en };

export const copyMessages = (lang: Lang): CopyMessages => MESSAGES[lang];
