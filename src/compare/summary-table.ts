import { elementsOf } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { unitWhole } from '../i18n/line-breaks.ts';
import { compareMessages } from './messages.ts';
import type { Summary, SummaryCell } from './summary.ts';

/** The latest key figures side by side: written by the build, and again by the browser for another choice. */
export function summaryTable(summary: Summary, lang: Lang, document: Document): HTMLTableElement {
  const h = elementsOf(document);
  const t = compareMessages(lang);

  const cell = (figure: SummaryCell | null): HTMLTableCellElement =>
    figure === null
      ? h('td', { class: 'absent' }, t.none)
      : h(
          'td',
          { class: figure.conflicting ? 'conflicting' : undefined },
          h('strong', {}, unitWhole(figure.value)),
          h(
            'small',
            {},
            `${figure.year}, `,
            h('a', { href: figure.source.href, title: figure.source.title }, figure.source.name),
          ),
          ...figure.remarks.map((remark) => h('small', {}, remark)),
        );

  return h(
    'table',
    { class: 'side-by-side' },
    h('caption', { class: 'visually-hidden' }, t.latest),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, t.measure),
        ...summary.areas.map(({ name, href }) =>
          h('th', { scope: 'col' }, href === undefined ? name : h('a', { href }, name)),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      ...summary.rows.map(({ label, note, cells }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, label, ...(note === null ? [] : [h('small', {}, note)])),
          ...cells.map(cell),
        ),
      ),
    ),
  );
}
