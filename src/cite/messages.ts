/** What citations say, in both languages. What offers them stands apart: scripts that write one need only this. */
import type { Lang } from '../i18n/lang.ts';

export interface CiteMessages {
  /** Who worked on the figures, for a sentence that names the original publisher first. */
  readonly processed: (release: string) => string;
  readonly release: (version: string) => string;
  readonly undated: string;
  readonly accessed: (date: string) => string;
  readonly and: string;
  readonly more: (count: number) => string;
  readonly dataset: string;
  readonly printed: string;
  readonly source: string;
  readonly retrievedFrom: (date: string) => string;
  /** The list of the sources whose figures a page links to, naming them in short; others it names in full, or not by a figure. */
  readonly pageSources: (count: number) => string;
}

const id: CiteMessages = {
  processed: (release) => `diolah oleh Atlas IKM, ${release}`,
  release: (version) => `rilis ${version}`,
  undated: 't.t.',
  accessed: (date) => `diakses ${date}`,
  and: 'dan',
  more: (count) => `${count} penerbit lain`,
  dataset: 'Set data',
  printed: 'tercetak',
  source: 'Sumber',
  retrievedFrom: (date) => `Diakses pada ${date}, dari`,
  pageSources: (count) => `Judul lengkap sumber yang disebut singkat (${count})`,
};

const en: CiteMessages = {
  processed: (release) => `processed by Atlas IKM, ${release}`,
  release: (version) => `release ${version}`,
  undated: 'n.d.',
  accessed: (date) => `accessed ${date}`,
  and: 'and',
  more: (count) => `${count} other publishers`,
  dataset: 'Data set',
  printed: 'printed',
  source: 'Source',
  retrievedFrom: (date) => `Retrieved ${date}, from`,
  pageSources: (count) => `Full titles of the sources named in short (${count})`,
};

const MESSAGES: Readonly<Record<Lang, CiteMessages>> = { id, en };

export const citeMessages = (lang: Lang): CiteMessages => MESSAGES[lang];
