/** The queries that were run here before, kept by the browser on this device and nowhere else. */

export interface HistoryEntry {
  readonly sql: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rows: number;
  readonly milliseconds: number;
}

const KEY = 'atlas-ikm.queries.1';
const MOST = 50;
const LONGEST = 20_000;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A list, newest first, without repetitions. What other pages, other versions or a damaged disk have left in the store is
 * skipped; a store that refuses (private windows, a full disk) makes the list last only as long as the page.
 */
export class QueryHistory {
  readonly #store: Store | undefined;
  #entries: HistoryEntry[];

  /** @param store `localStorage`, or a function that may throw where browsers forbid even to look at it */
  constructor(store: () => Store) {
    try {
      this.#store = store();
    } catch {
      this.#store = undefined;
    }
    this.#entries = this.#read();
  }

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  add(entry: HistoryEntry): void {
    if (entry.sql.trim() === '' || entry.sql.length > LONGEST) return;
    // Another tab may have added some meanwhile.
    const known = this.#store ? this.#read() : this.#entries;
    this.#entries = [entry, ...known.filter(({ sql }) => sql !== entry.sql)].slice(0, MOST);
    this.#write();
  }

  clear(): void {
    this.#entries = [];
    try {
      this.#store?.removeItem(KEY);
    } catch {
      // Then there is nothing to remove it from.
    }
  }

  #read(): HistoryEntry[] {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry).slice(0, MOST) : [];
    } catch {
      return [];
    }
  }

  #write(): void {
    // A store that is full takes fewer.
    for (let count = this.#entries.length; count > 0; count = Math.floor(count / 2)) {
      try {
        this.#store?.setItem(KEY, JSON.stringify(this.#entries.slice(0, count)));
        return;
      } catch {
        continue;
      }
    }
  }
}

function isEntry(value: unknown): value is HistoryEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sql, at, rows, milliseconds } = value as Record<string, unknown>;
  return (
    typeof sql === 'string' &&
    sql.trim() !== '' &&
    sql.length <= LONGEST &&
    [at, rows, milliseconds].every((number) => Number.isFinite(number))
  );
}
