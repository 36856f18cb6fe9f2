import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import { builderMessages, type BuilderFailure } from './messages.ts';

/** What went wrong in a sentence, a button to try again, the pages that work all the same, and the technical detail. */
export function failureNotice(
  kind: BuilderFailure,
  error: unknown,
  lang: Lang,
  retry: () => void,
): HTMLElement[] {
  const m = builderMessages(lang);
  const { sentence, advice } = m.failure[kind];
  const again = h('button', { type: 'button', 'data-part': 'retry' }, m.retry);
  again.addEventListener('click', retry);
  const way = (path: string, text: string): HTMLElement =>
    h('li', {}, h('a', { href: route(lang, path) }, text));
  return [
    h('p', { class: 'sentence' }, sentence),
    h('p', {}, advice),
    h('p', { class: 'actions' }, again),
    h('p', {}, m.waysOn),
    h(
      'ul',
      {},
      way('provinsi/', m.toProvinces),
      way('indikator/', m.toIndicators),
      way('data/', m.toData),
    ),
    h(
      'details',
      {},
      h('summary', {}, m.detail),
      h('pre', { lang: 'en' }, error instanceof Error ? error.message : String(error)),
    ),
  ];
}
