/**
 * The figures of a page as files beside it: the rows that it shows, with their names and sources. They repeat on many
 * pages, so they carry what a reader of the file needs and leave the rest (datasets, bounds of periods, our remarks) to
 * the full tables.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { oncePerFigure } from '../atlas/once.ts';
import { csvLine, csvStart } from '../explorer/csv.ts';
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

const CSV_COLUMNS = [
  'area',
  'indicator_name_id',
  'indicator_name_en',
  ...FIGURE_COLUMNS,
  ...SOURCE_COLUMNS.map((name) => `source_${name}`),
];

const csvLineOf = oncePerFigure((o, atlas) => {
  const indicator = atlas.indicator(o.indicator_id);
  const source = atlas.source(o.source_id);
  return csvLine(
    [
      atlas.area(o.area_code).name,
      indicator.name_id,
      indicator.name_en,
      ...FIGURE_COLUMNS.map((name) => o[name]),
      ...SOURCE_COLUMNS.map((name) => source[name]),
    ],
    { excel: true },
  );
});

/** CSV that an Indonesian Excel opens by double-click; programs find the same in JSON. */
export function pageCsv(figures: readonly Observation[], atlas: Atlas): string {
  const lines = figures.map((o) => csvLineOf(o, atlas));
  return csvStart(CSV_COLUMNS, { excel: true }) + lines.join('');
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

const jsonOf = oncePerFigure((o) => JSON.stringify(pick(o, FIGURE_COLUMNS)));

/** The figures, and what their ids stand for, each once: {@link PageData} as JSON. */
export function pageJson(
  figures: readonly Observation[],
  page: PageData['page'],
  release: string,
  atlas: Atlas,
): string {
  const each = <Value>(
    id: (o: Observation) => string,
    value: (id: string) => Value,
  ): Record<string, Value> =>
    Object.fromEntries([...new Set(figures.map(id))].sort().map((key) => [key, value(key)]));
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  const before: Pick<PageData, 'release' | 'license' | 'page'> = { release, license, page };
  const after: Pick<PageData, 'areas' | 'indicators' | 'sources'> = {
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
  const list = figures.map((o) => jsonOf(o, atlas)).join(',');
  return `${JSON.stringify(before).slice(0, -1)},"figures":[${list}],${JSON.stringify(after).slice(1)}`;
}

function pick<Row extends object, Key extends keyof Row>(
  row: Row,
  keys: readonly Key[],
): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}
