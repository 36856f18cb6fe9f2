/** `<area-comparison>`: ties the page's markup to the worker with the figures. Plot is fetched with the first chart. */
import { levelLabel } from '../atlas/labels.ts';
import type { Counted } from '../builder/choice.ts';
import { failureNotice } from '../builder/failure-notice.ts';
import { FigureFailure, FigureService, Outdated } from '../builder/figure-service.ts';
import type { FigureFiles } from '../builder/figures.worker.ts';
import { builderMessages, type BuilderFailure } from '../builder/messages.ts';
import {
  areaNamed,
  indicatorNamed,
  populationNamed,
  vocabularyOf,
  type Names,
} from '../builder/names.ts';
import { CHART_FILES, saveChart, type ChartFile } from '../builder/save-chart.ts';
import { chartSubject, sourceItems } from '../builder/sources.ts';
import { figureTable } from '../builder/table.ts';
import { replacedText, sourceLine } from '../builder/wording.ts';
import { CITATION_FORMATS, citation, type CitationFormat } from '../cite/citation.ts';
import { h, part } from '../explorer/dom.ts';
import { LOCALES } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import {
  builderPath,
  comparePath,
  formatCompareView,
  MOST_COMPARED,
  parseCompareView,
  type CompareView,
} from '../model/view-address.ts';
import { asChart } from './as-chart.ts';
import type { Comparison } from './comparison.ts';
import { differencesOf } from './differences.ts';
import { compareMessages } from './messages.ts';
import { PlacePicker } from './place-picker.ts';
import { summaryOf } from './summary.ts';
import { summaryTable } from './summary-table.ts';
import { compareFinding, compareTitle } from './wording.ts';

/** What the page hands over as JSON. */
export interface CompareSettings {
  readonly files: FigureFiles;
  readonly names: Names;
  readonly release: { readonly version: string; readonly date: string };
  /** What the page was built with. */
  readonly areas: readonly string[];
}

type Drawing = typeof import('./drawing.ts');

export class AreaComparison extends HTMLElement {
  #settings!: CompareSettings;
  #service!: FigureService;
  #picker!: PlacePicker;
  #view: CompareView = { areas: [] };
  #comparison: Comparison | undefined;
  #drawing: Promise<Drawing> | undefined;
  #width = 0;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as CompareSettings;
    const { names, files, areas } = this.#settings;
    const m = builderMessages(names.lang);
    this.#service = new FigureService(files, (loaded, total) => {
      if (this.hasAttribute('data-busy') && this.#comparison === undefined)
        part(this, 'progress', HTMLElement).textContent = m.loadingBytes(
          this.#number(Math.round(loaded / 1000)),
          this.#number(Math.round(total / 1000)),
        );
    });
    this.#view = { areas };
    this.#picker = new PlacePicker(this, {
      words: {
        remove: m.removePlace,
        none: m.noPlaces,
        noMatch: m.noPlaceFound,
        full: compareMessages(names.lang).full,
      },
      most: MOST_COMPARED,
      onChange: (chosen) => this.#change({ areas: chosen }),
    });
    this.#offerPlaces();
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.inert = false;

    // On a sign that a choice may follow: the figures and the drawing program.
    const form = part(this, 'form', HTMLElement);
    for (const event of ['focusin', 'pointerenter'] as const)
      form.addEventListener(event, () => this.#intend(), { once: true });
    part(this, 'indicator', HTMLSelectElement).addEventListener('change', ({ target }) =>
      this.#change({ indicator: (target as HTMLSelectElement).value }),
    );
    part(this, 'population', HTMLSelectElement).addEventListener('change', ({ target }) =>
      this.#change({ population: (target as HTMLSelectElement).value }),
    );
    this.#on('reset', () => this.#reset());
    this.#on('link', () => void this.#copyLink());
    for (const kind of CHART_FILES) this.#on(kind, () => void this.#save(kind));
    const format = part(this, 'cite-format', HTMLSelectElement);
    format.replaceChildren(
      ...CITATION_FORMATS.map((id) => h('option', { value: id }, m.citeFormats[id])),
    );
    format.addEventListener('change', () => this.#cite());
    window.addEventListener('popstate', () => this.#read());
    new ResizeObserver(() => {
      if (this.#comparison && Math.abs(this.#widthNow() - this.#width) > 8) void this.#draw();
    }).observe(part(this, 'picture', HTMLElement));
    // The citation and the files at hand belong to a comparison: read when they are looked for.
    format.closest('details')?.addEventListener('toggle', () => this.#intend(), { once: true });

    if (location.search !== '') this.#read();
  }

  #number(n: number): string {
    return n.toLocaleString(LOCALES[this.#settings.names.lang]);
  }

  #intend(): void {
    try {
      this.#service.start();
    } catch {
      // The failure is told when a choice needs the worker.
    }
    if (this.#comparison === undefined) void this.#show([], true);
    void this.#drawingModule().catch(() => undefined);
  }

  #drawingModule(): Promise<Drawing> {
    const loading = (this.#drawing ??= import('./drawing.ts'));
    loading.catch(() => (this.#drawing = undefined));
    return loading;
  }

  /** Takes up the choice in the address; without one, what the page was built with. */
  #read(): void {
    const { names, areas } = this.#settings;
    const { view, problems } = parseCompareView(location.search, vocabularyOf(names));
    const t = builderMessages(names.lang).address;
    // Groups, such as all provinces, are no areas: the vocabulary is the builder's.
    const own = view.areas.filter((code) => Object.hasOwn(names.areas, code));
    const groups = view.areas.filter((code) => !own.includes(code));
    this.#view = { ...view, areas: own.length > 0 ? own : areas };
    void this.#show([
      ...problems.map(({ parameter, value, reason }) => t[reason](parameter, value)),
      ...groups.map((code) => t.unknown('wilayah', code)),
    ]);
  }

  #change(change: Partial<CompareView>): void {
    const { names } = this.#settings;
    this.#view = { ...this.#view, ...change };
    history.pushState(null, '', route(names.lang, comparePath(this.#view)));
    void this.#show([], true);
  }

  /** Back to what the page was built with. */
  #reset(): void {
    this.#view = { areas: this.#settings.areas };
    history.pushState(null, '', location.pathname);
    void this.#show([], true);
  }

  /** @param forgiving the visitor changed something else than what no longer fits: nothing needs to be said of it */
  async #show(problems: readonly string[], forgiving = false): Promise<void> {
    const { names } = this.#settings;
    const m = builderMessages(names.lang);
    this.toggleAttribute('data-busy', true);
    part(this, 'problem', HTMLElement).hidden = true;
    this.#picker.chosen = this.#view.areas;
    if (this.#comparison === undefined) part(this, 'progress', HTMLElement).textContent = m.loading;
    try {
      const comparison = await this.#service.compare(this.#view);
      this.#comparison = comparison;
      const replaced = forgiving
        ? []
        : comparison.replaced.map((one) => replacedText(one, asChart(comparison), names));
      this.#describe(comparison, [...problems, ...replaced]);
      await this.#draw();
    } catch (error) {
      if (error instanceof Outdated) return;
      this.#fail(error instanceof FigureFailure ? error.kind : 'script', error);
    }
    part(this, 'progress', HTMLElement).textContent = '';
    this.toggleAttribute('data-busy', false);
  }

  #offerPlaces(): void {
    const { names } = this.#settings;
    const areas = Object.entries(names.areas).filter(([, { level }]) => level !== 'district');
    this.#picker.offer(
      areas.map(([code, { name, level, within }]) => ({
        code,
        name,
        hint: within ?? levelLabel(level, names.lang),
      })),
      new Map(Object.entries(names.areas).map(([code, { name }]) => [code, name])),
    );
    this.#picker.chosen = this.#view.areas;
  }

  /** Everything about the comparison but the charts: it is right even where drawing fails. */
  #describe(comparison: Comparison, notes: readonly string[]): void {
    const { names } = this.#settings;
    const { lang } = names;
    const t = compareMessages(lang);
    const chart = asChart(comparison);
    const options = (
      name: 'indicator' | 'population',
      offered: readonly Counted[],
      nameOf: (id: string) => string,
    ): void =>
      part(this, name, HTMLSelectElement).replaceChildren(
        ...offered.map(({ id, count }) =>
          h(
            'option',
            { value: id, selected: id === comparison[name] },
            `${nameOf(id)} (${this.#number(count)})`,
          ),
        ),
      );
    options('indicator', comparison.indicators, (id) => indicatorNamed(names, id));
    options('population', comparison.populations, (id) => populationNamed(names, id));

    const noted = part(this, 'notes', HTMLElement);
    noted.hidden = notes.length === 0;
    noted.replaceChildren(...notes.map((text) => h('p', {}, text)));
    const summary = summaryOf(comparison, names);
    const items = (texts: readonly string[]): HTMLElement[] =>
      texts.map((text) => h('li', {}, text));
    part(this, 'caution-list', HTMLElement).replaceChildren(...items(summary.cautions));
    const differences = differencesOf(comparison, names);
    part(this, 'difference-section', HTMLElement).hidden = differences.length === 0;
    part(this, 'differences', HTMLElement).replaceChildren(...items(differences));
    part(this, 'summary', HTMLElement).replaceChildren(summaryTable(summary, lang, document));
    part(this, 'sources', HTMLElement).replaceChildren(...sourceItems(comparison.sources, lang));
    part(this, 'source-line', HTMLElement).textContent =
      chart.sources.length === 0 ? '' : sourceLine(chart, names);
    part(this, 'builder', HTMLAnchorElement).href = route(
      lang,
      builderPath({ ...this.#chosenView(), chart: 'garis' }),
    );
    this.#toOtherLanguage();
    this.#takeIsOfPage();
    this.#cite();

    const title = compareTitle(comparison, names);
    const finding = compareFinding(comparison, names);
    part(this, 'title', HTMLElement).textContent = title;
    part(this, 'finding', HTMLElement).textContent = finding;
    const tools = document.createElement('data-table');
    tools.lang = lang;
    tools.append(
      h(
        'div',
        { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title },
        figureTable(chart, names, title),
      ),
    );
    part(this, 'table', HTMLElement).replaceChildren(tools);
    void import('../tables/data-table.ts');
    part(this, 'status', HTMLElement).textContent = [...notes, t.shown(title, finding)].join(' ');
  }

  async #draw(): Promise<void> {
    const comparison = this.#comparison;
    if (!comparison) return;
    const { names } = this.#settings;
    const { drawArea, drawComparison } = await this.#drawingModule();
    if (comparison !== this.#comparison) return;
    this.#width = this.#widthNow();
    const svg = drawComparison(comparison, names, { document, width: this.#width });
    part(this, 'picture', HTMLElement).replaceChildren(...(svg ? [svg] : []));
    const alone = comparison.areas.flatMap((code) => {
      const own = drawArea(code, comparison, names, { document, width: 320 });
      if (own === undefined) return [];
      own.setAttribute('class', 'chart');
      return [h('figure', {}, h('figcaption', {}, areaNamed(names, code)), own)];
    });
    part(this, 'alone', HTMLElement).replaceChildren(...alone);
  }

  #widthNow(): number {
    const { clientWidth } = part(this, 'picture', HTMLElement);
    return Math.max(280, Math.min(860, Math.floor(clientWidth)));
  }

  #fail(kind: BuilderFailure, error: unknown): void {
    const box = part(this, 'problem', HTMLElement);
    box.replaceChildren(
      ...failureNotice(kind, error, this.#settings.names.lang, () => void this.#show([], true)),
    );
    box.hidden = false;
  }

  /** What is shown, the measure and population that were chosen for the visitor included. */
  #chosenView(): CompareView {
    const shown = this.#comparison;
    return shown === undefined
      ? this.#view
      : {
          indicator: shown.indicator,
          population: shown.population,
          areas: shown.areas,
        };
  }

  /** The address that gives this comparison again. */
  #link(): string {
    const path = route(this.#settings.names.lang, comparePath(this.#chosenView()));
    return new URL(path, location.href).href;
  }

  /** The other language's page opens with the same choice. */
  #toOtherLanguage(): void {
    const link = document.querySelector<HTMLAnchorElement>('a.language');
    if (link === null) return;
    const other = this.#settings.names.lang === 'id' ? 'en' : 'id';
    link.href = route(other, comparePath(this.#chosenView()));
  }

  /** What the page offers to take (its files, its citation) is of the comparison that it was built with, not of another. */
  #takeIsOfPage(): void {
    const take = document.querySelector<HTMLElement>('.take');
    const own = formatCompareView({ areas: this.#settings.areas });
    if (take) take.hidden = formatCompareView(this.#view) !== own;
  }

  #cite(): void {
    const comparison = this.#comparison;
    if (!comparison) return;
    const { names, release } = this.#settings;
    const format = part(this, 'cite-format', HTMLSelectElement).value as CitationFormat;
    part(this, 'citation', HTMLElement).textContent = citation(
      chartSubject(comparison, compareTitle(comparison, names), this.#link(), release),
      format,
      names.lang,
    );
  }

  async #copyLink(): Promise<void> {
    const m = builderMessages(this.#settings.names.lang);
    const link = this.#link();
    history.replaceState(null, '', link);
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    part(this, 'status', HTMLElement).textContent = copied ? m.linkCopied : m.linkReady;
  }

  /** Without a choice of the visitor's the figures are read first. */
  async #save(kind: ChartFile): Promise<void> {
    if (this.#comparison === undefined) await this.#show([], true);
    const comparison = this.#comparison;
    if (comparison === undefined) return;
    const { names } = this.#settings;
    await saveChart(kind, {
      answer: asChart(comparison),
      names,
      title: compareTitle(comparison, names),
      finding: compareFinding(comparison, names),
      link: this.#link(),
      name: `${comparison.indicator}-${comparison.population}-${comparison.areas.join('-')}`,
      svg: part(this, 'picture', HTMLElement).querySelector('svg'),
    }).catch(() => {
      part(this, 'status', HTMLElement).textContent = builderMessages(names.lang).pictureFailed;
    });
  }

  #on(name: string, act: () => void): void {
    part(this, name, HTMLButtonElement).addEventListener('click', act);
  }
}

customElements.define('area-comparison', AreaComparison);
