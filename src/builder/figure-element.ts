/**
 * What `<chart-builder>` and `<area-comparison>` do alike: a choice is put to the worker with the figures, its answer is told
 * and drawn, and can be linked, cited and saved. Plot is fetched with the first chart.
 */
import { CITATION_FORMATS, citation, type CitationFormat } from '../cite/citation.ts';
import { h, hide, part, whenTurnedTo } from '../explorer/dom.ts';
import { LOCALES } from '../i18n/lang.ts';
import { inTurn, nextTurn } from '../layouts/in-turn.ts';
import type { Answer } from './answer.ts';
import { failureNotice } from './failure-notice.ts';
import { FigureFailure, FigureService, Outdated } from './figure-service.ts';
import type { FigureFiles } from './figures.worker.ts';
import { builderMessages, type BuilderFailure, type BuilderMessages } from './messages.ts';
import type { Names } from './names.ts';
import { CHART_FILES, saveChart, type ChartFile } from './save-chart.ts';
import { chartSubject, renewPageSources, sourceItems } from './sources.ts';
import { figureTable } from './table.ts';
import { replacedText, sourceLine } from './wording.ts';

/** What the page hands over as JSON. */
export interface FigureSettings {
  readonly files: FigureFiles;
  readonly names: Names;
  readonly release: { readonly version: string; readonly date: string };
}

/** What stands around a chart. */
export interface Told {
  /** The chart as the builder knows it. */
  readonly chart: Answer;
  readonly title: string;
  readonly finding: string;
  /** Of the files that it is saved as. */
  readonly fileName: string;
}

/** How a choice came about. */
export interface Showing {
  /** What was wrong with the address that it was read from. */
  readonly problems?: readonly string[];
  /** True where the visitor changed something else than what no longer fits: nothing needs to be said of it. */
  readonly forgiving?: boolean;
}

/**
 * @typeParam Shown the worker's answer
 * @typeParam Drawing the module that draws it
 */
export abstract class FigureElement<
  Shown extends Pick<Answer, 'sources' | 'replaced'>,
  Drawing,
> extends HTMLElement {
  protected settings!: FigureSettings;
  protected names!: Names;
  protected messages!: BuilderMessages;
  protected service!: FigureService;
  protected shown: Shown | undefined;
  #told: Told | undefined;
  #drawing: Promise<Drawing> | undefined;
  #width = 0;
  /** How many choices were shown or begun to be. */
  #choices = 0;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as FigureSettings;
    const { names, files } = this.settings;
    this.names = names;
    const m = (this.messages = builderMessages(names.lang));
    const kilobytes = (n: number): string => this.number(Math.round(n / 1000));
    this.service = new FigureService(files, (loaded, total) => {
      if (this.hasAttribute('data-busy') && this.shown === undefined)
        this.say('progress', m.loadingBytes(kilobytes(loaded), kilobytes(total)));
    });
    this.start();

    // On a sign that a choice may follow: the figures and the drawing program.
    whenTurnedTo(part(this, 'form', HTMLElement), () => this.intend());
    this.on('link', () => void this.#copyLink());
    for (const kind of CHART_FILES) this.on(kind, () => void this.#save(kind));
    const format = part(this, 'cite-format', HTMLSelectElement);
    format.replaceChildren(
      ...CITATION_FORMATS.map((id) => h('option', { value: id }, m.citeFormats[id])),
    );
    format.addEventListener('change', () => this.#cite());
    // The citation and the files belong to what is shown: read when they are looked for.
    format.closest('details')?.addEventListener('toggle', () => this.intend(), { once: true });
    window.addEventListener('popstate', () => this.read());
    new ResizeObserver(() => {
      const width = this.#widthNow();
      if (this.shown && Math.abs(width - this.#width) > 8) void this.#draw(width);
    }).observe(part(this, 'picture', HTMLElement));
    if (location.search !== '') inTurn(() => this.read());
  }

  /** Brings the form to life. */
  protected abstract start(): void;
  /** Takes up the choice in the address and shows it. */
  protected abstract read(): void;
  /** Puts the choice to the worker. */
  protected abstract ask(): Promise<Shown>;
  /** Everything about the answer but the chart: it is right even where drawing fails. */
  protected abstract describe(shown: Shown, told: Told, notes: readonly string[]): void;
  protected abstract loadDrawing(): Promise<Drawing>;
  protected abstract draw(drawing: Drawing, shown: Shown, width: number): void | Promise<void>;
  protected abstract told(shown: Shown): Told;
  /** The absolute address that gives what is shown again: the choice made, not the words typed. */
  protected abstract link(): string;

  /** Fetches what a choice will need, and shows what stands on the page from the figures themselves. */
  protected intend(): void {
    try {
      this.service.start();
    } catch {
      // The failure is told when a choice needs the worker.
    }
    // What is on its way tells of its address what is wrong with it.
    if (this.shown === undefined && !this.hasAttribute('data-busy'))
      void this.show({ forgiving: true });
    this.fetchDrawing();
  }

  /** Fetches the drawing program ahead; a failure is told by the first chart that needs it. */
  protected fetchDrawing(): void {
    void this.#drawingModule().catch(() => undefined);
  }

  protected async show(showing: Showing = {}): Promise<void> {
    const { problems = [], forgiving = false } = showing;
    const choice = ++this.#choices;
    this.toggleAttribute('data-busy', true);
    hide(part(this, 'problem', HTMLElement), part(this, 'indicator', HTMLSelectElement));
    if (this.shown === undefined) this.say('progress', this.messages.loading);
    try {
      this.fetchDrawing();
      const shown = await this.ask();
      // Words and chart change together: those of one choice above the chart of another would contradict it.
      await this.#drawingModule().catch(() => undefined);
      this.shown = shown;
      // Measured before anything is written: afterwards the browser would have to lay the page out for it.
      const width = (this.#width = this.#widthNow());
      const told = (this.#told = this.told(shown));
      const { chart, title, finding } = told;
      const replaced = forgiving
        ? []
        : shown.replaced.map((one) => replacedText(one, chart, this.names));
      this.say('title', title);
      this.say('finding', finding);
      this.say('source-line', chart.sources.length === 0 ? '' : sourceLine(chart, this.names));
      this.describe(shown, told, [...problems, ...replaced]);
      // In tasks of their own: together they would keep a phone busy for a tenth of a second. What is behind the chart comes after it.
      await nextTurn();
      try {
        await this.#draw(width);
      } finally {
        await nextTurn();
        if (shown === this.shown) this.#showBehind(shown, told);
      }
    } catch (error) {
      if (error instanceof Outdated) return;
      const kind = error instanceof FigureFailure ? error.kind : 'script';
      this.#fail(kind, error, () => void this.show(showing));
    }
    // The next choice is being shown by now, and says itself when it is.
    if (choice !== this.#choices) return;
    this.say('progress', '');
    this.toggleAttribute('data-busy', false);
    this.dispatchEvent(new Event('shown'));
  }

  /** What can be unfolded: the figures as a table, their sources and the citation. They are right even where drawing fails. */
  #showBehind({ sources }: Shown, { chart, title }: Told): void {
    const { lang } = this.names;
    this.#tabulate(chart, title);
    part(this, 'sources', HTMLElement).replaceChildren(...sourceItems(sources, lang));
    renewPageSources(sources, lang);
    this.#cite();
  }

  protected say(name: string, text: string): void {
    part(this, name, HTMLElement).textContent = text;
  }

  /** A list of sentences. */
  protected list(name: string, texts: readonly string[]): void {
    part(this, name, HTMLElement).replaceChildren(...texts.map((text) => h('li', {}, text)));
  }

  protected on(name: string, act: () => void): void {
    part(this, name, HTMLButtonElement).addEventListener('click', act);
  }

  protected number(n: number): string {
    return n.toLocaleString(LOCALES[this.names.lang]);
  }

  #drawingModule(): Promise<Drawing> {
    const loading = (this.#drawing ??= this.loadDrawing());
    loading.catch(() => (this.#drawing = undefined));
    return loading;
  }

  async #draw(width: number): Promise<void> {
    const shown = this.shown;
    if (!shown) return;
    const drawing = await this.#drawingModule();
    if (shown !== this.shown) return;
    this.#width = width;
    await this.draw(drawing, shown, width);
  }

  #widthNow(): number {
    const { clientWidth } = part(this, 'picture', HTMLElement);
    return Math.max(280, Math.min(860, Math.floor(clientWidth)));
  }

  #tabulate(chart: Answer, title: string): void {
    const tools = document.createElement('data-table');
    tools.lang = this.names.lang;
    tools.append(
      h(
        'div',
        { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title },
        figureTable(chart, this.names, title),
      ),
    );
    part(this, 'table', HTMLElement).replaceChildren(tools);
    void import('../tables/data-table.ts');
  }

  #fail(kind: BuilderFailure, error: unknown, retry: () => void): void {
    const box = part(this, 'problem', HTMLElement);
    box.replaceChildren(...failureNotice(kind, error, this.names.lang, retry));
    box.hidden = false;
  }

  #cite(): void {
    if (!this.shown || !this.#told) return;
    const { names, release } = this.settings;
    const format = part(this, 'cite-format', HTMLSelectElement).value as CitationFormat;
    const subject = chartSubject(this.shown, this.#told.title, this.link(), release);
    this.say('citation', citation(subject, format, names.lang));
  }

  async #copyLink(): Promise<void> {
    const link = this.link();
    history.replaceState(null, '', link);
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    this.say('status', copied ? this.messages.linkCopied : this.messages.linkReady);
  }

  /** Without a choice of the visitor's the figures are read first. */
  async #save(kind: ChartFile): Promise<void> {
    if (this.#told === undefined) await this.show({ forgiving: true });
    if (this.#told === undefined) return;
    const { chart, title, finding, fileName } = this.#told;
    await saveChart(kind, {
      answer: chart,
      names: this.names,
      title,
      finding,
      link: this.link(),
      name: fileName,
      svg: part(this, 'picture', HTMLElement).querySelector('svg'),
    }).catch(() => {
      this.say('status', this.messages.pictureFailed);
    });
  }
}
