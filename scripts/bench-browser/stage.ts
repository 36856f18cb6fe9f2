/**
 * The folder that the bench serves: the built explorer over a table of any length, and the floor's page beside it.
 * Everything is copied, so that the build stays as it is.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { literal, openWarehouse } from '../pipeline/warehouse.ts';

const ROOT = join(import.meta.dirname, '../..');
const DUCKDB = join(ROOT, 'node_modules/@duckdb/duckdb-wasm/dist');
const PARTS = ['_astro', 'engine', 'fonts', 'data/v1/sources.parquet', 'jelajah'];

export interface Stage {
  readonly folder: string;
  readonly rows: number;
  /** Length of the Parquet file. */
  readonly bytes: number;
}

/**
 * Lays out a folder to be served.
 * @param dist the built site
 * @param rows of `observations`: the published ones, copied with other years and ids until there are as many
 * @throws {Error} when the site is not built, or its explorer does not name the table's checksum
 */
export async function layStage(folder: string, dist: string, rows: number): Promise<Stage> {
  if (!existsSync(join(dist, 'jelajah/index.html')))
    throw new Error(`missing ${dist}/jelajah/: run "npm run build" first`);
  for (const part of PARTS) {
    if (existsSync(join(dist, part)))
      cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, 'data/v1'), { recursive: true });
  const published = join(dist, 'data/v1/observations.parquet');
  const parquet = join(folder, 'data/v1/observations.parquet');
  await writeRows(published, parquet, rows);
  trust(join(folder, 'jelajah/index.html'), published, parquet);
  await layFloor(join(folder, 'lantai'));
  return { folder, rows, bytes: statSync(parquet).size };
}

/** As many rows as asked for, in the order and layout of the published file. Ids are all different, as in the original. */
async function writeRows(published: string, parquet: string, rows: number): Promise<void> {
  const warehouse = await openWarehouse();
  try {
    await warehouse.connection.run(`
      COPY (
        SELECT o.* REPLACE (
          CASE copy WHEN 0 THEN observation_id
            ELSE substr(sha256(observation_id || copy), 1, 12) END AS observation_id,
          CASE WHEN period = year::VARCHAR THEN (year - copy)::VARCHAR ELSE period END AS period,
          (year - copy)::SMALLINT AS year
        )
        FROM range(CAST(ceil(${rows} / (SELECT count(*) FROM ${literal(published)})) AS BIGINT)) AS copies(copy),
          ${literal(published)} AS o
        QUALIFY row_number() OVER (ORDER BY copy, observation_id) <= ${rows}
        ORDER BY area_level, area_code, indicator_id, year, period, population_id, observation_id
      ) TO ${literal(parquet)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880)`);
  } finally {
    warehouse.close();
  }
}

/** The explorer takes no file but the one that its page names with length and checksum. */
function trust(page: string, published: string, parquet: string): void {
  const [before, after] = [readFileSync(published), readFileSync(parquet)];
  const html = readFileSync(page, 'utf8');
  const patched = html
    .replaceAll(sha256(before), sha256(after))
    .replaceAll(`"bytes":${before.length},`, `"bytes":${after.length},`);
  if (!patched.includes(sha256(after))) throw new Error(`${page} names no observations.parquet`);
  writeFileSync(page, patched);
}

async function layFloor(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'floor.ts'),
        formats: ['es'],
        fileName: () => 'floor.js',
      },
    },
  });
  for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'])
    cpSync(join(DUCKDB, file), join(folder, file.replace('-browser', '')));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><body><script type="module" src="floor.js"></script></body></html>\n',
  );
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
