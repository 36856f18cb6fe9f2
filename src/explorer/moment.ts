import { LOCALES, type Lang } from '../i18n/lang.ts';

const formats = new Map<Lang, Intl.DateTimeFormat>();

/**
 * When something of the visitor's own happened: `26 Nov 2026, 08.15`. The first one takes a browser some twenty milliseconds, so that it
 * is not made ready before there is something to tell.
 * @param at milliseconds as `Date.now()` gives them
 */
export function momentInWords(at: number, lang: Lang): string {
  let format = formats.get(lang);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'medium', timeStyle: 'short' });
    formats.set(lang, format);
  }
  return format.format(at);
}
