/** The engine's module on its way from the host, or here already: one for all engines that a page starts. */
import type { CompileAnswer, CompileRequest } from './compile.worker.ts';
import { EngineFailure, type EngineFailureKind } from './failures.ts';
import type { EngineManifest, EngineVariant } from './manifest.ts';

/** The smallest module that uses WebAssembly exceptions. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** The variant that this browser can run. @throws {EngineFailure} when it can run none */
export function variantFor({ variants }: EngineManifest): EngineVariant {
  if (
    typeof WebAssembly !== 'object' ||
    typeof DecompressionStream === 'undefined' ||
    typeof Worker === 'undefined'
  ) {
    throw new EngineFailure('no-wasm', 'no WebAssembly, DecompressionStream or Worker');
  }
  return WebAssembly.validate(EXCEPTIONS) ? variants.eh : variants.mvp;
}

/**
 * Fetches, checks and compiles a variant's module in a worker of its own.
 * @param folder absolute address of the published engine folder, with a slash at the end
 * @param onProgress bytes so far and in all
 * @param signal ends the download
 * @throws {EngineFailure} or the signal's reason
 */
export function compiledModule(
  folder: string,
  { wasm }: EngineVariant,
  onProgress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<WebAssembly.Module> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./compile.worker.ts', import.meta.url), { type: 'module' });
    } catch (error) {
      reject(new EngineFailure('worker-blocked', String(error)));
      return;
    }
    const stop = (): void => {
      worker.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    let isAlive = false;
    worker.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => {
      isAlive = true;
      if ('loaded' in data) {
        onProgress(data.loaded, data.total);
        return;
      }
      signal.removeEventListener('abort', stop);
      worker.terminate();
      if ('module' in data) resolve(data.module);
      else reject(new EngineFailure(failureKind(data.failed), data.detail));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      signal.removeEventListener('abort', stop);
      worker.terminate();
      // A script that does not come and one that may not run look alike from here.
      const kind = isAlive ? 'crashed' : navigator.onLine ? 'worker-blocked' : 'download';
      reject(new EngineFailure(kind, event.message || 'worker error'));
    });
    worker.postMessage({ ...wasm, url: folder + wasm.file } satisfies CompileRequest);
  });
}

function failureKind(said: string): EngineFailureKind {
  return said === 'download' || said === 'checksum' || said === 'memory' ? said : 'no-wasm';
}
