/** The chart of a result, with the choice of what it draws. Plot is fetched with the first chart. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import {
  CHART_TYPES,
  defaultChart,
  mixedBy,
  roleOf,
  type ChartChoice,
  type ChartType,
} from './chart-default.ts';
import { h, part } from './dom.ts';
import type { Messages } from './messages.ts';
import type { Result } from './result.ts';

const WIDTHS = { least: 280, most: 860 };

export class ChartView {
  readonly #root: HTMLElement;
  readonly #messages: Messages;
  readonly #lang: Lang;
  readonly #names: ReadonlyMap<string, string>;
  readonly #type: HTMLSelectElement;
  readonly #x: HTMLSelectElement;
  readonly #y: HTMLSelectElement;
  readonly #series: HTMLSelectElement;
  readonly #picture: HTMLElement;
  readonly #note: HTMLElement;
  #result: Result | undefined;
  #width = 0;
  #drawn = 0;

  constructor(
    root: HTMLElement,
    messages: Messages,
    lang: Lang,
    names: ReadonlyMap<string, string>,
  ) {
    this.#root = root;
    this.#messages = messages;
    this.#lang = lang;
    this.#names = names;
    this.#type = part(root, 'chart-type', HTMLSelectElement);
    this.#x = part(root, 'chart-x', HTMLSelectElement);
    this.#y = part(root, 'chart-y', HTMLSelectElement);
    this.#series = part(root, 'chart-series', HTMLSelectElement);
    this.#picture = part(root, 'chart-picture', HTMLElement);
    this.#note = part(root, 'chart-note', HTMLElement);
    this.#type.replaceChildren(
      ...['none' as const, ...CHART_TYPES].map((type) => option(type, messages.chartTypes[type])),
    );
    for (const select of [this.#type, this.#x, this.#y, this.#series]) {
      select.addEventListener('change', () => void this.#draw());
    }
    new ResizeObserver(() => {
      if (this.#widthNow() !== this.#width) void this.#draw();
    }).observe(this.#picture);
  }

  /** Shows the chart wanted, or the one that suits the result; nothing when it holds no numbers. */
  async show(result: Result, wanted?: ChartChoice): Promise<void> {
    this.#result = result;
    const roles = result.columns.map(roleOf);
    const choice = wanted ?? defaultChart(result);
    this.#root.hidden = result.rows < 2 || !roles.includes('quantity');
    if (this.#root.hidden) return;

    const names = result.columns.map(({ name }, i) => option(i, name));
    this.#x.replaceChildren(...names);
    this.#y.replaceChildren(
      ...result.columns.flatMap(({ name }, i) =>
        roles[i] === 'quantity' ? [option(i, name)] : [],
      ),
    );
    this.#series.replaceChildren(
      option('', this.#messages.noSeries),
      ...result.columns.flatMap(({ name }, i) =>
        roles[i] === 'category' ? [option(i, name)] : [],
      ),
    );
    // What does not belong on one axis is drawn only when the visitor asks for it.
    const mixed = choice === undefined ? [] : mixedBy(result, choice);
    this.#type.value = choice === undefined || mixed.length > 0 ? 'none' : choice.type;
    if (choice) {
      this.#x.value = String(choice.x);
      this.#y.value = String(choice.y);
    }
    this.#series.value = choice?.series === undefined ? '' : String(choice.series);
    await this.#draw();
    if (mixed.length > 0) this.#note.textContent = this.#messages.chartMixed(mixed.join(', '));
  }

  async #draw(): Promise<void> {
    const result = this.#result;
    if (!result || this.#root.hidden) return;
    const turn = ++this.#drawn;
    const type = this.#type.value;
    for (const [select, used] of [
      [this.#x, type !== 'none'],
      [this.#y, type !== 'none'],
      [this.#series, type === 'line'],
    ] as const) {
      const field = select.closest('label');
      if (field) field.hidden = !used;
    }
    if (type === 'none') {
      this.#picture.replaceChildren();
      this.#note.textContent = '';
      return;
    }
    const choice: ChartChoice = {
      type: type as ChartType,
      x: Number(this.#x.value),
      y: Number(this.#y.value),
      series: type === 'line' && this.#series.value !== '' ? Number(this.#series.value) : undefined,
    };
    const drawing = await import('./draw.ts').catch(() => undefined);
    if (turn !== this.#drawn) return;
    if (!drawing) {
      this.#picture.replaceChildren();
      this.#note.textContent = this.#messages.chartUnavailable;
      return;
    }
    this.#width = this.#widthNow();
    const title = this.#messages.chartTitle(
      result.columns[choice.y]?.name ?? '',
      result.columns[choice.x]?.name ?? '',
    );
    try {
      const drawn = drawing.drawResult(result, choice, {
        lang: this.#lang,
        document,
        width: this.#width,
        title,
        names: this.#names,
      });
      if (!drawn) throw new RangeError('nothing to draw');
      this.#picture.replaceChildren(h('figure', {}, h('figcaption', {}, title), drawn.svg));
      const written = (n: number): string => n.toLocaleString(LOCALES[this.#lang]);
      const mixed = mixedBy(result, choice);
      this.#note.textContent = [
        drawn.shown &&
          this.#messages.chartShown(written(drawn.shown.drawn), written(drawn.shown.of)),
        mixed.length > 0 && this.#messages.chartMixed(mixed.join(', ')),
      ]
        .filter(Boolean)
        .join(' ');
    } catch {
      this.#picture.replaceChildren();
      this.#note.textContent = this.#messages.chartImpossible;
    }
  }

  #widthNow(): number {
    return Math.max(WIDTHS.least, Math.min(WIDTHS.most, Math.floor(this.#picture.clientWidth)));
  }
}

function option(value: string | number, text: string): HTMLOptionElement {
  return h('option', { value }, text);
}
