/** The tree of a text as elements. Text becomes text: no HTML is made at any point. */
import { h } from '../explorer/dom.ts';
import type { MarkedNode } from './marked-text.ts';

export function markedDom(nodes: readonly MarkedNode[]): (Node | string)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const { tag, href, content } = node;
    if (tag === 'a')
      return h('a', { href, rel: 'nofollow noopener noreferrer' }, ...markedDom(content));
    return h(tag, tag === 'pre' ? { tabindex: 0 } : {}, ...markedDom(content));
  });
}
