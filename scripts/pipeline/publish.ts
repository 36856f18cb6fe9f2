import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { CONTRACT_VERSION, type Rows, type TableName } from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import { excelCsv, machineCsv, publicCsv } from './csv-text.ts';

export interface PublishedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type Tables = { readonly [Name in TableName]: readonly Rows[Name][] };

/**
 * Writes every table as Parquet, CSV and Excel-friendly CSV, then what `extra` makes of their sizes and hashes, then
 * `checksums.txt`. Everything goes to a temporary folder that takes the place of the old one at the end, so that an
 * interrupted run leaves the last release whole.
 * @param extra further files by name, such as `datapackage.json`
 */
export async function publish(
  folder: string,
  tables: Tables,
  version: string,
  extra: (files: readonly PublishedFile[]) => Record<string, string>,
): Promise<void> {
  const temporary = join(dirname(folder), `.${CONTRACT_VERSION}-new`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });

  for (const { name } of TABLES) {
    writeFileSync(join(temporary, `${name}.csv`), publicCsv(name, tables[name]));
    writeFileSync(join(temporary, `${name}.excel.csv`), excelCsv(name, tables[name]));
  }
  await writeParquet(temporary, tables, version);

  for (const [name, text] of Object.entries(extra(filesIn(temporary))))
    writeFileSync(join(temporary, name), text);
  const checksums = filesIn(temporary).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  writeFileSync(join(temporary, 'checksums.txt'), checksums.join(''));

  swap(temporary, folder);
}

function swap(temporary: string, folder: string): void {
  const old = `${temporary}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(temporary, folder);
  rmSync(old, { recursive: true, force: true });
}

function filesIn(folder: string): PublishedFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return {
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    });
}

/**
 * DuckDB writes the Parquet from a typed CSV: dictionary-encoded strings, and Snappy, which hyparquet decodes without
 * a further library. One thread, so that the same rows give the same bytes.
 */
async function writeParquet(folder: string, tables: Tables, version: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const staging = join(folder, 'staging.csv');
  try {
    for (const { name, columns } of TABLES) {
      writeFileSync(staging, machineCsv(name, tables[name]));
      const types = columns.map((c) => `${literal(c.name)}: ${literal(c.type)}`).join(', ');
      const read = `read_csv(${literal(staging)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}})`;
      const metadata = `{atlas_ikm_contract: ${literal(CONTRACT_VERSION)}, atlas_ikm_release: ${literal(version)}, atlas_ikm_table: ${literal(name)}}`;
      await connection.run(
        `COPY (SELECT * FROM ${read}) TO ${literal(join(folder, `${name}.parquet`))} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880, KV_METADATA ${metadata})`,
      );
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(staging, { force: true });
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
