/** The pictures beside shared links: every page names one that is there, in its language, and together they stay light. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, BASE, DIST, OFFLINE, readPage, SITE, sitePages, tagsOf } from './site.ts';

const FOLDER = `${SITE}${BASE}`;
const cards = ['kartu', 'en/kartu'].flatMap((folder) =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

test('every page names a card of its language, with its words', () => {
  const wrong: string[] = [];
  const used = new Set<string>();
  for (const { path, lang, route } of sitePages()) {
    if (route === OFFLINE) continue;
    const html = readPage(path);
    const head = html.slice(0, html.indexOf('</head>'));
    const properties = new Map(
      [...tagsOf(head)].map((tag) => [
        attribute(tag, 'property') ?? attribute(tag, 'name'),
        attribute(tag, 'content') ?? '',
      ]),
    );
    const image = properties.get('og:image') ?? '';
    const file = image.slice(FOLDER.length);
    used.add(file);
    if (
      !image.startsWith(`${FOLDER}${lang === 'en' ? 'en/' : ''}kartu/`) ||
      !existsSync(join(DIST, file)) ||
      (properties.get('og:image:alt') ?? '').length < 10 ||
      properties.get('twitter:card') !== 'summary_large_image'
    )
      wrong.push(`${path}: ${image}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  // None is drawn for nobody.
  expect(cards.filter((card) => !used.has(card))).toEqual([]);
  expect(cards.length).toBeGreaterThan(300);
}, 60_000);

test('they are PNGs of the size that networks ask for, and weigh less than 25 MB together', () => {
  const sizes = cards.map((card) => statSync(join(DIST, card)).size);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  expect(sizes.reduce((a, b) => a + b, 0) / 1e6).toBeLessThan(25);
  for (const card of cards) {
    const png = readFileSync(join(DIST, card));
    expect(png.subarray(1, 4).toString('latin1'), card).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});
