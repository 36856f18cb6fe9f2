/**
 * One visitor's session with the engine: starts it on the first query, loads the tables that a query names, enforces the time
 * limit, and starts afresh after a crash. Knows nothing of the page.
 */
import type { ArrowColumn } from './arrow.ts';
import type { DecodeAnswer, DecodeFailure, DecodeRequest } from './decode.worker.ts';
import type { Engine } from './engine.ts';
import type { EngineManifest } from './manifest.ts';
import type { Result } from './result.ts';
import { tablesIn } from './sql-names.ts';

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

/** The query was stopped on purpose. */
export class Stopped extends Error {
  readonly kind: 'cancelled' | 'time-limit';
  constructor(kind: 'cancelled' | 'time-limit') {
    super(kind);
    this.kind = kind;
  }
}

/** A table could not be loaded. */
export class TableFailure extends Error {
  readonly kind: DecodeFailure;
  readonly table: string;
  constructor(kind: DecodeFailure, table: string, message: string) {
    super(message);
    this.kind = kind;
    this.table = table;
  }
}

/** How long a cancelled query may take to stop before its worker is ended. */
const CANCEL_GRACE = 1500;

export class Session {
  readonly #options: SessionOptions;
  readonly #loaded = new Set<string>();
  #engine: Promise<Engine> | undefined;
  #manifest: Promise<EngineManifest> | undefined;
  #module: Promise<typeof import('./engine.ts')> | undefined;
  #decoder: Worker | undefined;
  #stop: AbortController | undefined;
  /** Counts starts, so that what belongs to a former engine is not taken for the present one. */
  #generation = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Fetches the small parts, on a sign that a query may follow: a few dozen kilobytes, not the engine. */
  prefetch(): void {
    this.#parts().catch(() => {});
  }

  /** True while the engine is up or on its way. */
  get started(): boolean {
    return this.#engine !== undefined;
  }

  /**
   * Runs a query, with all that has to happen before.
   * @throws {Stopped | TableFailure | EngineFailure | Error} the last with DuckDB's text
   */
  async query(sql: string, options: QueryOptions): Promise<Answer> {
    if (this.#stop) throw new Error('a query is running');
    const stop = new AbortController();
    this.#stop = stop;
    const stopped = rejection(stop.signal);
    try {
      return await Promise.race([this.#query(sql, options, stop), stopped.afterGrace]);
    } catch (error) {
      if (isEngineFailure(error)) this.reset();
      throw error;
    } finally {
      stopped.dispose();
      this.#stop = undefined;
    }
  }

  /** Stops the running query: gently, and if it does not listen, with its worker. */
  cancel(): void {
    this.#stop?.abort(new Stopped('cancelled'));
  }

  /** Ends the engine. The next query starts a new one, with the tables as published. */
  reset(): void {
    this.#stop?.abort(new Stopped('cancelled'));
    const engine = this.#engine;
    this.#generation++;
    this.#engine = undefined;
    this.#loaded.clear();
    this.#decoder?.terminate();
    this.#decoder = undefined;
    void engine?.then((e) => e.terminate()).catch(() => {});
  }

  async #query(sql: string, options: QueryOptions, stop: AbortController): Promise<Answer> {
    const names = this.#options.tables.map(({ name }) => name);
    let tables = tablesIn(sql, names);
    const engine = await this.#ready(tables, options.onStep, stop.signal);
    options.onStep({ step: 'run' });
    try {
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    } catch (error) {
      // A table named in a way that the tokeniser does not see: DuckDB has the last word on what was asked for.
      const missing = missingTable(error);
      if (missing === undefined || !names.includes(missing) || this.#loaded.has(missing)) throw error;
      tables = [...tables, missing];
      await this.#ready(tables, options.onStep, stop.signal);
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    }
  }

  async #timed(
    engine: Engine,
    sql: string,
    { timeLimit, rowLimit }: QueryOptions,
    stop: AbortController,
  ): Promise<{ result: Result; milliseconds: number }> {
    const timer = Number.isFinite(timeLimit) ? setTimeout(() => stop.abort(new Stopped('time-limit')), timeLimit) : undefined;
    const before = performance.now();
    try {
      const result = await engine.run(sql, { limit: rowLimit, signal: stop.signal });
      return { result, milliseconds: performance.now() - before };
    } finally {
      clearTimeout(timer);
    }
  }

  /** The engine, locked, with these tables in it. Engine and tables are fetched at the same time. */
  async #ready(tables: readonly string[], onStep: (step: Step) => void, signal: AbortSignal): Promise<Engine> {
    const generation = this.#generation;
    const progress = progressOf(onStep);
    const streams = tables.filter((name) => !this.#loaded.has(name)).map((name) => this.#decode(name, progress));
    for (const stream of streams) stream.catch(() => {});
    this.#engine ??= this.#start(progress);
    const engine = await this.#engine.catch((error: unknown) => {
      if (this.#generation === generation) this.#engine = undefined;
      throw error;
    });
    for (const stream of streams) {
      const { table, ipc } = await stream;
      signal.throwIfAborted();
      if (!this.#loaded.has(table)) await engine.insert(table, ipc);
      if (this.#generation === generation) this.#loaded.add(table);
    }
    signal.throwIfAborted();
    await engine.lock();
    return engine;
  }

  async #start(progress: Progress): Promise<Engine> {
    // The size is not known before the manifest is here; the bar should not jump back when it is.
    progress.expect('engine', 0);
    const [{ Engine }, manifest] = await this.#parts();
    return Engine.start(new URL(this.#options.engine, location.href).href, manifest, (loaded, total) =>
      progress.report('engine', loaded, total),
    );
  }

  async #parts(): Promise<[typeof import('./engine.ts'), EngineManifest]> {
    this.#module ??= import('./engine.ts');
    this.#manifest ??= this.#fetchManifest();
    try {
      return await Promise.all([this.#module, this.#manifest]);
    } catch (error) {
      this.#module = this.#manifest = undefined;
      throw error instanceof StartFailure ? error : new StartFailure('download', String(error));
    }
  }

  async #fetchManifest(): Promise<EngineManifest> {
    const response = await fetch(`${this.#options.engine}manifest.json`, { cache: 'no-cache' });
    if (!response.ok) throw new StartFailure('download', `${response.url}: HTTP ${response.status}`);
    return (await response.json()) as EngineManifest;
  }

  #decode(name: string, progress: Progress): Promise<{ table: string; ipc: Uint8Array }> {
    const table = this.#options.tables.find((t) => t.name === name);
    if (!table) throw new Error(`unknown table: ${name}`);
    const decoder = (this.#decoder ??= newDecoder());
    progress.expect(name, table.bytes);
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<DecodeAnswer>): void => {
        if (data.table !== name) return;
        if ('loaded' in data) return progress.report(name, data.loaded, table.bytes);
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
        file: { url: new URL(table.url, location.href).href, bytes: table.bytes, sha256: table.sha256 },
        columns: table.columns.map(({ name: column, type }) => ({ name: column, type })),
      };
      decoder.postMessage(request);
    });
  }
}

/** The parts could not be fetched; has the same kinds as EngineFailure, which lives in a file fetched later. */
export class StartFailure extends Error {
  readonly kind: 'download';
  constructor(kind: 'download', message: string) {
    super(message);
    this.kind = kind;
  }
}

function newDecoder(): Worker {
  return new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
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

/** A promise that rejects with the signal's reason when what was aborted has not stopped by itself in time. */
function rejection(signal: AbortSignal): { afterGrace: Promise<never>; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterGrace = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      timer = setTimeout(() => reject(new Unstoppable(signal.reason as Stopped)), CANCEL_GRACE);
    });
  });
  afterGrace.catch(() => {});
  return { afterGrace, dispose: () => clearTimeout(timer) };
}
