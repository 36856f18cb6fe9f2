/** What the site says to machines: sitemap, robots.txt, feeds, JSON-LD, files beside pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  DIST,
  BASE,
  KIND_PAGES,
  OFFLINE,
  SITE,
  decode,
  inLang,
  readPage,
  sitePages,
  type SitePage,
} from './site.ts';

const FOLDER = `${SITE}${BASE}`;
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** Texts between tags of a name; fails when the tags do not pair. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

/** Complains of XML whose tags do not nest, whose attributes are not quoted, or that holds a bare ampersand. */
function xmlProblems(xml: string): string[] {
  const problems: string[] = [];
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')) problems.push('no declaration');
  const open: string[] = [];
  let roots = 0;
  const body = xml.slice(xml.indexOf('?>') + 2);
  for (const part of body.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)([A-Za-z][\w:-]*)((?: [\w:-]+="[^"<]*")*)(\/?)>$/.exec(part);
    if (part.startsWith('<') && tag === null) problems.push(`tag: ${part}`);
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(part)) problems.push(`ampersand: ${part}`);
    if (tag === null) continue;
    if (tag[1] === '/') {
      if (open.pop() !== tag[2]) problems.push(`closes nothing: ${part}`);
    } else if (tag[4] !== '/') {
      if (open.length === 0) roots++;
      open.push(tag[2] ?? '');
    }
  }
  if (open.length > 0 || roots !== 1) problems.push(`open: ${open.join(' ')}; roots: ${roots}`);
  return problems;
}

let pages: SitePage[];
beforeAll(() => {
  pages = sitePages();
});

test('the check of XML finds what is wrong', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(xmlProblems(`${head}<a><b x="1"/></a>`)).toEqual([]);
  for (const wrong of ['<a><b></a>', '<a>&nbsp;</a>', '<a x=1/>', '<a/><a></a><b></b>'])
    expect(xmlProblems(head + wrong)).not.toEqual([]);
});

describe('the sitemap', () => {
  test('is XML and names every page once, with its mirror', () => {
    const xml = read('sitemap.xml');
    expect(xmlProblems(xml)).toEqual([]);
    const urls = elements(xml, 'url');
    expect(urls.map((url) => decode(elements(url, 'loc')[0] ?? '')).sort()).toEqual(
      // The page that answers without a connection asks not to be listed.
      pages
        .filter(({ route }) => route !== OFFLINE)
        .map(({ path }) => FOLDER + path)
        .sort(),
    );
    for (const url of urls) expect(url.match(/hreflang="(?:id|en|x-default)"/g)).toHaveLength(3);
    const days = new Set(urls.flatMap((url) => elements(url, 'lastmod')));
    expect(days.size).toBe(1);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('is where robots.txt says', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${FOLDER}sitemap.xml\n`);
    expect(read('robots.txt')).not.toContain('Disallow: /');
  });
});

describe.each(['id', 'en'] as const)('the feeds in %s', (lang) => {
  test('Atom has what RFC 4287 requires', () => {
    const xml = read(inLang(lang, 'umpan.xml'));
    expect(xmlProblems(xml)).toEqual([]);
    const head = xml.slice(0, xml.indexOf('<entry>'));
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(elements(head, name), name).toHaveLength(1);
    expect(head).toContain(
      `rel="self" type="application/atom+xml" href="${FOLDER}${inLang(lang, 'umpan.xml')}"`,
    );
    const entries = elements(xml, 'entry');
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary'])
        expect(elements(entry, name), name).toHaveLength(1);
      expect(elements(entry, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  test('JSON Feed says the same', () => {
    const feed = JSON.parse(read(inLang(lang, 'umpan.json'))) as Record<string, unknown> & {
      items: Record<string, string>[];
    };
    expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(feed['language']).toBe(lang);
    expect(feed['feed_url']).toBe(FOLDER + inLang(lang, 'umpan.json'));
    const xml = read(inLang(lang, 'umpan.xml'));
    expect(feed.items.map(({ id }) => id)).toEqual(
      elements(xml, 'entry').map((entry) => decode(elements(entry, 'id')[0] ?? '')),
    );
    for (const { url: entry = '', content_text = '' } of feed.items) {
      const [url = '', anchor] = entry.split('#');
      expect(existsSync(join(DIST, url.slice(FOLDER.length), 'index.html'))).toBe(true);
      expect(readFileSync(join(DIST, url.slice(FOLDER.length), 'index.html'), 'utf8')).toContain(
        `id="${anchor}"`,
      );
      expect(content_text.length).toBeGreaterThan(20);
    }
  });
});

interface Dataset {
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly distribution: readonly { contentUrl: string }[];
  readonly itemListElement: readonly { name: string; item: string; position: number }[];
}

const linkedOn = (html: string): Dataset[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    (match) => JSON.parse(match[1] ?? '') as Dataset,
  );
const headingOf = (html: string): string =>
  decode(/<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1] ?? '');

test('descriptions are unique in a language and of the length that a search result shows', () => {
  const found = pages.map(({ path, lang }) => ({
    path,
    lang,
    text: decode(/<meta name="description" content="([^"]*)"/.exec(readPage(path))?.[1] ?? ''),
  }));
  expect(found.filter(({ text }) => text.length < 50 || text.length > 160)).toEqual([]);
  const shared = [...Map.groupBy(found, ({ lang, text }) => `${lang} ${text}`)]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => `${text}: ${group.map(({ path }) => path).join(', ')}`);
  expect(shared).toEqual([]);
}, 60_000);

describe('JSON-LD', () => {
  test.each(KIND_PAGES)('of $kind ($lang) says what the page shows', ({ path, lang }) => {
    const html = readPage(path);
    const linked = linkedOn(html);
    const dataset = linked.find((object) => object['@type'] === 'Dataset');
    const trail = linked.find((object) => object['@type'] === 'BreadcrumbList');
    if (dataset !== undefined) {
      expect(dataset.url).toBe(FOLDER + path);
      expect(dataset.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset.description.length).toBeLessThanOrEqual(5000);
      for (const { contentUrl } of dataset.distribution) {
        expect(contentUrl.startsWith(FOLDER)).toBe(true);
        expect(existsSync(join(DIST, contentUrl.slice(FOLDER.length))), contentUrl).toBe(true);
      }
      expect(headingOf(html)).toBe(dataset.name);
    }
    if (trail !== undefined) {
      const shown = [
        ...(/<nav class="trail".*?<\/nav>/s.exec(html)?.[0] ?? '').matchAll(
          /<a href="([^"]*)">([^<]*)<\/a>/g,
        ),
      ];
      expect(trail.itemListElement.slice(0, -1).map(({ name, item }) => [item, name])).toEqual(
        shown.map(([, href = '', name = '']) => [SITE + decode(href), decode(name)]),
      );
      expect(trail.itemListElement.at(-1)?.item).toBe(FOLDER + path);
      expect(trail.itemListElement.map(({ position }) => position)).toEqual(
        trail.itemListElement.map((_, i) => i + 1),
      );
    }
    expect(linked.length > 0 || path === inLang(lang, 'jelajah/')).toBe(true);
  });

  test('every page of figures is a dataset', () => {
    const without = pages
      .filter(({ route }) => /^(provinsi|tahun|indikator|sumber)\/./.test(route))
      .filter(({ path }) => !readPage(path).includes('"@type":"Dataset"'));
    expect(without).toEqual([]);
  }, 60_000);
});

describe('the files beside a page', () => {
  const anchors = (html: string): string[] =>
    [...html.matchAll(/ id="f-([0-9a-f]+)"/g)].map((match) => match[1] ?? '');

  test('hold the figures that a source’s page shows, as CSV and JSON', () => {
    const route = 'sumber/antara-ikm-2017/';
    const shown = anchors(readPage(route));
    expect(shown.length).toBeGreaterThan(3);
    const csv = read(`${route}data.csv`);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = parse<Record<string, string>>(csv.slice(1), { delimiter: ';', columns: true });
    expect(rows.map((row) => row['observation_id'])).toEqual(shown);
    const json = JSON.parse(read(`${route}data.json`)) as {
      figures: { observation_id: string; value: number; source_id: string; printed: string }[];
      sources: Record<string, { publisher: string }>;
    };
    expect(json.figures.map((figure) => figure.observation_id)).toEqual(shown);
    for (const [i, figure] of json.figures.entries()) {
      expect(Number(rows[i]?.['value']?.replace(',', '.'))).toBe(figure.value);
      expect(rows[i]?.['source_publisher']).toBe(json.sources[figure.source_id]?.publisher);
    }
  });

  test('are offered by the page in both languages, and exist', () => {
    for (const { kind, path, route } of KIND_PAGES) {
      const html = readPage(path);
      const offered = [...html.matchAll(/<a href="([^"]*)" download/g)].map((match) =>
        decode(match[1] ?? ''),
      );
      for (const file of offered)
        expect(existsSync(join(DIST, file.slice(BASE.length))), `${kind}: ${file}`).toBe(true);
      if (existsSync(join(DIST, route, 'data.csv')))
        expect(offered).toContain(`${BASE}${route}data.csv`);
    }
  });

  test('are defused for spreadsheets', () => {
    for (const { path } of pages.filter(({ path }) => path.startsWith('sumber/b')).slice(0, 20)) {
      const cells = parse(read(`${path}data.csv`).slice(1), { delimiter: ';' }).flat();
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d)/.test(cell))).toEqual([]);
    }
  });
});

describe('citations', () => {
  // The search is a place to look things up in, not a publication to cite.
  const publications = KIND_PAGES.filter(({ kind }) => kind !== 'search');

  test.each(publications)('stand on $kind ($lang) in every format, without scripts', ({ path }) => {
    const html = decode(readPage(path));
    const take = html.slice(html.indexOf('class="take"'));
    for (const part of [
      '{{Cite web |url=',
      '@misc{atlasikm',
      // Files of its own figures make a page a set of data; a page of rules or lists is a page.
      take.includes('/data.json"') ? 'TY  - DATA' : 'TY  - ELEC',
      'ER  -',
      `${FOLDER}${path}`,
    ])
      expect(take, part).toContain(part);
  });
});

test('the validator accepts the frame of the new parts', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
  const html = readPage('metodologi/');
  const take = /<section class="take".*?<\/section>/s.exec(html)?.[0] ?? '';
  const { results } = await validator.validateString(take);
  expect(take).not.toBe('');
  expect(results.flatMap((result) => result.messages)).toEqual([]);
});
