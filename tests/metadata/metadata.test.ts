import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metaDescription } from '../../src/metadata/description.ts';
import { atomFeed, jsonFeed, type Feed } from '../../src/metadata/feed.ts';
import { scriptJson } from '../../src/metadata/json-ld.ts';
import { sitemapFiles } from '../../src/metadata/sitemap.ts';
import { xmlText } from '../../src/metadata/xml.ts';

test('a description ends with a sentence or a word, and never exceeds what is shown', () => {
  expect(metaDescription('  Pendek \n saja. ')).toBe('Pendek saja.');
  const sentence = `${'a'.repeat(89)}. ${'b '.repeat(60)}`;
  expect(metaDescription(sentence)).toBe(`${'a'.repeat(89)}.`);
  expect(metaDescription('kata, '.repeat(60))).toMatch(/^(kata, )+kata…$/);
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect(metaDescription(text).length).toBeLessThanOrEqual(160);
    }),
  );
});

test('no tag begins or ends within JSON in a script, and it reads back', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('</script>', '<!--', '\u2028'),
      (value, hostile) => {
        const text = scriptJson({ value, hostile });
        expect(text).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, hostile })));
      },
    ),
  );
});

test('XML text holds no markup and no character that XML forbids', () => {
  expect(xmlText('a & <b> "c" \'d\'\0\ud800')).toBe(
    'a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;\ufffd',
  );
});

describe('a sitemap', () => {
  const pages = Array.from({ length: 5 }, (_, i) => ({
    id: `https://x.example/${i}/`,
    en: `https://x.example/en/${i}/?a&b`,
    lastmod: i === 0 ? '2026-11-22' : undefined,
  }));

  test('is one file while it fits, each page in both languages', () => {
    const [file, ...others] = sitemapFiles(pages, 'https://x.example/');
    expect(others).toEqual([]);
    expect(file?.xml.match(/<loc>/g)).toHaveLength(10);
    expect(file?.xml.match(/<lastmod>2026-11-22<\/lastmod>/g)).toHaveLength(2);
    expect(file?.xml).toContain('<loc>https://x.example/en/1/?a&amp;b</loc>');
  });

  test('becomes an index of numbered files, and loses none', () => {
    const [index, ...parts] = sitemapFiles(pages, 'https://x.example/', 2);
    expect(index?.xml.match(/<loc>[^<]*<\/loc>/g)).toEqual(
      [1, 2, 3].map((i) => `<loc>https://x.example/sitemap-${i}.xml</loc>`),
    );
    expect(parts.map(({ name }) => name)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
    ]);
    expect(parts.flatMap(({ xml }) => xml.match(/<loc>/g) ?? [])).toHaveLength(10);
  });
});

describe('a feed', () => {
  const feed: Feed = {
    lang: 'id',
    title: 'Perubahan <data> & angka',
    subtitle: 'Uji',
    author: 'Atlas IKM',
    self: 'https://x.example/umpan.xml',
    home: 'https://x.example/',
    entries: [
      {
        id: 'https://x.example/#2',
        title: 'Dua',
        url: 'https://x.example/2/',
        date: '2026-12-01',
        summary: 'b',
      },
      {
        id: 'https://x.example/#1',
        title: 'Satu',
        url: 'https://x.example/1/',
        date: '2026-11-22',
        summary: 'a',
      },
    ],
  };

  test('is dated by its newest entry and escapes its texts', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('<title>Perubahan &lt;data&gt; &amp; angka</title>');
    expect(xml.match(/<updated>[^<]*/g)?.[0]).toBe('<updated>2026-12-01T00:00:00Z');
    const json = JSON.parse(jsonFeed(feed)) as { title: string; items: { id: string }[] };
    expect(json.title).toBe(feed.title);
    expect(json.items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  });

  test('without entries is refused', () => {
    for (const write of [atomFeed, jsonFeed])
      expect(() => write({ ...feed, entries: [] })).toThrow('invalid feed: no entries');
  });
});
