/** Build side: the published Parquet files with their lengths and checksums, as the data package lists them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../atlas/parquet.ts';
import type { TableName } from '../model/contract.ts';
import { TABLES } from '../model/tables.ts';
import type { EngineManifest } from './manifest.ts';

export interface PublishedTable {
  readonly name: TableName;
  /** File name within the data folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

interface Resource {
  readonly path?: unknown;
  readonly bytes?: unknown;
  readonly hash?: unknown;
  readonly rows?: unknown;
}

/** @throws {Error} when a table of the contract is not listed, or without length, row count and checksum */
export function publishedTables(folder = DATA_FOLDER): PublishedTable[] {
  const packageFile = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: Resource[];
  };
  return TABLES.map(({ name }) => {
    const file = `${name}.parquet`;
    const resource = packageFile.resources.find(({ path }) => path === file);
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(String(resource?.hash))?.[1];
    if (
      typeof resource?.bytes !== 'number' ||
      typeof resource.rows !== 'number' ||
      sha256 === undefined
    ) {
      throw new Error(`datapackage.json: no length, row count and checksum for ${file}`);
    }
    return {
      name,
      file,
      bytes: resource.bytes,
      sha256,
      rows: resource.rows,
    };
  });
}

/**
 * What the published engine folder holds.
 * @throws {Error} when scripts/engine.ts has not been run
 */
export function engineManifest(folder = join(process.cwd(), 'public/engine')): EngineManifest {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`missing ${path}: run "npm run engine" first`);
  return JSON.parse(readFileSync(path, 'utf8')) as EngineManifest;
}
