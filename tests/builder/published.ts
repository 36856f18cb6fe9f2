/** The published figures, as the worker opens them, for tests of the builder and the comparison. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import { SOURCE_COLUMNS, sourceIndex, type UsedSource } from '../../src/builder/answer.ts';
import { namesOf } from '../../src/builder/build-names.ts';
import { openFigures, readRows, type Figures } from '../../src/builder/figures.ts';
import type { Names } from '../../src/builder/names.ts';
import type { Lang } from '../../src/i18n/lang.ts';

export function bytesOf(file: string): ArrayBuffer {
  const content = readFileSync(join(DATA_FOLDER, file));
  return content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
}

export const openPublished = (): Promise<Figures> => openFigures(bytesOf('observations.parquet'));

export async function publishedSources(): Promise<Map<string, UsedSource>> {
  return sourceIndex(await readRows<UsedSource>(bytesOf('sources.parquet'), SOURCE_COLUMNS));
}

export async function publishedNames(lang: Lang): Promise<Names> {
  return namesOf(await loadAtlas(), lang);
}
