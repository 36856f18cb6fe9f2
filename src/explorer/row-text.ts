import type { Cell } from '../tables/view.ts';

/** A row as a filter looks at it: numbers both as they are stored and as the page writes them. */
export function rowText(
  columns: readonly (readonly Cell[])[],
  locale: string,
): (row: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const text = (cell: Cell): string =>
    typeof cell === 'number' || typeof cell === 'bigint'
      ? `${cell} ${format.format(cell)}`
      : String(cell ?? '');
  return (row) => columns.map((cells) => text(cells[row] ?? null)).join('\n');
}
