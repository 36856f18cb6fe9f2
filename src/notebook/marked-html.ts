/** The tree of a text as markup, for the build; on the page `marked-dom.ts` makes elements and no markup. */
import type { MarkedNode } from './marked-text.ts';

export function markedHtml(nodes: readonly MarkedNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const { tag, href, content } = node;
      if (tag === 'br' || tag === 'hr') return `<${tag}>`;
      const attributes = href === undefined ? '' : ` href="${escaped(href)}"`;
      return `<${tag}${attributes}>${markedHtml(content)}</${tag}>`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
