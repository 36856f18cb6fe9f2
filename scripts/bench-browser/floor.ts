/**
 * The floor that the explorer is measured against: a page that does nothing but start duckdb-wasm as its guide says, fetch a
 * Parquet file, decode it with hyparquet on the main thread, insert it as Arrow, and run one query. No editor, no checks, no
 * locks, nothing drawn but the answer.
 */
import { AsyncDuckDB, ConsoleLogger, LogLevel } from '@duckdb/duckdb-wasm';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { parquetMetadata, parquetRead } from 'hyparquet';
import type { FloorOrder } from './pages.ts';

declare global {
  interface Window {
    /** Set by the bench before the page runs. */
    atlasFloor: FloorOrder;
  }
}

const { parquet, sql } = window.atlasFloor;

const db = new AsyncDuckDB(
  new ConsoleLogger(LogLevel.WARNING),
  new Worker(new URL('duckdb-eh.worker.js', location.href)),
);
await db.instantiate(new URL('duckdb-eh.wasm', location.href).href);
const connection = await db.connect();

const file = await (await fetch(parquet)).arrayBuffer();
const metadata = parquetMetadata(file);
const columns = new Map<string, unknown[]>();
await parquetRead({
  file,
  metadata,
  onChunk({ columnName, columnData, rowStart }) {
    const column = columns.get(columnName) ?? new Array<unknown>(Number(metadata.num_rows));
    columns.set(columnName, column);
    for (let i = 0; i < columnData.length; i++) column[rowStart + i] = columnData[i];
  },
});
// Flechette chooses the types, and lists repeated texts once.
const table = tableFromArrays(Object.fromEntries(columns) as Record<string, unknown[]>);
const ipc = tableToIPC(table, { format: 'stream' });
if (!ipc) throw new Error('no bytes were written');
await connection.insertArrowFromIPCStream(ipc, { name: 'observations', create: true });

const answer = await connection.query(sql);
const list = document.createElement('pre');
list.id = 'answer';
list.textContent = String(answer.numRows);
document.body.append(list);
