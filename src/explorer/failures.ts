/** What can go wrong around a query, apart from the query itself: errors in SQL stay plain errors with DuckDB's text. */

export type EngineFailureKind =
  /** The browser lacks WebAssembly or something else that the engine cannot do without. */
  | 'no-wasm'
  | 'worker-blocked'
  | 'download'
  | 'checksum'
  /** The device says that it has too little; nothing was tried. */
  | 'low-memory'
  /** The engine was tried, and there was not enough. */
  | 'memory'
  | 'crashed';

/** The engine could not start, or is gone. */
export class EngineFailure extends Error {
  readonly kind: EngineFailureKind;
  constructor(kind: EngineFailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

export type TableFailureKind = 'download' | 'checksum' | 'empty-table' | 'decode';

/** A table could not be loaded; the engine itself is well. */
export class TableFailure extends Error {
  readonly kind: TableFailureKind;
  readonly table: string;
  constructor(kind: TableFailureKind, table: string, message: string) {
    super(message);
    this.kind = kind;
    this.table = table;
  }
}

/** The query was stopped on purpose. */
export class Stopped extends Error {
  /** `given-up`: for another query, which nobody needs to be told. */
  readonly kind: 'cancelled' | 'time-limit' | 'given-up';
  constructor(kind: 'cancelled' | 'time-limit' | 'given-up') {
    super(kind);
    this.kind = kind;
  }
}
