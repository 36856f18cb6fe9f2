import type { Lang } from '../i18n/lang.ts';
import { inTurn } from '../layouts/in-turn.ts';
import { numberIn } from './number-in.ts';
import type { Answer, Question } from './table.worker.ts';
import type { Cell, Pivot } from './view.ts';
import { wordsIn } from './words.ts';

/** A question without its number. */
type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

const MIN_ROWS = 4;
const MOST_BARS = 60;

/**
 * `<data-table lang>` around a complete table adds sorting by its headers, a filter, where figures have periods a view
 * with the periods side by side, and where columns hold one unit (`data-unit` on the header) a chart that follows the
 * table. The tools load on the first intent; without scripts the table is as it was.
 */
class DataTable extends HTMLElement {
  #worker: Worker | undefined;
  #loaded: Promise<unknown> | undefined;
  #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;
  #sort: number | undefined;
  #descending = false;

  #table!: HTMLTableElement;
  #body!: HTMLTableSectionElement;
  #rows: HTMLTableRowElement[] = [];
  #headers: HTMLTableCellElement[] = [];
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #wide: HTMLTableElement | undefined;
  #chart: HTMLElement | undefined;
  #shown: number[] = [];

  get #lang(): Lang {
    return this.lang === 'en' ? 'en' : 'id';
  }

  get #words(): ReturnType<typeof wordsIn> {
    return wordsIn(this.#lang);
  }

  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table?.tHead || !body || body.rows.length < MIN_ROWS || this.#rows.length > 0) return;
    this.#table = table;
    this.#body = body;
    this.#rows = [...body.rows];
    this.#headers = [...table.tHead.querySelectorAll('th')];
    inTurn(() => this.#addTools());
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
    this.#worker = this.#loaded = undefined;
  }

  #addTools(): void {
    this.#headers.forEach((header, column) => {
      const button = make('button', { type: 'button', textContent: header.textContent.trim() });
      button.addEventListener('click', () => void this.#sortBy(column));
      header.replaceChildren(button);
    });

    this.#input = make('input', { type: 'search' });
    const label = make('label', { textContent: this.#words.filter });
    label.append(this.#input);
    this.#status = make('output', {});
    const tools = make('div', { className: 'table-tools' });
    tools.append(label);
    const period = this.#columnOf('period');
    // Ends at the first that differs: a table of a thousand rows is not read through before the page can be used.
    if (
      period >= 0 &&
      this.#columnOf('value') >= 0 &&
      this.#rows.some((row) => textAt(row, period) !== textAt(this.#rows[0], period))
    ) {
      const button = make('button', { type: 'button', textContent: this.#words.pivot });
      button.addEventListener('click', () => void this.#togglePivot(button));
      tools.append(button);
    }
    if (this.#headers.some((header) => header.dataset['unit'] !== undefined)) {
      const button = make('button', { type: 'button', textContent: this.#words.draw });
      button.addEventListener('click', () => void this.#toggleChart(button));
      tools.append(button);
    }
    tools.append(this.#status);
    this.prepend(tools);
    this.#shown = this.#rows.map((_, row) => row);
    // Ahead of the first question, which says it when this failed.
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    this.#input.addEventListener('input', () => void this.#refresh());
  }

  #columnOf(kind: string): number {
    return this.#headers.findIndex((header) => header.dataset['col'] === kind);
  }

  async #sortBy(column: number): Promise<void> {
    this.#descending =
      this.#sort === column
        ? !this.#descending
        : this.#headers[column]?.dataset['type'] === 'number';
    this.#sort = column;
    const done = await this.#refresh(
      this.#words.sorted(this.#headers[column]?.textContent ?? '', this.#descending),
    );
    if (!done) return;
    this.#headers.forEach((header, i) => {
      if (i === this.#sort) header.ariaSort = this.#descending ? 'descending' : 'ascending';
      else header.removeAttribute('aria-sort');
    });
  }

  /** Shows the rows as asked for; false when the tools failed or something else was asked for meanwhile. */
  async #refresh(said?: string): Promise<boolean> {
    const filter = this.#input.value;
    const answer = await this.#ask({
      kind: 'view',
      request: { filter, sort: this.#sort, descending: this.#descending },
    });
    if (answer?.rows === undefined || filter !== this.#input.value) return false;
    this.#shown = [...answer.rows];
    this.#body.replaceChildren(...this.#shown.flatMap((row) => this.#rows[row] ?? []));
    if (this.#chart) void this.#draw(this.#chart);
    const count =
      answer.rows.length === 0
        ? this.#words.none
        : this.#words.shown(answer.rows.length, this.#rows.length);
    this.#status.textContent = said === undefined ? count : `${said}. ${count}`;
    return true;
  }

  async #toggleChart(button: HTMLButtonElement): Promise<void> {
    if (this.#chart) {
      this.#chart.remove();
      this.#chart = undefined;
      button.textContent = this.#words.draw;
      return;
    }
    this.#chart = make('figure', { className: 'plate' });
    this.querySelector('.table-tools')?.after(this.#chart);
    button.textContent = this.#words.hide;
    await this.#draw(this.#chart);
  }

  /** Bars of the rows that the table shows, in its order: of the column it is sorted by, or the first that has a unit. */
  async #draw(figure: HTMLElement): Promise<void> {
    const { rankedBars } = await import('../charts/ranked-bars.ts');
    const hasUnit = (column: number | undefined): boolean =>
      column !== undefined && this.#headers[column]?.dataset['unit'] !== undefined;
    const column = hasUnit(this.#sort) ? this.#sort : this.#headers.findIndex((_, i) => hasUnit(i));
    const header = this.#headers[column ?? -1];
    const bars = this.#shown.slice(0, MOST_BARS).flatMap((row) => {
      const cells = this.#rows[row]?.cells;
      const value = cellOf(cells?.[column ?? -1], this.#lang);
      return typeof value === 'number' ? [{ label: cells?.[0]?.textContent ?? '', value }] : [];
    });
    if (header === undefined || bars.length === 0) {
      figure.textContent = this.#words.none;
      return;
    }
    const title = this.#words.drawn(header.textContent, bars.length);
    const unit = {
      unit_id: '',
      name: header.dataset['unit'] ?? '',
      symbol: header.dataset['symbol'] ?? null,
    };
    const width = Math.min(640, Math.max(320, this.clientWidth));
    const lang = this.#lang;
    const svg = rankedBars(bars, { lang, document, width, title, unit, sort: false });
    svg.setAttribute('class', 'chart');
    const caption = make('figcaption', { textContent: title });
    if (this.#shown.length > MOST_BARS) caption.append(` ${this.#words.tooMany(MOST_BARS)}`);
    figure.replaceChildren(caption, svg);
  }

  async #togglePivot(button: HTMLButtonElement): Promise<void> {
    if (this.#wide) {
      this.#wide.remove();
      this.#wide = undefined;
      this.#table.hidden = this.#input.disabled = false;
      button.textContent = this.#words.pivot;
      return;
    }
    const [across, value] = [this.#columnOf('period'), this.#columnOf('value')];
    const keys = ['area', 'indicator', 'population', 'breakdown', 'status']
      .map((kind) => this.#columnOf(kind))
      .filter((i) => i >= 0);
    const answer = await this.#ask({ kind: 'pivot', request: { keys, across, value } });
    if (answer?.pivot === undefined) return;
    this.#wide = this.#drawn(answer.pivot, keys, across, value);
    this.#table.after(this.#wide);
    this.#table.hidden = this.#input.disabled = true;
    button.textContent = this.#words.list;
  }

  /** The reshaped table, in the words that the list shows. */
  #drawn(
    { across, lines }: Pivot,
    keys: readonly number[],
    period: number,
    value: number,
  ): HTMLTableElement {
    const shown = (column: number): Map<Cell, string> =>
      new Map(
        this.#rows.map((row) => [
          cellOf(row.cells[column], this.#lang),
          row.cells[column]?.textContent ?? '',
        ]),
      );
    const [periods, values] = [shown(period), shown(value)];
    const table = make('table', { className: 'figures' });
    table.createCaption().textContent = this.#table.caption?.textContent ?? '';
    const head = table.createTHead().insertRow();
    for (const name of [
      ...keys.map((i) => this.#headers[i]?.textContent ?? ''),
      ...across.map((p) => periods.get(p) ?? ''),
    ]) {
      head.append(make('th', { scope: 'col', textContent: name }));
    }
    const body = table.createTBody();
    for (const line of lines) {
      const row = body.insertRow();
      for (const key of line.keys) row.insertCell().textContent = key === null ? '' : String(key);
      for (const cells of line.cells) {
        const cell = row.insertCell();
        cell.className = 'number';
        cell.textContent = cells.map((v) => values.get(v) ?? '').join('; ');
      }
    }
    return table;
  }

  /** Starts the worker once and gives it the table. */
  #load(): Promise<unknown> {
    return (this.#loaded ??= new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' });
      this.#worker = worker;
      worker.addEventListener('error', reject);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        this.#waiting.get(data.id)?.(data);
        this.#waiting.delete(data.id);
      });
      void this.#post({
        kind: 'load',
        columns: this.#headers.map((_, column) =>
          this.#rows.map((row) => cellOf(row.cells[column], this.#lang)),
        ),
        texts: this.#rows.map((row) => row.textContent),
        locale: this.lang,
      }).then(resolve);
    }));
  }

  async #ask(question: Ask): Promise<Answer | undefined> {
    try {
      await this.#load();
      return await this.#post(question);
    } catch {
      this.#status.textContent = this.#words.failed;
      return undefined;
    }
  }

  #post(question: Ask): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker?.postMessage({ id, ...question });
    });
  }
}

/** A cell's value: what `data-v` says, else its text; a number where its column holds numbers. */
function cellOf(cell: HTMLTableCellElement | undefined, lang: Lang): Cell {
  if (!cell) return null;
  const { v } = cell.dataset;
  if (!cell.classList.contains('number')) return v ?? cell.textContent.trim();
  if (v === undefined) return numberIn(cell.textContent, lang) ?? null;
  return v === '' || Number.isNaN(Number(v)) ? null : Number(v);
}

const textAt = (row: HTMLTableRowElement | undefined, column: number): string | undefined =>
  row?.cells[column]?.textContent;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

customElements.define('data-table', DataTable);
