/** Holds one result and answers how to sort and filter it. */
import { shaperOf, type Shape, type ShapeColumn, type Shaper } from './shape.ts';

export type ShapeRequest =
  | { readonly columns: readonly ShapeColumn[]; readonly rows: number; readonly locale: string }
  | { readonly ask: number; readonly shape: Shape };

export type ShapeAnswer = { readonly ask: number } & (
  { readonly rows: Uint32Array<ArrayBuffer> } | { readonly failed: string }
);

let shaper: Shaper | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ShapeRequest>) => {
  if ('columns' in data) {
    shaper = shaperOf(data.columns, data.rows, data.locale);
    return;
  }
  const answer = (message: ShapeAnswer, transfer: Transferable[] = []): void =>
    self.postMessage(message, { transfer });
  try {
    if (!shaper) throw new Error('no result');
    const rows = shaper.rows(data.shape) as Uint32Array<ArrayBuffer>;
    answer({ ask: data.ask, rows }, [rows.buffer]);
  } catch (error) {
    answer({ ask: data.ask, failed: String(error) });
  }
});
