/**
 * One visitor's session with the engine: starts it on the first query, loads the tables that a query names, enforces the time
 * limit, and starts afresh after a crash. Knows nothing of the page.
 */
import type { ArrowColumn } from './arrow.ts';
import type { DecodeAnswer, DecodeRequest } from './decode.worker.ts';
import type { Engine } from './engine.ts';
import { missingTable } from './errors.ts';
import { EngineFailure, Stopped, TableFailure } from './failures.ts';
import type { EngineManifest } from './manifest.ts';
import type { Result } from './result.ts';
import { asksForExtension, tablesIn } from './sql-names.ts';

export interface SessionTable {
  readonly name: string;
  readonly columns: readonly ArrowColumn[];
  /** Absolute or root-relative address of the Parquet file. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface SessionOptions {
  /** Address of the published engine folder, with a slash at the end. */
  readonly engine: string;
  readonly tables: readonly SessionTable[];
}

export type Step =
  | { readonly step: 'download'; readonly loaded: number; readonly total: number }
  | { readonly step: 'start' }
  | { readonly step: 'run' };

export interface QueryOptions {
  /** Milliseconds that the query itself may take; Infinity lifts the limit. */
  readonly timeLimit: number;
  /** Rows to fetch at most. */
  readonly rowLimit: number;
  readonly onStep: (step: Step) => void;
}

export interface Answer {
  readonly result: Result;
  /** Milliseconds the query took, without start and downloads. */
  readonly milliseconds: number;
  /** The tables that were asked for. */
  readonly tables: readonly string[];
}

/** How long a cancelled query may take to stop before its worker is ended. */
const CANCEL_GRACE = 1500;

export class Session {
  readonly #options: SessionOptions;
  readonly #loaded = new Set<string>();
  #engine: Promise<Engine> | undefined;
  #parts: Promise<[typeof import('./engine.ts'), EngineManifest]> | undefined;
  #decoder: Worker | undefined;
  /** The running query's. */
  #stop: AbortController | undefined;
  /** The engine's and the decoder's: aborting it ends both workers. */
  #life = new AbortController();
  /** True while the engine works on the query, false while it is fetched and started. */
  #running = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Fetches the small parts, on a sign that a query may follow: a few dozen kilobytes, not the engine. */
  prefetch(): void {
    this.#fetchParts().catch(() => {});
  }

  /**
   * Runs a query, with all that has to happen before.
   * @throws {Stopped | TableFailure | EngineFailure | Error} the last with DuckDB's text
   */
  async query(sql: string, options: QueryOptions): Promise<Answer> {
    if (this.#stop) throw new Error('a query is running');
    if (asksForExtension(sql))
      throw new Error('Permission Error: Loading or installing extensions is disabled');
    const stop = (this.#stop = new AbortController());
    let grace: ReturnType<typeof setTimeout> | undefined;
    const halted = new Promise<never>((_resolve, reject) => {
      stop.signal.addEventListener('abort', () => {
        const end = (): void => {
          this.#discard();
          reject(stop.signal.reason as Stopped);
        };
        if (this.#running) {
          grace = setTimeout(() => {
            end();
            this.#restart();
          }, CANCEL_GRACE);
        } else end();
      });
    });
    halted.catch(() => {});
    try {
      return await Promise.race([this.#query(sql, options, stop), halted]);
    } catch (error) {
      if (error instanceof EngineFailure) this.#discard();
      throw error;
    } finally {
      clearTimeout(grace);
      this.#running = false;
      this.#stop = undefined;
    }
  }

  /** Stops the running query: gently, and if it does not listen, with its worker. */
  cancel(): void {
    this.#stop?.abort(new Stopped('cancelled'));
  }

  /** Ends the engine. The next query starts a new one, with the tables as published. */
  reset(): void {
    this.#running = false;
    if (this.#stop) this.cancel();
    else this.#discard();
  }

  #discard(): void {
    this.#life.abort(new Stopped('cancelled'));
    this.#life = new AbortController();
    this.#engine = undefined;
    this.#decoder = undefined;
    this.#loaded.clear();
  }

  /** A new engine after one that had to be ended, ready before the visitor asks again. */
  #restart(): void {
    const engine = (this.#engine = this.#start(progressOf(() => {})));
    engine.catch(() => {
      if (this.#engine === engine) this.#engine = undefined;
    });
  }

  async #query(sql: string, options: QueryOptions, stop: AbortController): Promise<Answer> {
    const names = this.#options.tables.map(({ name }) => name);
    let tables = tablesIn(sql, names);
    const engine = await this.#ready(tables, options.onStep);
    stop.signal.throwIfAborted();
    options.onStep({ step: 'run' });
    try {
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    } catch (error) {
      // A table named in a way that the tokeniser does not see: DuckDB has the last word on what was asked for.
      const missing = missingTable(error);
      if (missing === undefined || !names.includes(missing) || this.#loaded.has(missing))
        throw error;
      tables = [...tables, missing];
      await this.#ready(tables, options.onStep);
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    }
  }

  async #timed(
    engine: Engine,
    sql: string,
    { timeLimit, rowLimit }: QueryOptions,
    stop: AbortController,
  ): Promise<{ result: Result; milliseconds: number }> {
    const timer = Number.isFinite(timeLimit)
      ? setTimeout(() => stop.abort(new Stopped('time-limit')), timeLimit)
      : undefined;
    const before = performance.now();
    this.#running = true;
    try {
      const result = await engine.run(sql, { limit: rowLimit, signal: stop.signal });
      return { result, milliseconds: performance.now() - before };
    } finally {
      this.#running = false;
      clearTimeout(timer);
    }
  }

  /** The engine, locked, with these tables in it. Engine and tables are fetched at the same time. */
  async #ready(tables: readonly string[], onStep: (step: Step) => void): Promise<Engine> {
    const progress = progressOf(onStep);
    const streams = tables
      .filter((name) => !this.#loaded.has(name))
      .map((name) => this.#decode(name, progress));
    for (const stream of streams) stream.catch(() => {});
    const starting = (this.#engine ??= this.#start(progress));
    const engine = await starting.catch((error: unknown) => {
      if (this.#engine === starting) this.#engine = undefined;
      throw error;
    });
    for (const stream of streams) {
      const { table, ipc } = await stream;
      await engine.insert(table, ipc);
      this.#loaded.add(table);
    }
    await engine.lock();
    return engine;
  }

  async #start(progress: Progress): Promise<Engine> {
    const { signal } = this.#life;
    progress.expect('engine', 0);
    const [{ Engine }, manifest] = await this.#fetchParts();
    signal.throwIfAborted();
    const folder = new URL(this.#options.engine, location.href).href;
    return Engine.start(
      folder,
      manifest,
      (loaded, total) => progress.report('engine', loaded, total),
      signal,
    );
  }

  #fetchParts(): Promise<[typeof import('./engine.ts'), EngineManifest]> {
    this.#parts ??= Promise.all([import('./engine.ts'), this.#fetchManifest()]).catch(
      (error: unknown) => {
        this.#parts = undefined;
        throw new EngineFailure('download', String(error));
      },
    );
    return this.#parts;
  }

  async #fetchManifest(): Promise<EngineManifest> {
    const response = await fetch(`${this.#options.engine}manifest.json`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
    return (await response.json()) as EngineManifest;
  }

  #decode(name: string, progress: Progress): Promise<{ table: string; ipc: Uint8Array }> {
    const table = this.#options.tables.find((t) => t.name === name);
    if (!table) throw new Error(`unknown table: ${name}`);
    const decoder = (this.#decoder ??= newDecoder(this.#life.signal));
    progress.expect(name, table.bytes);
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<DecodeAnswer>): void => {
        if (data.table !== name) return;
        if ('loaded' in data) {
          progress.report(name, data.loaded, table.bytes);
          return;
        }
        decoder.removeEventListener('message', listen);
        if ('ipc' in data) resolve({ table: name, ipc: data.ipc });
        else reject(new TableFailure(data.failed, name, data.detail));
      };
      decoder.addEventListener('message', listen);
      decoder.addEventListener('error', (event) => {
        this.#decoder = undefined;
        reject(new TableFailure('decode', name, event.message || 'worker error'));
      });
      const request: DecodeRequest = {
        table: name,
        file: {
          url: new URL(table.url, location.href).href,
          bytes: table.bytes,
          sha256: table.sha256,
        },
        columns: table.columns.map(({ name: column, type }) => ({ name: column, type })),
      };
      decoder.postMessage(request);
    });
  }
}

function newDecoder(signal: AbortSignal): Worker {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return worker;
}

interface Progress {
  expect(part: string, total: number): void;
  report(part: string, loaded: number, total: number): void;
}

/** Adds up the bytes of all parts that are on their way. */
function progressOf(onStep: (step: Step) => void): Progress {
  const parts = new Map<string, { loaded: number; total: number }>();
  let complete = false;
  const tell = (): void => {
    const sums = [...parts.values()];
    const loaded = sums.reduce((sum, part) => sum + part.loaded, 0);
    const total = sums.reduce((sum, part) => sum + part.total, 0);
    if (total > 0 && loaded >= total) {
      if (!complete) onStep({ step: 'start' });
      complete = true;
    } else {
      complete = false;
      onStep({ step: 'download', loaded, total });
    }
  };
  return {
    expect(part, total) {
      parts.set(part, { loaded: 0, total });
      tell();
    },
    report(part, loaded, total) {
      parts.set(part, { loaded, total });
      tell();
    },
  };
}
