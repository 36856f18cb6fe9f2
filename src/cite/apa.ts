import type { Lang } from '../i18n/lang.ts';
import { formatDate } from '../model/format.ts';
import { citeMessages } from './messages.ts';
import {
  authorsOf,
  fullTitle,
  MOST_AUTHORS,
  isProcessed,
  plainAddress,
  yearOf,
  type CitationSubject,
} from './subject.ts';

/** A reference in the style of APA, seventh edition, as plain text: publishers as group authors, the atlas as the database. */
export function apaCitation(subject: CitationSubject, lang: Lang): string {
  const t = citeMessages(lang);
  const { release, accessed } = subject;
  const title = fullTitle(subject);
  const url = plainAddress(subject.url);
  const version = t.release(release.version);
  const processed = t.processed(version);
  return [
    `${withStop(listed(authorsOf(subject)))} (${yearOf(subject) ?? t.undated}).`,
    // Its author being the site, a page of the atlas's own names it once.
    ...(isProcessed(subject)
      ? [`${title} [${t.dataset}].`, `${processed.charAt(0).toUpperCase()}${processed.slice(1)}.`]
      : [`${title} (${version}).`]),
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
