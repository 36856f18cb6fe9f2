/** A result as a table: 100 rows to a page, sorted by its column titles, filtered by a text. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { cellWriter, isLong } from './cells.ts';
import { h, part } from './dom.ts';
import type { Messages } from './messages.ts';
import type { Result, ResultColumn } from './result.ts';
import type { ViewRequest } from '../tables/view.ts';
import type { ShapeAnswer, ShapeRequest } from './shape.worker.ts';

const PAGE = 100;

export class TableView {
  readonly #messages: Messages;
  readonly #lang: Lang;
  readonly #filter: HTMLInputElement;
  readonly #frame: HTMLElement;
  readonly #pager: HTMLElement;
  readonly #count: HTMLElement;
  readonly #format: Intl.NumberFormat;
  #result: Result | undefined;
  /** Rows in the order shown; all of them, in the query's order, when not given. */
  #rows: Uint32Array | undefined;
  #shape: ViewRequest = { filter: '' };
  #cells: readonly ((row: number) => HTMLTableCellElement)[] = [];
  #page = 0;
  #worker: Worker | undefined;
  #asked = 0;

  constructor(root: HTMLElement, messages: Messages, lang: Lang) {
    this.#messages = messages;
    this.#lang = lang;
    this.#format = new Intl.NumberFormat(LOCALES[lang]);
    this.#filter = part(root, 'filter', HTMLInputElement);
    this.#frame = part(root, 'table', HTMLElement);
    this.#pager = part(root, 'pager', HTMLElement);
    this.#count = part(root, 'count', HTMLElement);
    this.#filter.addEventListener('input', () =>
      this.#reshape({ ...this.#shape, filter: this.#filter.value }),
    );
  }

  show(result: Result): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asked++;
    this.#result = result;
    this.#cells = result.columns.map((column) => cellMaker(column, this.#lang));
    this.#rows = undefined;
    this.#shape = { filter: '' };
    this.#filter.value = '';
    this.#page = 0;
    this.#draw();
  }

  /** The rows as they are sorted and filtered now, for downloads; nothing when all stand in the query's order. */
  get rows(): Uint32Array | undefined {
    return this.#rows;
  }

  #reshape(shape: ViewRequest): void {
    this.#shape = shape;
    const ask = ++this.#asked;
    if (shape.filter.trim() === '' && shape.sort === undefined) {
      this.#arrange(undefined);
      return;
    }
    this.#shaper().postMessage({ ask, shape } satisfies ShapeRequest);
  }

  /** Arquero's worker, started with the first wish to sort or filter and kept for as long as the result is shown. */
  #shaper(): Worker {
    if (this.#worker) return this.#worker;
    // From its own address, not from a blob: Arquero compiles its expressions, which the page's policy forbids to blobs.
    const worker = new Worker(new URL('./shape.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ShapeAnswer>) => {
      if (data.ask === this.#asked && 'rows' in data) this.#arrange(data.rows);
    });
    const { columns = [] } = this.#result ?? {};
    worker.postMessage({
      columns: columns.map(({ values }) => values),
      locale: LOCALES[this.#lang],
    } satisfies ShapeRequest);
    this.#worker = worker;
    return worker;
  }

  #arrange(rows: Uint32Array | undefined): void {
    this.#rows = rows;
    this.#page = 0;
    this.#draw();
  }

  #draw(): void {
    const result = this.#result;
    if (!result) return;
    const total = this.#rows?.length ?? result.rows;
    const start = this.#page * PAGE;
    const end = Math.min(start + PAGE, total);
    const cells = this.#cells;

    const body = h('tbody');
    for (let at = start; at < end; at++) {
      const row = this.#rows?.[at] ?? at;
      body.append(h('tr', {}, ...cells.map((cell) => cell(row))));
    }
    const caption = h(
      'caption',
      {},
      this.#messages.resultCaption(
        this.#messages.rows(result.rows, this.#format.format(result.rows)),
      ),
    );
    const head = h(
      'thead',
      {},
      h('tr', {}, ...result.columns.map((column, i) => this.#title(column, i))),
    );
    // The focus is on a title when it was clicked: it must not get lost with the old table.
    const focused = this.#frame.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-column')
      : undefined;
    this.#frame.replaceChildren(h('table', {}, caption, head, body));
    if (focused) this.#frame.querySelector<HTMLElement>(`[data-column="${focused}"]`)?.focus();
    this.#frame.scrollTop = 0;

    const filtered = this.#shape.filter.trim() !== '';
    const written = (n: number): string => this.#format.format(n);
    this.#count.textContent = !filtered
      ? ''
      : total === 0
        ? this.#messages.noneMatch
        : this.#messages.filtered(written(total), written(result.rows));
    this.#pager.hidden = total <= PAGE;
    this.#pager.replaceChildren(
      this.#turn(this.#messages.previous, -1, start > 0),
      h('span', {}, this.#messages.page(written(start + 1), written(end), written(total))),
      this.#turn(this.#messages.next, 1, end < total),
    );
  }

  #title(column: ResultColumn, index: number): HTMLTableCellElement {
    const { sort, descending = false } = this.#shape;
    const state = sort !== index ? undefined : descending ? 'descending' : 'ascending';
    const button = h(
      'button',
      { type: 'button', 'data-column': index, title: this.#messages.sortBy(column.name) },
      h('span', { class: 'name' }, column.name),
    );
    button.addEventListener('click', () => this.#sortBy(index, column.kind === 'number'));
    return h(
      'th',
      { scope: 'col', 'aria-sort': state, class: column.kind === 'number' ? 'number' : undefined },
      button,
      h('span', { class: 'type' }, column.type),
    );
  }

  /** Numbers start with the largest, everything else with the first; a third click restores the query's order. */
  #sortBy(index: number, largestFirst: boolean): void {
    const { sort, descending = false, filter } = this.#shape;
    if (sort !== index) this.#reshape({ filter, sort: index, descending: largestFirst });
    else if (descending === largestFirst) this.#reshape({ filter, sort, descending: !descending });
    else this.#reshape({ filter });
  }

  #turn(text: string, by: number, possible: boolean): HTMLButtonElement {
    const button = h('button', { type: 'button', disabled: !possible, 'data-turn': by }, text);
    button.addEventListener('click', () => {
      this.#page += by;
      this.#draw();
      const again = this.#pager.querySelector<HTMLButtonElement>(`[data-turn="${by}"]`);
      (again?.disabled ? this.#frame : again)?.focus();
    });
    return button;
  }
}

/** Makes the table cells of a column. */
function cellMaker(column: ResultColumn, lang: Lang): (row: number) => HTMLTableCellElement {
  const write = cellWriter(column, lang);
  const usual = column.kind === 'number' ? 'number' : isLong(column) ? 'long' : undefined;
  return (row) => {
    const value = column.values[row] ?? null;
    if (value === null) return h('td', { class: 'null' }, 'NULL');
    const text = write(value);
    return h('td', { class: text.includes('\n') ? 'verbatim' : usual }, text);
  };
}
