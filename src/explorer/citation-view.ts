/** The folded part that cites a result: its sources are asked for when it is opened, not before. */
import { withoutAside } from '../atlas/figure-row.ts';
import {
  CITATION_FORMATS,
  citation,
  type CitationFormat,
  type CitationSubject,
} from '../cite/citation.ts';
import { takeMessages } from '../cite/take-messages.ts';
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import { h } from './dom.ts';
import type { QuerySources } from './query-sources.ts';
import { resultMessages, type ResultMessages } from './result-messages.ts';

export interface CitationViewOptions {
  readonly lang: Lang;
  readonly release: CitationSubject['release'];
  /** Asks for the sources of what is shown. */
  readonly sources: () => Promise<QuerySources>;
  readonly subject: () => { readonly name: string; readonly url: string };
  readonly say: (text: string) => void;
}

export class CitationView {
  readonly #details: HTMLDetailsElement;
  readonly #options: CitationViewOptions;
  readonly #m: ResultMessages;
  readonly #note = h('p', { 'data-part': 'cite-note', role: 'status' });
  readonly #list = h('ul', { 'data-part': 'cite-sources' });
  readonly #format = h('select', { 'data-part': 'cite-format' });
  readonly #text = h('pre', { tabindex: 0, role: 'region', 'data-part': 'citation' });
  #known: QuerySources | undefined;
  #asked = 0;

  /** @param details empty but for its summary */
  constructor(details: HTMLDetailsElement, options: CitationViewOptions) {
    this.#details = details;
    this.#options = options;
    const m = (this.#m = resultMessages(options.lang));
    this.#text.ariaLabel = m.cite;
    const names: Readonly<Record<CitationFormat, string>> = takeMessages(options.lang).formats;
    this.#format.replaceChildren(
      ...CITATION_FORMATS.map((format) => h('option', { value: format }, names[format])),
    );
    this.#format.addEventListener('change', () => this.#write());
    const copy = h('button', { type: 'button', 'data-part': 'cite-copy' }, m.citeCopy);
    copy.addEventListener('click', () => void this.#copy());
    details.append(
      this.#note,
      this.#list,
      h('p', { class: 'actions' }, h('label', {}, m.citeFormat, ' ', this.#format), copy),
      this.#text,
    );
    details.addEventListener('toggle', () => {
      if (details.open) void this.#ask();
    });
  }

  /** Another result is shown. */
  reset(): void {
    this.#asked++;
    this.#known = undefined;
    this.#details.open = false;
  }

  async #ask(): Promise<void> {
    if (this.#known) {
      this.#write();
      return;
    }
    const turn = ++this.#asked;
    const m = this.#m;
    this.#note.textContent = m.citeAsking;
    this.#list.replaceChildren();
    this.#text.textContent = '';
    const found = await this.#options.sources().catch(() => undefined);
    if (turn !== this.#asked) return;
    this.#known = found;
    if (!found) {
      this.#note.textContent = m.citeFailed;
      return;
    }
    const { lang } = this.#options;
    const written = new Intl.NumberFormat(LOCALES[lang]);
    this.#note.textContent =
      found.kind === 'exact'
        ? m.citeExact(found.sources.length, written.format(found.sources.length))
        : found.kind === 'tables'
          ? m.citeTables(found.tables.join(', '))
          : m.citeNone;
    if (found.kind === 'exact')
      this.#list.replaceChildren(
        ...found.sources.map(({ source_id, publisher, title }) =>
          h(
            'li',
            {},
            h('a', { href: route(lang, `sumber/${source_id}/`) }, title),
            `, ${withoutAside(publisher)}`,
          ),
        ),
      );
    this.#write();
  }

  #write(): void {
    const found = this.#known;
    if (!found) return;
    const { lang, release, subject } = this.#options;
    const { name, url } = subject();
    this.#text.textContent = citation(
      {
        kind: 'query',
        title: this.#m.queryTitle(name),
        url,
        release,
        accessed: new Date().toISOString().slice(0, 10),
        sources:
          found.kind === 'exact'
            ? found.sources.map((source) => ({
                ...source,
                publisher: withoutAside(source.publisher),
              }))
            : [],
      },
      this.#format.value as CitationFormat,
      lang,
    );
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#text.textContent).then(
      () => this.#options.say(this.#m.citeCopied),
      () => {
        this.#text.focus();
        getSelection()?.selectAllChildren(this.#text);
        this.#options.say(this.#m.notCopied);
      },
    );
  }
}
