import type { ColumnTable } from 'arquero';
import {
  pivot,
  tableOf,
  view,
  type Pivot,
  type PivotRequest,
  type Sheet,
  type ViewRequest,
} from './view.ts';

/**
 * Answers a page's table tools. A worker of its own address: Arquero compiles with `new Function`, which the page's
 * content security policy forbids on the page itself.
 */
export type Question =
  | { readonly id: number; readonly kind: 'load'; readonly sheet: Sheet }
  | { readonly id: number; readonly kind: 'view'; readonly request: ViewRequest }
  | { readonly id: number; readonly kind: 'pivot'; readonly request: PivotRequest };

export type Answer = { readonly id: number; readonly rows?: number[]; readonly pivot?: Pivot };

let table: ColumnTable | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});

function answer(question: Question): Answer {
  const { id } = question;
  if (question.kind === 'load') {
    table = tableOf(question.sheet);
    return { id };
  }
  if (table === undefined) throw new Error('the table was not loaded');
  return question.kind === 'view'
    ? { id, rows: view(table, question.request) }
    : { id, pivot: pivot(table, question.request) };
}
