/** `<area-comparison>`: ties the comparison's form to the figures of up to six areas. */
import { levelLabel } from '../atlas/labels.ts';
import type { Counted } from '../builder/counted.ts';
import { FigureElement, type FigureSettings, type Told } from '../builder/figure-element.ts';
import { builderMessages } from '../builder/messages.ts';
import { areaNamed, indicatorNamed, populationNamed, vocabularyOf } from '../builder/names.ts';
import { h, part } from '../explorer/dom.ts';
import { otherLang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import { nextTurn } from '../layouts/in-turn.ts';
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
export interface CompareSettings extends FigureSettings {
  /** What the page was built with. */
  readonly areas: readonly string[];
}

type Drawing = typeof import('./drawing.ts');

export class AreaComparison extends FigureElement<Comparison, Drawing> {
  declare protected settings: CompareSettings;
  #picker!: PlacePicker;
  #view: CompareView = { areas: [] };

  protected start(): void {
    const { names, messages: m } = this;
    this.#view = { areas: this.settings.areas };
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
    for (const name of ['indicator', 'population'] as const)
      part(this, name, HTMLSelectElement).addEventListener('change', ({ target }) =>
        this.#change({ [name]: (target as HTMLSelectElement).value }),
      );
    this.on('reset', () => this.#reset());
  }

  /** Takes up the choice in the address; without one, what the page was built with. */
  protected read(): void {
    const { names, areas } = this.settings;
    const { view, problems } = parseCompareView(location.search, vocabularyOf(names));
    const t = builderMessages(names.lang).address;
    // Groups, such as all provinces, are no areas: the vocabulary is the builder's.
    const own = view.areas.filter((code) => Object.hasOwn(names.areas, code));
    const groups = view.areas.filter((code) => !own.includes(code));
    this.#view = { ...view, areas: own.length > 0 ? own : areas };
    void this.show({
      problems: [
        ...problems.map(({ parameter, value, reason }) => t[reason](parameter, value)),
        ...groups.map((code) => t.unknown('wilayah', code)),
      ],
    });
  }

  #change(change: Partial<CompareView>): void {
    this.#view = { ...this.#view, ...change };
    history.pushState(null, '', route(this.names.lang, comparePath(this.#view)));
    void this.show({ forgiving: true });
  }

  /** Back to what the page was built with. */
  #reset(): void {
    this.#view = { areas: this.settings.areas };
    history.pushState(null, '', location.pathname);
    void this.show({ forgiving: true });
  }

  protected ask(): Promise<Comparison> {
    this.#picker.chosen = this.#view.areas;
    return this.service.compare(this.#view);
  }

  #offerPlaces(): void {
    const { names } = this;
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

  protected told(comparison: Comparison): Told {
    const { indicator, population, areas } = comparison;
    return {
      chart: asChart(comparison),
      title: compareTitle(comparison, this.names),
      finding: compareFinding(comparison, this.names),
      fileName: `${indicator}-${population}-${areas.join('-')}`,
    };
  }

  protected describe(
    comparison: Comparison,
    { title, finding }: Told,
    notes: readonly string[],
  ): void {
    const { names } = this;
    const { lang } = names;
    this.#offer('indicator', comparison, comparison.indicators, (id) => indicatorNamed(names, id));
    this.#offer('population', comparison, comparison.populations, (id) =>
      populationNamed(names, id),
    );

    const noted = part(this, 'notes', HTMLElement);
    noted.hidden = notes.length === 0;
    noted.replaceChildren(...notes.map((text) => h('p', {}, text)));
    const summary = summaryOf(comparison, names);
    this.list('caution-list', summary.cautions);
    const differences = differencesOf(comparison, names);
    part(this, 'difference-section', HTMLElement).hidden = differences.length === 0;
    this.list('differences', differences);
    part(this, 'summary', HTMLElement).replaceChildren(summaryTable(summary, lang, document));
    part(this, 'builder', HTMLAnchorElement).href = route(
      lang,
      builderPath({ ...this.#chosenView(), chart: 'garis' }),
    );
    this.#toOtherLanguage();
    this.#takeIsOfPage();
    this.say('status', [...notes, compareMessages(lang).shown(title, finding)].join(' '));
  }

  #offer(
    name: 'indicator' | 'population',
    comparison: Comparison,
    offered: readonly Counted[],
    nameOf: (id: string) => string,
  ): void {
    part(this, name, HTMLSelectElement).replaceChildren(
      ...offered.map(({ id, count }) =>
        h(
          'option',
          { value: id, selected: id === comparison[name] },
          `${nameOf(id)} (${this.number(count)})`,
        ),
      ),
    );
  }

  protected loadDrawing(): Promise<Drawing> {
    return import('./drawing.ts');
  }

  /**
   * Up to seven charts, each in a task of its own: together they would keep a phone busy for a tenth of a second. The small ones first:
   * whichever is drawn first takes twice its time, for the drawing program is new to the browser.
   */
  protected async draw(
    { drawArea, drawComparison, chartSetOf }: Drawing,
    comparison: Comparison,
    width: number,
  ): Promise<void> {
    const { names } = this;
    const set = chartSetOf(comparison);
    const alone: HTMLElement[] = [];
    for (const code of comparison.areas) {
      const own = drawArea(code, comparison, names, { document, width: 320, set });
      await nextTurn();
      if (own === undefined) continue;
      own.setAttribute('class', 'chart');
      alone.push(h('figure', {}, h('figcaption', {}, areaNamed(names, code)), own));
    }
    const svg = drawComparison(comparison, names, { document, width });
    if (comparison !== this.shown) return;
    part(this, 'picture', HTMLElement).replaceChildren(...(svg ? [svg] : []));
    part(this, 'alone', HTMLElement).replaceChildren(...alone);
  }

  /** What is shown, the measure and population that were chosen for the visitor included. */
  #chosenView(): CompareView {
    const { shown } = this;
    return shown === undefined
      ? this.#view
      : { indicator: shown.indicator, population: shown.population, areas: shown.areas };
  }

  protected link(): string {
    const path = route(this.names.lang, comparePath(this.#chosenView()));
    return new URL(path, location.href).href;
  }

  /** The other language's page opens with the same choice. */
  #toOtherLanguage(): void {
    const link = document.querySelector<HTMLAnchorElement>('a.language');
    if (link === null) return;
    const other = otherLang(this.names.lang);
    link.href = route(other, comparePath(this.#chosenView()));
  }

  /** What the page offers to take (its files, its citation) is of the comparison that it was built with, not of another. */
  #takeIsOfPage(): void {
    const take = document.querySelector<HTMLElement>('.take');
    const own = formatCompareView({ areas: this.settings.areas });
    if (take) take.hidden = formatCompareView(this.#view) !== own;
  }
}

customElements.define('area-comparison', AreaComparison);
