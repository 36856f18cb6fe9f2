import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import { didYouMean } from '../../../src/model/nearest.ts';
import type { Adapter, AdapterFile } from './adapter.ts';
import { readEach, type FileResult } from './file-results.ts';
import { plain, readGrid, sheetHint, type Grid } from './grid.ts';
import { labelKey } from './header.ts';
import { tableOptions } from './options.ts';
import { TOTAL, withoutNotes } from './place-name.ts';
import { locatorIn, readCells, type PrintedCell } from './printed-cell.ts';
import {
  namedColumns,
  recordOptions,
  recordWords,
  valueColumns,
  wordsOfColumn,
} from './record-words.ts';
import { shown } from './text.ts';

const options = z.strictObject({
  ...tableOptions,
  ...recordOptions,
});
type Options = z.output<typeof options>;

/**
 * Tidy tables, one figure a row or a few side by side: CSV from Open Data Jabar and CKAN portals, and what others made of them with semicolons and
 * decimal commas. The first row names the columns; which of them means what is in the manifest.
 */
export const records: Adapter<Options> = {
  name: 'records',
  options,
  read: (files, settings) =>
    readEach(files, (file) => readRecords(file, settings, locatorIn(file, files.length > 1))),
};

function readRecords(
  file: AdapterFile,
  settings: Options,
  locator: (within: string) => string,
): FileResult {
  const table = recordsOf(readGrid(file, settings));
  const index = columnIndex(table, namedColumns(settings));
  const columns = valueColumns(settings);
  const cells = table.rows.flatMap(({ line, cells: row }): PrintedCell[] => {
    const at = (name: string): string => plain(row[index.get(name) ?? -1]);
    const words = recordWords(at, settings);
    const refused = row.length === table.width ? totalRow(at('geo_name')) : WRONG_WIDTH;
    return columns.map(({ name, key, unit, said }) => ({
      line,
      column: name,
      cell: row[index.get(key) ?? -1] ?? '',
      words: { ...wordsOfColumn(words, said), locator: locator(`column ${name}`) },
      code: at('code'),
      unitText: at('unit'),
      labelUnit: unit,
      refused,
      row,
    }));
  });
  const read = table.rows.length * columns.length;
  return { ...readCells(file.path, cells, settings), read };
}

/** A grid whose first row names the columns. */
export interface RecordTable extends Grid {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Cells that a whole row has; in one with more or fewer, nobody knows which cell belongs to which column. */
  readonly width: number;
}

/** @throws {BadInput} when the file holds no header or no rows */
export function recordsOf(grid: Grid): RecordTable {
  const { path, rows } = grid;
  const filled = rows.filter(({ cells }) => cells.some((cell) => plain(cell) !== ''));
  const [first, ...rest] = filled;
  if (first === undefined || rest.length === 0) {
    throw new BadInput(
      `no records found: expected a row of column names and rows below it${sheetHint(grid)}`,
      { file: path },
    );
  }
  return {
    ...grid,
    header: first.cells.map(plain),
    headerLine: first.line,
    width: first.cells.length,
    rows: rest,
  };
}

/**
 * Where the columns are that a manifest names.
 * @throws {BadInput} for a column that is missing, with the nearest that is there, or that is there twice
 */
export function columnIndex(
  table: RecordTable,
  wanted: Readonly<Record<string, string | undefined>>,
): Map<string, number> {
  const { path, header, headerLine } = table;
  const index = new Map<string, number>();
  const place = { file: path, line: headerLine };
  const keys = header.map(labelKey);
  for (const [name, printed] of Object.entries(wanted)) {
    if (printed === undefined) continue;
    const at = keys.indexOf(labelKey(printed));
    if (at < 0) {
      throw new BadInput(
        `no column "${printed}"; found ${shown(header.join(', '), 200)}${didYouMean(printed, header)}${sheetHint(table)}`,
        place,
      );
    }
    if (keys.includes(labelKey(printed), at + 1))
      throw new BadInput(`the column "${printed}" is there twice`, place);
    index.set(name, at);
  }
  return index;
}

/** A row "Jumlah" among the places: it would be told as a place that nobody knows. */
export function totalRow(name: string): typeof TOTAL_ROW | undefined {
  return TOTAL.test(withoutNotes(name)) ? TOTAL_ROW : undefined;
}

const TOTAL_ROW = {
  code: 'total-row',
  id: 'baris jumlah, bukan baris sebuah wilayah',
  en: 'a row of totals, not of a place',
};

export const WRONG_WIDTH = {
  code: 'wrong-width',
  id: 'baris ini tidak punya sel sebanyak judul kolom',
  en: 'the row does not have as many cells as there are column names',
};
