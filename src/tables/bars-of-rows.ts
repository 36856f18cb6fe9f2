import { rankedBars } from '../charts/ranked-bars.ts';
import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { cellOf } from './cell.ts';
import type { wordsIn } from './words.ts';

const MOST_BARS = 60;

export interface RowBarsOptions {
  readonly headers: readonly HTMLTableCellElement[];
  readonly sortedBy: number | undefined;
  /** In pixels. */
  readonly width: number;
  readonly lang: Lang;
  readonly words: ReturnType<typeof wordsIn>;
}

/**
 * Bars of rows in the order given: of the column that they are sorted by, or the first that has a unit (`data-unit` on its header).
 * @returns what a figure holds: caption and chart, or a sentence where there is nothing to draw
 */
export function barsOfRows(
  rows: readonly HTMLTableRowElement[],
  { headers, sortedBy, width, lang, words }: RowBarsOptions,
): (Node | string)[] {
  const hasUnit = (column: number): boolean => headers[column]?.dataset['unit'] !== undefined;
  const column =
    sortedBy !== undefined && hasUnit(sortedBy)
      ? sortedBy
      : headers.findIndex((_, i) => hasUnit(i));
  const header = headers[column];
  const bars = rows.slice(0, MOST_BARS).flatMap(({ cells }) => {
    const value = cellOf(cells[column], lang);
    return typeof value === 'number' ? [{ label: cells[0]?.textContent ?? '', value }] : [];
  });
  if (header === undefined || bars.length === 0) return [words.none];

  const title = words.drawn(header.textContent, bars.length);
  const unit = {
    unit_id: '',
    name: header.dataset['unit'] ?? '',
    symbol: header.dataset['symbol'] ?? null,
  };
  const svg = rankedBars(bars, { lang, document, width, title, unit, sort: false });
  svg.setAttribute('class', 'chart');
  const more = rows.length > MOST_BARS ? ` ${words.tooMany(MOST_BARS)}` : '';
  return [h('figcaption', {}, title + more), svg];
}
