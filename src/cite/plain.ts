import type { Lang } from '../i18n/lang.ts';
import { formatDate } from '../model/format.ts';
import { citeMessages } from './messages.ts';
import { oneLine } from './one-line.ts';
import {
  plainAddress,
  publishersOf,
  titleOfSource,
  type CitationSubject,
  type CitedSource,
} from './subject.ts';

const MOST_NAMED = 3;

/**
 * A sentence for a footnote or the line under a chart. The original publisher comes first. A query names every
 * publication behind its rows; anything else with several sources names at most three publishers, since its page lists
 * them all.
 */
export function plainCitation(subject: CitationSubject, lang: Lang): string {
  const t = citeMessages(lang);
  const { title, url, release, accessed, kind, sources } = subject;
  const origin =
    sources.length === 1 || kind === 'query'
      ? sources.map((source) => sourceText(source, lang)).join('; ')
      : namesInWords(publishersOf(subject), lang);
  // The page of a source has its title, which stands before.
  const isNamed = sources.length === 1 && titleOfSource(subject) === undefined;
  const parts = [
    isNamed ? plainAddress(url) : `${oneLine(title)}. ${plainAddress(url)}`,
    ...(accessed === undefined ? [] : [t.accessed(formatDate(accessed, lang))]),
  ].join(', ');
  const processed = t.processed(t.release(release.version));
  // Without a source (a page about the rules, say) the atlas itself is the origin.
  return `${origin === '' ? `Atlas IKM, ${t.release(release.version)}` : `${origin}; ${processed}`}: ${parts}`;
}

/** "BPS, “Profil Industri Mikro dan Kecil” (Januari 2023)". */
function sourceText({ publisher, title, published }: CitedSource, lang: Lang): string {
  const date = published === null ? citeMessages(lang).undated : formatDate(published, lang);
  return `${oneLine(publisher)}, “${oneLine(title)}” (${date})`;
}

function namesInWords(names: readonly string[], lang: Lang): string {
  const t = citeMessages(lang);
  const shown =
    names.length > MOST_NAMED + 1
      ? [...names.slice(0, MOST_NAMED), t.more(names.length - MOST_NAMED)]
      : names;
  const last = shown.at(-1) ?? '';
  if (shown.length < 2) return last;
  const comma = shown.length > 2 && lang === 'id' ? ',' : '';
  return `${shown.slice(0, -1).join(', ')}${comma} ${t.and} ${last}`;
}
