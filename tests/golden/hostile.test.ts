/**
 * Hostile texts through the whole path: names, titles, remarks, places, addresses and the release's own note, from raw data to
 * pages, feeds and files. tests/e2e/hostile.test.ts opens the same site in a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TrialSite } from '../../scripts/trial-site.ts';
import { readSources } from '../../scripts/pipeline/sources.ts';
import { VALIDATOR } from '../site/validator.ts';
import { attribute, tagsOf } from '../site/site.ts';
import { hostileSite, MARK } from './hostile-data.ts';
import { filesOf } from './tree.ts';

let site: TrialSite;
let pages: { file: string; html: string }[];
const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');

beforeAll(async () => {
  site = await hostileSite();
  pages = filesOf(site.dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: read(file) }))
    .filter(({ html }) => html.includes(MARK));
}, 180_000);

/** The first few pages with something to complain of. */
const troubles = (of: (html: string) => string[]): string[] =>
  pages.flatMap(({ file, html }) => of(html).map((trouble) => `${file}: ${trouble}`)).slice(0, 10);

/** Elements that no page of ours has, attributes that run, addresses that are no addresses. */
function intruders(html: string): string[] {
  return [...tagsOf(html)].flatMap((tag) => {
    const found: string[] = [];
    // Links of an embed open outside of its frame.
    const isTarget = tag.name === 'base' && tag.attributes.trim() === 'target="_blank"';
    if (/^(iframe|object|embed|base|style)$/.test(tag.name) && !isTarget)
      found.push(`<${tag.name}>`);
    if (/(?:^|\s)on\w+=/.test(tag.attributes.replace(/"[^"]*"/g, '""')))
      found.push(`runs: ${tag.attributes}`);
    if (tag.name === 'script' && !/src="\/|type="application\/(ld\+)?json"/.test(tag.attributes))
      found.push(`<script${tag.attributes}>`);
    if (tag.name === 'img' && !/src="(\/|data:image\/)/.test(tag.attributes))
      found.push(`<img${tag.attributes}>`);
    for (const name of ['href', 'src', 'action', 'formaction', 'data']) {
      const address = attribute(tag, name);
      if (address !== undefined && !/^(https?:\/\/|\/|#|mailto:|data:image\/)/.test(address))
        found.push(`${name}="${address}"`);
    }
    return found;
  });
}

const unprintable = (text: string): string[] =>
  text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g) ?? [];
const overriding = (text: string): string[] => text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? [];

/** Every text in a JSON file, with its escapes undone. */
function wordsOf(json: string): string {
  const words: string[] = [];
  JSON.parse(json, (name, value: unknown) => {
    words.push(name);
    if (typeof value === 'string') words.push(value);
    return value;
  });
  return words.join(' ');
}

describe('pages', () => {
  test('hold the hostile texts: nothing below is checked on pages without them', () => {
    expect(pages.length).toBeGreaterThan(100);
    const kinds = [
      'sumber/',
      'provinsi/',
      'indikator/',
      'tahun/',
      'mutu-data/',
      'data/',
      'perubahan/',
      'cari/',
    ];
    for (const kind of kinds)
      expect(
        pages.some(({ file }) => file.startsWith(kind)),
        kind,
      ).toBe(true);
  });

  test('have no element, handler or address that came from data', () => {
    expect(troubles(intruders)).toEqual([]);
  });

  test('hold no character that is invisible or turns the text around', () => {
    expect(
      troubles((html) =>
        [...unprintable(html), ...overriding(html)].map((c) => `U+${c.charCodeAt(0).toString(16)}`),
      ),
    ).toEqual([]);
  });

  test('are valid', async () => {
    const validator = new HtmlValidate(VALIDATOR);
    // One of each kind; the same templates wrote the others.
    const kinds = new Map(
      pages.map((page) => [page.file.replace(/[^/]*\d+[^/]*|provinsi\/[^/]+\/[^/]+/g, '*'), page]),
    );
    expect(kinds.size).toBeGreaterThan(10);
    for (const { file, html } of kinds.values()) {
      const { results } = await validator.validateString(html);
      const said = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`,
        ),
      );
      expect(said, file).toEqual([]);
    }
  });

  test('tell machines the same: JSON in every script of data, and no end of it within', () => {
    let objects = 0;
    for (const { file, html } of pages)
      for (const [, json = ''] of html.matchAll(
        /<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g,
      )) {
        objects++;
        expect(() => void JSON.parse(json), file).not.toThrow();
        expect(json, file).not.toMatch(/<[!/a-z]/i);
      }
    expect(objects).toBeGreaterThan(100);
  });

  test('the checks find what they look for', () => {
    for (const bad of [
      '<a href="javascript:alert(1)">',
      '<a href=" JavaScript:alert(1)">',
      '<p onclick="alert(1)">',
      '<img src="https://evil.invalid/">',
      '<script>',
      '<style>',
    ])
      expect(intruders(bad), bad).toHaveLength(1);
    expect(intruders('<a href="https://contoh.invalid/?onclick=1" title="on x=1">')).toEqual([]);
    expect(unprintable('a\u0001\u0085\n')).toHaveLength(2);
    expect(overriding('a\u202eb')).toHaveLength(1);
  });
});

describe('files', () => {
  test('feeds and sitemap hold no character that XML cannot, and no markup from data', () => {
    for (const file of ['umpan.xml', 'en/umpan.xml', 'sitemap.xml']) {
      const xml = read(file);
      expect(unprintable(xml), file).toEqual([]);
      expect(xml, file).not.toMatch(/<(script|img|a|style|h1|title><title)\b/i);
      expect(xml.replace(/&(amp|lt|gt|quot|apos|#39|#\d+);/g, ''), file).not.toContain('&');
    }
    expect(read('umpan.xml')).toContain(MARK);
    expect(JSON.stringify(JSON.parse(read('umpan.json')))).toContain(MARK);
  });

  test('no cell of a CSV starts a formula, in the tables and beside the pages', () => {
    const files = filesOf(site.dist).filter((file) => file.endsWith('.csv'));
    let hostile = 0;
    for (const file of files) {
      const text = read(file);
      if (text.includes(MARK)) hostile++;
      const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), {
        skipEmptyLines: true,
      });
      const formulas = data
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[-+]?[\d.,]+$/.test(cell));
      expect(formulas, file).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, `${file}: cells in a row`).toBe(1);
    }
    expect(hostile).toBeGreaterThan(40);
  });

  test('what people open beside the pages holds no character that is invisible or turns the text around', () => {
    // The published tables keep what was printed: who takes them wants to compare it.
    const files = filesOf(site.dist).filter(
      (file) => /\.(xml|json|csv|svg|txt)$/.test(file) && !/^data\/v1\/.*\.csv$/.test(file),
    );
    const texts = files.map((file) => ({ file, text: read(file) }));
    const hostile = texts.filter(({ text }) => text.includes(MARK));
    for (const kind of [
      /^umpan\.xml$/,
      /^umpan\.json$/,
      /^api\/v1\/sources\//,
      /^cari\/entri\.json$/,
      /oembed\.json$/,
      /bagan\.svg$/,
      /^sumber\/.*data\.(csv|json)$/,
      /^data\/v1\/quality\.json$/,
    ])
      expect(
        hostile.some(({ file }) => kind.test(file)),
        String(kind),
      ).toBe(true);
    const acting = hostile.flatMap(({ file, text }) => {
      const plain = file.endsWith('.json') ? wordsOf(text) : text;
      return [...unprintable(plain), ...overriding(plain)].map(
        (c) => `${file}: U+${c.charCodeAt(0).toString(16)}`,
      );
    });
    expect(acting.slice(0, 10)).toEqual([]);
  });

  test('every JSON file can be read, whatever stands in it', () => {
    const files = filesOf(site.dist).filter((file) => /\.json(ld)?$/.test(file));
    for (const file of files) expect(() => void JSON.parse(read(file)), file).not.toThrow();
    expect(files.filter((file) => read(file).includes(MARK)).length).toBeGreaterThan(40);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  ' javascript:x',
])('an address like %s stops the build, with its file and line', (url) => {
  const cells = {
    source_id: 'a',
    publisher: 'A',
    title: 'T',
    url,
    published: '',
    kind: 'news',
    custody: 'reported',
    lang: 'id',
    note: '',
  };
  const source = { cells, file: 'sources.csv', line: 2, dataset: { dataset_id: 'd' } };
  const given = [source] as unknown as Parameters<typeof readSources>[0];
  expect(() => readSources(given, { sourceRemarks: new Map() } as never)).toThrow('sources.csv:2');
});
