import { join } from 'node:path';

/**
 * The datasets that the atlas began with. What the tests know of the true data, they know of these: a dataset that a
 * maintainer adds changes no count here.
 */
export const FOUNDING_DATASETS: readonly string[] = [
  'bps-imk-2025',
  'bps-imk-provinces',
  'bps-industry-kbli',
  'bps-releases',
  'government',
  'open-data-portals',
  'press',
  'research',
];
export const FOUNDING_ROWS = 8383;
export const FOUNDING_SOURCES = 615;

/** Of rows that say which dataset they are from, those of the founding ones. */
export function founding<Row extends { readonly dataset_id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter(({ dataset_id }) => FOUNDING_DATASETS.includes(dataset_id));
}

/** The transcribed figures of a founding dataset. */
export function foundingFile(dataset: string): string {
  return join(import.meta.dirname, '../data/raw', dataset, 'observations.csv');
}

/** Sentences without what the atlas holds in all, which any dataset more changes. */
export function uncounted(text: string): string {
  return text.replace(
    /\d+ (angka|figures)( .*?)? (dari|from) \d+ (sumber|sources)/g,
    'N $1$2 $3 N $4',
  );
}
