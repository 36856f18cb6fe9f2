import { expect, test } from 'vitest';
import { byLanguage, storedPage, type StoredPage } from '../../src/offline/stored-page.ts';

const html = (lang: string, title: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><meta name="version" content="2026.11.1">`;
const page = (lang: 'id' | 'en', title: string): StoredPage => ({
  path: `/${title}/`,
  title,
  lang,
  release: '2026.11.1',
});

test('a kept page names itself, its language and the release of its data', () => {
  expect(
    storedPage('https://a.example/atlas-ikm/en/x/?y', html('en', 'Trade &amp; &lt;work&gt;')),
  ).toEqual({
    path: '/atlas-ikm/en/x/',
    title: 'Trade & <work>',
    lang: 'en',
    release: '2026.11.1',
  });
  expect(storedPage('https://a.example/atlas-ikm/', html('id', 'Beranda'))?.lang).toBe('id');
});

test('what is no page of ours is none', () => {
  expect(storedPage('https://a.example/', '<html lang="id"><title>Lain</title>')).toBeNull();
});

test.each([
  ['id', ['id: Aceh, Bali', 'en: Aceh, Zinc']],
  ['en', ['en: Aceh, Zinc', 'id: Aceh, Bali']],
] as const)('pages in the language of the reader come first: %s', (reader, expected) => {
  const pages = [page('en', 'Zinc'), page('id', 'Bali'), page('en', 'Aceh'), page('id', 'Aceh')];
  expect(
    byLanguage(pages, reader).map(
      ({ lang, pages }) => `${lang}: ${pages.map(({ title }) => title).join(', ')}`,
    ),
  ).toEqual(expected);
});
