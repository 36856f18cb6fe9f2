/** What the form's lists hold: the page is built with those of the first view, and the builder fills them anew with each choice. */
import { LOCALES } from '../i18n/lang.ts';
import type { ChartKind } from '../model/view-address.ts';
import type { Answer } from './answer.ts';
import type { Counted } from './counted.ts';
import { builderMessages } from './messages.ts';
import {
  dimensionNamed,
  indicatorNamed,
  populationNamed,
  valueNamed,
  type Names,
} from './names.ts';

export const SELECTS = [
  'indicator',
  'population',
  'dimension',
  'value',
  'against',
  'from',
  'to',
] as const;
export type SelectName = (typeof SELECTS)[number];

export interface FormOption {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
  /** Shown, so that a visitor sees it exists, but there is no figure for it. */
  readonly disabled: boolean;
}

export interface FormList {
  readonly options: readonly FormOption[];
  /** The list has nothing to choose in this view. */
  readonly hidden: boolean;
}

/** Every list of the form with what can be chosen now, counts in brackets in the page's language. */
export function formLists({ choice, offer }: Answer, names: Names): Record<SelectName, FormList> {
  const m = builderMessages(names.lang);
  const list = (
    offered: readonly Counted[],
    nameOf: (id: string) => string,
    chosen: string | null,
    { empty, hidden = false }: { empty?: string; hidden?: boolean } = {},
  ): FormList => ({
    options: [
      ...(empty === undefined
        ? []
        : [{ value: '', label: empty, selected: chosen === null, disabled: false }]),
      ...offered.map(({ id, count }) => ({
        value: id,
        label: `${nameOf(id)} (${count.toLocaleString(LOCALES[names.lang])})`,
        selected: id === chosen,
        disabled: count === 0,
      })),
    ],
    hidden,
  });
  const populations = Object.keys(names.populations).map(
    (id) => offer.populations.find((one) => one.id === id) ?? { id, count: 0 },
  );
  const year = (wanted: number): string => String(nearestYear(offer.years, wanted));
  return {
    indicator: list(offer.indicators, (id) => indicatorNamed(names, id), choice.indicator),
    population: list(populations, (id) => populationNamed(names, id), choice.population),
    dimension: list(offer.dimensions, (id) => dimensionNamed(names, id), choice.dimension, {
      empty: m.noBreakdown,
      hidden: offer.dimensions.length === 0,
    }),
    value: list(
      offer.values,
      (id) => valueNamed(names, `${choice.dimension}=${id}`),
      choice.value,
      { empty: m.allValues, hidden: choice.dimension === null },
    ),
    against: list(offer.against, (id) => indicatorNamed(names, id), choice.against, {
      hidden: choice.chart !== 'sebar',
    }),
    from: list(offer.years, String, year(choice.years.from), { hidden: offer.years.length === 0 }),
    to: list(offer.years, String, year(choice.years.to), { hidden: offer.years.length === 0 }),
  };
}

export interface KindOption {
  readonly kind: ChartKind;
  readonly note: string;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/** The kinds of chart, each with how many figures it would draw. */
export function kindOptions({ choice, offer }: Answer, names: Names): KindOption[] {
  const m = builderMessages(names.lang);
  return offer.charts.map(({ id, count }) => ({
    kind: id,
    note: count === 0 ? m.notPossible : m.figures(count.toLocaleString(LOCALES[names.lang])),
    selected: id === choice.chart,
    disabled: count === 0,
  }));
}

/** The offered year at or next to one asked for. */
function nearestYear(years: readonly Counted[], year: number): number {
  return years
    .map(({ id }) => Number(id))
    .reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best), Infinity);
}
