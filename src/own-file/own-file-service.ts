/** The page's side of one visitor's file: a worker that reads it and keeps its table. */
import { Refusal } from './refusal.ts';
import type { Choices, Shape } from './shape.ts';
import type { AreaFiles, Opened, OwnFileReply, OwnFileRequest } from './own-file.worker.ts';

export interface OwnFileListener {
  onLarge(bytes: number, rows: number | undefined): void;
  /** `share` goes from 0 to 1. */
  onProgress(share: number, rows: number): void;
  onShaped(opened: Opened, shape: Shape): void;
  onRefused(refusal: Refusal): void;
}

/** Milliseconds without a word from the worker, after which it is given up. */
const PATIENCE = 120_000;

export class OwnFileService {
  readonly #file: File;
  readonly #areas: AreaFiles;
  readonly #listener: OwnFileListener;
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #streams = new Map<
    number,
    { take: (ipc: Uint8Array<ArrayBuffer>) => void; fail: (error: Error) => void }
  >();
  #asked = 0;

  constructor(file: File, areas: AreaFiles, listener: OwnFileListener) {
    this.#file = file;
    this.#areas = areas;
    this.#listener = listener;
  }

  open(isLargeAccepted: boolean): void {
    this.#post({ kind: 'open', file: this.#file, areas: this.#areas, isLargeAccepted });
  }

  choose(choices: Choices): void {
    this.#post({ kind: 'choose', choices });
  }

  /** The table as it is now, as an Arrow stream. @throws {Refusal} */
  stream(): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((take, fail) => {
      const ask = ++this.#asked;
      this.#streams.set(ask, { take, fail });
      this.#post({ kind: 'stream', ask });
    });
  }

  /** Ends the worker and forgets the file. */
  close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { fail } of this.#streams.values()) fail(new Refusal('worker'));
    this.#streams.clear();
  }

  #post(request: OwnFileRequest): void {
    try {
      this.#worker ??= this.#start();
    } catch (error) {
      this.#refuse(new Refusal('worker', { detail: String(error) }));
      return;
    }
    this.#wait();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./own-file.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<OwnFileReply>) => this.#take(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#refuse(new Refusal('worker', { detail: event.message || 'worker error' }));
    });
    return worker;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refuse(new Refusal('too-slow')), PATIENCE);
  }

  #take(message: OwnFileReply): void {
    clearTimeout(this.#timer);
    switch (message.kind) {
      case 'large':
        this.#listener.onLarge(message.bytes, message.rows);
        break;
      case 'progress':
        this.#wait();
        this.#listener.onProgress(message.share, message.rows);
        break;
      case 'shaped':
        this.#listener.onShaped(message.opened, message.shape);
        break;
      case 'stream':
        this.#streams.get(message.ask)?.take(message.ipc);
        this.#streams.delete(message.ask);
        break;
      case 'refused':
        this.#refuse(new Refusal(message.code, message.details));
    }
  }

  #refuse(refusal: Refusal): void {
    this.close();
    this.#listener.onRefused(refusal);
  }
}
