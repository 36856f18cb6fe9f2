import type { Lang } from './lang.ts';

/** The site's base path, with a slash at both ends. */
export const BASE: string = withSlashes(import.meta.env.BASE_URL);

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

/**
 * The address of a page within the site.
 * @param path route without base and language, such as `provinsi/aceh/2023/`; empty for the home page
 */
export function route(lang: Lang, path = ''): string {
  return `${BASE}${lang === 'en' ? 'en/' : ''}${path}`;
}

/** The address of a file that is the same for both languages, such as `data/v1/observations.csv`. */
export function asset(path: string): string {
  return `${BASE}${path}`;
}
