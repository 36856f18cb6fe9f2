import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_COLUMNS, type LedgerFigure } from '../../src/changes/diff.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { literal, openWarehouse, query } from '../pipeline/warehouse.ts';

/**
 * The figures of a release, sorted by id.
 * @param path a folder of a release, or its `observations.parquet`, `observations.csv` or `figures.csv`
 * @throws {BadInput} when there is no such file, or it lacks a column
 */
export async function readLedger(path: string): Promise<LedgerFigure[]> {
  const file = fileOf(path);
  const warehouse = await openWarehouse({ threads: 1 });
  try {
    const read = file.endsWith('.parquet')
      ? `read_parquet(${literal(file)})`
      : `read_csv(${literal(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;
    return await query<LedgerFigure>(
      warehouse.connection,
      `SELECT * REPLACE (CAST(value AS DOUBLE) AS value) FROM (SELECT ${LEDGER_COLUMNS.join(', ')} FROM ${read}) ORDER BY observation_id`,
    );
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new BadInput(`no release can be read here; ${reason}`, { file });
  } finally {
    warehouse.close();
  }
}

function fileOf(path: string): string {
  if (!existsSync(path)) throw new BadInput('no such release', { file: path });
  if (!statSync(path).isDirectory()) return path;
  const found = ['observations.parquet', 'observations.csv', 'figures.csv']
    .map((name) => join(path, name))
    .find((file) => existsSync(file));
  if (found === undefined)
    throw new BadInput(
      'a folder without observations.parquet, observations.csv or figures.csv is no release',
      { file: path },
    );
  return found;
}
