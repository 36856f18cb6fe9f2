import { fold } from './fold.ts';
import { collate, desc, escape, op, table, type ColumnTable } from 'arquero';

/**
 * Sorting, filtering and reshaping of tables with Arquero, for the tables of a page and for the results of a query. Runs
 * in a worker: Arquero compiles its expressions, which the pages' content security policy forbids.
 */

export type Cell = string | number | bigint | boolean | null;

/** A table ready to be looked at. */
export interface Sheet {
  readonly table: ColumnTable;
  /** The folded text of a row, in which a filter looks. */
  readonly textOf: (row: number) => string;
  readonly collator: Intl.Collator;
  readonly isText: readonly boolean[];
}

/**
 * @param columns the cells of each column, all of one length
 * @param textOf how a row is written on the page: a filter finds what readers see
 * @param locale for the order of texts
 */
export function sheetOf(
  columns: readonly (readonly Cell[])[],
  textOf: (row: number) => string,
  locale: string,
): Sheet {
  const rows = columns[0]?.length ?? 0;
  const texts: (string | undefined)[] = [];
  return {
    table: table({
      row: Array.from({ length: rows }, (_, row) => row),
      ...Object.fromEntries(columns.map((cells, i) => [column(i), cells])),
    }),
    textOf: (row) => (texts[row] ??= fold(textOf(row))),
    collator: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
    isText: columns.map((cells) => cells.some((cell) => typeof cell === 'string' && cell !== '')),
  };
}

/** Result columns may share a name; Arquero's may not. */
const column = (index: number): string => `c${index}`;

export interface ViewRequest {
  readonly filter: string;
  /** Column to sort by; left out for the table's own order. */
  readonly sort?: number | undefined;
  readonly descending?: boolean | undefined;
}

/** The rows to show, in order: those that hold every word of the filter, sorted by a column. Empty cells come last. */
export function view(sheet: Sheet, { filter, sort, descending = false }: ViewRequest): Uint32Array {
  const words = fold(filter).split(' ').filter(Boolean);
  let shown = sheet.table;
  if (words.length > 0) {
    shown = shown.filter(
      escape(({ row }: { row: number }) => words.every((word) => sheet.textOf(row).includes(word))),
    );
  }
  if (sort !== undefined && sheet.isText[sort] !== undefined && shown.numRows() > 0) {
    const name = column(sort);
    const isEmpty = escape((row: Record<string, Cell>) => (isBlank(row[name]) ? 1 : 0));
    const key = sheet.isText[sort]
      ? collate(name, sheet.collator.compare.bind(sheet.collator))
      : name;
    shown = shown.orderby(isEmpty, descending ? desc(key) : key, 'row');
  }
  return Uint32Array.from(shown.array('row') as ArrayLike<number>);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '' || Number.isNaN(cell);
}

export interface PivotRequest {
  /** Columns that name a line. */
  readonly keys: readonly number[];
  /** The column whose values become columns. */
  readonly across: number;
  /** The column whose cells fill the lines. */
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
export function pivot({ table }: Sheet, { keys, across, value }: PivotRequest): Pivot {
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
    line.cells[columns.indexOf(entry[column(across)] ?? null)] = entry['cell'] as unknown as Cell[];
  }
  return { across: columns, lines: [...lines.values()] };
}
