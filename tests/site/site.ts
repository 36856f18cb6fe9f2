/** The built site as files: which pages there are, and their markup read fast enough for all of them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteAddress } from '../../scripts/setup/address.mjs';
import type { Lang } from '../../src/i18n/lang.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const { site: SITE, base: BASE } = siteAddress(process.env);

/** One page of each kind: its route without base and language. The explorer has tests of its own. */
export const KINDS = {
  home: '',
  nation: 'indonesia/',
  provinces: 'provinsi/',
  province: 'provinsi/sumatera-barat/',
  'province-year': 'provinsi/sumatera-barat/2023/',
  regency: 'provinsi/banten/kabupaten-lebak/',
  year: 'tahun/2022/',
  indicators: 'indikator/',
  indicator: 'indikator/workers/',
  compare: 'bandingkan/',
  'compare-set': 'bandingkan/sulawesi/',
  conflicts: 'sengketa/',
  sources: 'sumber/',
  source: 'sumber/antara-ikm-2017/',
  data: 'data/',
  api: 'data/api/',
  search: 'cari/',
  changes: 'perubahan/',
  embeds: 'sematan/',
  methodology: 'metodologi/',
  quality: 'mutu-data/',
  about: 'tentang/',
} as const;

/** Pages to work in: their scripts are their point, and they have budgets and tests of their own. */
export const TOOLS = { explorer: 'jelajah/', notebook: 'jelajah/catatan/' } as const;

/** The longest pages of their kinds: what holds for them holds for the others. */
export const LONGEST = {
  'source, the longest': 'sumber/bps-imk-province-2013-2024/',
  'year, the longest': 'tahun/2019/',
} as const;

/** The page that answers for others without a connection: it publishes nothing, and search engines leave it out. */
export const OFFLINE = 'luring/';

/** Charts for other sites' frames, and not the page that lists them. */
export const EMBED = /^(?:en\/)?sematan\/./;

/** The address of a page within the site: `en/sumber/`. */
export const inLang = (lang: Lang, route: string): string =>
  lang === 'en' ? `en/${route}` : route;

/** Pages in both languages, as rows for `test.each`. @param routes a page's route by its kind */
const rowsOf = <Kind extends string>(
  routes: Readonly<Record<Kind, string>>,
): { kind: Kind; lang: Lang; route: string; path: string }[] =>
  (Object.entries(routes) as [Kind, string][]).flatMap(([kind, route]) =>
    (['id', 'en'] as const).map((lang) => ({ kind, lang, route, path: inLang(lang, route) })),
  );

export const KIND_PAGES = rowsOf(KINDS);
export const TOOL_PAGES = rowsOf(TOOLS);

export interface SitePage {
  /** The address within the site, language included: `en/provinsi/aceh/`, empty for the home page. */
  readonly path: string;
  readonly lang: Lang;
  /** The address without the language: the same for both. */
  readonly route: string;
}

/** Every page of the site but 404.html, in a stable order. @throws {Error} when nothing was built. */
export function sitePages(): SitePage[] {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run npm run build first');
  return (
    readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
      .map((file) => file.slice(0, -'index.html'.length))
      // Charts for other sites' frames have a test of their own.
      .filter((path) => !EMBED.test(path))
      .sort()
      .map((path) => {
        const english = path === 'en/' || path.startsWith('en/');
        return { path, lang: english ? 'en' : 'id', route: english ? path.slice(3) : path };
      })
  );
}

export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}

export interface Tag {
  readonly name: string;
  readonly attributes: string;
}

/** Every start tag, without building a tree: Astro quotes all attribute values and escapes quotes in them. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const match of html.matchAll(/<([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/g)) {
    yield { name: match[1] ?? '', attributes: match[2] ?? '' };
  }
}

/** The value of an attribute, decoded; undefined when the tag does not have it. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decode(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text with its character references resolved. */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name)] ?? whole;
  });
}

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'col', 'source', 'wbr']);

/**
 * The texts of a page's body in order, and its spoken attributes (`aria-label`, `alt`, `placeholder`) among them; without
 * scripts, and without what is inside an element that `skip` names.
 */
export function* textsOf(html: string, skip: (tag: Tag) => boolean): Generator<string> {
  const body = html.slice(html.indexOf('<body'));
  const open: string[] = [];
  // How deep the element lies whose content is left out; nothing is while it is 0.
  let skipped = 0;
  for (const match of body.matchAll(/<(\/?)([a-z][a-zA-Z0-9-]*)((?:[^>"]|"[^"]*")*)>([^<]*)/g)) {
    const [, closing, name = '', attributes = '', text = ''] = match;
    if (closing === '/') {
      while (open.length > 0 && open.pop() !== name);
      if (open.length < skipped) skipped = 0;
    } else {
      const tag = { name, attributes };
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push(name);
      if (skipped === 0 && (name === 'script' || skip(tag))) skipped = open.length;
      if (skipped === 0) {
        for (const spoken of ['aria-label', 'alt', 'placeholder']) {
          const value = attribute(tag, spoken);
          if (value !== undefined) yield value;
        }
      }
    }
    if (skipped === 0 && text.trim() !== '') yield decode(text).replace(/\s+/g, ' ').trim();
  }
}
