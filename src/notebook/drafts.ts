/** The notebooks that were written here, kept by the browser on this device and nowhere else. */
import { carriesNotebook } from './notebook-link.ts';

export interface Draft {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The notebook as its link holds it. */
  readonly hash: string;
}

const KEY = 'atlas-ikm.notebooks.1';
const MOST = 12;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A list, newest first. A store that refuses makes the list last only as long as the page. */
export class Drafts {
  readonly #store: Store | undefined;
  #drafts: Draft[] = [];

  /** @param store `localStorage`, or a function that may throw where browsers forbid even to look at it */
  constructor(store: () => Store) {
    try {
      this.#store = store();
    } catch {
      this.#store = undefined;
    }
  }

  get list(): readonly Draft[] {
    return (this.#drafts = this.#read());
  }

  /** Keeps a draft, in place of the one of that id. */
  save(draft: Draft): void {
    this.#drafts = [draft, ...this.#read().filter(({ id }) => id !== draft.id)].slice(0, MOST);
    this.#write();
  }

  remove(id: string): void {
    this.#drafts = this.#read().filter((draft) => draft.id !== id);
    this.#write();
  }

  #read(): Draft[] {
    if (!this.#store) return this.#drafts;
    try {
      const kept: unknown = JSON.parse(this.#store.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isDraft).slice(0, MOST) : [];
    } catch {
      return this.#drafts;
    }
  }

  #write(): void {
    try {
      this.#store?.setItem(KEY, JSON.stringify(this.#drafts));
    } catch {
      // A full disk: the list lasts as long as the page.
    }
  }
}

function isDraft(value: unknown): value is Draft {
  const { id, title, at, hash } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof at === 'number' &&
    typeof hash === 'string' &&
    carriesNotebook(hash)
  );
}
