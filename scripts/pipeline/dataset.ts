import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdapterFile, AdapterReject } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { textOf } from './adapters/text.ts';
import { parseCsv } from './csv.ts';
import { SOURCE_COLUMNS, type RawFigure, type RawSource } from './fact-table.ts';
import type { Manifest } from './manifest.ts';

/** A dataset as its adapter reads it: read = figures + rejects. */
export interface DatasetContent {
  readonly figures: readonly RawFigure[];
  readonly rejects: readonly AdapterReject[];
  readonly sources: readonly RawSource[];
}

/**
 * Reads the files of a dataset with the adapter that its manifest names.
 * @throws {BadInput} when a file cannot be read as a whole
 */
export function readDataset(dataset: Manifest): DatasetContent {
  const fileNamed = (name: string): AdapterFile => {
    const path = join(dataset.folder, name);
    return { path, content: readFileSync(path) };
  };
  // Each manifest carries the options of its own adapter; TypeScript cannot follow the pair through the lookup.
  const { figures, rejects } = ADAPTERS[dataset.adapter].read(
    dataset.files.map(fileNamed),
    dataset.options as never,
  );
  const sources = sourcesOf(dataset, fileNamed);
  const [only, second] = sources;
  const onlySource = second === undefined ? (only?.cells.source_id ?? '') : '';
  return {
    figures: figures.map(({ cells, ...figure }) => ({
      ...figure,
      dataset,
      // Where there is one source, nobody has to name it.
      cells: { ...cells, source_id: cells.source_id || onlySource },
    })),
    rejects,
    sources,
  };
}

function sourcesOf(dataset: Manifest, fileNamed: (name: string) => AdapterFile): RawSource[] {
  const { sources, folder } = dataset;
  if (typeof sources !== 'string') {
    const file = join(folder, 'dataset.yaml');
    return sources.map((cells) => ({ dataset, file, line: 1, cells }));
  }
  const file = fileNamed(sources);
  return parseCsv(textOf(file), file.path, SOURCE_COLUMNS).map((row) => ({
    ...row,
    dataset,
    file: file.path,
  }));
}
