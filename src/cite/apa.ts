import type { Lang } from '../i18n/lang.ts';
import { formatDate } from '../model/format.ts';
import { citeMessages } from './messages.ts';
import {
  authorsOf,
  MOST_AUTHORS,
  oneLine,
  onlySource,
  plainAddress,
  yearOf,
  type CitationSubject,
} from './subject.ts';

/** A reference in the style of APA, seventh edition, as plain text: publishers as group authors, the atlas as the database. */
export function apaCitation(subject: CitationSubject, lang: Lang): string {
  const t = citeMessages(lang);
  const { release, accessed } = subject;
  const source = onlySource(subject);
  const title =
    source === undefined
      ? oneLine(subject.title)
      : `${oneLine(source.title)}: ${oneLine(subject.title)}`;
  const url = plainAddress(subject.url);
  const processed = t.processed(t.release(release.version));
  return [
    `${withStop(listed(authorsOf(subject)))} (${yearOf(subject) ?? t.undated}).`,
    `${title} [${t.dataset}].`,
    `${processed.charAt(0).toUpperCase()}${processed.slice(1)}.`,
    accessed === undefined ? url : `${t.retrievedFrom(formatDate(accessed, lang))} ${url}`,
  ].join(' ');
}

/** Of more than twenty authors APA names the first nineteen and the last. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  return names.length > MOST_AUTHORS
    ? `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

const withStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
