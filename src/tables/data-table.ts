import type { Lang } from '../i18n/lang.ts';
import { inTurn } from '../layouts/in-turn.ts';
import type { TableTools } from './table-tools.ts';
import { wordsIn } from './words.ts';

const MIN_ROWS = 4;

/**
 * `<data-table lang>` around a complete table adds sorting by its headers, a filter, where figures have periods a view
 * with the periods side by side, and where columns hold one unit (`data-unit` on the header) a chart that follows the
 * table. What the tools do loads on the first intent; without scripts the table is as it was.
 */
class DataTable extends HTMLElement {
  #tools: Promise<TableTools> | undefined;
  #table!: HTMLTableElement;
  #rows: HTMLTableRowElement[] = [];
  #headers: HTMLTableCellElement[] = [];
  #input!: HTMLInputElement;
  #status!: HTMLElement;

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
    this.#rows = [...body.rows];
    this.#headers = [...table.tHead.querySelectorAll('th')];
    inTurn(() => this.#addControls());
  }

  disconnectedCallback(): void {
    void this.#tools?.then((tools) => tools.rest());
  }

  #addControls(): void {
    const words = this.#words;
    this.#headers.forEach((header, column) => {
      const button = make('button', { type: 'button', textContent: header.textContent.trim() });
      button.addEventListener('click', () => void this.#use((tools) => tools.sortBy(column)));
      header.replaceChildren(button);
    });

    this.#input = make('input', { type: 'search' });
    const label = make('label', { textContent: words.filter });
    label.append(this.#input);
    this.#status = make('output', {});
    const controls = make('div', { className: 'table-tools' });
    controls.append(label);
    const addButton = (
      textContent: string,
      act: (tools: TableTools, button: HTMLButtonElement) => Promise<unknown>,
    ): void => {
      const button = make('button', { type: 'button', textContent });
      button.addEventListener('click', () => void this.#use((tools) => act(tools, button)));
      controls.append(button);
    };
    if (this.#hasPeriods()) addButton(words.pivot, (tools, button) => tools.togglePivot(button));
    if (this.#headers.some((header) => header.dataset['unit'] !== undefined))
      addButton(words.draw, (tools, button) => tools.toggleChart(button));
    controls.append(this.#status);
    this.prepend(controls);
    // Ahead of the first question, so that its answer is there sooner.
    this.#input.addEventListener('focus', () => void this.#use((tools) => tools.prepare()), {
      once: true,
    });
    this.#input.addEventListener('input', () => void this.#use((tools) => tools.refresh()));
  }

  /** Whether there are values of several periods to set side by side. */
  #hasPeriods(): boolean {
    const columns = this.#headers.map((header) => header.dataset['col']);
    const period = columns.indexOf('period');
    const at = (row: HTMLTableRowElement | undefined): string | undefined =>
      row?.cells[period]?.textContent;
    return (
      period >= 0 &&
      columns.includes('value') &&
      // Ends at the first that differs: a table of a thousand rows is not read through before the page can be used.
      this.#rows.some((row) => at(row) !== at(this.#rows[0]))
    );
  }

  /** Lets the tools act once they are there; says it where they cannot be loaded, and tries again for the next who asks. */
  async #use(act: (tools: TableTools) => Promise<unknown>): Promise<void> {
    let tools: TableTools;
    try {
      tools = await (this.#tools ??= this.#loadTools());
    } catch {
      this.#tools = undefined;
      this.#status.textContent = this.#words.failed;
      return;
    }
    await act(tools);
  }

  async #loadTools(): Promise<TableTools> {
    const { TableTools } = await import('./table-tools.ts');
    return new TableTools({
      host: this,
      table: this.#table,
      rows: this.#rows,
      headers: this.#headers,
      input: this.#input,
      status: this.#status,
      lang: this.#lang,
      words: this.#words,
    });
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

customElements.define('data-table', DataTable);
