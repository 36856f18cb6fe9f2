import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';
import { bpsWebapi } from './bps-webapi.ts';
import { ckan } from './ckan.ts';
import { MANNERS, politeClient, type Manners } from './client.ts';
import type { Effects } from './effects.ts';
import { fetchDataset, type FetchOutcome } from './fetch-dataset.ts';
import { jabar } from './jabar.ts';
import { readBpsKey } from './key.ts';
import { readFetchSection, type FetchSection } from './manifest.ts';
import type { Portal } from './portal.ts';
import { FetchProblem, Interrupted } from './problem.ts';
import { fetchReport, type FetchResult } from './report.ts';

export const USAGE = `npm run data:fetch -- <dataset> [options]

  <dataset>        a folder below data/raw whose manifest has a "fetch:" section; several may be named
  --all            every dataset with such a section; one that fails does not stop the others
  --force          starts afresh and writes the snapshot even when it has not changed
  --report <file>  also writes what happened to each dataset, in Markdown`;

/** Where the command runs. */
export interface Place {
  /** The project's folder, with `data/raw` and `.cache` in it. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly effects: Effects;
  /** Raised to stop; what was fetched is kept. */
  readonly signal: AbortSignal;
  /** Other manners than the usual ones; the pause comes from the manifest. */
  readonly manners?: Partial<Omit<Manners, 'pause'>>;
}

/**
 * Runs `npm run data:fetch`.
 * @returns the exit code: 0; 1 when a dataset failed; 2 for a wrong command line; 130 when interrupted
 */
export async function runFetch(args: readonly string[], place: Place): Promise<number> {
  const { effects, root } = place;
  const { log, disk } = effects;
  const known = disk
    .list(join(root, 'data/raw'))
    .filter((name) => disk.read(join(root, 'data/raw', name, 'dataset.yaml')) !== undefined);
  const command = readCommand(args, known);
  if (typeof command === 'string') {
    log(command);
    return 2;
  }

  const results: FetchResult[] = [];
  for (const dataset of command.datasets) {
    try {
      const outcome = await fetchNamed(dataset, command, place);
      if (outcome !== undefined) results.push(outcome);
    } catch (error) {
      if (error instanceof Interrupted) {
        log(
          `${dataset}: stopped; what was fetched is kept, and the same command goes on from there`,
        );
        return 130;
      }
      if (!(error instanceof FetchProblem) && !(error instanceof BadInput)) throw error;
      log(`${dataset}: ${error.message}`);
      results.push({ dataset, result: 'failed', sentence: error.message });
    }
  }

  if (command.report !== undefined) disk.write(resolve(root, command.report), fetchReport(results));
  return results.some(({ result }) => result === 'failed') ? 1 : 0;
}

/** @returns nothing when the dataset is one of all and is not fetched */
async function fetchNamed(
  dataset: string,
  { all, force }: Command,
  { root, env, effects, signal, manners }: Place,
): Promise<FetchOutcome | undefined> {
  const folder = join(root, 'data/raw', dataset);
  const section = readFetchSection(folder);
  if (section === undefined) {
    if (all) return undefined;
    throw new BadInput('no "fetch:" section; docs/fetching.md says how to write one', {
      file: join('data/raw', dataset, 'dataset.yaml'),
    });
  }
  const key = section.kind === 'bps-webapi' ? readBpsKey(env) : undefined;
  const client = politeClient(
    effects,
    { ...MANNERS, ...manners, pause: section.pause * 1000 },
    signal,
    key,
  );
  const cache = join(root, '.cache/fetch', dataset);
  return fetchDataset(
    { dataset, folder, cache, portal: portalOf(section), force },
    client,
    effects,
  );
}

function portalOf(section: FetchSection): Portal {
  switch (section.kind) {
    case 'bps-webapi':
      return bpsWebapi(section);
    case 'ckan':
      return ckan(section);
    case 'jabar':
      return jabar(section);
  }
}

interface Command {
  readonly datasets: readonly string[];
  readonly all: boolean;
  readonly force: boolean;
  readonly report: string | undefined;
}

/** @returns the command, or what is wrong with it */
function readCommand(args: readonly string[], known: readonly string[]): Command | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return `${error.message}\n\n${USAGE}`;
  }
  const { positionals, values } = parsed;
  if (values.all === positionals.length > 0) return `name a dataset, or say --all\n\n${USAGE}`;
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `no dataset "${unknown}" in data/raw${didYouMean(unknown, known)}`;
  return {
    datasets: values.all ? known : positionals,
    all: values.all,
    force: values.force,
    report: values.report,
  };
}
