/** `<saved-chart>`: the chart of the query in the address. Nothing is fetched or run before the visitor asks for it. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { defaultChart, type ChartSettings } from './chart-default.ts';
import { hide, part } from './dom.ts';
import type { MapTile } from './draw-map.ts';
import { embedMessages, type EmbedMessages } from './embed-messages.ts';
import { plainText } from '../model/plain-text.ts';
import { BadPermalink, hashOf, stateIn, type SharedState } from './permalink.ts';
import { Stopped } from './failures.ts';
import { MESSAGES } from './messages.ts';
import type { Result } from './result.ts';
import { Session, type SessionOptions, type Step } from './session.ts';
import { statementsIn } from './statements.ts';

/** What the page hands over as JSON. */
export interface SavedChartSettings extends SessionOptions {
  readonly lang: Lang;
  readonly tiles: readonly MapTile[];
  readonly places: Readonly<Record<string, string>>;
  readonly release: string;
  /** Address of the page where the query can be looked at and changed. */
  readonly explorer: string;
}

const ROW_LIMIT = 10_000;
const TIME_LIMIT = 30_000;

export class SavedChart extends HTMLElement {
  #settings!: SavedChartSettings;
  #m!: EmbedMessages;
  #session!: Session;
  #state: SharedState | undefined;
  #shown: { readonly result: Result; readonly chart: ChartSettings } | undefined;
  #width = 0;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as SavedChartSettings;
    this.#m = embedMessages(this.#settings.lang);
    this.#session = new Session(this.#settings);
    const draw = part(this, 'draw', HTMLButtonElement);
    draw.addEventListener('click', () => void this.#run());
    part(this, 'cancel', HTMLButtonElement).addEventListener('click', () => this.#session.cancel());
    window.addEventListener('hashchange', () => this.#open());
    new ResizeObserver(() => {
      if (Math.abs(this.#widthNow() - this.#width) > 8) void this.#draw();
    }).observe(part(this, 'picture', HTMLElement));
    this.#open();
  }

  /** Takes up the state in the address, and shows it without running it. */
  #open(): void {
    const m = this.#m;
    this.#shown = undefined;
    part(this, 'picture', HTMLElement).replaceChildren();
    try {
      this.#state = stateIn(location.hash);
      this.#say(this.#state ? '' : m.nothing);
    } catch (error) {
      if (!(error instanceof BadPermalink)) throw error;
      this.#state = undefined;
      this.#say(m.damaged);
    }
    const state = this.#state;
    for (const name of ['draw', 'waiting', 'query'])
      part(this, name, HTMLElement).hidden = state === undefined;
    // In another site's frame a title or a query that turns its own direction would say what it is not.
    part(this, 'title', HTMLElement).textContent =
      plainText(state?.chart?.title ?? '') || (state ? m.untitled : m.title);
    part(this, 'sql', HTMLElement).textContent = plainText(state?.sql ?? '');
    part(this, 'open', HTMLAnchorElement).href =
      this.#settings.explorer + (state ? hashOf(state) : '');
  }

  async #run(): Promise<void> {
    const state = this.#state;
    if (!state || this.#session.isBusy) return;
    const m = this.#m;
    this.#setBusy(true);
    try {
      let result: Result | undefined;
      for (const { sql } of statementsIn(state.sql))
        ({ result } = await this.#session.query(sql, {
          rowLimit: ROW_LIMIT,
          timeLimit: TIME_LIMIT,
          onStep: (step) => this.#step(step),
        }));
      const chart = result && (state.chart ?? defaultChart(result));
      if (!result || !chart) {
        this.#say(m.impossible);
        return;
      }
      this.#shown = { result, chart };
      part(this, 'waiting', HTMLElement).hidden = true;
      part(this, 'draw', HTMLButtonElement).textContent = m.again;
      this.#say(m.drawn(result.rows.toLocaleString(LOCALES[this.#settings.lang])));
      await this.#draw();
    } catch (error) {
      const { stopped } = MESSAGES[this.#settings.lang];
      this.#say(
        error instanceof Stopped
          ? stopped(error.kind === 'time-limit' ? 'time-limit' : 'cancelled', '30').sentence
          : m.failed,
      );
    } finally {
      this.#setBusy(false);
    }
  }

  async #draw(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const { lang, tiles, places } = this.#settings;
    this.#width = this.#widthNow();
    const { drawResult } = await import('./draw.ts');
    const title = part(this, 'title', HTMLElement).textContent;
    try {
      const drawn = drawResult(shown.result, shown.chart, {
        lang,
        document,
        width: this.#width,
        title,
        names: new Map([
          ...tiles.map(({ code, name }) => [code, name] as const),
          ...Object.entries(places),
        ]),
        tiles,
      });
      if (!drawn) throw new RangeError('nothing to draw');
      part(this, 'picture', HTMLElement).replaceChildren(drawn.svg);
    } catch {
      this.#say(this.#m.impossible);
    }
  }

  #step(step: Step): void {
    const progress = part(this, 'progress', HTMLProgressElement);
    progress.hidden = step.step !== 'download';
    if (step.step !== 'download') return;
    progress.max = step.total || 1;
    progress.value = step.loaded;
  }

  #setBusy(busy: boolean): void {
    this.toggleAttribute('data-busy', busy);
    const draw = part(this, 'draw', HTMLButtonElement);
    const cancel = part(this, 'cancel', HTMLButtonElement);
    draw.setAttribute('aria-disabled', String(busy));
    if (busy) cancel.hidden = false;
    else {
      hide(cancel, draw);
      part(this, 'progress', HTMLProgressElement).hidden = true;
    }
  }

  #say(text: string): void {
    part(this, 'status', HTMLElement).textContent = text;
  }

  #widthNow(): number {
    const { clientWidth } = part(this, 'picture', HTMLElement);
    return Math.max(240, Math.min(860, Math.floor(clientWidth)));
  }
}

customElements.define('saved-chart', SavedChart);
