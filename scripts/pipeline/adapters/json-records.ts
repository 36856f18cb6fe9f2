import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import type { AdapterFile, AdapterResult } from './adapter.ts';
import { readEach } from './file-results.ts';
import { plain, type Cell } from './grid.ts';
import { cellOf, pagesOf } from './json-document.ts';
import { tableOptions } from './options.ts';
import { locatorIn, readCells, type PrintedCell } from './printed-cell.ts';
import {
  namedColumns,
  recordOptions,
  recordWords,
  valueColumns,
  wordsOfColumn,
} from './record-words.ts';
import { columnIndex, totalRow } from './records.ts';

/** What a manifest says of records in JSON: the same as of records in a CSV, but for what only text files have. */
export const jsonRecordOptions = z
  .strictObject(tableOptions)
  .omit({ delimiter: true, sheet: true })
  .extend(recordOptions);
export type JsonRecordOptions = z.output<typeof jsonRecordOptions>;

/** A page of records, and the fields that it promises. */
export interface RecordPage {
  readonly fields: readonly string[];
  readonly records: readonly unknown[];
}

/**
 * Reads the records of JSON files, one figure each.
 * @param pageOf finds the records in a page, in the form of one kind of portal
 * @throws {BadInput} for a file that is no JSON, and for a field that no record has
 */
export function readJsonRecords(
  files: readonly AdapterFile[],
  settings: JsonRecordOptions,
  pageOf: (page: unknown, path: string) => RecordPage,
): AdapterResult {
  return readEach(files, (file) => {
    const pages = pagesOf(file).map((page) => pageOf(page, file.path));
    const locator = locatorIn(file, files.length > 1);
    const cells = cellsOf(file.path, pages, settings, locator);
    const records = pages.reduce((sum, { records }) => sum + records.length, 0);
    const read = records * valueColumns(settings).length;
    return { ...readCells(file.path, cells, settings), read };
  });
}

function cellsOf(
  path: string,
  pages: readonly RecordPage[],
  settings: JsonRecordOptions,
  locator: (within: string) => string,
): PrintedCell[] {
  const records = pages.flatMap((page) => page.records);
  if (records.length === 0) return [];
  const header = [...new Set([...pages.flatMap((page) => page.fields), ...keysOf(records)])];
  const index = columnIndex(
    { path, header, headerLine: 1, width: header.length, rows: [] },
    namedColumns(settings),
  );

  const columns = valueColumns(settings);
  return records.flatMap((record, i): PrintedCell[] => {
    const row: Cell[] = isRecord(record)
      ? header.map((name) => cellOf(Object.hasOwn(record, name) ? record[name] : ''))
      : [cellOf(record)];
    const cellAt = (name: string): Cell => row[index.get(name) ?? -1] ?? '';
    const at = (name: string): string => plain(cellAt(name));
    const words = isRecord(record) ? recordWords(at, settings) : {};
    const refused = isRecord(record) ? totalRow(at('geo_name')) : NO_RECORD;
    return columns.map(({ name, key, unit, said }) => ({
      line: i + 1,
      column: name,
      cell: isRecord(record) ? cellAt(key) : cellOf(record),
      words: isRecord(record)
        ? { ...wordsOfColumn(words, said), locator: locator(`column ${name}`) }
        : {},
      code: at('code'),
      unitText: at('unit'),
      labelUnit: unit,
      refused,
      row,
    }));
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(records: readonly unknown[]): string[] {
  const keys = new Set<string>();
  for (const record of records.filter(isRecord))
    for (const key of Object.keys(record)) keys.add(key);
  return [...keys];
}

const NO_RECORD = {
  code: 'no-record',
  id: 'butir ini bukan objek dengan kolom bernama',
  en: 'the item is no object with named fields',
};

/** The complaint of a portal, saved as if it were data. */
export function errorAnswer(said: unknown, path: string): BadInput {
  const words = typeof said === 'string' ? said : JSON.stringify(said ?? null);
  return new BadInput(
    `the file is an error answer of the portal: "${words.slice(0, 160)}"; fetch it again`,
    { file: path },
  );
}
