/** The index of the figures: columns, and the rows of them that are meant. Choices are made on it; nothing is copied for one. */
import { counted, type Counted } from './counted.ts';
import type { IndexRow } from './figures.ts';

export type IndexColumns = { readonly [Name in keyof IndexRow]: ArrayLike<IndexRow[Name]> };

export class IndexTable {
  readonly #columns: IndexColumns;
  readonly #rows: readonly number[];

  /** @param rows all of them by default */
  constructor(columns: IndexColumns, rows: readonly number[] = Array.from(columns.row)) {
    this.#columns = columns;
    this.#rows = rows;
  }

  get size(): number {
    return this.#rows.length;
  }

  /** The rows with these values. Looked for column by column: no object is made of a row that is not meant. */
  only(wanted: Partial<IndexRow>): IndexTable {
    let rows = this.#rows;
    for (const [name, value] of Object.entries(wanted)) {
      const cells = this.#columns[name as keyof IndexRow];
      rows = rows.filter((row) => cells[row] === value);
    }
    return new IndexTable(this.#columns, rows);
  }

  /** The rows that pass a test: for what is cut down already, because each becomes an object. */
  where(test: (row: IndexRow) => boolean): IndexTable {
    const rows = this.#rows.filter((row) => test(this.#row(row)));
    return new IndexTable(this.#columns, rows);
  }

  cells<Name extends keyof IndexRow>(name: Name): IndexRow[Name][] {
    const cells = this.#columns[name];
    return this.#rows.map((row) => cells[row] as IndexRow[Name]);
  }

  /** How often each value of a column occurs. */
  counts(name: keyof IndexRow): Counted[] {
    return counted(this.cells(name).map(String));
  }

  rows(): IndexRow[] {
    return this.#rows.map((row) => this.#row(row));
  }

  #row(row: number): IndexRow {
    const c = this.#columns;
    // Written out: made of a list of names, each row would take ten times as long.
    return {
      row,
      area_code: c.area_code[row],
      area_level: c.area_level[row],
      period: c.period[row],
      year: c.year[row],
      indicator_id: c.indicator_id[row],
      population_id: c.population_id[row],
      breakdown: c.breakdown[row],
      status: c.status[row],
      unit_id: c.unit_id[row],
      agreement: c.agreement[row],
      headline: c.headline[row],
      dimension: c.dimension[row],
      grain: c.grain[row],
    } as IndexRow;
  }
}
