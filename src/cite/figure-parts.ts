import type { FigureParts } from './figure-text.ts';

/**
 * The parts of a figure from its row in a table of figures: cells are found by the `data-col` of their headers; what has
 * no column because it is the same for all rows (the area, or the source on its own page) stands on the table. A source's
 * title and date stand in the page's list of sources, once for all its figures.
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
  const title = source && titleIn(source);
  const place = source?.href ?? `${location.href.replace(/#.*/, '')}#${row.id}`;
  return {
    what: what.join(', '),
    value: said('value') ?? '',
    printed: said('printed') ?? '',
    publisher: source?.textContent ?? table?.dataset['publisher'] ?? '',
    title: title?.text ?? table?.dataset['title'] ?? '',
    published: title?.published ?? table?.dataset['published'] ?? null,
    version: document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '',
    url: place,
  };
}

/** What the page's list of sources says of the one that a figure links to. */
function titleIn(
  source: HTMLAnchorElement,
): { text: string; published: string | null } | undefined {
  const title = [...document.querySelectorAll<HTMLAnchorElement>('.page-sources a')]
    .find(({ pathname }) => pathname === source.pathname)
    ?.parentElement?.querySelector('em');
  if (!title) return undefined;
  const published = /\(([^)]+)\)/.exec(title.nextSibling?.textContent ?? '')?.[1] ?? null;
  return { text: title.textContent.trim(), published };
}

/** A cell's own words, without notes below them; undefined when there are none. */
function firstText(cell: HTMLTableCellElement | undefined): string | undefined {
  const text = [...(cell?.childNodes ?? [])].find((node) => node.textContent?.trim())?.textContent;
  return text?.trim().replace(/\s+/g, ' ') || undefined;
}
