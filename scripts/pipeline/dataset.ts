import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdapterFile, AdapterReject } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { textOf } from './adapters/text.ts';
import { parseCsv } from './csv.ts';
import { takeFacts } from './fact-file.ts';
import { takeRegister } from './register-file.ts';
import { SOURCE_COLUMNS, type RawFigure, type RawSource } from './fact-table.ts';
import type { Intake } from './intake.ts';
import type { Manifest } from './manifest.ts';

/** A dataset as its adapter reads it: read = figures + rejects. */
export interface DatasetContent {
  readonly figures: readonly RawFigure[];
  readonly rejects: readonly AdapterReject[];
  readonly sources: readonly RawSource[];
}

/**
 * Puts what the files of a dataset hold into the intake, by DuckDB itself where a file allows it.
 * @param onBytes told how much of a file was read, now and then
 * @returns the publications that the figures stand in
 * @throws {BadInput} when a file cannot be read as a whole
 */
export async function takeDataset(
  intake: Intake,
  dataset: Manifest,
  onBytes?: (bytes: number) => void,
): Promise<readonly RawSource[]> {
  if (dataset.adapter !== 'fact-table' && dataset.adapter !== 'register')
    return takeRead(intake, dataset);
  const sources = sourcesOf(dataset);
  const { dataset_id, adapter, options, files } = dataset;
  for (const name of files) {
    const file = {
      dataset_id,
      path: join(dataset.folder, name),
      onlySource: onlySourceOf(sources),
      severalFiles: files.length > 1,
    };
    const isTaken =
      adapter === 'fact-table'
        ? await takeFacts(intake, { ...file, ...options }, onBytes)
        : await takeRegister(intake, { ...file, options }, onBytes);
    if (!isTaken) await takeRead(intake, dataset, file.path);
  }
  return sources;
}

/** @param only the one file that is taken; the adapter still sees all, for a locator names the file where there are several */
async function takeRead(
  intake: Intake,
  dataset: Manifest,
  only?: string,
): Promise<readonly RawSource[]> {
  const { figures, rejects, sources } = readDataset(dataset);
  const isTaken = ({ file }: { readonly file: string }): boolean =>
    only === undefined || file === only;
  await intake.add(dataset.dataset_id, figures.filter(isTaken), rejects.filter(isTaken));
  return sources;
}

/**
 * Reads the files of a dataset with the adapter that its manifest names.
 * @throws {BadInput} when a file cannot be read as a whole
 */
export function readDataset(dataset: Manifest): DatasetContent {
  // Each manifest carries the options of its own adapter; TypeScript cannot follow the pair through the lookup.
  const { figures, rejects } = ADAPTERS[dataset.adapter].read(
    dataset.files.map((name) => fileIn(dataset, name)),
    dataset.options as never,
  );
  const sources = sourcesOf(dataset);
  const onlySource = onlySourceOf(sources);
  return {
    figures: figures.map(({ cells, ...figure }) => ({
      ...figure,
      dataset,
      cells: { ...cells, source_id: cells.source_id || onlySource },
    })),
    rejects,
    sources,
  };
}

function fileIn({ folder }: Manifest, name: string): AdapterFile {
  const path = join(folder, name);
  return { path, content: readFileSync(path) };
}

/** Where there is one source, nobody has to name it. */
function onlySourceOf([only, second]: readonly RawSource[]): string {
  return second === undefined ? (only?.cells.source_id ?? '') : '';
}

/**
 * The publications of a dataset, from its manifest or from the file that the manifest names.
 * @throws {BadInput} when that file cannot be read
 */
export function sourcesOf(dataset: Manifest): RawSource[] {
  const { sources, folder } = dataset;
  if (typeof sources !== 'string') {
    const file = join(folder, 'dataset.yaml');
    const lines = linesOfSources(sources, readFileSync(file, 'utf8'));
    return sources.map((cells, i) => ({ dataset, file, line: lines[i] ?? 1, cells }));
  }
  const file = fileIn(dataset, sources);
  return parseCsv(textOf(file), file.path, SOURCE_COLUMNS).map((row) => ({
    ...row,
    dataset,
    file: file.path,
  }));
}

/** The lines of a manifest that its publications begin on: of two with the same id, the second has the later line. */
function linesOfSources(
  sources: readonly { readonly source_id: string }[],
  manifest: string,
): number[] {
  const lines = manifest.split('\n');
  // Options above may name one too.
  const start = lines.findIndex((line) => line.startsWith('sources:'));
  const named = lines.flatMap((line, i) => {
    const id = i > start ? /\bsource_id:\s*["']?([\w-]+)/.exec(line)?.[1] : undefined;
    return id === undefined ? [] : { id, line: i + 1 };
  });
  return sources.map(({ source_id }) => {
    const at = named.findIndex(({ id }) => id === source_id);
    return at < 0 ? 1 : (named.splice(at, 1)[0]?.line ?? 1);
  });
}
