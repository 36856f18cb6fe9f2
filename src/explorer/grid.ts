/**
 * A query's result as an ARIA grid: every cell is reached with arrow keys, rows are sorted by their titles and filtered by a
 * text, cells are copied as a spreadsheet takes them. Long results draw only the rows in the window; short ones stand as a
 * plain table whose cells wrap.
 *
 * `new ResultGrid({ lang })` builds its own elements: put `element` on a page and call `show` with each result.
 */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { formatNumber } from '../model/format.ts';
import type { ViewRequest } from '../tables/view.ts';
import { cellWriter, isLong, sampleOf } from './cells.ts';
import { h } from './dom.ts';
import { holds, moved, rangeOf, tsvOf, type Place, type Range } from './grid-selection.ts';
import { scrollTopFor, windowOf, type GridWindow, type WindowRequest } from './grid-window.ts';
import { GRID_WORDS, type GridWords } from './grid-words.ts';
import { cellOf, type Cell, type Result, type ResultColumn } from './result.ts';
import type { ShapeAnswer, ShapeRequest } from './shape.worker.ts';

export interface GridOptions {
  readonly lang: Lang;
}

export interface ShowOptions {
  /** What the numbers of a column are counted in, by its place; written under its title. */
  readonly units?: readonly (string | undefined)[] | undefined;
}

/** Longer results are drawn by the window. */
const PLAIN_ROWS = 200;
/** On paper: more rows than a reader of leaves wants, fewer than make a browser give up. */
const PRINTED_ROWS = 1000;
const MIN_WIDTH = 48;
const MAX_WIDTH = 416;
const WIDTH_STEP = 16;
const CHARACTER = 8;

interface GridColumn {
  readonly column: ResultColumn;
  readonly write: (cell: Exclude<Cell, null>) => string;
  readonly kind: 'number' | 'long' | undefined;
}

let grids = 0;

export class ResultGrid {
  readonly element: HTMLElement;
  readonly #lang: Lang;
  readonly #words: GridWords;
  readonly #filter: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #cell: HTMLElement;
  readonly #keys: HTMLElement;
  readonly #printed: HTMLElement;
  #table = h('table');
  #body = h('tbody');
  #columns: readonly GridColumn[] = [];
  #result: Result | undefined;
  /** Rows in the order shown; all of them, in the query's order, when not given. */
  #rows: Uint32Array | undefined;
  #shape: ViewRequest = { filter: '' };
  /** Pixels; empty while the browser lays the table out by itself. */
  #widths: number[] = [];
  #drawn = new Map<number, HTMLTableRowElement>();
  #active: Place = { row: 0, column: 0 };
  #anchor: Place = { row: 0, column: 0 };
  #rowHeight = 30;
  /** True while the size of a selection stands in the status. */
  #isTold = false;
  #worker: Worker | undefined;
  #asked = 0;
  #frameRequest = 0;
  #isPrinting = false;

  constructor({ lang }: GridOptions) {
    this.#lang = lang;
    this.#words = GRID_WORDS[lang];
    const id = `grid-${++grids}`;
    this.#filter = h('input', { type: 'search', 'data-part': 'filter', autocomplete: 'off' });
    this.#status = h('span', { class: 'count', 'data-part': 'count', role: 'status' });
    this.#frame = h('div', { class: 'frame', 'data-part': 'table' });
    this.#cell = h('div', { class: 'whole-cell', 'data-part': 'whole-cell', hidden: true });
    this.#keys = h('p', { class: 'hint', id: `${id}-keys` }, this.#words.keys);
    this.#printed = h('p', { class: 'printed', 'data-part': 'printed' });
    const copy = h('button', { type: 'button', 'data-part': 'copy' }, this.#words.copy);
    this.element = h(
      'div',
      { class: 'grid' },
      h(
        'div',
        { class: 'tools' },
        h('label', { class: 'filter' }, this.#words.filter, ' ', this.#filter),
        this.#status,
        copy,
      ),
      this.#frame,
      this.#cell,
      this.#keys,
      this.#printed,
    );
    this.#filter.addEventListener('input', () =>
      this.#reshape({ ...this.#shape, filter: this.#filter.value }),
    );
    copy.addEventListener('click', () => void this.#copy());
    this.#listen();
  }

  /** Shows a result in place of the one before. */
  show(result: Result, { units = [] }: ShowOptions = {}): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asked++;
    this.#result = result;
    this.#columns = result.columns.map((column) => {
      const sample = sampleOf(column, result.rows);
      return {
        column,
        write: cellWriter(sample, this.#lang),
        kind: column.kind === 'number' ? 'number' : isLong(sample) ? 'long' : undefined,
      };
    });
    this.#rows = undefined;
    this.#shape = { filter: '' };
    this.#filter.value = '';
    this.#status.textContent = '';
    this.#active = this.#anchor = { row: result.rows > 0 ? 0 : -1, column: 0 };
    this.#cell.hidden = true;
    this.#widths = this.#isLongTable ? this.#columns.map((one) => this.#widthOf(one)) : [];
    this.#build(units);
    this.#arrange(undefined);
  }

  /** The rows as they are sorted and filtered now, for downloads; nothing when all stand in the query's order. */
  get rows(): Uint32Array | undefined {
    return this.#rows;
  }

  /**
   * Before printing, draws the rows that go on paper in place of those in the window, and says how many of how many they are
   * where some are left out; afterwards goes back to the window.
   */
  setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    if (!this.#result) return;
    const total = this.#total;
    // The query may have more rows; of those that a filter left, all are here.
    const more = this.#result.more && total === this.#result.rows;
    const drawn = Math.min(total, PRINTED_ROWS);
    const written = (n: number): string => formatNumber(n, this.#lang);
    this.#printed.textContent =
      isPrinting && (drawn < total || more)
        ? this.#words.printed(written(drawn), written(total), more)
        : '';
    if (this.#isLongTable) this.#draw();
  }

  /** Ends the worker that sorts. The grid can go on: the next sort starts another. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  get #isLongTable(): boolean {
    return (this.#result?.rows ?? 0) > PLAIN_ROWS;
  }

  get #total(): number {
    return this.#rows?.length ?? this.#result?.rows ?? 0;
  }

  #rowAt = (shown: number): number => this.#rows?.[shown] ?? shown;

  // Building

  #build(units: readonly (string | undefined)[]): void {
    const { rows } = this.#result ?? { rows: 0 };
    const written = (n: number): string => formatNumber(n, this.#lang);
    this.#body = h('tbody');
    const titles = this.#columns.map((one, i) => this.#title(one, i, units[i]));
    this.#table = h(
      'table',
      {
        role: 'grid',
        'aria-label': this.#words.label(written(rows), written(this.#columns.length)),
        'aria-describedby': this.#keys.id,
        'aria-multiselectable': 'true',
        'aria-colcount': this.#columns.length,
        class: this.#isLongTable ? 'window' : undefined,
      },
      h('colgroup', {}, ...this.#columns.map(() => h('col'))),
      h('thead', {}, h('tr', { 'aria-rowindex': 1 }, ...titles)),
      this.#body,
    );
    this.#frame.replaceChildren(this.#table);
    this.#frame.scrollTop = this.#frame.scrollLeft = 0;
    this.#rowHeight = Math.round(
      1.9 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    this.#applyWidths();
  }

  #title({ column }: GridColumn, index: number, unit: string | undefined): HTMLElement {
    const words = this.#words.sortBy(column.name, column.type);
    const button = h(
      'button',
      { type: 'button', tabindex: -1, title: words },
      h('span', { class: 'name' }, column.name),
    );
    button.addEventListener('click', () => this.#sortBy(index, column));
    return h(
      'th',
      {
        scope: 'col',
        role: 'columnheader',
        'aria-colindex': index + 1,
        'data-column': index,
        class: column.kind === 'number' ? 'number' : undefined,
      },
      button,
      h('span', { class: 'type' }, column.type),
      ...(unit === undefined ? [] : [h('span', { class: 'unit' }, unit)]),
      h('span', { class: 'grip', 'aria-hidden': 'true' }),
    );
  }

  #widthOf({ column, write }: GridColumn): number {
    let longest = Math.max(column.name.length + 2, column.type.length);
    for (const cell of sampleOf(column, Math.min(100, this.#result?.rows ?? 0)).values)
      longest = Math.max(longest, cell === null ? 4 : write(cell).length);
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest * CHARACTER + 24));
  }

  #applyWidths(): void {
    const cols = this.#table.querySelectorAll<HTMLElement>('col');
    this.#table.classList.toggle('fixed', this.#widths.length > 0);
    if (this.#widths.length === 0) return;
    let sum = 0;
    this.#widths.forEach((width, i) => {
      sum += width;
      const col = cols[i];
      if (col) col.style.width = `${width}px`;
    });
    this.#table.style.width = `${sum}px`;
  }

  // Sorting and filtering

  /** Numbers start with the largest, everything else with the first; a third time restores the query's order. */
  #sortBy(index: number, { kind }: ResultColumn): void {
    const { sort, descending = false, filter } = this.#shape;
    const largestFirst = kind === 'number';
    if (sort !== index) this.#reshape({ filter, sort: index, descending: largestFirst });
    else if (descending === largestFirst) this.#reshape({ filter, sort, descending: !descending });
    else this.#reshape({ filter });
  }

  #reshape(shape: ViewRequest): void {
    this.#shape = shape;
    const ask = ++this.#asked;
    if (shape.filter.trim() === '' && shape.sort === undefined) this.#arrange(undefined, true);
    else this.#shaper().postMessage({ ask, shape } satisfies ShapeRequest);
  }

  /** Arquero's worker, started with the first wish to sort or filter and kept for as long as the result is shown. */
  #shaper(): Worker {
    if (this.#worker) return this.#worker;
    // From its own address, not from a blob: Arquero compiles its expressions, which the page's policy forbids to blobs.
    const worker = new Worker(new URL('./shape.worker.ts', import.meta.url), { type: 'module' });
    const failed = (): void => {
      this.#shape = { filter: '' };
      this.#filter.value = '';
      this.#arrange(undefined);
      this.#status.textContent = this.#words.sortFailed;
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ShapeAnswer>) => {
      if (data.ask !== this.#asked) return;
      if ('rows' in data) this.#arrange(data.rows, true);
      else failed();
    });
    worker.addEventListener('error', () => {
      if (this.#worker === worker) this.#worker = undefined;
      failed();
    });
    const { stream, columns = [] } = this.#result ?? {};
    worker.postMessage({
      data: stream ?? { columns: columns.map(({ values }) => values) },
      locale: LOCALES[this.#lang],
    } satisfies ShapeRequest);
    return (this.#worker = worker);
  }

  #arrange(rows: Uint32Array | undefined, say = false): void {
    this.#rows = rows;
    const { sort, descending = false, filter } = this.#shape;
    const total = this.#total;
    this.#table.setAttribute('aria-rowcount', String(total + 1));
    this.#table.querySelectorAll('th').forEach((title, i) => {
      if (i === sort) title.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else title.removeAttribute('aria-sort');
    });
    const row = this.#active.row < 0 ? -1 : Math.min(this.#active.row, total - 1);
    this.#active = this.#anchor = { row, column: this.#active.column };
    this.#drawn.clear();
    this.#body.replaceChildren();
    this.#frame.scrollTop = 0;
    this.#draw();
    if (!say) return;
    const written = (n: number): string => formatNumber(n, this.#lang);
    const name = sort === undefined ? undefined : this.#columns[sort]?.column.name;
    this.#status.textContent =
      total === 0
        ? this.#words.noneMatch
        : filter.trim() !== ''
          ? this.#words.filtered(written(total), written(this.#result?.rows ?? 0))
          : name === undefined
            ? this.#words.unsorted
            : this.#words.sorted(name, descending);
  }

  // Drawing

  #request(): WindowRequest {
    const head = this.#table.tHead?.offsetHeight ?? 0;
    return {
      rows: this.#total,
      rowHeight: this.#rowHeight,
      viewport: Math.max(this.#rowHeight, this.#frame.clientHeight - head),
      scrollTop: this.#frame.scrollTop,
    };
  }

  /** Draws the rows in the window. Rows that stay in it stay the same elements: the focus may be in one. */
  #draw(): void {
    const { first, last, before, after } = this.#drawnPart();
    const focus = this.#body.contains(document.activeElement);
    const drawn = new Map<number, HTMLTableRowElement>();
    for (let shown = first; shown < last; shown++)
      drawn.set(shown, this.#drawn.get(shown) ?? this.#row(shown));
    this.#drawn = drawn;
    this.#body.replaceChildren(...space(before), ...drawn.values(), ...space(after));
    this.#mark();
    // Moving an element takes the focus from it; and one that has left the window leaves it to the frame, which takes the keys.
    if (focus && !this.#body.contains(document.activeElement))
      (this.#target(this.#active) ?? this.#frame).focus({ preventScroll: true });
  }

  #drawnPart(): GridWindow {
    const total = this.#total;
    if (!this.#isLongTable) return { first: 0, last: total, before: 0, after: 0 };
    if (this.#isPrinting)
      return { first: 0, last: Math.min(total, PRINTED_ROWS), before: 0, after: 0 };
    return windowOf(this.#request());
  }

  #row(shown: number): HTMLTableRowElement {
    const row = this.#rowAt(shown);
    const cells = this.#columns.map(({ column, write, kind }, i) => {
      const value = cellOf(column, row);
      const text = value === null ? 'NULL' : write(value);
      const verbatim = !this.#isLongTable && text.includes('\n');
      return h(
        'td',
        {
          role: 'gridcell',
          tabindex: -1,
          'aria-colindex': i + 1,
          class: value === null ? nullClass(kind) : verbatim ? 'verbatim' : kind,
        },
        text,
      );
    });
    const element = h('tr', { 'aria-rowindex': shown + 2, 'data-row': shown }, ...cells);
    if (this.#isLongTable) element.style.height = `${this.#rowHeight}px`;
    return element;
  }

  /** What takes the focus at a place: the cell, or the button in a title; nothing when it is not drawn. */
  #target({ row, column }: Place): HTMLElement | undefined {
    if (row < 0)
      return this.#table.tHead?.querySelectorAll<HTMLElement>('button')[column] ?? undefined;
    return this.#drawn.get(row)?.cells[column];
  }

  /** Marks the selection, and leaves one cell in the order of Tab. */
  #mark(): void {
    const range = this.#range;
    const isMany = range.top !== range.bottom || range.left !== range.right;
    this.#table
      .querySelectorAll('[tabindex="0"]')
      .forEach((element) => element.setAttribute('tabindex', '-1'));
    const target = this.#target(this.#active);
    target?.setAttribute('tabindex', '0');
    this.#frame.setAttribute('tabindex', target ? '-1' : '0');
    for (const [row, { cells }] of this.#drawn) {
      for (const [column, cell] of [...cells].entries()) {
        const isIn = isMany && holds(range, { row, column });
        if (isIn) cell.setAttribute('aria-selected', 'true');
        else if (cell.hasAttribute('aria-selected')) cell.removeAttribute('aria-selected');
      }
    }
  }

  get #range(): Range {
    return rangeOf(this.#anchor, this.#active);
  }

  // Moving

  #go(place: Place, extend: boolean): void {
    this.#active = place;
    if (!extend) this.#anchor = place;
    if (place.row >= 0 && this.#isLongTable) {
      this.#frame.scrollTop = scrollTopFor(place.row, this.#request());
      this.#draw();
    } else this.#mark();
    const target = this.#target(place);
    target?.focus({ preventScroll: this.#isLongTable });
    const cell = target?.closest('th, td');
    if (cell) this.#reveal(cell);
    this.#tellCell();
    if (extend) this.#tellSelection();
    else if (this.#isTold) {
      this.#status.textContent = '';
      this.#isTold = false;
    }
  }

  /** Scrolls sideways, and, where the browser may not have, past the titles that stand above, and the page to the cell. */
  #reveal(cell: Element): void {
    const [frame, box] = [this.#frame.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (box.left < frame.left) this.#frame.scrollLeft -= frame.left - box.left;
    else if (box.right > frame.right)
      this.#frame.scrollLeft += Math.min(box.right - frame.right, box.left - frame.left);
    const head = this.#table.tHead?.getBoundingClientRect();
    if (head && cell.localName === 'td' && box.top < head.bottom)
      this.#frame.scrollTop -= head.bottom - box.top;
    const { top, bottom } = cell.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy(0, top < 0 ? top : bottom - innerHeight);
  }

  /** Below the grid, a cell that does not fit into its column. */
  #tellCell(): void {
    const { row, column } = this.#active;
    const cell = this.#drawn.get(row)?.cells[column];
    const one = this.#columns[column];
    const value = one && row >= 0 ? cellOf(one.column, this.#rowAt(row)) : null;
    const isClipped =
      cell !== undefined && this.#isLongTable && cell.scrollWidth > cell.clientWidth + 1;
    this.#cell.hidden = !isClipped || value === null;
    if (one && value !== null && isClipped)
      this.#cell.replaceChildren(
        h('p', {}, this.#words.wholeCell(one.column.name)),
        h('pre', { tabindex: 0, role: 'region', 'aria-label': one.column.name }, one.write(value)),
      );
  }

  #tellSelection(): void {
    const [rows, columns] = this.#size();
    this.#status.textContent = this.#words.selected(rows, columns);
    this.#isTold = true;
  }

  #size(): [string, string] {
    const { top, bottom, left, right } = this.#range;
    return [
      formatNumber(bottom - Math.max(0, top) + 1, this.#lang),
      formatNumber(right - left + 1, this.#lang),
    ];
  }

  #listen(): void {
    const frame = this.#frame;
    frame.addEventListener('scroll', () => {
      if (!this.#isLongTable) return;
      cancelAnimationFrame(this.#frameRequest);
      this.#frameRequest = requestAnimationFrame(() => this.#draw());
    });
    new ResizeObserver(() => {
      if (this.#isLongTable && this.#result) this.#draw();
    }).observe(frame);
    frame.addEventListener('keydown', (event) => this.#key(event));
    frame.addEventListener('focusin', ({ target }) => {
      const place = this.#placeOf(target);
      if (!place || (place.row === this.#active.row && place.column === this.#active.column))
        return;
      this.#active = this.#anchor = place;
      this.#mark();
      this.#tellCell();
    });
    frame.addEventListener('copy', (event) => {
      if (this.#total === 0 || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', this.#text());
      this.#status.textContent = this.#words.copied(...this.#size());
    });
    frame.addEventListener('pointerdown', (event) => this.#press(event));
  }

  #key(event: KeyboardEvent): void {
    const ctrl = event.ctrlKey || event.metaKey;
    const isMove = event.key.startsWith('Arrow');
    if (event.altKey) {
      if (this.#active.row >= 0 || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight'))
        return;
      event.preventDefault();
      this.#resize(this.#active.column, event.key === 'ArrowLeft' ? -WIDTH_STEP : WIDTH_STEP);
      return;
    }
    if (ctrl && event.key.toLowerCase() === 'a' && this.#total > 0) {
      event.preventDefault();
      this.#anchor = { row: 0, column: 0 };
      this.#active = { row: this.#total - 1, column: this.#columns.length - 1 };
      this.#mark();
      this.#tellSelection();
      if (!this.#target(this.#active)) this.#frame.focus({ preventScroll: true });
      return;
    }
    // After a scroll the cell with the focus may be out of sight: the first arrow leads back to it.
    const isLost = event.target === this.#frame && isMove;
    const place = isLost
      ? this.#active
      : moved(
          this.#active,
          { key: event.key, ctrl },
          {
            rows: this.#total,
            columns: this.#columns.length,
            page: Math.max(1, Math.floor(this.#frame.clientHeight / this.#rowHeight) - 2),
          },
        );
    if (!place) return;
    event.preventDefault();
    this.#go(place, event.shiftKey && place.row >= 0);
  }

  #placeOf(target: EventTarget | null): Place | undefined {
    if (!(target instanceof Element)) return undefined;
    const cell = target.closest<HTMLTableCellElement>('td[role], th[role]');
    if (!cell || !this.#table.contains(cell)) return undefined;
    const row = cell.closest('tr')?.dataset['row'];
    return { row: row === undefined ? -1 : Number(row), column: cell.cellIndex };
  }

  /** A press begins a selection, or, on the edge of a title, a new width. Fingers scroll instead. */
  #press(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const place = this.#placeOf(event.target);
    if (!place) return;
    const drag = (move: (event: PointerEvent) => void): void => {
      const end = (): void => {
        document.removeEventListener('pointermove', move);
        document.removeEventListener('pointerup', end);
        document.removeEventListener('pointercancel', end);
      };
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', end);
      document.addEventListener('pointercancel', end);
    };
    if (event.target.classList.contains('grip')) {
      event.preventDefault();
      let from = event.clientX;
      drag(({ clientX }) => {
        this.#resize(place.column, clientX - from);
        from = clientX;
      });
      return;
    }
    if (place.row < 0) return;
    if (event.shiftKey) {
      event.preventDefault();
      this.#go(place, true);
      return;
    }
    if (event.pointerType !== 'mouse') return;
    event.preventDefault();
    this.#go(place, false);
    drag((moving) => {
      const over = this.#placeOf(document.elementFromPoint(moving.clientX, moving.clientY));
      if (
        !over ||
        over.row < 0 ||
        (over.row === this.#active.row && over.column === this.#active.column)
      )
        return;
      this.#go(over, true);
    });
  }

  #resize(column: number, by: number): void {
    if (this.#widths.length === 0)
      this.#widths = Array.from(
        this.#table.querySelectorAll('th'),
        ({ offsetWidth }) => offsetWidth,
      );
    const width = Math.max(MIN_WIDTH, Math.round((this.#widths[column] ?? MIN_WIDTH) + by));
    this.#widths[column] = width;
    this.#applyWidths();
    const name = this.#columns[column]?.column.name ?? '';
    this.#status.textContent = this.#words.width(name, formatNumber(width, this.#lang));
  }

  // Copying

  #text(): string {
    return tsvOf(
      this.#columns.map(({ column }) => column),
      this.#range,
      this.#rowAt,
      this.#lang,
    );
  }

  async #copy(): Promise<void> {
    if (this.#total === 0) return;
    const copied = await navigator.clipboard.writeText(this.#text()).then(
      () => true,
      () => false,
    );
    this.#status.textContent = copied ? this.#words.copied(...this.#size()) : this.#words.notCopied;
  }
}

/** What is missing stands where the column's figures do. */
function nullClass(kind: GridColumn['kind']): string {
  return kind === 'number' ? 'null number' : 'null';
}

/** Empty room for the rows that are not drawn. */
function space(height: number): HTMLElement[] {
  if (height <= 0) return [];
  const row = h('tr', { role: 'presentation', class: 'space' }, h('td', { role: 'presentation' }));
  row.style.height = `${height}px`;
  return [row];
}
