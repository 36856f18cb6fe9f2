/** `<stored-pages>` on the offline page: what can be read now, and the switch for keeping pages. */
import { keepAgain, stopKeeping } from './refusal.ts';
import { canKeep, keepsPages } from './registration.ts';
import { byLanguage, storedPage, type StoredPage } from './stored-page.ts';

/** Every page that is kept, but those that say what is kept. */
async function storedPages(base: string): Promise<StoredPage[]> {
  const found = new Map<string, StoredPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`atlas-ikm ${base} `)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (!response?.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = storedPage(request.url, await response.text());
      if (page && !/\/luring\/$/.test(page.path)) found.set(page.path, page);
    }
  }
  return [...found.values()];
}

function item({ path, title, lang, release }: StoredPage): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.hreflang = lang;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link, ` (${release})`);
  return item;
}

class StoredPages extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!element) throw new Error(`missing part: ${name}`);
    return element;
  }

  async #show(): Promise<void> {
    if (!canKeep()) {
      this.#part('unsupported').hidden = false;
      return;
    }
    const pages = await storedPages(this.#base);
    this.#part('none').hidden = pages.length > 0;
    this.#part('listed').hidden = pages.length === 0;
    const reader = document.documentElement.lang === 'en' ? 'en' : 'id';
    const [own, others] = byLanguage(pages, reader);
    this.#part('list').replaceChildren(...(own?.pages ?? []).map(item));
    this.#part('other-list').replaceChildren(...(others?.pages ?? []).map(item));
    this.#part('others').hidden = others === undefined || others.pages.length === 0;
    const kept = keepsPages();
    this.#part('remove').hidden = !kept;
    this.#part('keep').hidden = kept;
    this.#part('remove').onclick = () =>
      void stopKeeping(this.#base).then(() => {
        this.#part('said').textContent = this.dataset['removed'] ?? '';
        return this.#show();
      });
    this.#part('keep').onclick = () => {
      keepAgain(this.#base);
      this.#part('said').textContent = '';
      void this.#show();
    };
  }
}

if ('customElements' in globalThis) customElements.define('stored-pages', StoredPages);
