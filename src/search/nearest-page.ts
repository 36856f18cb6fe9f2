/**
 * The page for missing addresses in the language that was asked for. `<nearest-pages>` reads the words of the address and lists the
 * pages that they fit best, or says that there are none, in a place that its style keeps from the first paint. Without scripts the lists
 * of the page stand alone.
 */
import type { Group } from './search.ts';
import { wordsInAddress } from './address-words.ts';
import { putFirst } from './english-first.ts';

const MOST = 4;

class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { root = '/', lead = '', none = '' } = this.dataset;
    const query = wordsInAddress(location.pathname, root);
    // The other language's part has one as well.
    if (this.closest('section:first-of-type') === null) return;
    const list = query === '' ? undefined : await this.listOf(query, root).catch(() => undefined);
    const said = document.createElement('p');
    said.textContent = list === undefined ? none : lead;
    this.replaceChildren(said, list ?? '');
  }

  /** The pages that fit best; nothing where none does. */
  private async listOf(query: string, root: string): Promise<HTMLUListElement | undefined> {
    const [{ createSearch }, response] = await Promise.all([
      import('./search.ts'),
      fetch(`${root}cari/entri.json`),
    ]);
    if (!response.ok) return undefined;
    const search: (words: string) => Group[] = createSearch(
      (await response.json()) as Parameters<typeof createSearch>[0],
    );
    const entries = search(query).flatMap((group) => group.entries.slice(0, 2));
    if (entries.length === 0) return undefined;
    const list = document.createElement('ul');
    list.className = 'ways';
    for (const { name, path, hint } of entries.slice(0, MOST)) {
      const link = document.createElement('a');
      link.href = root + path;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      if (hint !== '') {
        const small = document.createElement('small');
        small.textContent = hint;
        item.append(' ', small);
      }
      list.append(item);
    }
    return list;
  }
}

const english = document.querySelector<HTMLElement>('[lang=en] > nearest-pages')?.dataset['root'];
if (english !== undefined && location.pathname.startsWith(english)) putFirst('en', document);
customElements.define('nearest-pages', NearestPages);
