/**
 * Measures layouts of `observations.parquet` for the reader in the browser: bytes as they lie on the server, bytes as the
 * server compresses them, and the time hyparquet takes for all of the file and for a builder's chart. The choice that
 * was made from the figures is in docs/parquet-layout.md; run this again when DuckDB or hyparquet change.
 *
 *     node scripts/bench-data/parquet-layout.ts [copies]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetMetadata, parquetQuery, parquetReadObjects } from 'hyparquet';
import { literal, openWarehouse } from '../pipeline/warehouse.ts';

const ROOT = join(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'public/data/v1/observations.parquet');
const RUNS = 9;

const CONTRACT = 'area_level, area_code, indicator_id, year, period, population_id, observation_id';

interface Layout {
  readonly name: string;
  readonly order: string;
  readonly codec: 'snappy' | 'uncompressed';
  readonly rows: number;
  readonly version: 'V1' | 'V2';
}

const chosen: Layout = {
  name: 'contract order, Snappy, 122,880 rows',
  order: CONTRACT,
  codec: 'snappy',
  rows: 122_880,
  version: 'V1',
};
const LAYOUTS: readonly Layout[] = [
  chosen,
  { ...chosen, name: '… uncompressed', codec: 'uncompressed' },
  { ...chosen, name: '… Parquet version 2 (delta encodings)', version: 'V2' },
  { ...chosen, name: '… groups of 2,048 rows', rows: 2_048 },
  { ...chosen, name: '… groups of 8,192 rows', rows: 8_192 },
  { ...chosen, name: '… groups of 24,576 rows', rows: 24_576 },
  {
    ...chosen,
    name: '… by indicator, then area',
    order: 'indicator_id, population_id, area_level, area_code, year, period, observation_id',
  },
  { ...chosen, name: '… by id (no order at all)', order: 'observation_id' },
];

const copies = Number(process.argv[2] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'atlas-parquet-'));
const warehouse = await openWarehouse({ folder });
try {
  await warehouse.connection.run(`
    CREATE TABLE figures AS
    SELECT o.* REPLACE (
      CASE copy WHEN 0 THEN observation_id
        ELSE substr(sha256(observation_id || copy), 1, 12) END AS observation_id,
      (year - copy)::SMALLINT AS year
    )
    FROM read_parquet(${literal(PUBLISHED)}) o, range(${copies}) AS copies(copy)
  `);
  console.log(
    '| layout | groups | KiB | KiB gzipped | read all, ms | a chart, ms | a chart, KiB read |\n|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const layout of LAYOUTS) console.log(await measured(layout));
} finally {
  warehouse.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measured({ name, order, codec, rows, version }: Layout): Promise<string> {
  const path = join(folder, 'layout.parquet');
  await warehouse.connection.run(
    `COPY (SELECT * FROM figures ORDER BY ${order}) TO ${literal(path)}
     (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE ${rows}, PARQUET_VERSION ${version})`,
  );
  const content = readFileSync(path);
  const buffer = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const groups = parquetMetadata(buffer).row_groups.length;
  let bytes = 0;
  const counted = {
    byteLength: buffer.byteLength,
    slice(start: number, end?: number): ArrayBuffer {
      const part = buffer.slice(start, end);
      bytes += part.byteLength;
      return part;
    },
  };
  const all = await least(() => parquetReadObjects({ file: buffer }));
  const chart = (): Promise<unknown> =>
    parquetQuery({
      file: counted,
      columns: ['area_code', 'indicator_id', 'year', 'value', 'value_low', 'value_high'],
      filter: { area_code: { $eq: '32' }, indicator_id: { $eq: 'workers' } },
    });
  bytes = 0;
  await chart();
  const read = bytes;
  const cells = [
    name,
    groups,
    (content.length / 1024).toFixed(0),
    (gzipSync(content).length / 1024).toFixed(0),
    all.toFixed(0),
    (await least(chart)).toFixed(1),
    (read / 1024).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Milliseconds of the least disturbed run: the machine may be busy with other things. */
async function least(work: () => Promise<unknown>): Promise<number> {
  await work(); // The first run also pays for the compiler.
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
