/**
 * Citations of a figure, a chart, a page or a query. The original publisher always stands first, the atlas second, with
 * the release that was read. Pure: the same subject gives the same text in the build and in the browser.
 */
import type { Lang } from '../i18n/lang.ts';
import { apaCitation } from './apa.ts';
import { bibtexCitation } from './bibtex.ts';
import { plainCitation } from './plain.ts';
import { risCitation } from './ris.ts';
import type { CitationSubject } from './subject.ts';
import { wikipediaCitation } from './wikipedia.ts';

export type { CitationSubject, CitedSource } from './subject.ts';

export const CITATION_FORMATS = ['plain', 'apa', 'bibtex', 'ris', 'wikipedia'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const WRITERS: Readonly<Record<CitationFormat, (subject: CitationSubject, lang: Lang) => string>> =
  {
    plain: plainCitation,
    apa: apaCitation,
    bibtex: bibtexCitation,
    ris: risCitation,
    wikipedia: wikipediaCitation,
  };

/**
 * The subject cited in a format, as text (never markup): texts from datasets are escaped as the format needs it.
 * @throws {TypeError} when `subject.url` is no absolute address
 */
export function citation(subject: CitationSubject, format: CitationFormat, lang: Lang): string {
  return WRITERS[format](subject, lang);
}
