/** One cell on the page: its source, its result, and the buttons that move it. Knows nothing of the engine. */
import { ChartView } from '../explorer/chart-view.ts';
import { h, hide } from '../explorer/dom.ts';
import type { Editor } from '../explorer/editor.ts';
import type { MapTile } from '../explorer/draw-map.ts';
import { ResultGrid } from '../explorer/grid.ts';
import type { Problem } from '../explorer/messages.ts';
import type { Result } from '../explorer/result.ts';
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { isPlain } from '../model/plain-text.ts';
import { markedDom } from './marked-dom.ts';
import { markedText } from './marked-text.ts';
import { NOTEBOOK_MESSAGES } from './messages.ts';
import { LONGEST_CELL, sourceOf, withSource, type NotebookCell } from './notebook.ts';

/** A query of up to so many lines is in sight whole; where the browser can tell, the style counts broken ones as well. */
const [FEWEST_ROWS, MOST_ROWS] = [9, 14];
const rowsFor = (query: string): number =>
  Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, query.split('\n').length));

export interface CellOptions {
  readonly lang: Lang;
  readonly tiles: readonly MapTile[];
  readonly places: ReadonlyMap<string, string>;
  /** Puts an editor in the field's place, when the visitor comes to it; nothing where none can be had. */
  readonly edit: (field: HTMLTextAreaElement, run: () => void) => Promise<Editor | undefined>;
}

export interface CellActions {
  /** The source or the chart has been changed. */
  change(): void;
  run(): void;
  move(by: -1 | 1): void;
  remove(): void;
}

let made = 0;

export class CellView {
  readonly element: HTMLElement;
  /** Where the guard's warning about the result goes. */
  readonly caution: HTMLElement;
  #cell: NotebookCell;
  readonly #options: CellOptions;
  readonly #actions: CellActions;
  readonly #field: HTMLTextAreaElement;
  readonly #shown: HTMLElement;
  readonly #state: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #buttons: Record<'main' | 'up' | 'down', HTMLButtonElement>;
  readonly #grid: ResultGrid | undefined;
  readonly #chart: ChartView | undefined;
  #editor: Promise<Editor | undefined> | undefined;
  /** The query that the result below is of. */
  #ran: string | undefined;
  #isEditing: boolean;

  constructor(cell: NotebookCell, options: CellOptions, actions: CellActions) {
    const { lang, tiles, places } = options;
    const m = NOTEBOOK_MESSAGES[lang];
    this.#cell = cell;
    this.#options = options;
    this.#actions = actions;
    this.#isEditing = cell.kind !== 'text' || cell.text === '';
    const id = `cell-${++made}`;
    this.#heading = h('h2', { class: 'cell-heading', id: `${id}-heading`, tabindex: -1 });
    const label = cell.kind === 'text' ? m.textLabel : m.queryLabel;
    this.#field = h('textarea', {
      id,
      rows: cell.kind === 'text' ? 5 : rowsFor(sourceOf(cell)),
      maxlength: LONGEST_CELL,
      spellcheck: cell.kind === 'text' ? 'true' : 'false',
      autocapitalize: 'off',
      'data-part': 'source',
    });
    this.#field.value = sourceOf(cell);
    this.#state = h('p', { class: 'hint', 'data-part': 'cell-state' });
    this.caution = h('div', {
      class: 'notice',
      'data-part': 'caution',
      role: 'note',
      hidden: true,
    });
    this.#shown = h('div', { class: 'shown', 'data-part': 'shown' });
    const button = (text: string, act: () => void): HTMLButtonElement => {
      const element = h('button', { type: 'button', 'aria-describedby': `${id}-heading` }, text);
      element.addEventListener('click', act);
      return element;
    };
    this.#buttons = {
      main: button(cell.kind === 'text' ? m.done : m.run, () => this.#main()),
      up: button(m.up, () => actions.move(-1)),
      down: button(m.down, () => actions.move(1)),
    };
    const controls = h(
      'div',
      { class: 'actions' },
      this.#buttons.main,
      this.#buttons.up,
      this.#buttons.down,
      button(m.delete, () => actions.remove()),
    );
    const source = h(
      'div',
      { class: 'field', 'data-part': 'field' },
      h('label', { for: id }, label),
      this.#field,
      // What is printed in place of the field.
      h('pre', { class: 'source-printed', 'aria-hidden': 'true' }, h('code', {})),
    );
    this.element = h(
      'section',
      { class: `cell ${cell.kind}`, 'aria-labelledby': `${id}-heading`, 'data-kind': cell.kind },
      this.#heading,
      source,
      controls,
      this.#state,
      this.caution,
      this.#shown,
    );
    if (cell.kind === 'query') {
      this.#grid = new ResultGrid({ lang });
      this.#grid.element.hidden = true;
      this.#shown.append(this.#grid.element);
    } else if (cell.kind === 'chart') {
      this.#chart = new ChartView({
        lang,
        tiles,
        names: places,
        onChange: () => this.#chartChanged(),
      });
      this.#shown.append(this.#chart.element);
    }
    this.#field.addEventListener('input', () => this.#changed());
    this.#field.addEventListener('focus', () => void this.#enhance());
    // The field itself would let such a query be read as another than the one that runs.
    if (!isPlain(sourceOf(cell))) void this.#enhance();
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.#drawText();
    this.#tell();
  }

  get cell(): NotebookCell {
    return this.#cell;
  }

  /** What the cell is called, and whether it can be moved. */
  place(at: number, of: number): void {
    const { lang } = this.#options;
    const m = NOTEBOOK_MESSAGES[lang];
    this.#heading.textContent = m.cell(String(at + 1), String(of), m.kinds[this.#cell.kind]);
    // Not `disabled`: a button that has just moved its cell to the end would lose the focus.
    this.#buttons.up.setAttribute('aria-disabled', String(at === 0));
    this.#buttons.down.setAttribute('aria-disabled', String(at === of - 1));
  }

  async focus(): Promise<void> {
    if (this.#cell.kind === 'text' && !this.#isEditing) {
      this.#buttons.main.focus();
      return;
    }
    const editor = await this.#editor;
    if (editor) editor.focus();
    else this.#field.focus();
  }

  focusHeading(): void {
    this.#heading.focus();
  }

  async setSource(text: string): Promise<void> {
    this.#field.value = text;
    (await this.#editor)?.setText(text);
    this.#changed();
  }

  setBusy(isBusy: boolean): void {
    this.element.toggleAttribute('data-busy', isBusy);
    if (isBusy) hide(this.caution, this.#heading);
  }

  /** Before and after printing: a long result is on the screen by its window only. */
  setPrinting(isPrinting: boolean): void {
    if (this.#grid && !this.#grid.element.hidden) this.#grid.setPrinting(isPrinting);
  }

  async show(sql: string, result: Result, milliseconds: number): Promise<void> {
    const { lang } = this.#options;
    const m = NOTEBOOK_MESSAGES[lang];
    this.#ran = sql;
    const n = (value: number, digits = 0): string =>
      value.toLocaleString(LOCALES[lang], { maximumFractionDigits: digits });
    const told = [m.rows(n(result.rows), n(milliseconds / 1000, 2))];
    if (result.more) told.push(m.more(n(result.rows)));
    this.#dropProblem();
    if (this.#grid) {
      this.#grid.element.hidden = false;
      this.#grid.show(result);
    }
    if (this.#chart) {
      const wanted = this.#cell.kind === 'chart' ? this.#cell.chart : undefined;
      await this.#chart.show(result, { wanted, isChosen: wanted !== undefined });
      if (this.#chart.element.hidden) told.push(m.noChart);
    }
    this.#state.textContent = told.join(' ');
  }

  fail({ sentence, advice, detail }: Problem & { readonly detail?: string }): void {
    this.#ran = undefined;
    this.#state.textContent = '';
    this.#dropProblem();
    if (this.#grid) this.#grid.element.hidden = true;
    if (this.#chart) this.#chart.element.hidden = true;
    this.#shown.prepend(
      h(
        'div',
        { class: 'problem', role: 'alert' },
        h('p', { class: 'sentence' }, sentence),
        h('p', {}, advice),
        ...(detail === undefined
          ? []
          : [h('pre', { lang: 'en', tabindex: 0 }, detail.slice(0, 2000))]),
      ),
    );
  }

  #dropProblem(): void {
    this.#shown.querySelector('.problem')?.remove();
  }

  #main(): void {
    if (this.#cell.kind !== 'text') {
      this.#actions.run();
      return;
    }
    this.#isEditing = !this.#isEditing;
    this.#drawText();
    if (this.#isEditing) this.#field.focus();
  }

  #drawText(): void {
    const { kind } = this.#cell;
    const printed = this.element.querySelector('.source-printed code');
    if (printed && kind !== 'text') printed.textContent = sourceOf(this.#cell);
    if (kind !== 'text') return;
    const m = NOTEBOOK_MESSAGES[this.#options.lang];
    const { text } = this.#cell;
    this.#buttons.main.textContent = this.#isEditing ? m.done : m.edit;
    this.element.toggleAttribute('data-editing', this.#isEditing);
    this.#shown.replaceChildren(
      ...(text.trim() !== ''
        ? markedDom(markedText(text))
        : this.#isEditing
          ? []
          : [h('p', { class: 'hint screen' }, m.emptyText)]),
    );
  }

  #changed(): void {
    this.#cell = withSource(this.#cell, this.#field.value);
    this.#drawText();
    this.#tell();
    this.#actions.change();
  }

  #chartChanged(): void {
    if (this.#cell.kind !== 'chart') return;
    this.#cell = { ...this.#cell, chart: this.#chart?.chosen };
    this.#actions.change();
  }

  #tell(): void {
    const m = NOTEBOOK_MESSAGES[this.#options.lang];
    if (this.#cell.kind === 'text') return;
    if (this.#ran === undefined) this.#state.textContent = m.notRun;
    else if (this.#ran !== this.#cell.sql) this.#state.textContent = m.changed;
  }

  #enhance(): Promise<Editor | undefined> {
    if (this.#cell.kind === 'text') return Promise.resolve(undefined);
    this.#editor ??= this.#options.edit(this.#field, () => this.#actions.run());
    return this.#editor;
  }

  /** The editor writes into the field without an event. */
  takeEdits(): void {
    if (this.#field.value !== sourceOf(this.#cell)) this.#changed();
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      this.#actions.move(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // The editor of a query has run it already.
      if (event.defaultPrevented) return;
      event.preventDefault();
      this.takeEdits();
      if (this.#cell.kind !== 'text') this.#actions.run();
      else {
        if (this.#isEditing) this.#main();
        this.#buttons.main.focus();
      }
    }
  }
}
