import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseSchema } from '../changes/release.ts';
import { readReleases } from '../changes/releases.ts';
import type { Dataset, Reject } from '../../src/model/contract.ts';
import { observationLines } from './assemble.ts';
import { balanceOf } from './balance.ts';
import {
  build,
  misspeltIn,
  unnamedIn,
  unreadIn,
  type Misspelt,
  type Unnamed,
  type Unread,
} from './build.ts';
import { countRelease, metadata, type ReleaseCounts } from './metadata.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { publish } from './publish.ts';
import { ALIKE } from './report.ts';
import { openWarehouse, query, type Warehouse, type WarehouseOptions } from './warehouse.ts';
import { readYaml } from '../../src/model/yaml.ts';

export interface ReleaseFolders {
  /** `raw/`, a folder for each dataset. */
  readonly raw: string;
  /** The dictionaries. */
  readonly reference: string;
  /** `release.yaml`: number and date. */
  readonly release: string;
  /** The ledger of releases. */
  readonly releases: string;
  /** What is published; takes the place of the last release once it is complete. */
  readonly published: string;
}

/** What is told of a release once it stands. */
export interface ReleaseReport {
  readonly counts: ReleaseCounts;
  /** The first of them: thousands help nobody. */
  readonly unread: readonly Unread[];
  readonly misspelt: readonly Misspelt[];
  readonly unnamed: readonly Unnamed[];
  /** The first of each kind in each file. */
  readonly rejects: readonly ToldReject[];
  /** Datasets of which no figure is published. */
  readonly empty: readonly Pick<Dataset, 'dataset_id' | 'rows_read'>[];
}

export type ToldReject = Pick<Reject, 'reason_en' | 'value' | 'file' | 'line'> & {
  /** Rejects of its kind in its file, and which of them this is. */
  readonly alike: number;
  readonly nth: number;
};

const TOLD = 100;

export interface ReleaseOptions extends Omit<WarehouseOptions, 'folder'> {
  readonly progress?: Progress;
  /** Ends the work; what was published before stays, and nothing else. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a release: builds every table in DuckDB and publishes it. Works in a folder of its own beside `published`, which is
 * gone at the end, also after an error; `published` then still holds the last release.
 * @throws {BadInput} for a broken manifest, dictionary or source
 * @throws the reason of the signal when it ends the work
 */
export async function makeRelease(
  folders: ReleaseFolders,
  { progress = NO_PROGRESS, signal, ...options }: ReleaseOptions = {},
): Promise<ReleaseReport> {
  const release = readYaml(folders.release, releaseSchema);
  const changes = { releases: readReleases(folders.releases) };
  const folder = join(dirname(folders.published), '.warehouse');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const warehouse = await openWarehouse({ folder, ...options });
  const { connection } = warehouse;
  const heed = interruptedBy(signal, warehouse);
  try {
    await build(connection, folders, progress);
    progress.step('publishing');
    const counts = await countRelease(connection);
    const about = metadata(release, counts, await balanceOf(connection));
    await publish(
      folders.published,
      warehouse,
      release.version,
      (files) => {
        signal?.throwIfAborted();
        return { ...about(files), 'changes.json': `${JSON.stringify(changes, null, 2)}\n` };
      },
      { lines: { observations: observationLines }, onPart: progress.reach.bind(progress) },
    );
    return {
      counts,
      unread: await unreadIn(connection, TOLD),
      misspelt: await misspeltIn(connection, TOLD),
      unnamed: await unnamedIn(connection, TOLD),
      rejects: await query<ToldReject>(
        connection,
        `SELECT reason_en, value, file, line, (count(*) OVER kind)::INTEGER AS alike,
          (row_number() OVER (kind ORDER BY rowid))::INTEGER AS nth
         FROM rejects WINDOW kind AS (PARTITION BY file, reason_code)
         QUALIFY nth <= ${ALIKE} ORDER BY rowid LIMIT ${TOLD}`,
      ),
      empty: await query(
        connection,
        'SELECT dataset_id, rows_read FROM datasets WHERE rows_published = 0 ORDER BY dataset_id',
      ),
    };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    heed.end();
    warehouse.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Once the signal came, every query is interrupted, those too that begin later. */
function interruptedBy(
  signal: AbortSignal | undefined,
  { connection, second }: Warehouse,
): { end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    connection.interrupt();
    second.interrupt();
    timer ??= setInterval(interrupt, 20);
  };
  if (signal?.aborted === true) interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  return {
    end() {
      signal?.removeEventListener('abort', interrupt);
      clearInterval(timer);
    },
  };
}
