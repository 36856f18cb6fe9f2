/**
 * Results beside one another, as the ARIA tabs pattern has it. A query's result takes the place of the last one that was not
 * kept; kept ones stay until they are closed.
 *
 * `new ResultTabs({ lang, panel, onShow })` builds its own elements: put `element` before the panel and call `add` with each
 * result.
 */
import type { Lang } from '../i18n/lang.ts';
import { h } from './dom.ts';
import { resultMessages, type ResultMessages } from './result-messages.ts';

export interface Tab<Content> {
  readonly id: number;
  readonly name: string;
  readonly isKept: boolean;
  readonly content: Content;
}

/** Each holds its rows in memory. */
const MOST_KEPT = 8;

/** The tabs with a new result in them: in the place of the one that is not kept, else at the end. */
export function withResult<C>(tabs: readonly Tab<C>[], tab: Tab<C>): Tab<C>[] {
  const place = tabs.findIndex(({ isKept }) => !isKept);
  return place < 0 ? [...tabs, tab] : tabs.with(place, tab);
}

/** A name for a query: its first words, `most` characters of them. */
export function nameFor(sql: string, most = 32): string {
  const words = sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

export interface ResultTabsOptions<Content> {
  readonly lang: Lang;
  /** What the tabs show: it gets the role and the name of a tab panel. */
  readonly panel: HTMLElement;
  /** Called when another tab is to be shown; with nothing when the last one was closed. */
  readonly onShow: (tab: Tab<Content> | undefined, before: Tab<Content> | undefined) => void;
  readonly say: (text: string) => void;
}

let lists = 0;

export class ResultTabs<Content> {
  readonly element: HTMLElement;
  readonly #m: ResultMessages;
  readonly #options: ResultTabsOptions<Content>;
  readonly #prefix = `results-${++lists}`;
  readonly #list: HTMLElement;
  readonly #keep: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #form: HTMLFormElement;
  readonly #name: HTMLInputElement;
  #tabs: readonly Tab<Content>[] = [];
  #selected = 0;
  #next = 1;

  constructor(options: ResultTabsOptions<Content>) {
    this.#options = options;
    const m = (this.#m = resultMessages(options.lang));
    const hint = `${this.#prefix}-keys`;
    this.#list = h('div', { role: 'tablist', 'aria-label': m.tabs, 'aria-describedby': hint });
    const button = (part: string, text: string, act: () => void): HTMLButtonElement => {
      const one = h('button', { type: 'button', 'data-part': part }, text);
      one.addEventListener('click', act);
      return one;
    };
    this.#keep = button('tab-keep', m.keep, () => this.#toggleKept());
    this.#close = button('tab-close', m.close, () => this.#closeTab(this.#selected));
    this.#name = h('input', { type: 'text', maxlength: 60, autocomplete: 'off' });
    this.#form = h(
      'form',
      { class: 'rename', hidden: true },
      h('label', {}, m.nameLabel, ' ', this.#name),
      h('button', { type: 'submit' }, m.nameDone),
    );
    this.element = h(
      'div',
      { class: 'result-tabs', 'data-part': 'tabs' },
      this.#list,
      h(
        'div',
        { class: 'tools' },
        this.#keep,
        button('tab-rename', m.rename, () => this.#startRename()),
        this.#close,
        this.#form,
      ),
      h('p', { class: 'visually-hidden', id: hint }, m.tabKeys),
    );
    options.panel.setAttribute('role', 'tabpanel');
    options.panel.id ||= `${this.#prefix}-panel`;
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#rename();
    });
    this.#form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.#form.hidden = true;
      this.#button()?.focus();
    });
  }

  get selected(): Tab<Content> | undefined {
    return this.#tabs.find(({ id }) => id === this.#selected);
  }

  /** Shows a new result; does not move the focus. */
  add(name: string, content: Content): void {
    const before = this.selected;
    const tab = { id: this.#next++, name, isKept: false, content };
    this.#tabs = withResult(this.#tabs, tab);
    this.#selected = tab.id;
    this.#draw();
    this.#options.onShow(tab, before);
  }

  #change(id: number, change: Partial<Tab<Content>>): void {
    this.#tabs = this.#tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab));
  }

  #select(id: number, isFocused = true): void {
    if (id !== this.#selected) {
      const before = this.selected;
      this.#selected = id;
      this.#draw();
      this.#options.onShow(this.selected, before);
    }
    if (isFocused) this.#button()?.focus();
  }

  #toggleKept(): void {
    const tab = this.selected;
    if (!tab) return;
    if (!tab.isKept && this.#tabs.filter(({ isKept }) => isKept).length >= MOST_KEPT) {
      this.#options.say(this.#m.tooMany(String(MOST_KEPT)));
      return;
    }
    this.#change(tab.id, { isKept: !tab.isKept });
    this.#draw();
    this.#options.say(tab.isKept ? '' : this.#m.keptNow(tab.name));
  }

  #startRename(): void {
    this.#form.hidden = false;
    this.#name.value = this.selected?.name ?? '';
    this.#name.focus();
    this.#name.select();
  }

  #rename(): void {
    const name = this.#name.value.trim();
    if (name !== '') this.#change(this.#selected, { name });
    this.#form.hidden = true;
    this.#draw();
    this.#button()?.focus();
  }

  #closeTab(id: number): void {
    const place = this.#tabs.findIndex((tab) => tab.id === id);
    const tab = this.#tabs[place];
    if (!tab) return;
    this.#tabs = this.#tabs.toSpliced(place, 1);
    this.#options.say(this.#m.closedNow(tab.name));
    const next = this.#tabs[place] ?? this.#tabs.at(-1);
    this.#selected = next?.id ?? 0;
    this.#draw();
    this.#options.onShow(next, undefined);
    this.#button()?.focus();
  }

  #key(event: KeyboardEvent): void {
    const place = this.#tabs.findIndex(({ id }) => id === this.#selected);
    const last = this.#tabs.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    };
    const target = this.#tabs[places[event.key] ?? -1];
    if (target) this.#select(target.id);
    else if (event.key === 'Delete') this.#closeTab(this.#selected);
    else if (event.key === 'F2') this.#startRename();
    else return;
    event.preventDefault();
  }

  #button(): HTMLElement | undefined {
    return this.#list.querySelector<HTMLElement>('[aria-selected=true]') ?? undefined;
  }

  #draw(): void {
    const { panel } = this.#options;
    // Drawn anew, the tab that had the focus would lose it.
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(
      ...this.#tabs.map(({ id, name, isKept }) => {
        const isSelected = id === this.#selected;
        const tab = h(
          'button',
          {
            type: 'button',
            role: 'tab',
            id: `${this.#prefix}-${id}`,
            'aria-selected': String(isSelected),
            'aria-controls': panel.id,
            tabindex: isSelected ? 0 : -1,
            class: isKept ? 'kept' : undefined,
          },
          name,
        );
        tab.addEventListener('click', () => this.#select(id));
        return tab;
      }),
    );
    panel.setAttribute('aria-labelledby', `${this.#prefix}-${this.#selected}`);
    const isKept = this.selected?.isKept ?? false;
    this.#keep.setAttribute('aria-pressed', String(isKept));
    this.#keep.textContent = isKept ? this.#m.kept : this.#m.keep;
    const selected = this.#button();
    // Sideways only: the page stays where it is.
    if (selected)
      this.#list.scrollLeft =
        selected.offsetLeft - (this.#list.clientWidth - selected.offsetWidth) / 2;
    if (hadFocus) selected?.focus();
  }
}
