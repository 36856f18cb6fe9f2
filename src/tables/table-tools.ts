import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { cellOf } from './cell.ts';
import { TableClient } from './table-client.ts';
import { wideTable } from './wide-table.ts';
import type { wordsIn } from './words.ts';

/** A table on the page, and what stands above it for its tools. */
export interface TableParts {
  readonly host: HTMLElement;
  readonly table: HTMLTableElement;
  /** The rows of its body, in the order in which the page was written. */
  readonly rows: readonly HTMLTableRowElement[];
  readonly headers: readonly HTMLTableCellElement[];
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly lang: Lang;
  readonly words: ReturnType<typeof wordsIn>;
}

/** What the controls of one table do: order and choose its rows, set periods side by side, draw what it shows. */
export class TableTools {
  readonly #parts: TableParts;
  readonly #client: TableClient;
  #sort: number | undefined;
  #descending = false;
  /** The rows that are shown, by their place in the table as written. */
  #shown: readonly number[];
  #wide: HTMLTableElement | undefined;
  #chart: HTMLElement | undefined;

  constructor(parts: TableParts) {
    const { rows, headers, lang } = parts;
    this.#parts = parts;
    this.#shown = rows.map((_, row) => row);
    this.#client = new TableClient(() => ({
      columns: headers.map((_, column) => rows.map((row) => cellOf(row.cells[column], lang))),
      texts: rows.map((row) => row.textContent),
      locale: lang,
    }));
  }

  /** Gets ready ahead of the first question, which says it when that failed. */
  async prepare(): Promise<void> {
    await this.#client.start().catch(() => undefined);
  }

  /** Lets go of the worker; the next question starts another. */
  rest(): void {
    this.#client.stop();
  }

  /** By a column, numbers from the largest; by the same once more the other way round. */
  async sortBy(column: number): Promise<void> {
    const { headers, words } = this.#parts;
    this.#descending =
      this.#sort === column ? !this.#descending : headers[column]?.dataset['type'] === 'number';
    this.#sort = column;
    const done = await this.refresh(
      words.sorted(headers[column]?.textContent ?? '', this.#descending),
    );
    if (!done) return;
    headers.forEach((header, i) => {
      if (i === this.#sort) header.ariaSort = this.#descending ? 'descending' : 'ascending';
      else header.removeAttribute('aria-sort');
    });
  }

  /** Shows the rows as asked for. @param said what is told before their number @returns false when that failed or something else was asked for meanwhile */
  async refresh(said?: string): Promise<boolean> {
    const { table, rows, input, status, words } = this.#parts;
    const filter = input.value;
    const request = { filter, sort: this.#sort, descending: this.#descending };
    const shown = await this.#orSay(this.#client.view(request));
    if (shown === undefined || filter !== input.value) return false;
    this.#shown = [...shown];
    table.tBodies[0]?.replaceChildren(...this.#shown.flatMap((row) => rows[row] ?? []));
    if (this.#chart) await this.#draw(this.#chart);
    const count = shown.length === 0 ? words.none : words.shown(shown.length, rows.length);
    status.textContent = said === undefined ? count : `${said}. ${count}`;
    return true;
  }

  /** @param button says what it does next */
  async toggleChart(button: HTMLButtonElement): Promise<void> {
    const { host, words } = this.#parts;
    if (this.#chart) {
      this.#chart.remove();
      this.#chart = undefined;
      button.textContent = words.draw;
      return;
    }
    this.#chart = h('figure', { class: 'plate' });
    host.querySelector('.table-tools')?.after(this.#chart);
    button.textContent = words.hide;
    await this.#draw(this.#chart);
  }

  async #draw(figure: HTMLElement): Promise<void> {
    const drawing = await this.#orSay(import('./bars-of-rows.ts'));
    if (drawing === undefined) return;
    const { host, rows, headers, lang, words } = this.#parts;
    const shown = this.#shown.flatMap((row) => rows[row] ?? []);
    const width = Math.min(640, Math.max(320, host.clientWidth));
    figure.replaceChildren(
      ...drawing.barsOfRows(shown, { headers, sortedBy: this.#sort, width, lang, words }),
    );
  }

  /** @param button says what it does next */
  async togglePivot(button: HTMLButtonElement): Promise<void> {
    const { table, rows, headers, input, lang, words } = this.#parts;
    if (this.#wide) {
      this.#wide.remove();
      this.#wide = undefined;
      table.hidden = input.disabled = false;
      button.textContent = words.pivot;
      return;
    }
    const columnOf = (kind: string): number =>
      headers.findIndex((header) => header.dataset['col'] === kind);
    const [across, value] = [columnOf('period'), columnOf('value')];
    const keys = ['area', 'indicator', 'population', 'breakdown', 'status']
      .map(columnOf)
      .filter((i) => i >= 0);
    const request = { keys, across, value };
    const pivot = await this.#orSay(this.#client.pivot(request));
    if (pivot === undefined) return;
    this.#wide = wideTable(pivot, request, {
      caption: table.caption?.textContent ?? '',
      rows,
      headers,
      lang,
    });
    table.after(this.#wide);
    table.hidden = input.disabled = true;
    button.textContent = words.list;
  }

  /** What comes from elsewhere; where it does not come, the table says so and stays as it is. */
  async #orSay<Thing>(coming: Promise<Thing>): Promise<Thing | undefined> {
    try {
      return await coming;
    } catch {
      this.#parts.status.textContent = this.#parts.words.failed;
      return undefined;
    }
  }
}
