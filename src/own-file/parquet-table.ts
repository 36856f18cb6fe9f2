/** A visitor's Parquet: column by column into words, so that one column at a time stands in memory as plain values. */
import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import type { RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';
import { WordColumn, type Word } from './word-column.ts';
import { isoText } from './workbook.ts';

const MOST_COLUMNS = 2000;
const MOST_CELLS = 80_000_000;

export interface ParquetFile {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rows: number;
  readonly names: readonly string[];
}

/** Reads the list of contents at the end of a file. @throws {Refusal} */
export async function openParquet(blob: Blob): Promise<ParquetFile> {
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end ?? blob.size).arrayBuffer(),
  };
  try {
    const metadata = await parquetMetadataAsync(file);
    const rows = Number(metadata.num_rows);
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    if (names.length > MOST_COLUMNS)
      throw new Refusal('too-many-columns', { columns: names.length });
    if (rows * names.length > MOST_CELLS)
      throw new Refusal('too-many-cells', { rows, columns: names.length });
    // What the row groups hold must be what the file says: a lie would be reserved in memory.
    const held = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    if (!Number.isSafeInteger(rows) || rows < 0 || held !== rows) throw new Refusal('bad-parquet');
    if (rows === 0) throw new Refusal('no-rows');
    return { file, metadata, rows, names };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad-parquet');
  }
}

/** @throws {Refusal} when a column cannot be decoded */
export async function readParquet(
  { file, metadata, rows, names }: ParquetFile,
  onProgress: (share: number) => void = () => {},
): Promise<RawTable> {
  const compressors = await compressorsFor(metadata);
  const columns: WordColumn[] = [];
  for (const name of names) {
    const values = new Array<unknown>(rows);
    let filled = 0;
    try {
      await parquetRead({
        file,
        metadata,
        columns: [name],
        ...(compressors && { compressors }),
        onChunk({ columnData, rowStart }) {
          for (let i = 0; i < columnData.length; i++) values[rowStart + i] = columnData[i];
          filled += columnData.length;
        },
      });
    } catch {
      throw new Refusal('bad-parquet');
    }
    if (filled !== rows) throw new Refusal('bad-parquet');
    const column = new WordColumn();
    for (const value of values) column.push(wordOf(value));
    columns.push(column);
    onProgress(columns.length / names.length);
  }
  return { titles: names, columns, rows, titleLine: undefined };
}

/** The other codecs are fetched only for files that use them. */
async function compressorsFor({ row_groups }: FileMetaData): Promise<Compressors | undefined> {
  const isBuiltIn = row_groups.every(({ columns }) =>
    columns.every(({ meta_data }) => ['UNCOMPRESSED', 'SNAPPY'].includes(meta_data?.codec ?? '')),
  );
  return isBuiltIn ? undefined : (await import('hyparquet-compressors')).compressors;
}

function wordOf(value: unknown): Word | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'bigint':
      return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
        ? Number(value)
        : value;
    default:
      if (value instanceof Date) return isoText(value);
      return JSON.stringify(value, (_key, inner: unknown) =>
        typeof inner === 'bigint'
          ? String(inner)
          : ArrayBuffer.isView(inner)
            ? Array.from(inner as unknown as ArrayLike<number>).slice(0, 1000)
            : inner,
      );
  }
}
