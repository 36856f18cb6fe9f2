import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseSchema } from '../changes/release.ts';
import { readReleases } from '../changes/releases.ts';
import type { Reject } from '../../src/model/contract.ts';
import { observationCells } from './assemble.ts';
import { balanceOf } from './balance.ts';
import { build, unreadIn, type Unread } from './build.ts';
import { countRelease, metadata, type ReleaseCounts } from './metadata.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { publish } from './publish.ts';
import { openWarehouse, query, type WarehouseOptions } from './warehouse.ts';
import { readYaml } from './yaml.ts';

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
  readonly rejects: readonly Pick<Reject, 'reason_en' | 'value' | 'file' | 'line'>[];
}

const TOLD = 100;

/**
 * Makes a release: builds every table in DuckDB and publishes it. Works in a folder of its own beside `published`, which is
 * gone at the end, also after an error; `published` then still holds the last release.
 * @throws {BadInput} for a broken manifest, dictionary or source
 */
export async function makeRelease(
  folders: ReleaseFolders,
  { progress = NO_PROGRESS, ...options }: WarehouseOptions & { progress?: Progress } = {},
): Promise<ReleaseReport> {
  const release = readYaml(folders.release, releaseSchema);
  const changes = { releases: readReleases(folders.releases) };
  const beside = dirname(folders.published);
  mkdirSync(beside, { recursive: true });
  const folder = mkdtempSync(join(beside, '.warehouse-'));
  const warehouse = await openWarehouse({ folder, ...options });
  const { connection } = warehouse;
  try {
    await build(connection, folders, progress);
    progress.step('publishing', 30);
    const counts = await countRelease(connection);
    const about = metadata(release, counts, await balanceOf(connection));
    await publish(
      folders.published,
      connection,
      release.version,
      (files) => ({
        ...about(files),
        'changes.json': `${JSON.stringify(changes, null, 2)}\n`,
      }),
      { observations: observationCells },
    );
    return {
      counts,
      unread: await unreadIn(connection, TOLD),
      rejects: await query(
        connection,
        `SELECT reason_en, value, file, line FROM rejects LIMIT ${TOLD}`,
      ),
    };
  } finally {
    warehouse.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
