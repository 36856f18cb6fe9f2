import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { readParquet } from 'parquet-wasm/node';
import { expect, test } from 'vitest';
import { DATA_FOLDER, readTable } from '../../src/atlas/parquet.ts';
import { TABLES } from '../../src/model/tables.ts';

/**
 * The published Parquet in a third reader, Rust's own (parquet-wasm), besides DuckDB and hyparquet: what one writer and one
 * reader agree on might still be wrong.
 */
test.each(TABLES)('$name reads the same in Rust’s reader', async ({ name, columns }) => {
  const bytes = readFileSync(join(DATA_FOLDER, `${name}.parquet`));
  const arrow = tableFromIPC(readParquet(bytes).intoIPCStream(), { useDate: true });
  expect(arrow.names).toEqual(columns.map((c) => c.name));

  const rows = (await readTable(name)) as unknown as Record<string, unknown>[];
  expect(arrow.numRows).toBe(rows.length);
  for (const { name: column, type } of columns) {
    const values = Array.from(arrow.getChild(column), (cell: unknown) =>
      type === 'DATE' && cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null),
    );
    expect(values, column).toEqual(rows.map((row) => row[column]));
  }
});
