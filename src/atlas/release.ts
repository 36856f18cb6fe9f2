import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDER } from './parquet.ts';

let loading: Promise<{ version: string; date: string }> | undefined;

/** The release that the published data describes itself as, from its data package. */
export function release(): Promise<{ version: string; date: string }> {
  return (loading ??= readFile(join(DATA_FOLDER, 'datapackage.json'), 'utf8').then((text) => {
    const { version, created } = JSON.parse(text) as { version: string; created: string };
    return { version, date: created.slice(0, 10) };
  }));
}
