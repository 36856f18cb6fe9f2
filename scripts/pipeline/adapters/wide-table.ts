import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import { didYouMean } from '../../../src/model/nearest.ts';
import type { Adapter, AdapterFile } from './adapter.ts';
import { readEach, type FileResult } from './file-results.ts';
import { plain, readGrid, sheetHint, type Grid, type GridRow } from './grid.ts';
import { labelKey, unitIn } from './header.ts';
import { constants, tableOptions } from './options.ts';
import { periodLabel, periodOf } from './period-label.ts';
import { locatorIn, readCells, splitBy, unitWord, type PrintedCell } from './printed-cell.ts';
import { WRONG_WIDTH } from './records.ts';
import { shown } from './text.ts';

const options = z.strictObject({
  ...tableOptions,
  /** The columns that are no years. */
  columns: z
    .strictObject({
      label: z.string().min(1).default('uraian'),
      unit: z.string().min(1).nullable().default('satuan'),
      note: z.string().min(1).optional(),
    })
    .prefault({}),
  /** What a row counts, by its label; `skip` leaves a row out. */
  rows: z.record(z.string(), z.union([z.literal('skip'), constants])),
  /** What happens to rows that are not named: they are shown among the rejects, or left out. */
  other_rows: z.enum(['reject', 'skip']).default('reject'),
});
type Options = z.output<typeof options>;

/**
 * The tables of regency portals: one indicator a row, one year a column (`No, uraian, satuan, 2021, 2022, …, sumber_data,
 * keterangan`), with any delimiter. A row means what the manifest says of its label.
 */
export const wideTable: Adapter<Options> = {
  name: 'wide-table',
  options,
  read: (files, settings) => readEach(files, (file) => readTable(file, settings, files.length > 1)),
};

function readTable(file: AdapterFile, settings: Options, severalFiles: boolean): FileResult {
  const grid = readGrid(file, settings);
  const { columns } = settings;
  const header = headerRow(grid, columns.label);
  const place = { file: file.path, line: header.line };
  const at = (name: string): number => columnOf(header, name, place);
  const label = at(columns.label);
  const unit = columns.unit === null ? -1 : at(columns.unit);
  const note = columns.note === undefined ? -1 : at(columns.note);
  const years = header.cells.flatMap((cell, index) => {
    const period = periodLabel(cell);
    const text = period && periodOf([period]);
    return period === undefined || text === undefined ? [] : [{ ...period, index, text }];
  });
  const twin = years.find(({ text, status }, i) =>
    years.slice(0, i).some((other) => other.text === text && other.status === status),
  );
  if (years.length === 0) throw new BadInput('no column of a year in the header', place);
  if (twin !== undefined) throw new BadInput(`two columns of the year ${twin.text}`, place);

  const known = new Map(
    Object.entries(settings.rows).map(([name, words]) => [labelKey(name), words]),
  );
  const used = new Set<string>();
  const locator = locatorIn(file, severalFiles);
  const body = belowHeader(grid, header, label);
  const cells = body.flatMap((row): PrintedCell[] => {
    const name = plain(row.cells[label]);
    const meaning = known.get(labelKey(name));
    used.add(labelKey(name));
    const isBlank = years.every(({ index }) => plain(row.cells[index]) === '');
    if (
      meaning === 'skip' ||
      (meaning === undefined && (isBlank || settings.other_rows === 'skip'))
    )
      return [];
    const unitText = plain(row.cells[unit]);
    return years.map((year) => ({
      line: row.line,
      column: year.text,
      cell: row.cells[year.index] ?? '',
      words: {
        ...(settings.constants.unit === undefined && unit >= 0
          ? { unit: unitWord(unitText, settings) }
          : {}),
        ...(note < 0 ? {} : { note: plain(row.cells[note]) }),
        ...meaning,
        ...splitBy(settings.constants.breakdown, meaning?.breakdown),
        period: year.text,
        ...(year.status === undefined ? {} : { status: year.status }),
        locator: locator(`row ${shown(name)}, column ${year.text}`),
      },
      unitText,
      labelUnit: unitIn(name),
      marks: year.marks,
      refused: meaning === undefined ? UNNAMED : widthProblem(row, header, year.index),
      row: row.cells,
    }));
  });
  const idle = Object.keys(settings.rows).find((name) => !used.has(labelKey(name)));
  if (idle !== undefined && !severalFiles) {
    const labels = body.map((row) => plain(row.cells[label]));
    throw new BadInput(
      `"options.rows": no row of the table is called "${idle}"${didYouMean(idle, labels)}`,
      place,
    );
  }
  return readCells(file.path, cells, settings);
}

function headerRow(grid: Grid, label: string): GridRow {
  const found = grid.rows.find(({ cells }) =>
    cells.some((cell) => labelKey(cell) === labelKey(label)),
  );
  if (found !== undefined) return found;
  const first = grid.rows.find(
    ({ cells }) => cells.filter((cell) => plain(cell) !== '').length > 2,
  );
  const cells = (first?.cells ?? []).map(plain);
  throw new BadInput(
    `no header with a column "${label}"; found ${shown(cells.join(', '), 200) || 'nothing'}${didYouMean(label, cells)}${sheetHint(grid)}`,
    { file: grid.path, line: first?.line ?? 1 },
  );
}

/**
 * The rows below the header, without the header printed again on a new page.
 * @throws {BadInput} for a header with other columns: the figures below it would get the years above
 */
function belowHeader(grid: Grid, header: GridRow, label: number): GridRow[] {
  const key = ({ cells }: GridRow): string => cells.map(labelKey).join('\t');
  return grid.rows.slice(grid.rows.indexOf(header) + 1).filter((row) => {
    if (labelKey(row.cells[label] ?? '') !== labelKey(header.cells[label] ?? '')) return true;
    if (key(row) === key(header)) return false;
    throw new BadInput(
      `another header begins here: "${shown(row.cells.map(plain).join(', '))}"; expected one table a file: put what follows into a file of its own`,
      { file: grid.path, line: row.line },
    );
  });
}

function columnOf({ cells }: GridRow, name: string, place: { file: string; line: number }): number {
  const keys = cells.map(labelKey);
  const at = keys.indexOf(labelKey(name));
  if (at < 0)
    throw new BadInput(
      `no column "${name}"; found ${shown(cells.map(plain).join(', '), 200)}${didYouMean(name, keys)}`,
      place,
    );
  if (keys.includes(labelKey(name), at + 1))
    throw new BadInput(`the column "${name}" is there twice`, place);
  return at;
}

const UNNAMED = {
  code: 'row-not-explained',
  id: 'manifes tidak menjelaskan baris ini',
  en: 'the manifest does not explain this row ("options.rows")',
};

/** A row that is too long has a delimiter inside a cell, and its years have moved; one that is too short was cut. */
function widthProblem(row: GridRow, header: GridRow, index: number): PrintedCell['refused'] {
  const isLong = row.cells.length > header.cells.length;
  return isLong || index >= row.cells.length ? WRONG_WIDTH : undefined;
}
