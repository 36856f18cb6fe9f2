/** XLSX workbooks: looked into before they are unpacked, because a small file can unpack into a huge one. */
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { RawTableBuilder, type Cell, type RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

const MEGABYTE = 1e6;
const MOST_UNPACKED = 600 * MEGABYTE;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 40_000_000;

/** Bytes of the sheets and texts once they are unpacked, as the archive's own list says. @throws {Refusal} */
export function unpackedSize(archive: Uint8Array): number {
  let size = 0;
  let sheets = 0;
  try {
    unzipSync(archive, {
      filter({ name, originalSize }) {
        if (/\.(?:xml|rels)$/.test(name)) size += originalSize;
        if (isSheet(name)) sheets++;
        return false;
      },
    });
  } catch {
    throw new Refusal('bad-workbook');
  }
  if (sheets === 0) throw new Refusal('archive');
  return size;
}

/**
 * Every sheet of a workbook; formulas are there as the values that were stored with them.
 * @throws {Refusal} when it is no workbook, or claims to hold more than a browser can
 */
export async function readSheets(archive: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const size = unpackedSize(archive);
  if (size > MOST_UNPACKED) throw tooLarge(size);
  try {
    checkExtent(unzipSync(archive, { filter: ({ name }) => isSheet(name) }));
    const sheets = await readWorkbook(archive.buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw error instanceof RangeError ? tooLarge(size) : new Refusal('bad-workbook');
  }
}

/** A sheet as a table. @throws {Refusal} when it is empty */
export function tableOf({ rows }: Sheet): RawTable {
  const builder = new RawTableBuilder();
  for (const row of rows) builder.add(row.map(cellOf));
  return builder.finish();
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return isoText(value);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : null;
}

/** A date as ISO text; with the time only where it says more than midnight. */
export function isoText(date: Date): string | null {
  if (Number.isNaN(date.valueOf())) return null;
  const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);

/**
 * The reader fills every gap between cells, so a single cell at the far end of a sheet would take all memory: the places that
 * cells say they stand at are read first.
 */
function checkExtent(parts: Readonly<Record<string, Uint8Array>>): void {
  for (const bytes of Object.values(parts)) {
    let [rows, columns] = [0, 0];
    const text = new TextDecoder().decode(bytes);
    for (const [, letters, row] of text.matchAll(/\br="([A-Za-z]{0,20})(\d{1,20})"/g)) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnNumber(letters ?? ''));
    }
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || rows * columns > MOST_CELLS)
      throw new Refusal('too-many-cells', { rows, columns });
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function tooLarge(size: number): Refusal {
  return new Refusal('workbook-too-large', { megabytes: Math.round(size / MEGABYTE) });
}
