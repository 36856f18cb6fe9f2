import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDER } from '../atlas/parquet.ts';
import type { ReleaseChange } from './release-change.ts';

let loading: Promise<readonly ReleaseChange[]> | undefined;

/** What each release changed, the newest first, as published in `changes.json`. */
export function changeLog(): Promise<readonly ReleaseChange[]> {
  return (loading ??= readFile(join(DATA_FOLDER, 'changes.json'), 'utf8').then(
    (text) => (JSON.parse(text) as { releases: readonly ReleaseChange[] }).releases,
  ));
}
