/** What the worker of the figures decodes and shapes with: hyparquet and what is built on it. */
import { SOURCE_COLUMNS, sourceIndex, type UsedSource } from './answer.ts';
import { readRows } from './figures.ts';

export { compare } from '../compare/comparison.ts';
export { answer } from './answer.ts';
export { openFigures } from './figures.ts';

/** The sources of a Parquet file, by their ids. */
export async function readSources(file: ArrayBuffer): Promise<ReadonlyMap<string, UsedSource>> {
  return sourceIndex(await readRows<UsedSource>(file, SOURCE_COLUMNS));
}
