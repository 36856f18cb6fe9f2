/** A visitor's file, of any kind that the explorer reads, as rows. */
import { readSheets, unpackedSize, type Sheet } from '../model/workbook.ts';
import { delimiterOf, estimatedRows, readDelimited } from './delimited.ts';
import { HEAD_BYTES, encodingOf, kindOf, type FileKind } from './file-kind.ts';
import { readJson } from './json-table.ts';
import { openParquet, readParquet } from './parquet-table.ts';
import type { RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';
import { orRefuse, tableOf } from './workbook.ts';

/** A file that has been looked at, not yet read. */
export interface LookedAt {
  readonly kind: FileKind;
  readonly head: Uint8Array;
  /** Bytes to read; of a workbook, those that it unpacks into. */
  readonly bytes: number;
  /** About how many rows; nothing where the beginning of the file does not tell. */
  readonly rows: number | undefined;
  /** True for a text that is not in UTF-8 or UTF-16. */
  readonly isOldEncoding: boolean;
}

export interface ReadFile {
  readonly raw: RawTable;
  /** The sheets of a workbook that hold rows. */
  readonly sheets: readonly Sheet[];
}

const LARGE_BYTES = 100e6;
const LARGE_ROWS = 2_000_000;
/** A text longer than this cannot be held as one. */
const LONGEST_JSON = 400e6;
const LARGEST = 2e9;

/** True for a file that takes so long, or so much memory, that the visitor is asked first. */
export const isLarge = ({ bytes, rows = 0 }: LookedAt): boolean =>
  bytes > LARGE_BYTES || rows > LARGE_ROWS;

/** Finds out what a file is and how large. @throws {Refusal} for what cannot be read */
export async function lookAt(file: Blob): Promise<LookedAt> {
  if (file.size > LARGEST) throw new Refusal('too-large');
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = kindOf(head);
  const known = { kind, head, bytes: file.size, rows: undefined, isOldEncoding: false };
  if (kind === 'parquet') return { ...known, rows: (await openParquet(file)).rows };
  if (kind === 'xlsx') {
    const archive = await bytesOf(file);
    return { ...known, bytes: await orRefuse(() => unpackedSize(archive)) };
  }
  const encoding = encodingOf(head);
  const isOldEncoding = encoding === 'windows-1252';
  if (kind === 'json') return { ...known, isOldEncoding };
  const text = new TextDecoder(encoding).decode(head);
  return { ...known, isOldEncoding, rows: estimatedRows(text, head.length, file.size) };
}

/**
 * Reads a file whole.
 * @param onProgress told the share read, from 0 to 1, and the rows so far
 * @throws {Refusal}
 */
export async function readFile(
  file: Blob,
  { kind, head }: LookedAt,
  onProgress: (share: number, rows: number) => void = () => {},
): Promise<ReadFile> {
  switch (kind) {
    case 'csv': {
      const encoding = encodingOf(head);
      const text = new TextDecoder(encoding).decode(head);
      const raw = await readDelimited(file, encoding, delimiterOf(text), (bytes, rows) =>
        onProgress(bytes / file.size, rows),
      );
      return { raw, sheets: [] };
    }
    case 'json': {
      if (file.size > LONGEST_JSON) throw new Refusal('too-large');
      const text = new TextDecoder(encodingOf(head)).decode(await file.arrayBuffer());
      return { raw: readJson(text), sheets: [] };
    }
    case 'xlsx': {
      const archive = await bytesOf(file);
      const sheets = (await orRefuse(() => readSheets(archive))).filter(isTable);
      if (!sheets[0]) throw new Refusal('no-rows');
      return { raw: tableOf(sheets[0]), sheets };
    }
    case 'parquet': {
      const parquet = await openParquet(file);
      const raw = await readParquet(parquet, (share) => onProgress(share, parquet.rows));
      return { raw, sheets: [] };
    }
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** True for a sheet with more than titles in it. */
function isTable({ rows }: Sheet): boolean {
  return rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length > 1;
}
