import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseChange } from '../../src/changes/release-change.ts';

/** What each release changed, the newest first, from the entries that `npm run data:diff -- --record` wrote. */
export function readReleases(folder: string): ReleaseChange[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReleaseChange)
    .toSorted((a, b) => (a.date < b.date || (a.date === b.date && a.version < b.version) ? 1 : -1));
}
