import type { Lang } from '../i18n/lang.ts';
import { oneLine } from './one-line.ts';
import {
  authorsOf,
  editionOf,
  MOST_AUTHORS,
  onlySource,
  plainAddress,
  titleOfSource,
  yearOf,
  type CitationSubject,
} from './subject.ts';

/** What TeX would run or refuse in a text. BibTeX counts braces even after a backslash, so they go by name. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A BibTeX entry of type `misc`, which every style prints with its address. Publishers stand in braces of their own, so
 * that BibTeX takes none for a given name and a surname.
 */
export function bibtexCitation(subject: CitationSubject, lang: Lang): string {
  const { title, url, accessed } = subject;
  const source = onlySource(subject);
  const part = titleOfSource(subject);
  const authors = authorsOf(subject);
  const month = Number(source?.published?.slice(5, 7));
  const most = subject.kind === 'query' ? Infinity : MOST_AUTHORS;
  const fields: [string, string | undefined][] = [
    [
      'author',
      authors
        .slice(0, most)
        .map((name) => `{${escape(name)}}`)
        .concat(authors.length > most ? ['others'] : [])
        .join(' and '),
    ],
    ['title', `{${escape(title)}}`],
    ['year', yearOf(subject)],
    ['howpublished', escape(editionOf(subject, lang))],
    ['note', part && escape(part)],
    ['url', plainAddress(url)],
    ['urldate', accessed],
    ['language', lang === 'id' ? 'indonesian' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},`,
  );
  // A month is a macro of BibTeX: it stands without braces.
  if (month > 0) lines.push(`  month = ${MONTHS[month - 1]},`);
  return [`@misc{${keyOf(url)},`, ...lines, '}'].join('\n');
}

function escape(text: string): string {
  return oneLine(text).replace(/[\\{}%&#_$~^]/g, (character) => ESCAPES[character] ?? character);
}

/** A key that BibTeX accepts and that says what it is of: `atlasikm-provinsi-aceh-2023`. */
function keyOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  const words = `${pathname}${search}${hash}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['atlasikm', ...words.filter((word) => word !== 'atlas' && word !== 'ikm')]
    .join('-')
    .slice(0, 100);
}
