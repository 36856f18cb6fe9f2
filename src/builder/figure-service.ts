/** The page's side of the figures worker: started on the first question, one answer for each, the latest question first. */
import type { Comparison } from '../compare/comparison.ts';
import type { BuilderView, CompareView } from '../model/view-address.ts';
import type { Answer } from './answer.ts';
import { figureWorker } from './figure-worker.ts';
import type {
  FigureFailureKind,
  FigureFiles,
  FigureQuestion,
  FigureReply,
} from './figures.worker.ts';

export class FigureFailure extends Error {
  readonly kind: FigureFailureKind | 'worker';
  constructor(kind: FigureFailureKind | 'worker', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Another question was asked meanwhile. */
export class Outdated extends Error {}

interface Waiting {
  readonly ask: number;
  readonly take: (reply: FigureReply) => void;
  readonly fail: (error: Error) => void;
}

export class FigureService {
  readonly #files: FigureFiles;
  readonly #onProgress: (loaded: number, total: number) => void;
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;
  #asked = 0;

  constructor(files: FigureFiles, onProgress: (loaded: number, total: number) => void) {
    this.#files = files;
    this.#onProgress = onProgress;
  }

  /** Starts the worker and the download, ahead of the first question. */
  start(): void {
    if (this.#worker) return;
    let worker: Worker;
    try {
      worker = figureWorker(this.#files);
    } catch (error) {
      throw new FigureFailure('worker', String(error));
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReply>) => this.#take(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // A script that fails has a message; one that never arrived, because the connection is gone, has none.
      this.#fail(
        event.message
          ? new FigureFailure('worker', event.message)
          : new FigureFailure('download', 'the worker did not start'),
      );
    });
    this.#worker = worker;
  }

  /** @throws {FigureFailure} @throws {Outdated} when another question followed */
  async build(view: BuilderView): Promise<Answer> {
    const reply = await this.#ask((ask) => ({ kind: 'build', ask, view }));
    if (reply.kind !== 'built') throw new Error(`unexpected answer: ${reply.kind}`);
    return reply.answer;
  }

  /** @throws {FigureFailure} @throws {Outdated} when another question followed */
  async compare(view: CompareView): Promise<Comparison> {
    const reply = await this.#ask((ask) => ({ kind: 'compare', ask, view }));
    if (reply.kind !== 'compared') throw new Error(`unexpected answer: ${reply.kind}`);
    return reply.comparison;
  }

  #ask(question: (ask: number) => FigureQuestion): Promise<FigureReply> {
    this.#waiting?.fail(new Outdated());
    return new Promise((take, fail) => {
      const ask = ++this.#asked;
      this.#waiting = { ask, take, fail };
      this.start();
      this.#worker?.postMessage(question(ask));
    });
  }

  #take(reply: FigureReply): void {
    if (reply.kind === 'loaded') {
      const { observations, sources } = this.#files;
      this.#onProgress(reply.loaded, observations.bytes + sources.bytes);
    } else if (reply.kind === 'failed') {
      this.#fail(new FigureFailure(reply.failure, reply.detail));
    } else if (reply.ask === this.#waiting?.ask) {
      this.#waiting.take(reply);
      this.#waiting = undefined;
    }
  }

  /** A failed worker is put away, so that the next question starts afresh. */
  #fail(failure: FigureFailure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting?.fail(failure);
    this.#waiting = undefined;
  }
}
