import { join } from 'node:path';
import { readCsv, type CsvRow } from './csv.ts';
import type { Manifest } from './manifest.ts';

const OBSERVATION_COLUMNS = [
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

const SOURCE_COLUMNS = [
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

/** A figure as transcribed, before any name is unified, with the dataset and file it stands in. */
export interface RawFigure extends CsvRow<RawFigureColumn> {
  readonly dataset: Manifest;
  readonly file: string;
}

export interface RawSource extends CsvRow<RawSourceColumn> {
  readonly dataset: Manifest;
  readonly file: string;
}

/** The adapter for our own fact tables: one CSV of printed figures, one of the publications they stand in. */
export function readFactTable(dataset: Manifest): { figures: RawFigure[]; sources: RawSource[] } {
  const read = <Column extends string>(
    name: string,
    columns: readonly Column[],
  ): (CsvRow<Column> & { dataset: Manifest; file: string })[] => {
    const file = join(dataset.folder, name);
    return readCsv(file, columns).map((row) => ({ ...row, dataset, file }));
  };
  return {
    figures: read(dataset.files.observations, OBSERVATION_COLUMNS),
    sources: read(dataset.files.sources, SOURCE_COLUMNS),
  };
}
