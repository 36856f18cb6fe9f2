import type { Answer, Question } from './table.worker.ts';
import type { Pivot, PivotRequest, ViewRequest } from './view.ts';

/** A question without its number. */
type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;
type Contents = Omit<Extract<Ask, { kind: 'load' }>, 'kind'>;

/** Asks the worker of one table. It starts with the first question, and again with the next one after it was stopped. */
export class TableClient {
  readonly #contents: () => Contents;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #worker: Worker | undefined;
  #started: Promise<void> | undefined;
  #asked = 0;

  /** @param contents what the worker is given to look at, read when it starts */
  constructor(contents: () => Contents) {
    this.#contents = contents;
  }

  /** @throws {Error} when the worker cannot be loaded; the next question tries again */
  start(): Promise<void> {
    return (this.#started ??= this.#load().catch((error: unknown) => {
      this.stop();
      throw error;
    }));
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = this.#started = undefined;
  }

  /** The rows to show, in order. */
  async view(request: ViewRequest): Promise<Uint32Array> {
    const { rows } = await this.#ask({ kind: 'view', request });
    if (rows === undefined) throw new TypeError('the table worker answered without rows');
    return rows;
  }

  async pivot(request: PivotRequest): Promise<Pivot> {
    const { pivot } = await this.#ask({ kind: 'pivot', request });
    if (pivot === undefined) throw new TypeError('the table worker answered without a table');
    return pivot;
  }

  #load(): Promise<void> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });
      this.#worker = worker;
      worker.addEventListener('error', () => reject(new Error('the table worker did not start')));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        this.#waiting.get(data.id)?.(data);
        this.#waiting.delete(data.id);
      });
      void this.#post({ kind: 'load', ...this.#contents() }).then(() => resolve());
    });
  }

  async #ask(question: Ask): Promise<Answer> {
    await this.start();
    return this.#post(question);
  }

  #post(question: Ask): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker?.postMessage({ id, ...question });
    });
  }
}
