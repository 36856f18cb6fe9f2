// @ts-check
/**
 * Runs first in the engine's worker, before DuckDB's own script: scripts/engine.ts puts it at the head of that file.
 *
 * DuckDB's script would fetch and compile its module by itself, without a check and only after the download has been
 * unpacked; it asks `WebAssembly.instantiateStreaming`, so that is where it is handed the module that the page sends, which
 * compile.worker.ts has checked.
 *
 * Plain JavaScript without imports: it is prepended as it is.
 */
(() => {
  /** @param {Record<string, unknown>} message */
  const say = (message) => self.postMessage({ atlas: true, ...message });

  /** @type {Promise<WebAssembly.Module>} */
  const module = new Promise((resolve) => {
    /** @param {MessageEvent<{ atlasModule?: WebAssembly.Module } | null>} event */
    const take = (event) => {
      if (!event.data?.atlasModule) return;
      // DuckDB's own handler, which is set later, must not see it.
      event.stopImmediatePropagation();
      self.removeEventListener('message', take);
      resolve(event.data.atlasModule);
    };
    self.addEventListener('message', take);
  });

  // DuckDB's script writes every query error to the console; the page shows them.
  console.log = () => {};

  WebAssembly.instantiateStreaming = async (source, imports) => {
    void Promise.resolve(source).catch(() => {});
    const compiled = await module;
    try {
      return { module: compiled, instance: await WebAssembly.instantiate(compiled, imports) };
    } catch (error) {
      say({ failed: error instanceof RangeError ? 'memory' : 'wasm', detail: String(error) });
      throw error;
    }
  };

  say({ hello: true });
})();
