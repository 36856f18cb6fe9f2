import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/atlas/parquet.ts';
import {
  attribute,
  BASE,
  decode,
  DIST,
  EMBED,
  inLang,
  readPage,
  SITE,
  sitePages,
  tagsOf,
  OFFLINE,
} from './site.ts';

/** Addresses that are no source's and lead elsewhere all the same, with the reason why they may. */
const ELSEWHERE: readonly string[] = [];

/** What leads away from a page: the address, and the first page that has it. */
const internal = new Map<string, string>();
const external = new Map<string, string>();
/** Addresses that are neither of the site nor absolute: nothing on a page may be one. */
const strange = new Map<string, string>();
const unmarked = new Map<string, string>();
const ids = new Map<string, Set<string>>();
const doubled: string[] = [];
const wrongHeads: string[] = [];
const machinePaths: string[] = [];
/** Links of a page's contents, and those that do not say what the heading they lead to says. */
let contents = 0;
const misnamed: string[] = [];

const remember = (found: Map<string, string>, address: string, page: string): void => {
  if (!found.has(address)) found.set(address, page);
};

const words = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Compares a page's contents with its headings; how many things a section holds may be said in the contents alone. */
function readContents(html: string, page: string): void {
  const list = /<nav class="contents".*?<\/nav>/s.exec(html)?.[0] ?? '';
  for (const [, id = '', name = ''] of list.matchAll(/<a href="#([^"]+)">(.*?)<\/a>/gs)) {
    contents++;
    const start = html.lastIndexOf('<', html.indexOf(` id="${id}"`));
    const heading = /<(h[23])\b[^>]*>(.*?)<\/\1>/s.exec(html.slice(start))?.[2] ?? '';
    const said = words(name).replace(/ \(\d+\)$/, '');
    if (said !== words(heading)) misnamed.push(`${page}: "${said}" leads to "${words(heading)}"`);
  }
}

/** Folders of whoever built the site. */
const MACHINE = /file:\/\/|[A-Z]:\\Users|(?:^|["'\s(=>])\/(?:home|root|Users|tmp)\//;

beforeAll(() => {
  const pages = [...sitePages(), { path: '404.html', lang: 'id', route: '' } as const];
  for (const { path, lang, route } of pages) {
    const missing = path === '404.html';
    const html = missing ? readFileSync(join(DIST, path), 'utf8') : readPage(path);
    if (MACHINE.test(html) || html.includes(process.cwd())) machinePaths.push(path);

    readContents(html, path);

    const own = new Set<string>();
    const head: string[] = [];
    let mirror = '';
    for (const tag of tagsOf(html)) {
      const id = attribute(tag, 'id');
      if (id !== undefined) {
        if (own.has(id)) doubled.push(`${path}#${id}`);
        own.add(id);
      }
      // Feeds are alternates too, but files: they are looked for like any other.
      if (tag.name === 'link' && /canonical|hreflang/.test(tag.attributes)) {
        head.push(
          [attribute(tag, 'rel'), attribute(tag, 'hreflang'), attribute(tag, 'href')].join(' '),
        );
        continue;
      }
      for (const name of ['href', 'src', 'srcset', 'poster', 'action', 'data', 'xlink:href']) {
        const address = attribute(tag, name);
        if (address === undefined) continue;
        if (/^(https?:)?\/\//.test(address)) {
          remember(external, address, path);
          if (tag.name !== 'a' || attribute(tag, 'rel') !== 'external')
            remember(unmarked, `<${tag.name}> ${address}`, path);
        } else if (address.startsWith('#')) {
          remember(internal, `${missing ? BASE : BASE + path}${address}`, path);
        } else if (address.startsWith(BASE)) {
          remember(internal, address, path);
        } else {
          remember(strange, address, path);
        }
        if (attribute(tag, 'class') === 'language') mirror = address;
      }
    }
    ids.set(path, own);

    const address = (of: 'id' | 'en'): string => `${SITE}${BASE}${inLang(of, route)}`;
    const expected = [
      `canonical  ${address(lang)}`,
      `alternate id ${address('id')}`,
      `alternate en ${address('en')}`,
      `alternate x-default ${address('id')}`,
    ];
    // Pages that answer in place of others have no address to be found under, and say so to search engines.
    const apart = missing || route === OFFLINE;
    const named = apart ? [] : expected;
    const hidden = html.includes('<meta name="robots" content="noindex">');
    if (head.join('\n') !== named.join('\n') || hidden !== apart) wrongHeads.push(path);
    if (mirror !== BASE + inLang(lang === 'id' ? 'en' : 'id', route)) wrongHeads.push(path);
  }
}, 60_000);

/** The first of them, each with a page that has it: the same mistake is often on all pages. */
const withPages = (found: Map<string, string>): string[] =>
  [...found].slice(0, 20).map(([address, page]) => `${address} on ${page || 'the home page'}`);

describe('links within the site', () => {
  test('are many, lie under the base path and are complete', () => {
    // Every one of the 38 provinces alone has more than ten pages that are linked to.
    expect(internal.size).toBeGreaterThan(10_000);
    expect(withPages(strange)).toEqual([]);
  });

  test('lead to a file, and to a place that is in it', () => {
    const broken = new Map<string, string>();
    for (const [address, page] of internal) {
      const [whole = '', fragment] = address.slice(BASE.length).split('#');
      // A query chooses what a page shows: it is read by scripts, and the page is there without it.
      const path = decodeURIComponent(whole.replace(/\?.*/, ''));
      if (EMBED.test(path) && path.endsWith('/')) {
        if (!existsSync(join(DIST, path, 'index.html'))) broken.set(address, page);
        continue;
      }
      const isPage = path === '' || path.endsWith('/');
      if (!isPage) {
        if (fragment !== undefined || !existsSync(join(DIST, path))) broken.set(address, page);
        continue;
      }
      const places = ids.get(path);
      // The explorer's fragment may hold a query, or the notebook's a notebook, instead of naming a place.
      const isWritten = /(^|\/)jelajah\/(catatan\/)?$/.test(path);
      const place = isWritten ? fragment?.replace(/^[qn]=.*/, '') : fragment;
      if (places === undefined || (place && !places.has(decodeURIComponent(place))))
        broken.set(address, page);
    }
    expect(withPages(broken)).toEqual([]);
  });

  test('meet no id twice on a page', () => {
    expect(doubled).toEqual([]);
  });

  test('of head and masthead name the page and its mirror', () => {
    expect(wrongHeads).toEqual([]);
  });
});

describe('other hosts', () => {
  test('are linked to from sources alone, and marked', async () => {
    const sources = await readTable('sources', join(DIST, 'data', 'v1'));
    const known = new Set([...sources.map((source) => source.url), ...ELSEWHERE]);
    expect(external.size).toBeGreaterThan(100);
    const unknown = [...external].filter(([address]) => !known.has(address));
    expect(withPages(new Map(unknown))).toEqual([]);
    expect(withPages(unmarked)).toEqual([]);
  });

  test('are not asked for by a style sheet', () => {
    const folder = join(DIST, '_astro');
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets) {
      const css = readFileSync(join(folder, name), 'utf8');
      expect(css.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g) ?? [], name).toEqual(
        [],
      );
    }
  });
});

test('the contents of a page name its sections as their headings do', () => {
  expect(contents).toBeGreaterThan(5000);
  expect(misnamed).toEqual([]);
});

test('nothing names a folder of the machine that built it', () => {
  const folder = join(DIST, '_astro');
  for (const name of readdirSync(folder)) {
    if (!/\.(css|js)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.includes(process.cwd()) || /file:\/\/\/[a-z]/i.test(text)) machinePaths.push(name);
  }
  expect(machinePaths).toEqual([]);
});
