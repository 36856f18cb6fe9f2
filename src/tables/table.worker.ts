import {
  pivot,
  sheetOf,
  view,
  type Cell,
  type Pivot,
  type PivotRequest,
  type Sheet,
  type ViewRequest,
} from './view.ts';

/**
 * Answers the tools of one table. A worker of its own address: Arquero compiles with `new Function`, which the page's
 * content security policy forbids on the page itself.
 */
export type Question =
  | {
      readonly id: number;
      readonly kind: 'load';
      readonly columns: readonly (readonly Cell[])[];
      readonly texts: readonly string[];
      readonly locale: string;
    }
  | { readonly id: number; readonly kind: 'view'; readonly request: ViewRequest }
  | { readonly id: number; readonly kind: 'pivot'; readonly request: PivotRequest };

export interface Answer {
  readonly id: number;
  readonly rows?: Uint32Array;
  readonly pivot?: Pivot;
}

let sheet: Sheet | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});

function answer(question: Question): Answer {
  const { id } = question;
  if (question.kind === 'load') {
    const { columns, texts, locale } = question;
    sheet = sheetOf(columns, (row) => texts[row] ?? '', locale);
    return { id };
  }
  if (sheet === undefined) throw new Error('the table was not loaded');
  return question.kind === 'view'
    ? { id, rows: view(sheet, question.request) }
    : { id, pivot: pivot(sheet, question.request) };
}
