/** The languages of the site. Indonesian is the default and has no prefix; English mirrors it under `/en/`. */
export const LANGS = ['id', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The `[...lang]` route parameter of a language: nothing for Indonesian. */
export function langParam(lang: Lang): string | undefined {
  return lang === 'id' ? undefined : lang;
}

/** The language of a `[...lang]` route parameter. @throws {Error} for any other value. */
export function langOf(param: string | undefined): Lang {
  if (param === undefined) return 'id';
  if (param === 'en') return 'en';
  throw new Error(`unknown language: "${param}"`);
}

/** The language that the same page is also in. */
export const otherLang = (lang: Lang): Lang => (lang === 'id' ? 'en' : 'id');

/** The BCP 47 locale that numbers, dates and collation follow. */
export const LOCALES: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };
