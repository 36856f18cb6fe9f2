/** Sorts and filters a result with Arquero. Runs in shape.worker.ts: Arquero compiles its expressions, which the page forbids. */
import { collate, desc, escape, table, type ColumnTable } from 'arquero';
import type { Cell, CellKind } from './result.ts';

export interface ShapeColumn {
  readonly kind: CellKind;
  readonly values: readonly Cell[];
}

export interface Shape {
  /** Rows that contain this text in any column, in any case; all rows when empty. */
  readonly filter: string;
  /** Place of the column to sort by; the query's own order when left out. */
  readonly sort?: number | undefined;
  readonly descending?: boolean | undefined;
}

export interface Shaper {
  /** The rows to show, by their place in the result, in order. Empty cells come last. */
  rows(shape: Shape): Uint32Array;
}

/**
 * @param locale for the order of texts
 * @param shown how a cell is written on the page: the filter finds what readers see as well as what is stored
 */
export function shaperOf(columns: readonly ShapeColumn[], rows: number, locale: string): Shaper {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const base = table(
    Object.fromEntries(columns.map(({ values }, i) => [name(i), values])),
    columns.map((_, i) => name(i)),
  );
  const numbered = base.assign(table({ row: Uint32Array.from({ length: rows }, (_, i) => i) }));

  let texts: string[] | undefined;
  const textOf = (row: number): string => {
    texts ??= Array.from({ length: rows }, (_, i) =>
      columns
        .map(({ values }) => {
          const cell = values[i] ?? null;
          if (cell === null) return '';
          return typeof cell === 'number' || typeof cell === 'bigint'
            ? `${cell} ${written.format(cell)}`
            : String(cell);
        })
        .join('\n')
        .toLocaleLowerCase(locale),
    );
    return texts[row] ?? '';
  };

  return {
    rows({ filter, sort, descending = false }) {
      let shaped: ColumnTable = numbered;
      const wanted = filter.trim().toLocaleLowerCase(locale);
      if (wanted !== '')
        shaped = shaped.filter(escape((d: { row: number }) => textOf(d.row).includes(wanted)));
      const column = sort === undefined ? undefined : columns[sort];
      if (column !== undefined && sort !== undefined) {
        const isEmpty = escape((d: Record<string, Cell>) => (isBlank(d[name(sort)]) ? 1 : 0));
        const key =
          column.kind === 'text'
            ? collate(name(sort), collator.compare.bind(collator))
            : name(sort);
        shaped = shaped.orderby(isEmpty, descending ? desc(key) : key, 'row');
      }
      return Uint32Array.from(shaped.array('row') as ArrayLike<number>);
    },
  };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || Number.isNaN(cell);
}

/** Result columns may share a name; Arquero's may not. */
function name(index: number): string {
  return `c${index}`;
}
