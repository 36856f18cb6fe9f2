import type { Lang } from '../i18n/lang.ts';
import { formatDate } from '../model/format.ts';
import { oneLine } from './one-line.ts';
import {
  editionOf,
  fullTitle,
  onlySource,
  plainAddress,
  publishersOf,
  type CitationSubject,
} from './subject.ts';

/** The template shows three authors and "et al." beyond. */
const MOST_AUTHORS = 3;

/**
 * The template that Wikipedia Indonesia uses for the web, {{Cite web}} (Gaya Rujukan 1, which the English Wikipedia
 * shares), with its parameters: the original publisher as author, the atlas as website, our part as type.
 */
export function wikipediaCitation(subject: CitationSubject, lang: Lang): string {
  const { url, release, accessed } = subject;
  const source = onlySource(subject);
  const names = publishersOf(subject);
  const title = fullTitle(subject);
  const date = source === undefined ? release.date : source.published;
  const parameters: [string, string | undefined][] = [
    ['url', plainAddress(url)],
    ['title', escape(title)],
    ...names
      .slice(0, MOST_AUTHORS + 1)
      .map((name, i): [string, string] => [
        names.length === 1 ? 'author' : `author${i + 1}`,
        asWritten(escape(name)),
      ]),
    ['display-authors', names.length > MOST_AUTHORS ? String(MOST_AUTHORS) : undefined],
    ['date', date === null ? undefined : templateDate(date, lang)],
    ['website', 'Atlas IKM'],
    ['type', editionOf(subject, lang)],
    ['language', lang],
    ['access-date', accessed],
  ];
  const text = parameters
    .flatMap(([name, value]) => (value === undefined ? [] : `|${name}=${value} `))
    .join('');
  return `{{Cite web ${text.trimEnd()}}}`;
}

/** A full date goes in digits; a month in words, because the template takes 2019-08 for a span of years. */
function templateDate(date: string, lang: Lang): string {
  return /^\d{4}-\d\d$/.test(date) ? formatDate(date, lang) : date;
}

/** The template reads "A, B" as two people; double brackets say that a name is as it should be. */
function asWritten(name: string): string {
  return /[,;]| dan | and |&/.test(name) ? `((${name}))` : name;
}

/** Text that wikitext leaves alone: no template, link, tag, formatting, signature or address begins in it. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[&<>[\]{}|~]/g, entity)
    .replaceAll("''", '&#39;&#39;')
    .replaceAll('://', '&#58;//')
    .replace(/__/g, '&#95;&#95;');
}

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;
