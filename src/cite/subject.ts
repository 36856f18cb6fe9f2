/** What is cited: something of the atlas, and the publications that it was taken from. */

import type { Lang } from '../i18n/lang.ts';
import { citeMessages } from './messages.ts';
import { oneLine } from './one-line.ts';

export interface CitedSource {
  readonly publisher: string;
  readonly title: string;
  /** As precise as known: `2019-08-21`, `2023-01`, `2023`. */
  readonly published: string | null;
  readonly url: string | null;
}

export interface CitationSubject {
  readonly kind: 'chart' | 'page' | 'query';
  /** What it is, in the language of the citation: "Jumlah usaha, IMK, Aceh, 2023: 41.356 unit usaha". */
  readonly title: string;
  /** Absolute address within the atlas. */
  readonly url: string;
  readonly release: { readonly version: string; readonly date: string };
  /** Every publication behind it, in the order in which they should be named. */
  readonly sources: readonly CitedSource[];
  /** The day on which a reader opened it, `2026-11-25`. A page made at build does not know it: the release says what was read. */
  readonly accessed?: string | undefined;
}

/** Publishers without repetition, in the order of the sources. */
export function publishersOf({ sources }: Pick<CitationSubject, 'sources'>): string[] {
  return [...new Set(sources.map(({ publisher }) => oneLine(publisher)))];
}

/** Reference lists of more names than this are cut, each format in its way; a query's citation names all. */
export const MOST_AUTHORS = 20;

/** Whom a reference names as its authors: the publishers, or the atlas where there is none. */
export function authorsOf(subject: CitationSubject): string[] {
  const publishers = publishersOf(subject);
  return publishers.length === 0 ? ['Atlas IKM'] : publishers;
}

/** The publication that a figure comes from, where there is exactly one. */
export function onlySource({ sources }: CitationSubject): CitedSource | undefined {
  return sources.length === 1 ? sources[0] : undefined;
}

/** The title of the only publication behind something that is a part of it; the page of a source bears that title itself. */
export function titleOfSource(subject: CitationSubject): string | undefined {
  const title = onlySource(subject)?.title;
  return title === undefined || oneLine(title) === oneLine(subject.title)
    ? undefined
    : oneLine(title);
}

/** Its title, behind that of the publication that it is a part of. */
export function fullTitle(subject: CitationSubject): string {
  return [titleOfSource(subject), oneLine(subject.title)]
    .filter((part) => part !== undefined)
    .join(': ');
}

/** "diolah oleh Atlas IKM, rilis 2026.11.0"; of a page of the atlas's own the release alone. */
export function editionOf(subject: CitationSubject, lang: Lang): string {
  const t = citeMessages(lang);
  const version = t.release(subject.release.version);
  return isProcessed(subject) ? t.processed(version) : version;
}

/** Whether others counted what is cited. A page of rules, or of how to reach the data, is the atlas's own. */
export const isProcessed = ({ sources }: Pick<CitationSubject, 'sources'>): boolean =>
  sources.length > 0;

/** The year to cite: that of the only source, or that of the release which brings several together. */
export function yearOf(subject: CitationSubject): string | undefined {
  const source = onlySource(subject);
  return source === undefined ? subject.release.date.slice(0, 4) : source.published?.slice(0, 4);
}

/** An address that holds none of the characters with a meaning in any format. @throws {TypeError} for what is no absolute address */
export function plainAddress(url: string): string {
  return new URL(url).href.replace(
    /[{}|[\]<>"\\^`~\s']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
