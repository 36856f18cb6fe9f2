/** The folded list of queries that were run on this device; each opens again at a press. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { h, part } from './dom.ts';
import { MESSAGES } from './messages.ts';
import { QueryHistory, type HistoryEntry } from './query-history.ts';
import { nameFor } from './result-tabs.ts';
import { momentInWords } from './moment.ts';

/** Characters of a query in the list. */
const LONGEST = 120;

export interface HistoryListOptions {
  readonly lang: Lang;
  readonly onOpen: (sql: string) => void;
  /** The list has been cleared; it is hidden after this, so the focus must go elsewhere. */
  readonly onClear: () => void;
}

export class HistoryList {
  readonly #element: HTMLElement;
  readonly #options: HistoryListOptions;
  readonly #history = new QueryHistory(() => localStorage);

  /** @param element holds the parts `history-list` and `history-clear`; hidden while there is nothing to list */
  constructor(element: HTMLElement, options: HistoryListOptions) {
    this.#element = element;
    this.#options = options;
    part(element, 'history-clear', HTMLButtonElement).addEventListener('click', () => {
      this.#history.clear();
      options.onClear();
      this.draw();
    });
    this.draw();
  }

  /** Keeps a query. It is listed with the next `draw`. */
  add(entry: HistoryEntry): void {
    this.#history.add(entry);
  }

  draw(): void {
    const { entries } = this.#history;
    const { lang, onOpen } = this.#options;
    const m = MESSAGES[lang];
    this.#element.hidden = entries.length === 0;
    part(this.#element, 'history-list', HTMLOListElement).replaceChildren(
      ...entries.map(({ sql, at, rows }) => {
        const button = h('button', { type: 'button' }, h('code', {}, nameFor(sql, LONGEST)));
        button.addEventListener('click', () => onOpen(sql));
        const written = m.rows(rows, rows.toLocaleString(LOCALES[lang]));
        return h(
          'li',
          {},
          button,
          h('span', { class: 'when' }, `${momentInWords(at, lang)} · ${written}`),
        );
      }),
    );
  }
}
