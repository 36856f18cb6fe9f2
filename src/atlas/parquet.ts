import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { CONTRACT_VERSION, type Rows, type TableName } from '../model/contract.ts';
import { plainText } from '../model/plain-text.ts';
import { tableNamed } from '../model/tables.ts';

/** Where the build finds the published tables. */
export const DATA_FOLDER = join(process.cwd(), 'public', 'data', CONTRACT_VERSION);

/**
 * Reads a published table at build time. Dates become ISO text, as the contract's row types say, and texts lose the characters
 * that act on a page unseen.
 * @throws {Error} when the file is missing, empty or lacks a column of the contract
 */
export async function readTable<Name extends TableName>(
  name: Name,
  folder = DATA_FOLDER,
): Promise<Rows[Name][]> {
  const content = readFileSync(join(folder, `${name}.parquet`));
  const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const rows = await parquetReadObjects({ file });
  const first = rows[0];
  if (first === undefined && name !== 'rejects') throw new Error(`empty table: ${name}`);
  const { columns } = tableNamed(name);
  const missing = first && columns.find((c) => !(c.name in first));
  if (missing) throw new Error(`missing column: ${name}.${missing.name}`);

  const ofType = (type: string): string[] =>
    columns.filter((c) => c.type === type).map((c) => c.name);
  const [dates, texts] = [ofType('DATE'), ofType('VARCHAR')];
  for (const row of rows) {
    for (const column of dates) {
      const value: unknown = row[column];
      row[column] = value instanceof Date ? value.toISOString().slice(0, 10) : null;
    }
    for (const column of texts) {
      const value: unknown = row[column];
      if (typeof value !== 'string') continue;
      const plain = plainText(value);
      if (plain !== value) row[column] = plain;
    }
  }
  return rows as unknown as Rows[Name][];
}
