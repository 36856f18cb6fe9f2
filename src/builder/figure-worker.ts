/** The worker with the figures, which may be started before the element that asks it is there. */
import type { FigureFiles, FigureQuestion } from './figures.worker.ts';

let ahead: Worker | undefined;

/** Starts the worker and its downloads for the element to come. One that fails meanwhile is forgotten: the element starts another, and says what is wrong. */
export function startAhead(files: FigureFiles): void {
  try {
    ahead = started(files);
    ahead.addEventListener('error', () => (ahead = undefined));
  } catch {
    // Refused: so it will be when the element asks.
  }
}

/** The worker that was started ahead, or else a new one. @throws {DOMException} when the browser refuses workers */
export function figureWorker(files: FigureFiles): Worker {
  const worker = ahead ?? started(files);
  ahead = undefined;
  return worker;
}

function started(files: FigureFiles): Worker {
  const worker = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ kind: 'open', files } satisfies FigureQuestion);
  return worker;
}
