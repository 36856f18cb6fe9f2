import type { Lang } from '../i18n/lang.ts';
import { citeMessages } from './messages.ts';
import { oneLine } from './one-line.ts';
import {
  authorsOf,
  isProcessed,
  MOST_AUTHORS,
  onlySource,
  plainAddress,
  titleOfSource,
  yearOf,
  type CitationSubject,
} from './subject.ts';

/** A record of type DATA (of a page without figures ELEC) for Zotero, Mendeley and EndNote: a tag, two spaces, a dash, a space, the value; lines end in CRLF. */
export function risCitation(subject: CitationSubject, lang: Lang): string {
  const t = citeMessages(lang);
  const { title, url, release, accessed } = subject;
  const source = onlySource(subject);
  const year = yearOf(subject);
  const lines: [string, string | undefined][] = [
    ['TY', isProcessed(subject) ? 'DATA' : 'ELEC'],
    ...authorsOf(subject)
      .slice(0, subject.kind === 'query' ? Infinity : MOST_AUTHORS)
      .map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', titleOfSource(subject)],
    ['PY', year],
    ['DA', source?.published == null ? undefined : slashed(source.published)],
    ['PB', 'Atlas IKM'],
    ['ET', t.release(release.version)],
    ['N1', isProcessed(subject) ? t.processed(t.release(release.version)) : undefined],
    ['UR', plainAddress(url)],
    ['Y2', accessed === undefined ? undefined : slashed(accessed)],
    ['LA', lang],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

/** `2019-08` is `2019/08//`: year, month, day and a remark, each closed by a slash but the last. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
