/** A thread that renders pages, seen from the build: `page-worker.ts` is its other end. */
import { Worker } from 'node:worker_threads';

export interface PageTask {
  readonly url: string;
  /** Of Astro's routes the one that answers, such as `/[...lang]/sumber/[id]`. */
  readonly route: string;
}

/** A page as it crosses from one thread to another. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: ArrayBuffer;
}

export type PageAnswer =
  | { readonly page: RenderedPage }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } };

interface Asked {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: unknown) => void;
}

/** Answers in the order in which it was asked. */
export class Thread {
  readonly #worker: Worker;
  readonly #asked: Asked[] = [];
  #end: Error | undefined;

  /** @param entry the bundle of `page-worker.ts` */
  constructor(entry: string) {
    this.#worker = new Worker(entry);
    this.#worker.on('message', (answer: PageAnswer) => {
      const asked = this.#asked.shift();
      if ('page' in answer) asked?.resolve(responseOf(answer.page));
      else asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
    });
    this.#worker.on('error', (error) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`a rendering thread ended with ${code}`));
    });
  }

  /** @throws {Error} what rendering threw in the thread, with its stack, or how the thread ended */
  render(task: PageTask): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) {
        reject(this.#end);
        return;
      }
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  /** Ends the thread; what it was still asked stays without an answer. */
  async close(): Promise<void> {
    this.#asked.length = 0;
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(error);
  }
}

/** A page without content is none to Astro, which then writes no file. */
function responseOf({ status, headers, body }: RenderedPage): Response {
  return new Response(body.byteLength === 0 ? null : body, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}
