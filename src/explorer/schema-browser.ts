/**
 * The tables, their columns and the values beside the editor: looked through, searched, and put into the query by a press.
 *
 * `new SchemaBrowser({ lang, tables, vocabulary, onInsert })` builds its own elements.
 */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import type { Vocabulary } from './completion.ts';
import { h } from './dom.ts';
import type { EditorTable } from './editor.ts';
import { resultMessages, type ResultMessages } from './result-messages.ts';
import { searchSchema, type SchemaHit } from './schema-search.ts';

export interface SchemaBrowserOptions {
  readonly lang: Lang;
  readonly tables: readonly EditorTable[];
  /** Asked for with the first search. */
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly onInsert: (text: string) => void;
}

const MOST = 40;

export class SchemaBrowser {
  readonly element: HTMLDetailsElement;
  readonly #m: ResultMessages;
  readonly #options: SchemaBrowserOptions;
  readonly #field: HTMLInputElement;
  readonly #tree: HTMLElement;
  readonly #found: HTMLElement;
  readonly #status: HTMLElement;
  #vocabulary: Vocabulary | undefined;
  #tables: readonly EditorTable[] = [];

  constructor(options: SchemaBrowserOptions) {
    this.#options = options;
    const m = (this.#m = resultMessages(options.lang));
    this.#field = h('input', { type: 'search', autocomplete: 'off', 'data-part': 'schema-search' });
    this.#tree = h('div', { class: 'tree' });
    this.show(options.tables);
    this.#found = h('ul', { class: 'found', hidden: true });
    this.#status = h('p', { class: 'hint', role: 'status', 'data-part': 'schema-status' });
    this.element = h(
      'details',
      { class: 'schema', 'data-part': 'schema' },
      h('summary', {}, m.schema),
      h('label', {}, m.schemaSearch, this.#field),
      h('p', { class: 'hint' }, m.schemaHint),
      h('div', { class: 'list', 'data-part': 'schema-list' }, this.#tree, this.#found),
      this.#status,
    );
    this.#field.addEventListener('input', () => void this.#search());
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Shows other tables: the visitor has brought one, or taken one away. */
  show(tables: readonly EditorTable[]): void {
    this.#tables = tables;
    this.#tree.replaceChildren(...tables.map((table) => this.#table(table)));
  }

  #table({ name, description, columns }: EditorTable): HTMLDetailsElement {
    const details = h(
      'details',
      {},
      h('summary', {}, h('code', {}, name), ' ', h('small', {}, description)),
    );
    // Two hundred columns are drawn when they are looked at.
    details.addEventListener(
      'toggle',
      () =>
        details.append(
          h(
            'ul',
            {},
            this.#item({ kind: 'table', insert: name, about: description, of: '', type: '' }),
            ...columns.map((column) =>
              this.#item({
                kind: 'column',
                insert: column.name,
                about: column.description,
                of: name,
                type: column.type,
              }),
            ),
          ),
        ),
      { once: true },
    );
    return details;
  }

  #item(hit: SchemaHit): HTMLLIElement {
    const m = this.#m;
    const { kind, insert, about, of, type } = hit;
    const where =
      kind === 'table' ? m.table : kind === 'column' ? m.columnOf(of, type) : m.valueOf(of);
    const button = h('button', { type: 'button' }, h('code', {}, insert));
    button.addEventListener('click', () => {
      this.#options.onInsert(insert);
      this.#status.textContent = m.inserted(insert);
    });
    return h('li', {}, button, h('span', {}, about, ' ', h('small', {}, `(${where})`)));
  }

  async #search(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() !== '')
      this.#vocabulary ??= await this.#options.vocabulary().catch(() => undefined);
    // Another letter may have been typed meanwhile.
    if (text !== this.#field.value) return;
    const hits = searchSchema(text, this.#tables, this.#vocabulary);
    const isSearching = text.trim() !== '';
    this.#tree.hidden = isSearching;
    this.#found.hidden = !isSearching || hits.length === 0;
    this.#found.replaceChildren(...hits.slice(0, MOST).map((hit) => this.#item(hit)));
    const more = (hits.length - MOST).toLocaleString(LOCALES[this.#options.lang]);
    this.#status.textContent = !isSearching
      ? ''
      : hits.length === 0
        ? this.#m.schemaNone(text.trim())
        : hits.length > MOST
          ? this.#m.schemaMore(more)
          : '';
  }

  /** Up and down go from name to name; Tab, as everywhere, from part to part. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [
      ...this.element.querySelectorAll<HTMLElement>('input, .list summary, .list button'),
    ].filter((one) => one.checkVisibility());
    const place = stops.indexOf(event.target as HTMLElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
