/**
 * The chart of a result, with the choice of what it draws. Plot is fetched with the first chart.
 *
 * `new ChartView({ lang, tiles })` builds its own elements: put `element` on a page and call `show` with each result.
 */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import {
  CHART_TYPES,
  defaultChart,
  isPlaces,
  mixedBy,
  roleOf,
  type ChartSettings,
  type ChartType,
} from './chart-default.ts';
import { h } from './dom.ts';
import type { MapTile } from './draw-map.ts';
import { MESSAGES, type Messages } from './messages.ts';
import { MAX_TITLE } from './permalink.ts';
import type { Result } from './result.ts';

export interface ChartViewOptions {
  readonly lang: Lang;
  /** The provinces, and where they stand on the map. */
  readonly tiles: readonly MapTile[];
  /** Names of other places by their codes. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** Called when the visitor has chosen something. */
  readonly onChange?: (() => void) | undefined;
  /** Called when another chart stands there, or none. */
  readonly onDrawn?: (() => void) | undefined;
}

/** What a picture of the chart carries besides the chart. */
export interface ShownChart {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly settings: ChartSettings;
}

const WIDTHS = { least: 280, most: 860 };

export class ChartView {
  readonly element: HTMLElement;
  readonly #messages: Messages;
  readonly #lang: Lang;
  readonly #tiles: readonly MapTile[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #type: HTMLSelectElement;
  readonly #x: HTMLSelectElement;
  readonly #y: HTMLSelectElement;
  readonly #series: HTMLSelectElement;
  readonly #title: HTMLInputElement;
  readonly #picture: HTMLElement;
  readonly #note: HTMLElement;
  readonly #onDrawn: () => void;
  #result: Result | undefined;
  #units: readonly (string | undefined)[] = [];
  #shown: ShownChart | undefined;
  #isChosen = false;
  #width = 0;
  #drawn = 0;

  constructor({
    lang,
    tiles,
    names = new Map(),
    onChange = () => {},
    onDrawn = () => {},
  }: ChartViewOptions) {
    this.#onDrawn = onDrawn;
    this.#messages = MESSAGES[lang];
    this.#lang = lang;
    this.#tiles = tiles;
    this.#names = new Map([...tiles.map(({ code, name }) => [code, name] as const), ...names]);
    const m = this.#messages;
    const select = (name: string): HTMLSelectElement => h('select', { 'data-part': name });
    this.#type = select('chart-type');
    this.#x = select('chart-x');
    this.#y = select('chart-y');
    this.#series = select('chart-series');
    this.#title = h('input', {
      type: 'text',
      'data-part': 'chart-title',
      maxlength: MAX_TITLE,
      autocomplete: 'off',
    });
    this.#picture = h('div', { class: 'picture', 'data-part': 'chart-picture' });
    this.#note = h('p', { class: 'notice', 'data-part': 'chart-note', role: 'status' });
    this.#type.replaceChildren(
      ...['none' as const, ...CHART_TYPES].map((type) => option(type, m.chartTypes[type])),
    );
    const labelled = (text: string, field: HTMLElement): HTMLElement =>
      h('label', {}, text, ' ', field);
    this.element = h(
      'div',
      { class: 'chart-view', 'data-part': 'chart', hidden: true },
      h('h3', {}, m.chartHeading),
      h(
        'div',
        { class: 'choices' },
        labelled(m.chartType, this.#type),
        labelled(m.chartY, this.#y),
        labelled(m.chartX, this.#x),
        labelled(m.chartSeries, this.#series),
        labelled(m.chartTitleLabel, this.#title),
      ),
      this.#picture,
      this.#note,
    );
    for (const field of [this.#type, this.#x, this.#y, this.#series, this.#title]) {
      field.addEventListener('change', () => {
        this.#isChosen = true;
        void this.#draw();
        onChange();
      });
    }
    new ResizeObserver(() => {
      if (this.#widthNow() !== this.#width) void this.#draw();
    }).observe(this.#picture);
  }

  /**
   * Shows the chart wanted, or the one that suits the result; nothing when it holds no numbers. A chart that is wanted but does
   * not fit the result's columns is passed over.
   */
  async show(
    result: Result,
    {
      wanted,
      units = [],
      isChosen = false,
    }: {
      readonly wanted?: ChartSettings | undefined;
      readonly units?: readonly (string | undefined)[] | undefined;
      /** True when `wanted` is a visitor's choice, to be kept in links. */
      readonly isChosen?: boolean | undefined;
    } = {},
  ): Promise<void> {
    this.#result = result;
    this.#units = units;
    this.#shown = undefined;
    const roles = result.columns.map(roleOf);
    const fits =
      wanted !== undefined &&
      roles[wanted.y] === 'quantity' &&
      [wanted.x, wanted.series ?? wanted.x].every((i) => i < roles.length);
    const choice: ChartSettings | undefined = fits ? wanted : defaultChart(result);
    this.#isChosen = fits && isChosen;
    this.element.hidden = result.rows < 2 || !roles.includes('quantity');
    if (this.element.hidden) return;

    const columns = (test: (role: (typeof roles)[number]) => boolean): HTMLOptionElement[] =>
      result.columns.flatMap(({ name }, i) => (test(roles[i]) ? [option(i, name)] : []));
    this.#x.replaceChildren(...columns(() => true));
    this.#y.replaceChildren(...columns((role) => role === 'quantity'));
    this.#series.replaceChildren(
      option('', this.#messages.noSeries),
      ...columns((role) => role === 'category' || role === 'time'),
    );
    const hasPlaces = result.columns.some(isPlaces);
    for (const one of this.#type.options) one.hidden = one.value === 'map' && !hasPlaces;
    // What does not belong on one axis is drawn only when the visitor asks for it.
    const mixed = choice === undefined || fits ? [] : mixedBy(result, choice);
    this.#type.value = choice === undefined || mixed.length > 0 ? 'none' : choice.type;
    if (choice) {
      this.#x.value = String(choice.x);
      this.#y.value = String(choice.y);
    }
    this.#series.value = choice?.series === undefined ? '' : String(choice.series);
    this.#title.value = choice?.title ?? '';
    await this.#draw();
    if (mixed.length > 0) this.#note.textContent = this.#messages.chartMixed(mixed.join(', '));
  }

  /** The chart as it stands, or nothing when none is drawn. */
  get shown(): ShownChart | undefined {
    return this.element.hidden ? undefined : this.#shown;
  }

  /** The settings, when the visitor chose them and a chart is drawn. */
  get chosen(): ChartSettings | undefined {
    return this.#isChosen ? this.shown?.settings : undefined;
  }

  #settings(): ChartSettings | undefined {
    const type = CHART_TYPES.find((one) => one === this.#type.value);
    if (type === undefined) return undefined;
    const title = this.#title.value.trim();
    return {
      type,
      x: this.#placesFor(type) ?? Number(this.#x.value),
      y: Number(this.#y.value),
      series: splits(type) && this.#series.value !== '' ? Number(this.#series.value) : undefined,
      title: title === '' ? undefined : title,
    };
  }

  /** A map stands on a column of places: the one chosen, or else the first. */
  #placesFor(type: ChartType): number | undefined {
    const columns = this.#result?.columns ?? [];
    const chosen = columns[Number(this.#x.value)];
    if (type !== 'map' || (chosen && isPlaces(chosen))) return undefined;
    const first = columns.findIndex(isPlaces);
    if (first < 0) return undefined;
    this.#x.value = String(first);
    return first;
  }

  async #draw(): Promise<void> {
    const result = this.#result;
    if (!result || this.element.hidden) return;
    const turn = ++this.#drawn;
    const settings = this.#settings();
    const type = settings?.type;
    for (const [field, used] of [
      [this.#x, type !== undefined],
      [this.#y, type !== undefined],
      [this.#series, type !== undefined && splits(type)],
      [this.#title, type !== undefined],
    ] as const) {
      const label = field.closest('label');
      if (label) label.hidden = !used;
    }
    if (!settings) {
      this.#fail('');
      return;
    }
    const m = this.#messages;
    const drawing = await import('./draw.ts').catch(() => undefined);
    if (turn !== this.#drawn) return;
    if (!drawing) {
      this.#fail(m.chartUnavailable);
      return;
    }
    this.#width = this.#widthNow();
    const [y, x] = [result.columns[settings.y], result.columns[settings.x]];
    const title = settings.title ?? m.chartTitle(y?.name ?? '', x?.name ?? '');
    try {
      const drawn = drawing.drawResult(result, settings, {
        lang: this.#lang,
        document,
        width: this.#width,
        title,
        names: this.#names,
        tiles: this.#tiles,
        unitName: this.#units[settings.y],
      });
      if (!drawn) throw new RangeError('nothing to draw');
      this.#picture.replaceChildren(h('figure', {}, h('figcaption', {}, title), drawn.svg));
      this.#shown = { svg: drawn.svg, title, settings };
      this.#onDrawn();
      const written = (n: number): string => n.toLocaleString(LOCALES[this.#lang]);
      const mixed = mixedBy(result, settings);
      this.#note.textContent = [
        drawn.shown && m.chartShown(written(drawn.shown.drawn), written(drawn.shown.of)),
        mixed.length > 0 && m.chartMixed(mixed.join(', ')),
      ]
        .filter(Boolean)
        .join(' ');
    } catch {
      this.#fail(m.chartImpossible);
    }
  }

  #fail(note: string): void {
    this.#shown = undefined;
    this.#picture.replaceChildren();
    this.#note.textContent = note;
    this.#onDrawn();
  }

  #widthNow(): number {
    return Math.max(WIDTHS.least, Math.min(WIDTHS.most, Math.floor(this.#picture.clientWidth)));
  }
}

/** Lines and heat grids are split by a column. */
function splits(type: ChartType): boolean {
  return type === 'line' || type === 'heat';
}

function option(value: string | number, text: string): HTMLOptionElement {
  return h('option', { value }, text);
}
