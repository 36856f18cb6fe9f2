/** Holds one result and answers how to sort and filter it. */
import { sheetOf, view, type Cell, type Sheet, type ViewRequest } from '../tables/view.ts';
import { resultFrom, type ResultStream } from './result.ts';
import { rowText } from './row-text.ts';

export type ShapeRequest =
  | {
      readonly data: { readonly columns: readonly (readonly Cell[])[] } | ResultStream;
      readonly locale: string;
    }
  | { readonly ask: number; readonly shape: ViewRequest };

export type ShapeAnswer = { readonly ask: number } & (
  { readonly rows: Uint32Array<ArrayBuffer> } | { readonly failed: string }
);

let sheet: Sheet | undefined;

self.addEventListener('message', ({ data: request }: MessageEvent<ShapeRequest>) => {
  if ('data' in request) {
    const { data, locale } = request;
    const columns =
      'schema' in data
        ? resultFrom(data.schema, data.batches, data.limit).columns.map(({ values }) => values)
        : data.columns;
    sheet = sheetOf(columns, rowText(columns, locale), locale);
    return;
  }
  const { ask, shape } = request;
  const answer = (message: ShapeAnswer, transfer: Transferable[] = []): void =>
    self.postMessage(message, { transfer });
  try {
    if (!sheet) throw new Error('no result');
    const rows = view(sheet, shape) as Uint32Array<ArrayBuffer>;
    answer({ ask, rows }, [rows.buffer]);
  } catch (error) {
    answer({ ask, failed: String(error) });
  }
});
