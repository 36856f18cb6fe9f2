import type { CsvRow } from './csv.ts';
import type { Manifest } from './manifest.ts';
import type { AdapterFigure } from './adapters/adapter.ts';

/** The columns of a figure as its publisher words it, before any name is unified. */
export const OBSERVATION_COLUMNS = [
  'source_id',
  'geo_level',
  'geo_name',
  'parent_name',
  'period',
  'indicator',
  'population',
  'breakdown',
  'status',
  'value',
  'unit',
  'printed',
  'locator',
  'note',
] as const;

export const SOURCE_COLUMNS = [
  'source_id',
  'publisher',
  'title',
  'url',
  'published',
  'kind',
  'custody',
  'lang',
  'note',
] as const;

export type RawFigureColumn = (typeof OBSERVATION_COLUMNS)[number];
export type RawSourceColumn = (typeof SOURCE_COLUMNS)[number];

/** A figure as an adapter found it, with the dataset it belongs to. */
export interface RawFigure extends AdapterFigure {
  readonly dataset: Manifest;
}

export interface RawSource extends CsvRow<RawSourceColumn> {
  readonly dataset: Manifest;
  readonly file: string;
}
