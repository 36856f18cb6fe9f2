import type { Lang } from '../i18n/lang.ts';

/**
 * The number that a cell's text begins with, as the page's language writes it: `41.356 unit usaha`, `−2.5%`. Nothing for any other
 * text. What it cannot read back exactly, such as `Rp2,29 triliun`, the build writes beside the text.
 */
export function numberIn(text: string, lang: Lang): number | undefined {
  const [, minus, digits = ''] = /^\s*([−-]?)(\d[\d.,]*)/.exec(text) ?? [];
  const plain =
    lang === 'id' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return digits === '' ? undefined : Number(plain) * (minus ? -1 : 1);
}
