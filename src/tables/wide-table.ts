import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { cellOf } from './cell.ts';
import type { Cell, Pivot, PivotRequest } from './view.ts';

export interface ListedTable {
  readonly caption: string;
  readonly rows: readonly HTMLTableRowElement[];
  readonly headers: readonly HTMLTableCellElement[];
  readonly lang: Lang;
}

/** A table of figures set out by period, in the words that the list shows. @param request the columns that it was set out by */
export function wideTable(
  { across, lines }: Pivot,
  { keys, across: period, value }: PivotRequest,
  { caption, rows, headers, lang }: ListedTable,
): HTMLTableElement {
  const shown = (column: number): Map<Cell, string> =>
    new Map(
      rows.map(({ cells }) => [cellOf(cells[column], lang), cells[column]?.textContent ?? '']),
    );
  const [periods, values] = [shown(period), shown(value)];
  const headings = [
    ...keys.map((i) => h('th', { scope: 'col' }, headers[i]?.textContent ?? '')),
    ...across.map((p) => h('th', { scope: 'col', class: 'number' }, periods.get(p) ?? '')),
  ];
  return h(
    'table',
    { class: 'figures' },
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, ...headings)),
    h(
      'tbody',
      {},
      ...lines.map((line) =>
        h(
          'tr',
          {},
          ...line.keys.map((key) => h('td', {}, key === null ? '' : String(key))),
          ...line.cells.map((cell) =>
            h('td', { class: 'number' }, cell.map((v) => values.get(v) ?? '').join('; ')),
          ),
        ),
      ),
    ),
  );
}
