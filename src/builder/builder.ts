/** `<chart-builder>`: ties the page's markup to the worker with the figures. Plot is fetched with the first chart. */
import { CITATION_FORMATS, citation, type CitationFormat } from '../cite/citation.ts';
import { levelLabel } from '../atlas/labels.ts';
import { PlacePicker } from '../compare/place-picker.ts';
import { h, hide, part } from '../explorer/dom.ts';
import { hashOf } from '../explorer/permalink.ts';
import { LOCALES } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import {
  formatBuilderView,
  parseBuilderView,
  type BuilderView,
  type ChartKind,
} from '../model/view-address.ts';
import type { Answer } from './answer.ts';
import { cautionsOf } from './cautions.ts';
import { failureNotice } from './failure-notice.ts';
import { FigureFailure, FigureService, Outdated } from './figure-service.ts';
import type { FigureFiles } from './figures.worker.ts';
import { AREA_GROUPS, FIRST_VIEW } from './first-view.ts';
import { formLists, kindOptions, SELECTS, type SelectName } from './form-options.ts';
import { builderMessages, type BuilderFailure, type BuilderMessages } from './messages.ts';
import { areaNamed, vocabularyOf, type Names } from './names.ts';
import { CHART_FILES, saveChart, type ChartFile } from './save-chart.ts';
import { chartSubject, sourceItems } from './sources.ts';
import { sqlOf } from './sql.ts';
import { figureTable, MOST_TABLE_ROWS } from './table.ts';
import { cautionText, findingOf, replacedText, sourceLine, titleOf } from './wording.ts';

/** What the page hands over as JSON. */
export interface BuilderSettings {
  readonly files: FigureFiles;
  readonly names: Names;
  readonly release: { readonly version: string; readonly date: string };
}

const GROUPS = Object.keys(AREA_GROUPS) as (keyof typeof AREA_GROUPS)[];

export class ChartBuilder extends HTMLElement {
  #settings!: BuilderSettings;
  #messages!: BuilderMessages;
  #service!: FigureService;
  #picker!: PlacePicker;
  #view: BuilderView = FIRST_VIEW;
  #answer: Answer | undefined;
  #drawing: Promise<typeof import('./drawing.ts')> | undefined;
  #width = 0;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as BuilderSettings;
    const { names, files } = this.#settings;
    const m = (this.#messages = builderMessages(names.lang));
    const kilobytes = (n: number): string =>
      Math.round(n / 1000).toLocaleString(LOCALES[names.lang]);
    this.#service = new FigureService(files, (loaded, total) => {
      if (this.hasAttribute('data-busy') && this.#answer === undefined)
        part(this, 'progress', HTMLElement).textContent = m.loadingBytes(
          kilobytes(loaded),
          kilobytes(total),
        );
    });
    this.#picker = new PlacePicker(this, {
      words: { remove: m.removePlace, none: m.noPlaces, noMatch: m.noPlaceFound, full: '' },
      onChange: (areas) => this.#change({ areas }),
    });
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;

    // On a sign that a choice may follow: the figures and the drawing program.
    const form = part(this, 'form', HTMLElement);
    for (const event of ['focusin', 'pointerenter'] as const)
      form.addEventListener(event, () => this.#intend(), { once: true });
    for (const name of SELECTS)
      part(this, name, HTMLSelectElement).addEventListener('change', () => this.#choose(name));
    part(this, 'charts', HTMLElement).addEventListener('change', (event) => {
      const kind = (event.target as HTMLInputElement).value as ChartKind;
      this.#change({ chart: kind });
    });
    this.#on('reset', () => this.#change(FIRST_VIEW, true));
    this.#on('link', () => void this.#copyLink());
    this.#on('to-sql', () => this.#toSql());
    for (const kind of CHART_FILES) this.#on(kind, () => void this.#save(kind));
    const format = part(this, 'cite-format', HTMLSelectElement);
    format.replaceChildren(
      ...CITATION_FORMATS.map((id) => h('option', { value: id }, m.citeFormats[id])),
    );
    format.addEventListener('change', () => this.#cite());
    window.addEventListener('popstate', () => this.#read());
    new ResizeObserver(() => {
      if (this.#answer && Math.abs(this.#widthNow() - this.#width) > 8) void this.#draw();
    }).observe(part(this, 'picture', HTMLElement));

    if (location.search !== '') this.#read();
    this.#picker.offer([], this.#placeNames());
    this.#picker.chosen = this.#view.areas;
  }

  #intend(): void {
    try {
      this.#service.start();
    } catch {
      // The failure is told when a choice needs the worker.
    }
    if (this.#answer === undefined) void this.#show(this.#view);
    void this.#drawingModule().catch(() => undefined);
  }

  #drawingModule(): Promise<typeof import('./drawing.ts')> {
    const loading = (this.#drawing ??= import('./drawing.ts'));
    loading.catch(() => (this.#drawing = undefined));
    return loading;
  }

  /** Takes up the choice in the address. */
  #read(): void {
    const { view, problems } = parseBuilderView(
      location.search,
      vocabularyOf(this.#settings.names),
    );
    const t = this.#messages.address;
    const isOurs = formatBuilderView(view) !== '' || problems.length > 0;
    this.#view = isOurs ? view : FIRST_VIEW;
    void this.#drawingModule().catch(() => undefined);
    void this.#show(
      this.#view,
      problems.map(({ parameter, value, reason }) => t[reason](parameter, value)),
    );
  }

  #choose(name: SelectName): void {
    const chosen = part(this, name, HTMLSelectElement).value || undefined;
    const choice = this.#answer?.choice;
    if (name === 'from' || name === 'to') {
      const years = choice?.years ?? {
        from: Number(part(this, 'from', HTMLSelectElement).value),
        to: Number(part(this, 'to', HTMLSelectElement).value),
      };
      const year = Number(chosen);
      this.#change({
        years:
          name === 'from'
            ? { from: year, to: Math.max(year, years.to) }
            : { from: Math.min(year, years.from), to: year },
      });
    } else if (name === 'indicator') {
      // What does not fit another measure is given up without complaint.
      const { areas, population, chart } = this.#view;
      this.#change({ indicator: chosen, areas, population, chart }, true, true);
    } else if (name === 'population')
      this.#change(
        { population: chosen, years: undefined, dimension: undefined, value: undefined },
        false,
        true,
      );
    else if (name === 'dimension')
      this.#change({ dimension: chosen, value: undefined }, false, true);
    else this.#change({ [name]: chosen }, false, true);
  }

  /** @param forgiving the visitor changed something else than what no longer fits: nothing needs to be said of it */
  #change(change: Partial<BuilderView>, whole = false, forgiving = false): void {
    this.#view = whole ? { areas: [], ...change } : { ...this.#view, ...change };
    history.pushState(null, '', `${location.pathname}${formatBuilderView(this.#view)}`);
    void this.#show(this.#view, [], forgiving);
  }

  async #show(
    view: BuilderView,
    problems: readonly string[] = [],
    forgiving = false,
  ): Promise<void> {
    this.toggleAttribute('data-busy', true);
    hide(part(this, 'problem', HTMLElement), part(this, 'indicator', HTMLSelectElement));
    if (this.#answer === undefined)
      part(this, 'progress', HTMLElement).textContent = this.#messages.loading;
    try {
      const answer = await this.#service.build(view);
      this.#answer = answer;
      const { names } = this.#settings;
      const replaced = forgiving
        ? []
        : answer.replaced.map((one) => replacedText(one, answer, names));
      this.#fill(answer);
      this.#describe(answer, [...problems, ...replaced]);
      await this.#draw();
    } catch (error) {
      if (error instanceof Outdated) return;
      this.#fail(error instanceof FigureFailure ? error.kind : 'script', error);
    }
    part(this, 'progress', HTMLElement).textContent = '';
    this.toggleAttribute('data-busy', false);
  }

  /** The form: what can be chosen now, with counts. */
  #fill(answer: Answer): void {
    const { choice, offer } = answer;
    const { names } = this.#settings;
    const m = this.#messages;
    const number = (n: number): string => n.toLocaleString(LOCALES[names.lang]);
    for (const [name, { options, hidden }] of Object.entries(formLists(answer, names))) {
      part(this, name, HTMLSelectElement).replaceChildren(
        ...options.map(({ label, ...state }) => h('option', state, label)),
      );
      if (name !== 'from' && name !== 'to') part(this, `${name}-row`, HTMLElement).hidden = hidden;
    }
    const charts = part(this, 'charts', HTMLElement);
    for (const { kind, note, selected, disabled } of kindOptions(answer, names)) {
      const input = charts.querySelector<HTMLInputElement>(`input[value="${kind}"]`);
      if (!input) continue;
      input.disabled = disabled;
      input.checked = selected;
      const small = input.parentElement?.querySelector('small');
      if (small) small.textContent = note;
    }

    const levels = new Set(offer.areas.map(({ id }) => names.areas[id]?.level));
    this.#picker.offer(
      [
        ...GROUPS.filter((id) => levels.has(AREA_GROUPS[id])).map((id) => ({
          code: id,
          name: m.groups[id],
          hint: '',
        })),
        ...offer.areas.map(({ id, count }) => {
          const area = names.areas[id];
          const where = area ? (area.within ?? levelLabel(area.level, names.lang)) : '';
          return {
            code: id,
            name: areaNamed(names, id),
            hint: `${where} (${number(count)})`,
          };
        }),
      ],
      this.#placeNames(),
    );
    this.#picker.chosen = this.#view.areas;
    this.#picker.disabled = choice.chart === 'peta';
    part(this, 'map-places', HTMLElement).hidden = choice.chart !== 'peta';
  }

  /** How every place is called, the groups included. */
  #placeNames(): Map<string, string> {
    const { names } = this.#settings;
    return new Map([
      ...GROUPS.map((id): [string, string] => [id, this.#messages.groups[id]]),
      ...Object.keys(names.areas).map((code): [string, string] => [code, areaNamed(names, code)]),
    ]);
  }

  /** Everything about the chart but the chart: it is right even where drawing fails. */
  #describe(answer: Answer, notes: readonly string[]): void {
    const { names } = this.#settings;
    const m = this.#messages;
    const number = (n: number): string => n.toLocaleString(LOCALES[names.lang]);
    const title = titleOf(answer, names);
    const finding = findingOf(answer, names);
    const { figures, sources } = answer;
    part(this, 'title', HTMLElement).textContent = title;
    part(this, 'finding', HTMLElement).textContent = finding;
    part(this, 'source-line', HTMLElement).textContent = sourceLine(answer, names);
    part(this, 'sql', HTMLElement).textContent = sqlOf(answer.choice, figures);

    const table = figureTable(answer, names, title);
    const region = h(
      'div',
      { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title },
      table,
    );
    const tools = document.createElement('data-table');
    tools.lang = names.lang;
    tools.append(region);
    part(this, 'table', HTMLElement).replaceChildren(tools);
    part(this, 'table-note', HTMLElement).textContent =
      figures.length > MOST_TABLE_ROWS
        ? m.tableRows(number(MOST_TABLE_ROWS), number(figures.length))
        : '';
    void import('../tables/data-table.ts');

    part(this, 'sources', HTMLElement).replaceChildren(...sourceItems(sources, names.lang));
    const cautions = [
      ...notes,
      ...cautionsOf(answer, names).map((one) => cautionText(one, answer, names)),
    ];
    part(this, 'cautions', HTMLElement).hidden = cautions.length === 0;
    part(this, 'caution-list', HTMLElement).replaceChildren(
      ...cautions.map((text) => h('li', {}, text)),
    );
    this.#cite();
    part(this, 'status', HTMLElement).textContent = [
      ...notes,
      m.shown(title, finding, number(figures.length)),
    ].join(' ');
  }

  async #draw(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const { names } = this.#settings;
    const { drawAnswer } = await this.#drawingModule();
    if (answer !== this.#answer) return;
    this.#width = this.#widthNow();
    const svg = drawAnswer(answer, names, {
      document,
      width: this.#width,
      hrefOf: (area) => {
        const path = names.areas[area]?.path;
        return path === undefined ? undefined : route(names.lang, path);
      },
    });
    part(this, 'picture', HTMLElement).replaceChildren(svg);
  }

  #widthNow(): number {
    const { clientWidth } = part(this, 'picture', HTMLElement);
    return Math.max(280, Math.min(860, Math.floor(clientWidth)));
  }

  #fail(kind: BuilderFailure, error: unknown): void {
    const box = part(this, 'problem', HTMLElement);
    box.replaceChildren(
      ...failureNotice(kind, error, this.#settings.names.lang, () => void this.#show(this.#view)),
    );
    box.hidden = false;
  }

  #cite(): void {
    const answer = this.#answer;
    if (!answer) return;
    const { names, release } = this.#settings;
    const format = part(this, 'cite-format', HTMLSelectElement).value as CitationFormat;
    part(this, 'citation', HTMLElement).textContent = citation(
      chartSubject(answer, titleOf(answer, names), this.#link(), release),
      format,
      names.lang,
    );
  }

  /** The address that gives this chart again: the choice made, not the words typed. */
  #link(): string {
    const choice = this.#answer?.choice;
    const view: BuilderView =
      choice === undefined
        ? this.#view
        : {
            ...this.#view,
            indicator: choice.indicator,
            population: choice.population,
            dimension: choice.dimension ?? undefined,
            value: choice.value ?? undefined,
            against: choice.against ?? undefined,
            chart: choice.chart,
          };
    return new URL(`${location.pathname}${formatBuilderView(view)}`, location.href).href;
  }

  async #copyLink(): Promise<void> {
    const link = this.#link();
    history.replaceState(null, '', link);
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    part(this, 'status', HTMLElement).textContent = copied
      ? this.#messages.linkCopied
      : this.#messages.linkReady;
  }

  #toSql(): void {
    const sql = part(this, 'sql', HTMLElement).textContent;
    location.hash = hashOf(sql);
  }

  async #save(kind: ChartFile): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const { names } = this.#settings;
    await saveChart(kind, {
      answer,
      names,
      title: titleOf(answer, names),
      finding: findingOf(answer, names),
      link: this.#link(),
      name: `${answer.choice.indicator}-${answer.choice.population}`,
      svg: part(this, 'picture', HTMLElement).querySelector('svg'),
    }).catch(() => {
      part(this, 'status', HTMLElement).textContent = this.#messages.pictureFailed;
    });
  }

  #on(name: string, act: () => void): void {
    part(this, name, HTMLButtonElement).addEventListener('click', act);
  }
}

customElements.define('chart-builder', ChartBuilder);
