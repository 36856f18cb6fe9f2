/** What a page from the copy says of itself. */
import type { Lang } from '../i18n/lang.ts';
import { formatDate } from '../model/format.ts';
import { MESSAGES } from './messages.ts';
import { langIn } from './stored-page.ts';

/** The language of a page, from its address within the site. */
export function langOf(path: string): Lang {
  return path === 'en' || path.startsWith('en/') ? 'en' : 'id';
}

/**
 * The page with a sentence at the head of its content: that it is a copy, of which release, and since when. A page without
 * `<main>` is not one of ours and stays as it is.
 */
export function markStored(page: string, stored: Date): string {
  const lang = langIn(page);
  const [, release = '?'] = /<meta name="version" content="([\w.-]+)"/.exec(page) ?? [];
  const said = MESSAGES[lang].stored(release, formatDate(isoDay(stored), lang));
  return page.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="notice stored" role="status">${said}</p>`,
  );
}

/** The day in the visitor's own time zone. */
function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
