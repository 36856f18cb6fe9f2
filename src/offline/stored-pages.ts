/** `<stored-pages>` on the offline page: what can be read now, and the switch for keeping pages. */
import { keepAgain, stopKeeping } from './refusal.ts';
import { canKeep, keepsPages } from './registration.ts';

export interface StoredPage {
  readonly url: string;
  readonly title: string;
  /** Of the data on the page. */
  readonly release: string;
}

/** What a kept page says of itself; null for what is no page of ours. */
function describePage(url: string, html: string): StoredPage | null {
  const parsed = new URL(url);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const release = /<meta name="version" content="([\w.-]+)"/.exec(html)?.[1];
  if (title === undefined || release === undefined) return null;
  return { url: parsed.pathname, title: unescape(title), release };
}

/** The references that Astro writes into a title. */
function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

async function storedPages(base: string): Promise<StoredPage[]> {
  const found = new Map<string, StoredPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`atlas-ikm ${base} `)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (!response?.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = describePage(request.url, await response.text());
      if (page && !/\/luring\/$/.test(page.url)) found.set(page.url, page);
    }
  }
  return [...found.values()].sort((a, b) =>
    a.title.localeCompare(b.title, document.documentElement.lang),
  );
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
    this.#part('list').replaceChildren(
      ...pages.map(({ url, title, release }) => {
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        const item = document.createElement('li');
        item.append(link, ` (${release})`);
        return item;
      }),
    );
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
