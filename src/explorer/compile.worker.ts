/**
 * Fetches the gzipped engine, counts bytes, unpacks and compiles while they arrive, and hands the compiled module over once its
 * length and SHA-256 are right.
 *
 * A worker of its own rather than DuckDB's: so the module is on its way before DuckDB's script has come, and the page can keep
 * it for the next engine after one that crashed or had to be ended.
 */
import type { EngineFile } from './manifest.ts';

/** What is wanted: the file with its address. */
export type CompileRequest = EngineFile & { readonly url: string };

export type CompileFailureKind = 'download' | 'checksum' | 'memory' | 'wasm';

export type CompileAnswer =
  /** Bytes so far and in all: of the compressed module, or of the module where the host unpacks it on the way. */
  | { readonly loaded: number; readonly total: number }
  | { readonly module: WebAssembly.Module }
  | { readonly failed: CompileFailureKind; readonly detail: string };

const answer = (message: CompileAnswer): void => self.postMessage(message);

class Refusal extends Error {
  readonly kind: CompileFailureKind;
  constructor(kind: CompileFailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  loadOrReload(data).then(
    (module) => answer({ module }),
    (error: unknown) =>
      answer({
        failed: error instanceof Refusal ? error.kind : 'download',
        detail: String(error),
      }),
  );
});

/** Browsers keep answers, broken ones and 404 too: once more, past the browser's cache, before giving up. */
function loadOrReload(wanted: CompileRequest): Promise<WebAssembly.Module> {
  return load(wanted, 'default').catch((error: unknown) => {
    if (error instanceof Refusal && !['download', 'checksum'].includes(error.kind)) throw error;
    return load(wanted, 'reload');
  });
}

async function load(wanted: CompileRequest, cache: RequestCache): Promise<WebAssembly.Module> {
  const { url, bytes, gzipBytes } = wanted;
  const response = await fetch(url, { cache }).catch((error: unknown) => {
    throw new Refusal('download', `${url}: ${String(error)}`);
  });
  if (!response.ok || !response.body)
    throw new Refusal('download', `${url}: HTTP ${response.status}`);

  const reader = response.body.getReader();
  const first = await reader.read().catch((error: unknown) => {
    throw new Refusal('download', `${url}: ${String(error)}`);
  });
  // A host that labels .gz files with Content-Encoding has them unpacked before they reach us.
  const isPacked = !(first.value?.[0] === 0x00 && first.value[1] === 0x61);
  const total = isPacked ? gzipBytes : bytes;
  const received: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const take = (
    { done, value }: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>,
    controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
  ): void => {
    if (done) {
      controller.close();
      return;
    }
    received.push(value);
    loaded += value.byteLength;
    answer({ loaded, total });
    controller.enqueue(value);
  };
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => take(first, controller),
    pull: async (controller) => take(await reader.read(), controller),
  });
  try {
    const module = await compile(
      isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted,
    );
    await verify(received, loaded, isPacked, wanted);
    return module;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (loaded < total)
      throw new Refusal('download', `${url}: ${loaded} of ${total} bytes, ${String(error)}`);
    await verify(received, loaded, isPacked, wanted);
    throw new Refusal(error instanceof RangeError ? 'memory' : 'wasm', String(error));
  }
}

async function compile(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<WebAssembly.Module> {
  const response = new Response(stream, { headers: { 'content-type': 'application/wasm' } });
  if ('compileStreaming' in WebAssembly) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function verify(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  length: number,
  isPacked: boolean,
  { url, bytes, gzipBytes, sha256, unpackedSha256 }: CompileRequest,
): Promise<void> {
  const wanted = isPacked ? gzipBytes : bytes;
  if (length !== wanted)
    throw new Refusal('checksum', `${url}: ${length} bytes, expected ${wanted}`);
  // crypto.subtle exists on https and localhost only.
  if (!('crypto' in self && 'subtle' in self.crypto)) return;
  const digest = await crypto.subtle.digest('SHA-256', await new Blob([...chunks]).arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  if (hex.join('') !== (isPacked ? sha256 : unpackedSha256))
    throw new Refusal('checksum', `${url}: SHA-256 ${hex.join('')}`);
}
