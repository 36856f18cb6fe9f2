import { formatNumber } from '../model/format.ts';
import type { Lang } from '../i18n/lang.ts';

/** How a language writes a fraction: `,` in Indonesian, `.` in English. */
const separatorOf = (lang: Lang): string => formatNumber(0.5, lang).charAt(1);

/** What a number short enough for a chart has room for: four digits in all, at most two of them behind the separator. */
const roomFor = (whole: string): number => Math.max(0, 4 - Math.max(2, whole.length));

/**
 * The numbers of one chart with as many decimals each as the longest of their kind has: `2,00` beside `2,16`. Numbers of another
 * word (`8 triliun` beside `8,3 miliar`) are another kind.
 * @param texts short numbers, as `figureFormat` writes them
 */
export function evenDecimals(texts: readonly string[], lang: Lang): string[] {
  const separator = separatorOf(lang);
  const parts = texts.map((text) => {
    const [, before = '', digits = '', after = ''] = /^(\D*)([\d.,]*)(.*)$/.exec(text) ?? [];
    const [whole = '', decimals = ''] = digits.split(separator);
    return { text, before, whole, decimals, after };
  });
  const most = new Map<string, number>();
  for (const { after, decimals } of parts) {
    most.set(after, Math.max(most.get(after) ?? 0, decimals.length));
  }
  return parts.map(({ text, before, whole, decimals, after }) => {
    const count = Math.min(most.get(after) ?? 0, roomFor(whole));
    if (decimals.length >= count) return text;
    return before + whole + separator + decimals.padEnd(count, '0') + after;
  });
}
