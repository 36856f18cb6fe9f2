import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { withoutAside } from '../../src/atlas/figure-row.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { attribute, decode, readPage, sitePages, textsOf, type Tag } from './site.ts';

interface Heads {
  readonly path: string;
  readonly lang: Lang;
  readonly declared: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
}

const atlas = await loadAtlas();
const heads: Heads[] = [];
/** Texts that are a phrase of the other language, or hold a common word of it, with a page that has them. */
const phrases: Record<Lang, Map<string, string>> = { id: new Map(), en: new Map() };
const words: Record<Lang, Map<string, string>> = { id: new Map(), en: new Map() };
const seen: Record<Lang, Set<string>> = { id: new Set(), en: new Set() };

const MESSAGES = { id: phrasesOf(messagesIn('id')), en: phrasesOf(messagesIn('en')) };
/** What the site says in one language only; the names of the two languages lead to each other. */
const ONLY = {
  id: new Set([...MESSAGES.id].filter((text) => !MESSAGES.en.has(text) && text !== 'English')),
  en: new Set([...MESSAGES.en].filter((text) => !MESSAGES.id.has(text))),
};

/** Words that no sentence of a language gets along without, and that the other does not have. */
const COMMON = {
  id: /(?:^|[^\p{L}_-])(?:dan|yang|dari|untuk|tidak|dengan|menurut|pada|adalah|oleh|setiap|angka|sumber|tahun|triwulan|wilayah|usaha|tenaga|realisasi|perkiraan|tercetak|bertentangan|kecamatan|kabupaten|juta|ribu|miliar|triliun)(?![\p{L}_-])/iu,
  en: /(?:^|[^\p{L}_-])(?:the|and|of|from|with|which|by|not|is|are|figures?|sources?|years?|quarter|area|establishments|workers|realised|estimate|printed|conflicts|district|regency|million|thousand|billion|trillion)(?![\p{L}_-])/iu,
};

/** Words of the other language within a sentence: quoted, in brackets, headers of a source's table, a table's name, the licence. */
const FOREIGN = new RegExp(
  `“[^”]*”|\\([^)]*\\)|(?<=\\b(?:row|column) )[^·]*?(?=, column |\\s· |$)|: (?:${TABLE_NAMES.join('|')})$|CC\\sBY`,
  'g',
);
/** A publisher is called the same in both languages, wherever its name stands. */
const PUBLISHERS = new Set(atlas.sources.map(({ publisher }) => withoutAside(publisher)));

function phrasesOf(messages: object): Set<string> {
  const found = new Set<string>();
  for (const value of Object.values(messages) as unknown[]) {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const text of phrasesOf(value)) found.add(text);
  }
  return found;
}

/** What publishers wrote stays in their language: figures as printed, titles, and what is marked as another language. */
function isData(tag: Tag, lang: Lang): boolean {
  const marked = attribute(tag, 'lang');
  return (marked !== undefined && marked !== lang) || attribute(tag, 'class') === 'printed';
}

/** Elements that quote figures, titles, places in a source, and code: there, a word tells nothing. */
function holdsData(tag: Tag): boolean {
  return (
    ['td', 'dd', 'svg', 'code', 'em', 'pre', 'textarea', 'figcaption'].includes(tag.name) ||
    // Beside a figure and under a chart stand publishers' names.
    ['provenance', 'source'].includes(attribute(tag, 'class') ?? '')
  );
}

beforeAll(() => {
  for (const { path, lang } of sitePages()) {
    const html = readPage(path);
    const between = (before: string, after: string): string => {
      const start = html.indexOf(before);
      const from = start + before.length;
      return start < 0 ? '' : decode(html.slice(from, html.indexOf(after, from))).trim();
    };
    heads.push({
      path,
      lang,
      declared: /<html lang="([^"]*)"/.exec(html)?.[1],
      title: between('<title>', '</title>'),
      description: between('<meta name="description" content="', '"'),
      heading: /<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1] ?? '',
    });
    const other = lang === 'id' ? 'en' : 'id';
    // Results of the explorer's examples show the codes of the tables as they are.
    const isResult = (tag: Tag): boolean =>
      /jelajah\/(?:catatan\/)?$/.test(path) && ['td', 'svg'].includes(tag.name);
    for (const text of textsOf(html, (tag) => isData(tag, lang) || isResult(tag))) {
      seen[lang].add(text);
      if (ONLY[other].has(text)) phrases[lang].set(text, path);
    }
    // The explorer's texts show code and names of tables all over.
    if (/jelajah\/(?:catatan\/)?$/.test(path)) continue;
    for (const text of textsOf(html, (tag) => isData(tag, lang) || holdsData(tag)))
      if (!PUBLISHERS.has(text) && COMMON[other].test(text.replace(FOREIGN, '')))
        words[lang].set(text, path);
  }
}, 60_000);

describe('every page', () => {
  test('declares the language of its address', () => {
    expect(heads.filter(({ lang, declared }) => declared !== lang)).toEqual([]);
  });

  test('has a title, a description and a heading of its own', () => {
    const short = heads.filter(
      ({ title, description, heading }) =>
        !/^.{4,} · Atlas IKM$|^Atlas IKM: .{20,}$/.test(title) ||
        description.length < 30 ||
        heading.length < 4,
    );
    expect(short).toEqual([]);
  });
});

describe.each(['id', 'en'] as const)('pages in %s', (lang) => {
  test('have hardly a title or description in common', () => {
    const ours = heads.filter((head) => head.lang === lang);
    const shared = [...Map.groupBy(ours, (head) => head.title)]
      .filter(([, pages]) => pages.length > 1)
      .map(([title, pages]) => `${title}: ${pages.map((page) => page.path).join(', ')}`);
    expect(shared).toEqual([]);
    expect(new Set(ours.map((head) => head.description)).size).toBeGreaterThan(ours.length * 0.6);
  });

  test('say nothing that the site says in the other language', () => {
    expect([...phrases[lang]]).toEqual([]);
  });

  test('use no common word of the other language', () => {
    expect([...words[lang]]).toEqual([]);
  });

  test('do say what the site says in theirs', () => {
    const said = [...ONLY[lang]].filter((text) => seen[lang].has(text));
    expect(said.length).toBeGreaterThan(50);
  });
});
