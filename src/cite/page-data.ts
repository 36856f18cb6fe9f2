/**
 * The figures of a page as files beside it: the rows that it shows, with their names and sources. They repeat on many
 * pages, so they carry what a reader of the file needs and leave the rest (datasets, bounds of periods, our remarks) to
 * the full tables.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { csvFrom } from '../explorer/csv.ts';
import type { Indicator, Observation, Source } from '../model/contract.ts';

/** The columns of `observations` in both files, in order. */
const FIGURE_COLUMNS = [
  'observation_id',
  'area_code',
  'period',
  'indicator_id',
  'population_id',
  'breakdown',
  'status',
  'value',
  'unit_id',
  'value_low',
  'value_high',
  'printed',
  'agreement',
  'headline',
  'source_id',
  'locator',
] as const satisfies readonly (keyof Observation)[];

const SOURCE_COLUMNS = [
  'publisher',
  'title',
  'url',
  'published',
] as const satisfies readonly (keyof Source)[];

/** CSV that an Indonesian Excel opens by double-click; programs find the same in JSON. */
export function pageCsv(figures: readonly Observation[], atlas: Atlas): string {
  const of = <Value>(
    name: string,
    value: (o: Observation) => Value,
  ): { name: string; values: Value[] } => ({
    name,
    values: figures.map(value),
  });
  const columns = [
    of('area', (o) => atlas.area(o.area_code).name),
    of('indicator_name_id', (o) => atlas.indicator(o.indicator_id).name_id),
    of('indicator_name_en', (o) => atlas.indicator(o.indicator_id).name_en),
    ...FIGURE_COLUMNS.map((name) => of(name, (o) => o[name])),
    ...SOURCE_COLUMNS.map((name) => of(`source_${name}`, (o) => atlas.source(o.source_id)[name])),
  ];
  return csvFrom({ columns, rows: figures.length }, { excel: true });
}

export interface PageData {
  readonly release: string;
  readonly license: string;
  readonly page: { readonly id: string; readonly en: string };
  readonly figures: readonly Pick<Observation, (typeof FIGURE_COLUMNS)[number]>[];
  readonly areas: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, Pick<Indicator, 'name_id' | 'name_en'>>>;
  readonly sources: Readonly<Record<string, Pick<Source, (typeof SOURCE_COLUMNS)[number]>>>;
}

/** The figures, and what their ids stand for, each once. */
export function pageData(
  figures: readonly Observation[],
  page: PageData['page'],
  release: string,
  atlas: Atlas,
): PageData {
  const each = <Value>(
    id: (o: Observation) => string,
    value: (id: string) => Value,
  ): Record<string, Value> =>
    Object.fromEntries([...new Set(figures.map(id))].sort().map((key) => [key, value(key)]));
  return {
    release,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    page,
    figures: figures.map((o) => pick(o, FIGURE_COLUMNS)),
    areas: each(
      (o) => o.area_code,
      (code) => atlas.area(code).name,
    ),
    indicators: each(
      (o) => o.indicator_id,
      (id) => pick(atlas.indicator(id), ['name_id', 'name_en']),
    ),
    sources: each(
      (o) => o.source_id,
      (id) => pick(atlas.source(id), SOURCE_COLUMNS),
    ),
  };
}

function pick<Row extends object, Key extends keyof Row>(
  row: Row,
  keys: readonly Key[],
): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}
