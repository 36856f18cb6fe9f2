/**
 * XLSX workbooks, a publisher's in the pipeline and a visitor's in a worker: looked into before they are unpacked, because a
 * small file can unpack into a huge one.
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import readWorkbook, { type CellValue } from 'read-excel-file/universal';

export interface Sheet {
  readonly name: string;
  /** Formulas are there as the values that were stored with them; a merged cell has its value in its first cell alone. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

const MEGABYTE = 1e6;
const MOST_UNPACKED = 600 * MEGABYTE;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 40_000_000;
/** No packed byte holds more. */
const BEST_RATIO = 1032;

/** Why an archive is not read as a workbook. */
const PROBLEMS = {
  'bad-workbook': () => 'the archive is damaged',
  archive: () => 'the archive holds no sheet',
  'workbook-too-large': ({ megabytes }: Details) =>
    `the archive unpacks into ${megabytes} MB, more than ${MOST_UNPACKED / MEGABYTE}`,
  'too-many-cells': ({ rows, columns }: Details) =>
    `a sheet says that it has ${rows} rows and ${columns} columns`,
} as const;

type Details = Readonly<Record<string, number>>;

export class BadWorkbook extends Error {
  readonly code: keyof typeof PROBLEMS;
  /** The numbers of the message. */
  readonly details: Details;

  constructor(code: keyof typeof PROBLEMS, details: Details = {}) {
    super(PROBLEMS[code](details));
    this.name = 'BadWorkbook';
    this.code = code;
    this.details = details;
  }
}

/** Bytes of the sheets and texts once they are unpacked, as the archive's own list says. @throws {BadWorkbook} */
export function unpackedSize(archive: Uint8Array): number {
  return sizeOf(partsOf(archive));
}

function sizeOf(parts: readonly UnzipFileInfo[]): number {
  if (!parts.some(({ name }) => isSheet(name))) throw new BadWorkbook('archive');
  return parts
    .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
    .reduce((sum, { originalSize }) => sum + originalSize, 0);
}

/**
 * Every sheet of a workbook.
 * @throws {BadWorkbook} when it is none, or claims to hold more than there is room for
 */
export async function readSheets(archive: Uint8Array): Promise<Sheet[]> {
  const parts = partsOf(archive);
  const size = sizeOf(parts);
  if (size > MOST_UNPACKED) throw tooLarge(size);
  // Memory is set aside for what the list says, true or not.
  if (parts.some((part) => part.originalSize > BEST_RATIO * part.size))
    throw new BadWorkbook('bad-workbook');
  try {
    checkExtent(unzipSync(archive, { filter: ({ name }) => isSheet(name) }));
    const sheets = await readWorkbook(archive.slice().buffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
  } catch (error) {
    if (error instanceof BadWorkbook) throw error;
    throw error instanceof RangeError ? tooLarge(size) : new BadWorkbook('bad-workbook');
  }
}

/** The archive's own list of what is in it. @throws {BadWorkbook} when it has none */
function partsOf(archive: Uint8Array): UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(archive, {
      filter(part) {
        parts.push(part);
        return false;
      },
    });
  } catch {
    throw new BadWorkbook('bad-workbook');
  }
  return parts;
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
      throw new BadWorkbook('too-many-cells', { rows, columns });
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function tooLarge(size: number): BadWorkbook {
  return new BadWorkbook('workbook-too-large', { megabytes: Math.round(size / MEGABYTE) });
}
