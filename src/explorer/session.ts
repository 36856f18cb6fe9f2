/**
 * One visitor's session with the engine: starts it on the first query, loads the tables that a query names, enforces the time
 * limit, and starts afresh after a crash. Knows nothing of the page.
 *
 *     const session = new Session({ engine: '/engine/', tables });
 *     session.addTable({ name: 'mine', load: () => arrowStreamOfMyFile() });
 *     const { result } = await session.query('SELECT count(*) FROM mine');
 */
import type { ArrowColumn } from './arrow.ts';
import type { DecodeAnswer, DecodeRequest } from './decode.worker.ts';
import { progressOf, type Progress } from './download-progress.ts';
import type { Engine } from './engine.ts';
import { compiledModule, variantFor } from './engine-module.ts';
import { missingTable } from './errors.ts';
import { EngineFailure, Stopped, TableFailure } from './failures.ts';
import type { EngineManifest, EngineVariant } from './manifest.ts';
import type { Result } from './result.ts';
import { columnsIn, onlyReads } from './sql-columns.ts';
import { asksForExtension, tablesIn } from './sql-names.ts';

export interface SessionTable {
  readonly name: string;
  readonly columns: readonly ArrowColumn[];
  /** Absolute or root-relative address of the Parquet file. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table that the visitor brought. */
export interface OwnTable {
  /** Lower case; never a name of the atlas's own tables. */
  readonly name: string;
  /**
   * The table as an Arrow IPC stream. Asked for when a query names the table, and again after the engine has been restarted;
   * the bytes are handed over each time.
   */
  readonly load: () => Promise<Uint8Array>;
}

export interface SessionOptions {
  /** Address of the published engine folder, with a slash at the end. */
  readonly engine: string;
  /** What the folder's manifest.json says, where the page knows it; it is fetched where not. */
  readonly manifest?: EngineManifest | undefined;
  readonly tables: readonly SessionTable[];
}

export type Step =
  | { readonly step: 'download'; readonly loaded: number; readonly total: number }
  | { readonly step: 'start' }
  | { readonly step: 'run' };

export interface QueryOptions {
  /** Milliseconds that the query itself may take; none when left out. */
  readonly timeLimit?: number | undefined;
  /** Rows to fetch at most; all when left out. */
  readonly rowLimit?: number | undefined;
  readonly onStep?: ((step: Step) => void) | undefined;
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

/** In GiB, as browsers tell it: phones with less end the page rather than start the engine. */
const LEAST_MEMORY = 4;

/** Bytes of a Parquet file from which the columns that a query can read are decoded first, and the rest only once it is asked for. */
const LONG_FILE = 400_000;

/** A table in the engine, or on its way there. */
interface Loading {
  /** Nothing when it has all of its columns. */
  readonly columns?: readonly string[] | undefined;
  readonly done: Promise<void>;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #loads = new Map<string, Loading>();
  readonly #own = new Map<string, OwnTable>();
  #isMemoryAccepted = false;
  /** The running query's: what is under way may have begun before it. */
  #onStep: ((step: Step) => void) | undefined;
  #progress = this.#newProgress();
  #engine: Promise<Engine> | undefined;
  #parts: Promise<[typeof import('./engine.ts'), Blob]> | undefined;
  #variant: Promise<EngineVariant> | undefined;
  /** Compiled once: an engine after one that crashed or was ended needs no download. */
  #module: Promise<WebAssembly.Module> | undefined;
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

  /** Fetches the small parts, on a sign that a query may follow: some three hundred kilobytes, not the engine. */
  prefetch(): void {
    this.#fetchParts().catch(() => {});
  }

  /** Starts the engine on a strong sign that a query follows. Not where the visitor saves data; what fails is tried again with the query. */
  warm(): void {
    const { connection } = navigator as Navigator & {
      readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
    };
    if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '') || this.#engine) return;
    this.#started().catch(() => {});
  }

  /** Names of all tables that a query may name. */
  get tables(): string[] {
    return [...this.#options.tables.map(({ name }) => name), ...this.#own.keys()];
  }

  /** True while a query runs or is on its way to. */
  get isBusy(): boolean {
    return this.#stop !== undefined;
  }

  /**
   * Makes a table of the visitor's own known to queries, in place of an earlier one of that name.
   * @throws {RangeError} when the name is one of the atlas's tables or no plain lower-case name
   */
  async addTable(table: OwnTable): Promise<void> {
    const { name } = table;
    if (!/^[a-z_][a-z0-9_]*$/.test(name) || this.#options.tables.some((one) => one.name === name))
      throw new RangeError(`invalid table name: "${name}"`);
    await this.removeTable(name);
    this.#own.set(name, table);
  }

  /** Forgets a table of the visitor's own, and drops it from the engine. */
  async removeTable(name: string): Promise<void> {
    const loading = this.#loads.get(name);
    if (!this.#own.delete(name) || !this.#loads.delete(name)) return;
    await loading?.done.catch(() => {});
    const engine = await this.#engine?.catch(() => undefined);
    await engine?.drop(name);
  }

  /** From now on the engine starts on a device with little memory too. */
  acceptLowMemory(): void {
    this.#isMemoryAccepted = true;
  }

  /**
   * Runs a statement, with all that has to happen before.
   * @throws {Stopped | TableFailure | EngineFailure | Error} the last with DuckDB's text
   */
  async query(sql: string, options: QueryOptions = {}): Promise<Answer> {
    if (this.#stop) throw new Error('a query is running');
    if (asksForExtension(sql))
      throw new Error('Permission Error: Loading or installing extensions is disabled');
    const stop = (this.#stop = new AbortController());
    let grace: ReturnType<typeof setTimeout> | undefined;
    const halted = new Promise<never>((_resolve, reject) => {
      stop.signal.addEventListener('abort', () => {
        const reason = stop.signal.reason as Stopped;
        const end = (): void => {
          this.#discard();
          reject(reason);
        };
        if (this.#running) {
          grace = setTimeout(() => {
            end();
            this.#restart();
          }, CANCEL_GRACE);
        } else if (reason.kind === 'given-up') reject(reason);
        else end();
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
      this.#onStep = undefined;
    }
  }

  /** Stops the running query: gently, and if it does not listen, with its worker. */
  cancel(): void {
    this.#stop?.abort(new Stopped('cancelled'));
  }

  /** Stops the running query, but lets what it has begun to load go on: another query is about to be run. */
  giveUp(): void {
    this.#stop?.abort(new Stopped('given-up'));
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
    this.#loads.clear();
    this.#progress = this.#newProgress();
  }

  /** A new engine after one that had to be ended, ready before the visitor asks again. */
  #restart(): void {
    this.#started().catch(() => {});
  }

  async #query(sql: string, options: QueryOptions, stop: AbortController): Promise<Answer> {
    const names = this.tables;
    let tables = tablesIn(sql, names);
    this.#onStep = options.onStep;
    this.#progress.repeat();
    const engine = await this.#ready(this.#needs(sql, tables));
    stop.signal.throwIfAborted();
    this.#onStep?.({ step: 'run' });
    try {
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    } catch (error) {
      // A table named in a way that the tokeniser does not see: DuckDB has the last word on what was asked for. And an error
      // over a table in part would name the wrong columns: once more over the whole.
      const missing = missingTable(error);
      const isNew = missing !== undefined && names.includes(missing) && !this.#loads.has(missing);
      const isInPart = tables.some((name) => this.#loads.get(name)?.columns !== undefined);
      if (!isNew && (!isInPart || stop.signal.aborted || error instanceof EngineFailure))
        throw error;
      if (isNew) tables = [...tables, missing];
      await this.#ready(new Map(tables.map((name) => [name, undefined])));
      return { ...(await this.#timed(engine, sql, options, stop)), tables };
    }
  }

  /** The tables that have to be there for a query, with the columns where some will do. */
  #needs(sql: string, tables: readonly string[]): Map<string, readonly string[] | undefined> {
    // What changes something may be about tables that it does not name.
    const inPart = onlyReads(sql)
      ? []
      : Array.from(this.#loads).flatMap(([name, { columns }]) => (columns ? [name] : []));
    return new Map(
      [...tables, ...inPart].map((name) => {
        const table = this.#options.tables.find((one) => one.name === name);
        if (!table || table.bytes < LONG_FILE) return [name, undefined];
        const columns = columnsIn(
          sql,
          name,
          table.columns.map((column) => column.name),
        );
        return [name, inPart.includes(name) ? undefined : columns];
      }),
    );
  }

  async #timed(
    engine: Engine,
    sql: string,
    { timeLimit = Infinity, rowLimit = Infinity }: QueryOptions,
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
  async #ready(needs: ReadonlyMap<string, readonly string[] | undefined>): Promise<Engine> {
    const loads = Array.from(needs, ([name, columns]) => this.#load(name, columns));
    for (const load of loads) load.catch(() => {});
    const engine = await this.#started();
    for (const load of loads) await load;
    await engine.lock();
    return engine;
  }

  /** Sees to it that a table is in the engine with these columns at least; with all when none are named. */
  #load(name: string, columns: readonly string[] | undefined): Promise<void> {
    const before = this.#loads.get(name);
    const isEnough =
      before &&
      (before.columns === undefined || columns?.every((one) => before.columns?.includes(one)));
    if (isEnough) return before.done;
    const { signal } = this.#life;
    // The second time all of it: a third would follow.
    const wanted = before ? undefined : columns;
    const fetched = before
      ? before.done.catch(() => {}).then(() => this.#stream(name, wanted))
      : this.#stream(name, wanted);
    fetched.catch(() => {});
    const insert = async (): Promise<void> => {
      const engine = await this.#started();
      const ipc = await fetched;
      signal.throwIfAborted();
      if (before) await engine.drop(name);
      await engine.insert(name, ipc);
    };
    const done = insert();
    this.#loads.set(name, { columns: wanted, done });
    done.catch(() => {
      if (this.#loads.get(name)?.done === done) this.#loads.delete(name);
    });
    return done;
  }

  #stream(name: string, columns: readonly string[] | undefined): Promise<Uint8Array> {
    return this.#own.has(name) ? this.#loadOwn(name) : this.#decode(name, columns);
  }

  /** The engine; started now unless it has been. */
  async #started(): Promise<Engine> {
    const starting = (this.#engine ??= this.#start());
    try {
      return await starting;
    } catch (error) {
      if (this.#engine === starting) this.#engine = undefined;
      throw error;
    }
  }

  async #start(): Promise<Engine> {
    const { signal } = this.#life;
    const progress = this.#progress;
    this.#checkMemory();
    progress.expect('engine', 0);
    // All three at the same time: the module is most of the way.
    const module = this.#compiled(progress, signal);
    const [{ Engine }, script] = await this.#fetchParts();
    signal.throwIfAborted();
    return Engine.start(script, module, signal);
  }

  #compiled(progress: Progress, signal: AbortSignal): Promise<WebAssembly.Module> {
    const module = (this.#module ??= this.#fetchVariant().then((variant) => {
      signal.throwIfAborted();
      progress.report('engine', 0, variant.wasm.gzipBytes);
      return compiledModule(
        this.#folder,
        variant,
        (loaded, total) => progress.report('engine', loaded, total),
        signal,
      );
    }));
    module.catch(() => {
      if (this.#module === module) this.#module = undefined;
    });
    return module;
  }

  #checkMemory(): void {
    const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
    if (deviceMemory !== undefined && deviceMemory < LEAST_MEMORY && !this.#isMemoryAccepted)
      throw new EngineFailure('low-memory', `navigator.deviceMemory: ${deviceMemory}`);
  }

  get #folder(): string {
    return new URL(this.#options.engine, location.href).href;
  }

  #fetchParts(): Promise<[typeof import('./engine.ts'), Blob]> {
    this.#parts ??= this.#importParts().catch((error: unknown) => {
      this.#parts = undefined;
      throw error instanceof EngineFailure ? error : new EngineFailure('download', String(error));
    });
    return this.#parts;
  }

  async #importParts(): Promise<[typeof import('./engine.ts'), Blob]> {
    const variant = this.#fetchVariant();
    variant.catch(() => {});
    const client = await import('./engine.ts');
    return [client, await client.fetchScript(this.#folder, await variant)];
  }

  #fetchVariant(): Promise<EngineVariant> {
    const { manifest } = this.#options;
    this.#variant ??= (
      manifest ? Promise.resolve(manifest) : fetchManifest(`${this.#folder}manifest.json`)
    )
      .then(variantFor)
      .catch((error: unknown) => {
        this.#variant = undefined;
        throw error;
      });
    return this.#variant;
  }

  async #loadOwn(name: string): Promise<Uint8Array> {
    const own = this.#own.get(name);
    if (!own) throw new Error(`unknown table: ${name}`);
    try {
      return await own.load();
    } catch (error) {
      throw new TableFailure('decode', name, String(error));
    }
  }

  #newProgress(): Progress {
    return progressOf((step) => this.#onStep?.(step));
  }

  #decode(name: string, columns: readonly string[] | undefined): Promise<Uint8Array> {
    const table = this.#options.tables.find((t) => t.name === name);
    if (!table) throw new Error(`unknown table: ${name}`);
    const decoder = (this.#decoder ??= newDecoder(this.#life.signal));
    const progress = this.#progress;
    progress.expect(name, table.bytes);
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<DecodeAnswer>): void => {
        if (data.table !== name) return;
        if ('loaded' in data) {
          progress.report(name, data.loaded, table.bytes);
          return;
        }
        decoder.removeEventListener('message', listen);
        if ('ipc' in data) resolve(data.ipc);
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
        columns: table.columns
          .filter(({ name: column }) => columns?.includes(column) ?? true)
          .map(({ name: column, type }) => ({ name: column, type })),
        inPart: columns !== undefined,
      };
      decoder.postMessage(request);
    });
  }
}

/** @throws {EngineFailure} */
async function fetchManifest(url: string): Promise<EngineManifest> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    return (await response.json()) as EngineManifest;
  } catch (error) {
    throw new EngineFailure('download', String(error));
  }
}

function newDecoder(signal: AbortSignal): Worker {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return worker;
}
