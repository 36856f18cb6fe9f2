/** What is kept for reading without a connection: pages as they name themselves, and their order in a list. */
import { LANGS, type Lang } from '../i18n/lang.ts';

export interface StoredPage {
  /** From the root of the host on. */
  readonly path: string;
  readonly title: string;
  readonly lang: Lang;
  /** Of the data on the page. */
  readonly release: string;
}

/** What a kept page says of itself; null for what is no page of ours. */
export function storedPage(url: string, html: string): StoredPage | null {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const release = /<meta name="version" content="([\w.-]+)"/.exec(html)?.[1];
  if (title === undefined || release === undefined) return null;
  return { path: new URL(url).pathname, title: unescape(title), lang: langIn(html), release };
}

/** The language that a page says it is in. */
export const langIn = (html: string): Lang => (/<html[^>]* lang="en"/.test(html) ? 'en' : 'id');

/** The pages of each language in the order of their titles, those in the reader's language first. */
export function byLanguage(
  pages: readonly StoredPage[],
  reader: Lang,
): readonly { readonly lang: Lang; readonly pages: readonly StoredPage[] }[] {
  return LANGS.toSorted((a, b) => Number(b === reader) - Number(a === reader)).map((lang) => ({
    lang,
    pages: pages
      .filter((page) => page.lang === lang)
      .toSorted((a, b) => a.title.localeCompare(b.title, lang)),
  }));
}

/** The references that Astro writes into a title. */
function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
