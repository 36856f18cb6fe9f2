/**
 * `<site-search>` around a search form makes its field a combobox with a list of hits (the APG's pattern with list
 * autocomplete). The index and the code that searches load when the field gets the focus, never before. `/` leads to the
 * field from anywhere on the page.
 */
import type { Group } from './search.ts';
import { hitMessages, type HitMessages } from './hit-messages.ts';

type Search = (query: string) => Group[];

class SiteSearch extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #status!: HTMLElement;
  #loading: Promise<Search> | undefined;
  #active = -1;

  get #words(): HitMessages {
    return hitMessages(document.documentElement.lang === 'en' ? 'en' : 'id');
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null || input.role === 'combobox') return;
    this.#input = input;
    this.#list = make('div', {
      id: `hasil-cari${input.id && `-${input.id}`}`,
      role: 'listbox',
      hidden: true,
    });
    this.#list.ariaLabel = input.ariaLabel ?? input.labels?.[0]?.textContent ?? null;
    this.#status = make('div', { role: 'status', className: 'search-status' });
    this.append(this.#list, this.#status);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', () => void this.#load());
    // Who is quick writes before the page's parts come to life.
    if (input.matches(':focus')) void this.#show();
    input.addEventListener('input', () => void this.#show());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      const target = this.#options[Math.max(0, this.#active)];
      if (target === undefined || this.#list.hidden) return;
      event.preventDefault();
      location.href = target.href;
    });
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable]');
      // A page may have a second box below the masthead's: the first one takes the key.
      if (
        event.key !== '/' ||
        event.defaultPrevented ||
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      input.focus();
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null && location.pathname.endsWith('/cari/')) {
      input.value = asked;
      input.focus();
      void this.#show();
    }
  }

  #load(): Promise<Search> {
    return (this.#loading ??= (async () => {
      const [{ createSearch }, response] = await Promise.all([
        import('./search.ts'),
        fetch(`${this.dataset['root'] ?? '/'}cari/entri.json`),
      ]);
      if (!response.ok) throw new Error(`search index: ${response.status}`);
      return createSearch((await response.json()) as Parameters<typeof createSearch>[0]);
    })()).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }

  async #show(): Promise<void> {
    const query = this.#input.value;
    if (query.trim() === '') {
      this.#close();
      return;
    }
    let groups: Group[];
    try {
      groups = (await this.#load())(query);
    } catch {
      this.#status.textContent = this.#words.failed;
      return;
    }
    if (query !== this.#input.value) return;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    let count = 0;
    this.#list.replaceChildren(
      ...groups.map(({ kind, entries }) => {
        const group = make('div', { role: 'group', ariaLabel: this.#words.kinds[kind] });
        const head = make('div', { className: 'kind', textContent: this.#words.kinds[kind] });
        head.setAttribute('aria-hidden', 'true');
        group.append(head);
        for (const { name, path, hint } of entries) {
          const option = make('a', {
            id: `${this.#list.id}-${count++}`,
            role: 'option',
            tabIndex: -1,
            href: `${this.dataset['root'] ?? '/'}${path}`,
          });
          option.ariaSelected = 'false';
          option.append(
            make('span', { textContent: name }),
            ' ',
            make('small', { textContent: hint }),
          );
          group.append(option);
        }
        return group;
      }),
    );
    this.#list.hidden = count === 0;
    this.#input.ariaExpanded = String(count > 0);
    this.#status.textContent = count === 0 ? this.#words.none : this.#words.found(count);
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.key === 'Escape') {
      if (!this.#list.hidden) event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.#list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active =
        this.#active < 0 && step < 0
          ? options.length - 1
          : (this.#active + step + options.length) % options.length;
      options.forEach((option, i) => {
        option.ariaSelected = String(i === this.#active);
      });
      const option = options[this.#active];
      if (option === undefined) return;
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
    this.#active = -1;
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

customElements.define('site-search', SiteSearch);
