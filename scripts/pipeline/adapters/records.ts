import { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import { didYouMean } from '../nearest.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { Adapter, AdapterFile, AdapterResult } from './adapter.ts';
import { plain, readGrid, type Grid } from './grid.ts';
import { labelKey } from './header.ts';
import { tableOptions } from './options.ts';
import { periodLabel, periodOf } from './period-label.ts';
import { placeName } from './place-name.ts';
import { locatorIn, readCells, unitWord, type PrintedCell, type Words } from './printed-cell.ts';
import { shown } from './text.ts';

const column = z.string().min(1);

const options = z.strictObject({
  ...tableOptions,
  /** What the contract calls a column, and what the file calls it. */
  columns: z.strictObject({
    value: column,
    source_id: column.optional(),
    geo_name: column.optional(),
    parent_name: column.optional(),
    code: column.optional(),
    period: column.optional(),
    indicator: column.optional(),
    population: column.optional(),
    status: column.optional(),
    unit: column.optional(),
    note: column.optional(),
  }),
  /** Columns that split the figures: `size: kategori_usaha`. */
  breakdown: z.record(z.string().min(1), column).default({}),
  /** What the words of a column mean: `indicator: { "Unit Usaha": establishments }`. */
  values: z
    .partialRecord(
      z.enum(['source_id', 'indicator', 'population', 'status', 'period']),
      z.record(z.string(), z.string().min(1)),
    )
    .default({}),
});
type Options = z.output<typeof options>;

/**
 * Tidy tables, one figure a row: CSV from Open Data Jabar and CKAN portals, and what others made of them with semicolons and
 * decimal commas. The first row names the columns; which of them means what is in the manifest.
 */
export const records: Adapter<Options> = {
  name: 'records',
  options,
  read(files, settings) {
    const results = files.map((file) =>
      readRecords(file, settings, locatorIn(file, files.length > 1)),
    );
    return {
      figures: results.flatMap((result) => result.figures),
      rejects: results.flatMap((result) => result.rejects),
    };
  },
};

function readRecords(
  file: AdapterFile,
  settings: Options,
  locator: (within: string) => string,
): AdapterResult {
  const table = recordsOf(readGrid(file, settings));
  const index = columnIndex(table, { ...settings.columns, ...dimensionKeys(settings.breakdown) });
  const cells = table.rows.map(({ line, cells: row }): PrintedCell => {
    const at = (name: string): string => plain(row[index.get(name) ?? -1]);
    return {
      line,
      column: settings.columns.value,
      cell: row[index.get('value') ?? -1] ?? '',
      words: { ...wordsOf(at, settings), locator: locator(`column ${settings.columns.value}`) },
      code: at('code'),
      unitText: at('unit'),
      refused: row.length === table.width ? undefined : WRONG_WIDTH,
      row,
    };
  });
  return readCells(file.path, cells, settings);
}

function wordsOf(at: (name: string) => string, settings: Options): Words {
  const { constants, columns, breakdown, values, renames, bare_names } = settings;
  const words: Record<string, string> = {};
  for (const name of ['source_id', 'indicator', 'population', 'status', 'note'] as const) {
    if (columns[name] !== undefined)
      words[name] = meaning(at(name), name === 'note' ? undefined : values[name]);
  }
  if (columns.geo_name !== undefined) {
    const kind = constants.geo_level === 'regency' ? bare_names : undefined;
    words['geo_name'] = placeName(at('geo_name'), renames, kind);
  }
  if (columns.parent_name !== undefined)
    words['parent_name'] = placeName(at('parent_name'), renames, undefined);
  if (columns.period !== undefined)
    words['period'] = periodText(meaning(at('period'), values.period));
  if (columns.unit !== undefined && constants.unit === undefined)
    words['unit'] = unitWord(at('unit'), settings);
  const terms = Object.keys(breakdown)
    .map((dimension) => [dimension, at(`breakdown ${dimension}`)] as const)
    .filter(([, value]) => value !== '')
    .map(([dimension, value]) => `${dimension}=${value}`);
  if (constants.breakdown !== undefined) terms.unshift(constants.breakdown);
  if (terms.length > 0) words['breakdown'] = terms.join('; ');
  return words;
}

/** A period as printed in a cell, in the contract's writing where it can be read: `2023.0`, "Tahun 2023", "2023 Semester I". */
export function periodText(printed: string): string {
  try {
    return parsePeriod(printed).text;
  } catch {
    const label = periodLabel(printed);
    return (label && periodOf([label])) ?? printed;
  }
}

function meaning(printed: string, known: Readonly<Record<string, string>> | undefined): string {
  const wanted = labelKey(printed);
  return Object.entries(known ?? {}).find(([word]) => labelKey(word) === wanted)?.[1] ?? printed;
}

function dimensionKeys(breakdown: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(breakdown).map(([dimension, name]) => [`breakdown ${dimension}`, name]),
  );
}

/** A grid whose first row names the columns. */
export interface RecordTable extends Grid {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Cells that a whole row has; in one with more or fewer, nobody knows which cell belongs to which column. */
  readonly width: number;
}

/** @throws {BadInput} when the file holds no header or no rows */
export function recordsOf({ path, rows }: Grid): RecordTable {
  const filled = rows.filter(({ cells }) => cells.some((cell) => plain(cell) !== ''));
  const [first, ...rest] = filled;
  if (first === undefined || rest.length === 0) {
    throw new BadInput('no records found: expected a row of column names and rows below it', {
      file: path,
    });
  }
  return {
    path,
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
  { path, header, headerLine }: RecordTable,
  wanted: Readonly<Record<string, string | undefined>>,
): Map<string, number> {
  const index = new Map<string, number>();
  const place = { file: path, line: headerLine };
  const keys = header.map(labelKey);
  for (const [name, printed] of Object.entries(wanted)) {
    if (printed === undefined) continue;
    const at = keys.indexOf(labelKey(printed));
    if (at < 0) {
      throw new BadInput(
        `no column "${printed}"; found ${shown(header.join(', '), 200)}${didYouMean(printed, header)}`,
        place,
      );
    }
    if (keys.includes(labelKey(printed), at + 1))
      throw new BadInput(`the column "${printed}" is there twice`, place);
    index.set(name, at);
  }
  return index;
}

export const WRONG_WIDTH = {
  code: 'wrong-width',
  id: 'baris ini tidak punya sel sebanyak judul kolom',
  en: 'the row does not have as many cells as there are column names',
};
