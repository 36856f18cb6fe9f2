// @ts-check
/**
 * Runs first in the engine's worker, before DuckDB's own script: scripts/engine.ts puts it at the head of that file.
 *
 * It fetches the gzipped engine, counts bytes, unpacks and compiles while they arrive, and checks length and SHA-256 before
 * the module may be used. DuckDB's script would fetch and compile by itself, without a check and only after the download has
 * been unpacked; it asks `WebAssembly.instantiateStreaming`, so that is where it is handed the compiled module.
 *
 * Plain JavaScript without imports: it is prepended as it is.
 */
(() => {
  /** @type {{ wasm: { url: string, bytes: number, gzipBytes: number, sha256: string, unpackedSha256: string } }} */
  const { wasm } = /** @type {any} */ (self).atlasEngine;

  /** @param {Record<string, unknown>} message */
  const say = (message) => self.postMessage({ atlas: true, ...message });

  class Refusal extends Error {
    /** @param {string} kind @param {string} message */
    constructor(kind, message) {
      super(message);
      this.kind = kind;
    }
  }

  /** @returns {Promise<WebAssembly.Module>} */
  async function load() {
    const response = await fetch(wasm.url).catch((/** @type {unknown} */ error) => {
      throw new Refusal('download', `${wasm.url}: ${String(error)}`);
    });
    if (!response.ok || !response.body)
      throw new Refusal('download', `${wasm.url}: HTTP ${response.status}`);

    /** @type {Uint8Array<ArrayBuffer>[]} */
    const received = [];
    let loaded = 0;
    // A host that labels .gz files with Content-Encoding has them unpacked before they reach us.
    const arriving = { packed: true };
    const counted = response.body.pipeThrough(
      new TransformStream({
        transform(chunk, controller) {
          if (loaded === 0) arriving.packed = !(chunk[0] === 0x00 && chunk[1] === 0x61);
          received.push(chunk);
          loaded += chunk.byteLength;
          say({ loaded, total: arriving.packed ? wasm.gzipBytes : wasm.bytes });
          controller.enqueue(chunk);
        },
      }),
    );
    const reader = counted.getReader();
    const first = await read(reader);
    const stream = rest(reader, first);
    const { packed } = arriving;
    const unpacked = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
    const compiled = compile(unpacked);
    compiled.catch(() => {});
    let module;
    try {
      module = await compiled;
    } catch (error) {
      const wanted = packed ? wasm.gzipBytes : wasm.bytes;
      if (loaded < wanted)
        throw new Refusal(
          'download',
          `${wasm.url}: ${loaded} of ${wanted} bytes, ${String(error)}`,
        );
      await verify(received, loaded, packed);
      throw new Refusal(error instanceof RangeError ? 'memory' : 'wasm', String(error));
    }
    await verify(received, loaded, packed);
    return module;
  }

  /** @param {ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>} reader */
  async function read(reader) {
    try {
      return (await reader.read()).value;
    } catch (error) {
      throw new Refusal('download', `${wasm.url}: ${String(error)}`);
    }
  }

  /**
   * The stream that starts with the chunk already taken from the reader.
   * @param {ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>} reader
   * @param {Uint8Array<ArrayBuffer> | undefined} first
   * @returns {ReadableStream<Uint8Array<ArrayBuffer>>}
   */
  function rest(reader, first) {
    return new ReadableStream({
      start(controller) {
        if (first) controller.enqueue(first);
        else controller.close();
      },
      async pull(controller) {
        const { value, done } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  }

  /** @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream */
  async function compile(stream) {
    const response = new Response(stream, { headers: { 'content-type': 'application/wasm' } });
    if ('compileStreaming' in WebAssembly) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  }

  /** @param {Uint8Array<ArrayBuffer>[]} chunks @param {number} length @param {boolean} packed */
  async function verify(chunks, length, packed) {
    const wanted = packed ? wasm.gzipBytes : wasm.bytes;
    if (length !== wanted)
      throw new Refusal('checksum', `${wasm.url}: ${length} bytes, expected ${wanted}`);
    // crypto.subtle exists on https and localhost only.
    if (!('crypto' in self && 'subtle' in self.crypto)) return;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (hex !== (packed ? wasm.sha256 : wasm.unpackedSha256))
      throw new Refusal('checksum', `${wasm.url}: SHA-256 ${hex}`);
  }

  // DuckDB's script writes every query error to the console; the page shows them.
  console.log = () => {};

  const loading = load();
  loading.then(
    () => say({ ready: true }),
    (/** @type {unknown} */ error) =>
      say({ failed: error instanceof Refusal ? error.kind : 'download', detail: String(error) }),
  );

  WebAssembly.instantiateStreaming = async (source, imports) => {
    void Promise.resolve(source).catch(() => {});
    try {
      const module = await loading;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      say({ failed: error instanceof RangeError ? 'memory' : 'wasm', detail: String(error) });
      throw error;
    }
  };
})();
