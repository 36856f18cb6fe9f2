/** The pictures beside shared links: every page names one that is there, of its own data and in its language, and together they stay light. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OEmbed } from '../../src/embed/oembed.ts';
import { attribute, BASE, DIST, OFFLINE, readPage, SITE, sitePages, tagsOf } from './site.ts';

const FOLDER = `${SITE}${BASE}`;
const cards = ['kartu', 'en/kartu'].flatMap((folder) =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

test('every page names a card of its language, with its words', () => {
  const wrong: string[] = [];
  const used = new Map<string, string[]>();
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
    used.set(file, [...(used.get(file) ?? []), path]);
    const shown = existsSync(join(DIST, file)) ? measuresOf(file) : [];
    if (
      !image.startsWith(`${FOLDER}${lang === 'en' ? 'en/' : ''}kartu/`) ||
      String(shown) !==
        String([
          Number(properties.get('og:image:width')),
          Number(properties.get('og:image:height')),
        ]) ||
      (properties.get('og:image:alt') ?? '').length < 10 ||
      properties.get('twitter:card') !== 'summary_large_image'
    )
      wrong.push(`${path}: ${image}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  // Only pages without figures of their own share one: that of the atlas.
  const shared = [...used].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([file]) => file).sort()).toEqual(['en/kartu/atlas.png', 'kartu/atlas.png']);
  for (const [, pages] of shared) expect(pages.length, pages.join(' ')).toBeLessThan(16);
  // None is drawn for nobody.
  const thumbnails = new Set(
    ['sematan', 'en/sematan']
      .flatMap((folder) =>
        readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('oembed.json'))
          .map((name) => join(DIST, folder, name)),
      )
      .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as OEmbed).thumbnail_url),
  );
  expect(
    cards.filter((card) => !used.has(card) && !thumbnails.has(FOLDER + card)).slice(0, 5),
  ).toEqual([]);
  expect(cards.length).toBeGreaterThan(2800);
}, 60_000);

test('they are PNGs of the sizes that networks ask for, and weigh less than 35 MB together', () => {
  const sizes = cards.map((card) => statSync(join(DIST, card)).size);
  expect(Math.max(...sizes)).toBeLessThan(30_000);
  expect(sizes.reduce((a, b) => a + b, 0) / 1e6).toBeLessThan(35);
  const measures = Map.groupBy(cards, (card) => String(measuresOf(card)));
  expect([...measures.keys()].sort()).toEqual(['1200,630', '600,315']);
  // The pages that are shared most have the large ones.
  for (const page of ['atlas', 'indonesia', 'provinsi/aceh', 'tahun/2023', 'sengketa'])
    expect(measures.get('1200,630')).toContain(`kartu/${page}.png`);
});

/** Of a card. @throws {Error} for what is no PNG */
function measuresOf(file: string): [width: number, height: number] {
  const png = readFileSync(join(DIST, file));
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error(`no PNG: ${file}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
