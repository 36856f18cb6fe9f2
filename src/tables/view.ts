import { desc, escape, from, op, type ColumnTable } from 'arquero';

/** Sorting, filtering and reshaping of a page's table with Arquero. Runs in a worker: Arquero compiles its expressions. */

export type Cell = string | number | null;

/** A table's cells by row and column, and the text that a filter looks in. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly text: string }[];
}

export interface ViewRequest {
  readonly filter: string;
  /** Column to sort by, -1 for the published order. */
  readonly sort: number;
  readonly descending: boolean;
}

const column = (index: number): string => `c${index}`;

/** The sheet as an Arquero table: its cells, its text, and its place in the published order. */
export function tableOf(sheet: Sheet): ColumnTable {
  return from(
    sheet.rows.map(({ cells, text }, row) => ({
      row,
      text: fold(text),
      ...Object.fromEntries(cells.map((cell, i) => [column(i), cell])),
    })),
  );
}

/** The rows to show, in order: those that hold every word of the filter, sorted by a column. Empty cells come last. */
export function view(table: ColumnTable, { filter, sort, descending }: ViewRequest): number[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const matching = table.filter(
    escape((row: { text: string }) => words.every((word) => row.text.includes(word))),
  );
  if (sort < 0) return [...matching.array('row')] as number[];
  const name = column(sort);
  const empty = escape((row: Record<string, Cell>) =>
    row[name] === null || row[name] === '' ? 1 : 0,
  );
  const ordered = matching.orderby(empty, descending ? desc(name) : name, 'row');
  return [...ordered.array('row')] as number[];
}

export interface PivotRequest {
  /** Columns that name a line. */
  readonly keys: readonly number[];
  /** The column whose values become columns. */
  readonly across: number;
  /** The column whose text fills the cells. */
  readonly value: number;
}

export interface Pivot {
  readonly across: readonly Cell[];
  readonly lines: readonly {
    readonly keys: readonly Cell[];
    readonly cells: readonly (readonly Cell[])[];
  }[];
}

/** A list reshaped: one line for each combination of keys, one column for each value across; figures that share a cell stand in it together. */
export function pivot(table: ColumnTable, { keys, across, value }: PivotRequest): Pivot {
  const names = keys.map(column);
  const crossing = table
    .groupby(...names, column(across))
    .rollup({ cell: op.array_agg(column(value)) });
  const columns = [
    ...new Set(table.orderby(column(across)).array(column(across)) as Iterable<Cell>),
  ];
  const lines = new Map<string, { keys: Cell[]; cells: Cell[][] }>();
  for (const entry of crossing.objects() as Record<string, Cell>[]) {
    const own = names.map((name) => entry[name] ?? null);
    const id = JSON.stringify(own);
    const line = lines.get(id) ?? { keys: own, cells: columns.map(() => []) };
    lines.set(id, line);
    const place = columns.indexOf(entry[column(across)] ?? null);
    line.cells[place] = entry['cell'] as unknown as Cell[];
  }
  return { across: columns, lines: [...lines.values()] };
}

/** Lower case without accents or doubled spaces, so that a filter is forgiving. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
