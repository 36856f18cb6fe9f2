import { closeSync, openSync, readSync } from 'node:fs';
import { literal, openWarehouse, type WarehouseOptions } from '../pipeline/warehouse.ts';

/**
 * The least that anything on DuckDB has to do: read a CSV whose columns are known, sort it, and write it as Parquet of the same
 * codec and row groups as ours.
 */
export async function copyToParquet(
  csv: string,
  parquet: string,
  order: readonly string[],
  options: WarehouseOptions,
): Promise<void> {
  const names = firstLine(csv).split(',');
  const columns = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const warehouse = await openWarehouse(options);
  try {
    await warehouse.connection.run(`
      COPY (
        SELECT * FROM read_csv(${literal(csv)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
          columns = {${columns}})
        ORDER BY ${order.join(', ')}
      ) TO ${literal(parquet)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880)`);
  } finally {
    warehouse.close();
  }
}

/** The names of the columns, which are a few hundred bytes of many millions. */
function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4096);
    const [line = ''] = head.toString('utf8', 0, readSync(file, head)).split('\n', 1);
    return line;
  } finally {
    closeSync(file);
  }
}
