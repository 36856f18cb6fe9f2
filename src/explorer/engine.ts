/**
 * DuckDB in a worker: started from our own files, locked down, and read in slices so that a query can be cancelled.
 *
 * The worker starts from a blob of the page's origin: then the page's content security policy binds it, and even SQL that got
 * around DuckDB's own locks could not reach another host.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { EngineFailure } from './failures.ts';
import type { EngineVariant } from './manifest.ts';
import { hasDictionary, resultFrom, rowsIn, type Result } from './result.ts';
import { FetchFailure, fetchVerified } from './verified-fetch.ts';

export interface RunOptions {
  /** More rows than this are not fetched. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** What engine-boot.js says from inside the worker. */
interface BootMessage {
  readonly atlas?: true;
  readonly hello?: true;
  readonly failed?: 'memory' | 'wasm';
  readonly detail?: string;
}

const MEMORY_LIMIT = '768MB';

/** What no query may do: fetch extensions, read files and addresses, or take these locks off again. */
const LOCKS = [
  'SET enable_external_access = false',
  `SET memory_limit = '${MEMORY_LIMIT}'`,
  'SET lock_configuration = true',
];

export class Engine {
  readonly #db: AsyncDuckDB;
  readonly #connection: number;
  /** Rejects when the worker is gone: DuckDB's own promises would then stay open for ever. */
  readonly #gone: Promise<never>;
  #locked = false;

  private constructor(db: AsyncDuckDB, connection: number, gone: Promise<never>) {
    this.#db = db;
    this.#connection = connection;
    this.#gone = gone;
  }

  /**
   * Starts an engine.
   * @param script the worker's script
   * @param module DuckDB's own; it may still be on its way while the script is read
   * @param signal ends the start, and the worker with it
   * @throws {EngineFailure} or the signal's reason
   */
  static async start(
    script: Blob,
    module: Promise<WebAssembly.Module>,
    signal: AbortSignal,
  ): Promise<Engine> {
    const worker = workerFor(script);
    const isAwake = awake(worker);
    const gone = goneWith(worker, signal);
    try {
      const [atlasModule] = await Promise.race([Promise.all([module, isAwake]), gone]);
      worker.postMessage({ atlasModule });
      const db = new AsyncDuckDB(new VoidLogger(), worker);
      const alive = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, gone]);
      // The module has been handed over; the address only has to be one that can be fetched.
      const stub = URL.createObjectURL(new Blob([], { type: 'application/wasm' }));
      await alive(db.instantiate(stub)).finally(() => URL.revokeObjectURL(stub));
      await alive(db.open({ path: ':memory:' }));
      const connection = await alive(db.connectInternal());
      for (const setting of ['autoinstall_known_extensions', 'autoload_known_extensions']) {
        await alive(db.runQuery(connection, `SET ${setting} = false`));
      }
      return new Engine(db, connection, gone);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  /** Makes a table of an Arrow stream. The bytes are handed over. */
  async insert(table: string, ipc: Uint8Array): Promise<void> {
    // A connection of its own: after a failed insert a connection fails for good, and a visitor's open transaction is not ours.
    const loader = await this.#alive(this.#db.connectInternal());
    try {
      await this.#alive(
        this.#db.insertArrowFromIPCStream(loader, ipc, {
          name: table,
          schema: 'main',
          create: true,
        }),
      );
      await this.#alive(this.#db.runQuery(loader, `SELECT 1 FROM main."${table}" LIMIT 1`));
    } finally {
      await this.#alive(this.#db.disconnect(loader));
    }
  }

  /** Drops a table of the visitor's own. */
  async drop(table: string): Promise<void> {
    await this.#alive(
      this.#db.runQuery(
        this.#connection,
        `DROP TABLE IF EXISTS main."${table.replaceAll('"', '""')}"`,
      ),
    );
  }

  /** Closes the engine to the outside. Tables can still be inserted, settings no longer changed. */
  async lock(): Promise<void> {
    if (this.#locked) return;
    for (const sql of LOCKS) await this.#alive(this.#db.runQuery(this.#connection, sql));
    this.#locked = true;
  }

  /**
   * Runs a query in slices. Aborting the signal cancels it and rejects with the signal's reason.
   * @throws {Error} with DuckDB's text when the query fails
   */
  async run(sql: string, { limit, signal }: RunOptions): Promise<Result> {
    if (!this.#locked) throw new Error('the engine is not locked');
    const db = this.#db;
    const connection = this.#connection;
    const cancel = (): void => void db.cancelPendingQuery(connection).catch(() => {});
    signal.addEventListener('abort', cancel, { once: true });
    try {
      let schema = await this.#alive(db.startPendingQuery(connection, sql, true));
      while (!schema) {
        signal.throwIfAborted();
        schema = await this.#alive(db.pollPendingQuery(connection));
      }
      // DuckDB-WASM 1.32 leaves the values of an ENUM out of the stream.
      if (hasDictionary(schema))
        throw new Error('ENUM columns cannot be read; cast them to VARCHAR');
      const batches: Uint8Array[] = [];
      let rows = 0;
      while (rows <= limit) {
        signal.throwIfAborted();
        const batch = await this.#alive(db.fetchQueryResults(connection));
        if (batch === null) continue;
        if (batch.length === 0) break;
        batches.push(batch);
        rows += rowsIn(schema, batch);
      }
      signal.throwIfAborted();
      return resultFrom(schema, batches, limit);
    } catch (error) {
      // After a cancel DuckDB reports its own error; what the visitor asked for is the reason.
      if (!(error instanceof EngineFailure)) signal.throwIfAborted();
      throw broken(error) ? new EngineFailure('crashed', String(error)) : error;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  #alive<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#gone]);
  }
}

/**
 * Fetches the worker's script, compressed by us so that every host sends it small.
 * @throws {EngineFailure}
 */
export async function fetchScript(folder: string, { worker }: EngineVariant): Promise<Blob> {
  const { file, bytes, gzipBytes, sha256, unpackedSha256 } = worker;
  try {
    const packed = await fetchVerified({
      url: folder + file,
      bytes: gzipBytes,
      sha256,
      unpacked: { bytes, sha256: unpackedSha256 },
    });
    return await unpacked(packed);
  } catch (error) {
    if (error instanceof FetchFailure) throw new EngineFailure(error.kind, error.message);
    throw error;
  }
}

/** A host that labels .gz files with Content-Encoding has them unpacked before they reach us. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const whole = new Blob([bytes]);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return whole;
  return new Response(whole.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

function workerFor(script: Blob): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch (error) {
    throw new EngineFailure('worker-blocked', String(error));
  } finally {
    // The worker has the address by now in every browser only once it has run; the blob may live a little longer.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** Resolves once the worker's script runs. */
function awake(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<BootMessage>): void => {
      if (!data.hello) return;
      worker.removeEventListener('message', listen);
      resolve();
    };
    worker.addEventListener('message', listen);
  });
}

/** Traps and fatal errors, after which the engine answers nothing more. */
function broken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'RuntimeError' ||
    /^(INTERNAL|FATAL) Error|memory access out of bounds|unreachable/.test(error.message)
  );
}

/** Rejects when the worker cannot start, falls over, or is ended, with the kind that fits the moment. */
function goneWith(worker: Worker, signal: AbortSignal): Promise<never> {
  let isAlive = false;
  const gone = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', (event: MessageEvent<BootMessage>) => {
      const { data } = event;
      if (!data.atlas) return;
      // DuckDB's client, which listens later, would take it for an answer.
      event.stopImmediatePropagation();
      if (data.hello) isAlive = true;
      if (data.failed) {
        const kind = data.failed === 'memory' ? 'memory' : 'no-wasm';
        reject(new EngineFailure(kind, data.detail ?? ''));
      }
    });
    worker.addEventListener('error', (event) => {
      reject(
        new EngineFailure(isAlive ? 'crashed' : 'worker-blocked', event.message || 'worker error'),
      );
    });
  });
  gone.catch(() => {});
  return gone;
}
