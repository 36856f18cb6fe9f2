import type { DuckDBConnection } from '@duckdb/node-api';
import { query } from './warehouse.ts';

/** What became of the rows of one file. */
export interface FileBalance {
  readonly dataset_id: string;
  readonly file: string;
  readonly rows_read: number;
  readonly rows_published: number;
  readonly rows_rejected: number;
}

/**
 * Read = published + rejected, for every file of which a row was read.
 * @throws {Error} when rows of a file were lost or doubled on their way from the adapters to `observations` and `rejects`
 */
export async function balanceOf(connection: DuckDBConnection): Promise<FileBalance[]> {
  const balances = await query<FileBalance>(connection, BALANCES);
  const lost = balances.find((b) => b.rows_read !== b.rows_published + b.rows_rejected);
  if (lost !== undefined) {
    throw new Error(
      `rows lost in ${lost.file}: read ${lost.rows_read}, published ${lost.rows_published}, rejected ${lost.rows_rejected}`,
    );
  }
  const published = balances.reduce((sum, { rows_published }) => sum + rows_published, 0);
  const [{ count } = { count: 0 }] = await query<{ count: number }>(
    connection,
    'SELECT count(*)::INTEGER AS count FROM observations',
  );
  if (count !== published)
    throw new Error(`rows lost: ${published} figures stood, ${count} are in observations`);
  return balances;
}

const count = (table: string): string =>
  `(SELECT file_no, count(*) AS rows FROM ${table} GROUP BY file_no)`;

const BALANCES = `
  SELECT
    files.dataset_id,
    path AS file,
    (coalesce(raw.rows, 0) + coalesce(unread.rows, 0))::INTEGER AS rows_read,
    coalesce(standing.rows, 0)::INTEGER AS rows_published,
    coalesce(refused.rows, 0)::INTEGER AS rows_rejected
  FROM files
  LEFT JOIN ${count('raw_figures')} raw USING (file_no)
  LEFT JOIN ${count('raw_rejects')} unread USING (file_no)
  LEFT JOIN ${count('(FROM figures WHERE problem IS NULL)')} standing USING (file_no)
  LEFT JOIN (
    SELECT dataset_id, file, count(*) AS rows FROM rejects GROUP BY ALL
  ) refused ON refused.dataset_id = files.dataset_id AND refused.file = files.path
  ORDER BY file_no
`;
