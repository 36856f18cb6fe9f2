import type { FigureParts } from './figure-text.ts';

/**
 * The parts of a figure from its row in a table of figures: cells are found by the `data-col` of their headers; what has
 * no column because it is the same for all rows (the area, or the source on its own page) stands on the table.
 */
export function figureParts(row: HTMLTableRowElement): FigureParts {
  const table = row.closest('table');
  const headers = [...(table?.tHead?.rows[0]?.cells ?? [])];
  const cell = (name: string): HTMLTableCellElement | undefined =>
    row.cells[headers.findIndex((header) => header.dataset['col'] === name)];
  const said = (name: string): string | undefined => firstText(cell(name)) ?? table?.dataset[name];
  const source = cell('source')?.querySelector('a');
  const what = ['indicator', 'population', 'breakdown', 'area', 'period'].flatMap(
    (name) => said(name) ?? [],
  );
  const own = row.querySelector<HTMLElement>('copy-figure');
  const place = source?.href ?? `${location.href.replace(/#.*/, '')}#${row.id}`;
  return {
    what: what.join(', '),
    value: said('value') ?? '',
    printed: said('printed') ?? '',
    publisher: source?.textContent ?? table?.dataset['publisher'] ?? '',
    title: source?.title ?? table?.dataset['title'] ?? '',
    published: own?.dataset['published'] ?? table?.dataset['published'] ?? null,
    version: document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '',
    url: place,
  };
}

/** A cell's own words, without notes below them; undefined when there are none. */
function firstText(cell: HTMLTableCellElement | undefined): string | undefined {
  const text = [...(cell?.childNodes ?? [])].find((node) => node.textContent?.trim())?.textContent;
  return text?.trim().replace(/\s+/g, ' ') || undefined;
}
