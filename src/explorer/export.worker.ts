/** Writes results as files, away from the page: a million rows take seconds. */
import { resultFrom, type ResultStream } from './result.ts';
import { tableFile, type FileWords, type TableContent, type TableFormat } from './table-file.ts';

export interface ExportRequest {
  readonly format: TableFormat;
  /** The rows, as the engine gave them or as they stand in a page. */
  readonly stream?: ResultStream | undefined;
  readonly content?: Omit<TableContent, 'order'> | undefined;
  readonly order?: Uint32Array | undefined;
  readonly words: FileWords;
}

export type ExportAnswer =
  { readonly file: Blob } | { readonly failed: string; readonly isTooLong: boolean };

const answer = (message: ExportAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  write(data).then(
    (file) => answer({ file }),
    (error: unknown) => answer({ failed: String(error), isTooLong: error instanceof RangeError }),
  );
});

function write({ format, stream, content, order, words }: ExportRequest): Promise<Blob> {
  const table = stream ? resultFrom(stream.schema, stream.batches, stream.limit) : content;
  if (!table) throw new TypeError('nothing to write');
  return tableFile(format, { ...table, order }, words);
}
