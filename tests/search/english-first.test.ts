import domino from 'domino';
import { expect, test } from 'vitest';
import { putFirst } from '../../src/search/english-first.ts';

const PAGE = `<!doctype html><title>Atlas: Tidak ada</title><main>
<section lang="id"><h1>Tidak ada</h1><p class="lead measure">Cari</p></section>
<section lang="en"><h2>Not found</h2><p class="measure">Search</p></section></main>`;

const partsOf = (document: Document): string[] =>
  Array.from(document.querySelectorAll('section'), (part) => `${part.lang} ${part.innerHTML}`);

test('the part in the language asked for takes the first place, its heading and its opening', () => {
  const document = domino.createDocument(PAGE);
  putFirst('en', document);
  expect(partsOf(document)).toEqual([
    'en <h1>Not found</h1><p class="measure lead">Search</p>',
    'id <h2>Tidak ada</h2><p class="measure">Cari</p>',
  ]);
  expect(document.title).toBe('Atlas: Not found');
});

test('a part that stands first already stays, and so does a page without parts', () => {
  for (const html of [PAGE, '<!doctype html><title>x</title><main></main>']) {
    const document = domino.createDocument(html);
    const before = document.documentElement.outerHTML;
    putFirst('id', document);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});
