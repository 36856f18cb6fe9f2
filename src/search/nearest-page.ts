/**
 * `<nearest-pages>` on the page for missing addresses: reads the words of the address that was asked for and lists the pages
 * that they fit best. Without scripts, or when nothing fits, the lists of the page stand alone.
 */
import type { Group } from './search.ts';
import { wordsInAddress } from './address-words.ts';

class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { root = '/', rootEn = '/en/' } = this.dataset;
    const english = location.pathname.startsWith(rootEn);
    const query = wordsInAddress(location.pathname, english ? rootEn : root);
    if (query === '') return;
    const folder = english ? rootEn : root;
    const [{ createSearch }, response] = await Promise.all([
      import('./search.ts'),
      fetch(`${folder}cari/entri.json`),
    ]);
    if (!response.ok) return;
    const search: (words: string) => Group[] = createSearch(
      (await response.json()) as Parameters<typeof createSearch>[0],
    );
    const entries = search(query).flatMap((group) => group.entries.slice(0, 2));
    if (entries.length === 0) return;
    const list = document.createElement('ul');
    list.className = 'ways';
    for (const { name, path, hint } of entries.slice(0, 5)) {
      const link = document.createElement('a');
      link.href = folder + path;
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
    const lead = document.createElement('p');
    lead.textContent = (english ? this.dataset['leadEn'] : this.dataset['lead']) ?? '';
    this.lang = english ? 'en' : 'id';
    this.replaceChildren(lead, list);
    this.hidden = false;
  }
}

customElements.define('nearest-pages', NearestPages);
