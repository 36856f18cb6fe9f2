/** DuckDB over the published Parquet, as the guard sees it in the browser. */
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import type { Ask } from '../../src/guard/guard.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';

/** A visitor's file, as it stands beside the atlas's tables. */
export const OWN_FILE =
  "CREATE TABLE mine AS SELECT * FROM (VALUES ('Jawa Barat', 10, '32'), ('JABAR', 4, '32'), ('Bali', 20, '51')) AS t(provinsi, n, area_code)";

export async function publishedEngine(): Promise<{
  connection: DuckDBConnection;
  ask: Ask;
  close(): void;
}> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of TABLE_NAMES)
    await connection.run(
      `CREATE TABLE "${table}" AS SELECT * FROM '${join(DATA_FOLDER, `${table}.parquet`)}'`,
    );
  await connection.run(OWN_FILE);
  const ask: Ask = async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJS().map(([op, field, seen, groups]) => ({
      op: Number(op),
      field: field as string,
      seen: seen as string | null,
      groups: Number(groups),
    }));
  };
  return {
    connection,
    ask,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
