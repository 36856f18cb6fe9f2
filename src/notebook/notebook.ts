/** A notebook: an analysis as a list of cells, each a text, a query with its table, or a query with its chart. */
import type { ChartSettings } from '../explorer/chart-default.ts';
import type { Lang } from '../i18n/lang.ts';

export type NotebookCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'query'; readonly sql: string }
  | {
      readonly kind: 'chart';
      readonly sql: string;
      /** As the visitor chose it; what suits the result when left out. */
      readonly chart?: ChartSettings | undefined;
    };

export type CellKind = NotebookCell['kind'];
export const CELL_KINDS = ['text', 'query', 'chart'] as const satisfies readonly CellKind[];

export interface Notebook {
  readonly title: string;
  /** Of the page that it was written on. */
  readonly lang: Lang | undefined;
  /** The release of the data that the page showed. */
  readonly release: string | undefined;
  readonly cells: readonly NotebookCell[];
}

export const MOST_CELLS = 60;
export const LONGEST_TITLE = 200;
/** Characters of a cell; as long as a query in a link may be. */
export const LONGEST_CELL = 8192;

/** What a cell is written in. */
export const sourceOf = (cell: NotebookCell): string =>
  cell.kind === 'text' ? cell.text : cell.sql;

/** The cell with another text. */
export function withSource(cell: NotebookCell, source: string): NotebookCell {
  const text = source.slice(0, LONGEST_CELL);
  return cell.kind === 'text' ? { kind: 'text', text } : { ...cell, sql: text };
}

/** The list with a cell put in at a place. */
export function inserted<T>(cells: readonly T[], at: number, cell: T): T[] {
  return cells.toSpliced(Math.max(0, Math.min(at, cells.length)), 0, cell);
}

/** The list with the cell at a place moved one up (-1) or down (1); the same list at its ends. */
export function moved<T>(cells: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  const cell = cells[at];
  if (cell === undefined || to < 0 || to >= cells.length) return cells;
  return cells.toSpliced(at, 1).toSpliced(to, 0, cell);
}
