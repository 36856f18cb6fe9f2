/**
 * DuckDB in a worker: started from our own files, locked down, and read in slices so that a query can be cancelled.
 *
 * The worker starts from a blob of the page's origin: then the page's content security policy binds it, and even SQL that got
 * around DuckDB's own locks could not reach another host.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { EngineFailure, type EngineFailureKind } from './failures.ts';
import type { EngineManifest, EngineVariant } from './manifest.ts';
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
  readonly loaded?: number;
  /** How many bytes are to come, where it is not the compressed module that comes. */
  readonly total?: number;
  readonly ready?: true;
  readonly failed?: string;
  readonly detail?: string;
}

/** All that an engine is started from, apart from the module that its worker fetches by itself. */
export interface EngineBoot {
  /** Absolute address of the published engine folder, with a slash at the end. */
  readonly folder: string;
  readonly variant: EngineVariant;
  /** The worker's script. */
  readonly script: Blob;
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
   * Downloads, checks and starts the engine.
   * @param onProgress bytes so far and in all: of the compressed module, or of the module where the host unpacks it on the way
   * @param signal ends the start, and the worker with it
   * @throws {EngineFailure} or the signal's reason
   */
  static async start(
    boot: EngineBoot,
    onProgress: (loaded: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Engine> {
    const { gzipBytes } = boot.variant.wasm;
    onProgress(0, gzipBytes);
    const worker = workerFor(boot);
    const gone = goneWith(worker, signal);
    try {
      await Promise.race([
        booted(worker, (loaded, total) => onProgress(loaded, total ?? gzipBytes)),
        gone,
      ]);
      const db = new AsyncDuckDB(new VoidLogger(), worker);
      const alive = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, gone]);
      // The module is in the worker already; the address only has to be one that can be fetched.
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

/** The smallest module that uses WebAssembly exceptions. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/**
 * Fetches what comes before the module: the worker's script, compressed by us so that every host sends it small.
 * @throws {EngineFailure}
 */
export async function fetchBoot(folder: string, manifest: EngineManifest): Promise<EngineBoot> {
  const variant = variantFor(manifest);
  const { file, gzipBytes, sha256 } = variant.worker;
  try {
    const packed = await fetchVerified({
      url: folder + file,
      bytes: gzipBytes,
      sha256,
      unpacked: { bytes: variant.worker.bytes, sha256: variant.worker.unpackedSha256 },
    });
    return { folder, variant, script: await unpacked(packed) };
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

function variantFor({ variants }: EngineManifest): EngineVariant {
  if (
    typeof WebAssembly !== 'object' ||
    typeof DecompressionStream === 'undefined' ||
    typeof Worker === 'undefined'
  ) {
    throw new EngineFailure('no-wasm', 'no WebAssembly, DecompressionStream or Worker');
  }
  return WebAssembly.validate(EXCEPTIONS) ? variants.eh : variants.mvp;
}

function workerFor({ folder, variant: { wasm }, script }: EngineBoot): Worker {
  const { file, ...sizes } = wasm;
  const settings = JSON.stringify({ wasm: { url: folder + file, ...sizes } });
  const head = `self.atlasEngine=${settings};self.postMessage({atlas:true,hello:true});\n`;
  const url = URL.createObjectURL(new Blob([head, script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch (error) {
    throw new EngineFailure('worker-blocked', String(error));
  } finally {
    // The worker has the address by now in every browser only once it has run; the blob may live a little longer.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** Resolves once the module is compiled and checked. */
function booted(
  worker: Worker,
  onProgress: (loaded: number, total: number | undefined) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<BootMessage>): void => {
      if (data.loaded !== undefined) onProgress(data.loaded, data.total);
      if (!data.ready) return;
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
  let phase: 'created' | 'alive' | 'ready' = 'created';
  const gone = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<BootMessage>) => {
      if (!data.atlas) return;
      if (data.hello) phase = 'alive';
      if (data.ready) phase = 'ready';
      if (data.failed) reject(new EngineFailure(failureKind(data.failed), data.detail ?? ''));
    });
    worker.addEventListener('error', (event) => {
      const kind =
        phase === 'created' ? 'worker-blocked' : phase === 'alive' ? 'download' : 'crashed';
      reject(new EngineFailure(kind, event.message || 'worker error'));
    });
  });
  gone.catch(() => {});
  return gone;
}

function failureKind(said: string): EngineFailureKind {
  return said === 'download' || said === 'checksum' || said === 'memory' ? said : 'no-wasm';
}
