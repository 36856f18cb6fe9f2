/** `<chart-builder>`: ties the builder's form to the figures of one measure. */
import { levelLabel } from '../atlas/labels.ts';
import { PlacePicker } from '../compare/place-picker.ts';
import { h, part } from '../explorer/dom.ts';
import { hashOf } from '../explorer/permalink.ts';
import { route } from '../i18n/route.ts';
import {
  formatBuilderView,
  parseBuilderView,
  type BuilderView,
  type ChartKind,
} from '../model/view-address.ts';
import type { Answer } from './answer.ts';
import { cautionsOf } from './cautions.ts';
import { FigureElement, type Showing, type Told } from './figure-element.ts';
import { AREA_GROUPS, FIRST_VIEW } from './first-view.ts';
import { formLists, kindOptions, SELECTS, type SelectName } from './form-options.ts';
import { areaNamed, vocabularyOf } from './names.ts';
import { sqlOf } from './sql.ts';
import { MOST_TABLE_ROWS } from './table.ts';
import { cautionText, findingOf, titleOf } from './wording.ts';

const GROUPS = Object.keys(AREA_GROUPS) as (keyof typeof AREA_GROUPS)[];

type Drawing = typeof import('./drawing.ts');

export class ChartBuilder extends FigureElement<Answer, Drawing> {
  #picker!: PlacePicker;
  #view: BuilderView = FIRST_VIEW;

  protected start(): void {
    const m = this.messages;
    this.#picker = new PlacePicker(this, {
      words: { remove: m.removePlace, none: m.noPlaces, noMatch: m.noPlaceFound, full: '' },
      onChange: (areas) => this.#change({ areas }),
    });
    this.#picker.offer([], this.#placeNames());
    this.#picker.chosen = this.#view.areas;
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;
    for (const name of SELECTS)
      part(this, name, HTMLSelectElement).addEventListener('change', () => this.#choose(name));
    part(this, 'charts', HTMLElement).addEventListener('change', (event) => {
      const kind = (event.target as HTMLInputElement).value as ChartKind;
      this.#change({ chart: kind });
    });
    this.on('reset', () => this.#open(FIRST_VIEW));
    this.on('to-sql', () => this.#toSql());
  }

  protected read(): void {
    const { view, problems } = parseBuilderView(location.search, vocabularyOf(this.names));
    const t = this.messages.address;
    const isOurs = formatBuilderView(view) !== '' || problems.length > 0;
    this.#view = isOurs ? view : FIRST_VIEW;
    this.#picker.chosen = this.#view.areas;
    this.fetchDrawing();
    void this.show({
      problems: problems.map(({ parameter, value, reason }) => t[reason](parameter, value)),
    });
  }

  #choose(name: SelectName): void {
    const chosen = part(this, name, HTMLSelectElement).value || undefined;
    const choice = this.shown?.choice;
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
      this.#open({ indicator: chosen, areas, population, chart }, { forgiving: true });
    } else if (name === 'population')
      this.#change(
        { population: chosen, years: undefined, dimension: undefined, value: undefined },
        { forgiving: true },
      );
    else if (name === 'dimension')
      this.#change({ dimension: chosen, value: undefined }, { forgiving: true });
    else this.#change({ [name]: chosen }, { forgiving: true });
  }

  /** Changes a part of the choice. */
  #change(change: Partial<BuilderView>, showing?: Showing): void {
    this.#open({ ...this.#view, ...change }, showing);
  }

  #open(view: BuilderView, showing?: Showing): void {
    this.#view = view;
    history.pushState(null, '', `${location.pathname}${formatBuilderView(view)}`);
    void this.show(showing);
  }

  protected ask(): Promise<Answer> {
    return this.service.build(this.#view);
  }

  /** The form: what can be chosen now, with counts. */
  #fill(answer: Answer): void {
    const { choice, offer } = answer;
    const { names, messages: m } = this;
    for (const [name, { options, hidden }] of Object.entries(formLists(answer, names))) {
      part(this, name, HTMLSelectElement).replaceChildren(
        ...options.map(({ label, ...state }) => h('option', state, label)),
      );
      const row = name === 'from' || name === 'to' ? 'years' : `${name}-row`;
      part(this, row, HTMLElement).hidden = hidden;
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
            hint: `${where} (${this.number(count)})`,
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
    const { names, messages } = this;
    return new Map([
      ...GROUPS.map((id): [string, string] => [id, messages.groups[id]]),
      ...Object.keys(names.areas).map((code): [string, string] => [code, areaNamed(names, code)]),
    ]);
  }

  protected told(answer: Answer): Told {
    return {
      chart: answer,
      title: titleOf(answer, this.names),
      finding: findingOf(answer, this.names),
      fileName: `${answer.choice.indicator}-${answer.choice.population}`,
    };
  }

  protected describe(answer: Answer, { title, finding }: Told, notes: readonly string[]): void {
    this.#fill(answer);
    const { names, messages: m } = this;
    const { choice, figures } = answer;
    this.say('sql', sqlOf(choice, figures));
    this.say(
      'table-note',
      figures.length > MOST_TABLE_ROWS
        ? m.tableRows(this.number(MOST_TABLE_ROWS), this.number(figures.length))
        : '',
    );
    const cautions = [
      ...notes,
      ...cautionsOf(answer, names).map((one) => cautionText(one, answer, names)),
    ];
    part(this, 'cautions', HTMLElement).hidden = cautions.length === 0;
    this.list('caution-list', cautions);
    this.say('status', [...notes, m.shown(title, finding, this.number(figures.length))].join(' '));
  }

  protected loadDrawing(): Promise<Drawing> {
    return import('./drawing.ts');
  }

  protected draw({ drawAnswer }: Drawing, answer: Answer, width: number): void {
    const { names } = this;
    const svg = drawAnswer(answer, names, {
      document,
      width,
      hrefOf: (area) => {
        const path = names.areas[area]?.path;
        return path === undefined ? undefined : route(names.lang, path);
      },
    });
    part(this, 'picture', HTMLElement).replaceChildren(svg);
  }

  protected link(): string {
    const choice = this.shown?.choice;
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

  #toSql(): void {
    const sql = part(this, 'sql', HTMLElement).textContent;
    location.hash = hashOf(sql);
  }
}
