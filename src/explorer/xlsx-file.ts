/** A result as a workbook: one sheet with the rows, one that says where they come from. */
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, CellKind } from './result.ts';
import { rowsOf, type FileWords, type TableContent } from './table-file.ts';

/** What a sheet holds at most, one row being the head. */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 16_384;
/** Characters in a cell. */
const LONGEST = 32_767;

type SheetCell = SheetData[number][number];

/**
 * Numbers stay numbers, days days, and texts texts: a text that begins with `=` stands in its cell as a text and is never run.
 * @throws {RangeError} when a sheet cannot hold the rows or columns
 */
export async function workbookFrom(content: TableContent, words: FileWords): Promise<Blob> {
  const rows = [...rowsOf(content)];
  const { columns } = content;
  if (rows.length > MOST_ROWS || columns.length > MOST_COLUMNS)
    throw new RangeError(`too much for a sheet: ${rows.length} rows, ${columns.length} columns`);
  const data: SheetData = [
    columns.map(({ name }) => ({ ...text(name), fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      columns.map(({ kind, values }): SheetCell => cellOf(values[row] ?? null, kind)),
    ),
  ];
  const { title, source, link, sql } = words;
  const about = [title, source, link, sql].filter((line) => line !== undefined);
  return writeExcelFile([
    { data, sheet: words.sheets.data, stickyRowsCount: 1 },
    { data: about.map((line) => [text(line)]), sheet: words.sheets.about },
  ]).toBlob();
}

function text(value: string): { value: string; type: StringConstructor } {
  return {
    // What XML cannot hold would make a workbook that no program opens.
    value: value
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .slice(0, LONGEST),
    type: String,
  };
}

function cellOf(cell: Cell, kind: CellKind): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, type: Number };
  if (typeof cell === 'string' && kind === 'date') {
    const day = dayOf(cell);
    if (day) return { value: day, type: Date, format: 'yyyy-mm-dd' };
  }
  return text(String(cell));
}

/** Sheets know no day before 1900, and take the first two months of that year for another. */
function dayOf(iso: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || iso < '1900-03-01') return undefined;
  return new Date(`${iso}T00:00:00Z`);
}
