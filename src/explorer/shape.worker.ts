/** Holds one result and answers how to sort and filter it. */
import { sheetOf, view, type Cell, type Sheet, type ViewRequest } from '../tables/view.ts';
import { rowText } from './row-text.ts';

export type ShapeRequest =
  | { readonly columns: readonly (readonly Cell[])[]; readonly locale: string }
  | { readonly ask: number; readonly shape: ViewRequest };

export type ShapeAnswer = { readonly ask: number } & (
  { readonly rows: Uint32Array<ArrayBuffer> } | { readonly failed: string }
);

let sheet: Sheet | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ShapeRequest>) => {
  if ('columns' in data) {
    sheet = sheetOf(data.columns, rowText(data.columns, data.locale), data.locale);
    return;
  }
  const answer = (message: ShapeAnswer, transfer: Transferable[] = []): void =>
    self.postMessage(message, { transfer });
  try {
    if (!sheet) throw new Error('no result');
    const rows = view(sheet, data.shape) as Uint32Array<ArrayBuffer>;
    answer({ ask: data.ask, rows }, [rows.buffer]);
  } catch (error) {
    answer({ ask: data.ask, failed: String(error) });
  }
});
