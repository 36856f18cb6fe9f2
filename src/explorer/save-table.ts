/** A result as a file for the visitor, written by the export worker. */
import { saveFile } from './dom.ts';
import type { ExportAnswer, ExportRequest } from './export.worker.ts';
import { FILE_TYPES } from './table-file.ts';

/** The file could not be written. `too-long`: not as this kind, but as others. */
export class ExportFailure extends Error {
  readonly kind: 'too-long' | 'other';
  constructor(kind: 'too-long' | 'other', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** @param name without a suffix @throws {ExportFailure} */
export async function saveTable(name: string, request: ExportRequest): Promise<void> {
  const { suffix, type } = FILE_TYPES[request.format];
  saveFile(name + suffix, await written(request), type);
}

function written(request: ExportRequest): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      worker.terminate();
      if ('file' in data) resolve(data.file);
      else reject(new ExportFailure(data.isTooLong ? 'too-long' : 'other', data.failed));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new ExportFailure('other', event.message || 'worker error'));
    });
    worker.postMessage(request);
  });
}
