import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import { didYouMean } from '../../../src/model/nearest.ts';
import { readNumber } from '../../../src/model/number-style.ts';
import { spelling } from '../../../src/model/place.ts';
import type { Adapter, AdapterFile } from './adapter.ts';
import { readEach, type FileResult } from './file-results.ts';
import { plain, readGrid, sheetHint, type Cell, type Grid, type GridRow } from './grid.ts';
import { headerPaths, labelKey, unexplained, unitIn } from './header.ts';
import { constants, tableOptions, type Constants } from './options.ts';
import { periodLabel, periodOf, type PeriodLabel } from './period-label.ts';
import { kindBeside, placeName, TOTAL, withoutNotes, type Kind } from './place-name.ts';
import { locatorIn, readCells, splitBy, type PrintedCell, type Words } from './printed-cell.ts';
import { shown } from './text.ts';

const options = z.strictObject({
  ...tableOptions,
  /** What the rows are: areas of a level, or the values of a dimension such as `kbli`. */
  rows: z.union(
    [
      z.strictObject({
        level: z.enum(['province', 'regency']),
        /** The area that the rows are parts of, when it is not the nation; it may have a row of its own. */
        parent: z.string().min(1).optional(),
        /** The area that a row "Jumlah" or "Total" is of; such a row is rejected otherwise. */
        total: z.string().min(1).optional(),
      }),
      z.strictObject({ dimension: z.string().min(1) }),
    ],
    { error: 'expected "level: province", "level: regency" or "dimension: kbli"' },
  ),
  /** What a label of the header stands for, where columns differ in more than the year; `skip` leaves a column out. */
  columns: z.record(z.string(), z.union([z.literal('skip'), constants])).default({}),
  /** `heading`: the kind stands above, in a row "Kabupaten" or "Kota" of its own. */
  bare_names: z.enum(['kabupaten', 'kota', 'heading']).optional(),
});
type Options = z.output<typeof options>;

/**
 * Tables as the site of BPS gives them out, as CSV or XLSX: several header rows (variable and unit, years, classes), the
 * parent region as first row, footers below. The header ends where the first row with a name and figures stands, since
 * the number of its rows differs from table to table.
 */
export const bpsTable: Adapter<Options> = {
  name: 'bps-table',
  options,
  read: (files, settings) => readEach(files, (file) => readTable(file, settings, files.length > 1)),
};

function readTable(file: AdapterFile, settings: Options, severalFiles: boolean): FileResult {
  const grid = readGrid(file, settings);
  const layout = layoutOf(grid, settings);
  const columns = columnsOf(grid, layout, settings, severalFiles);
  const locator = locatorIn(file, severalFiles);

  const cells: PrintedCell[] = [];
  let heading: Kind | undefined;
  for (const row of rowsOf(grid, layout, columns)) {
    const label = plain(row.cells[layout.name]);
    const kind = columns.some(({ index }) => plain(row.cells[index]) !== '')
      ? undefined
      : kindOf(label);
    if (kind !== undefined) {
      heading = kind;
      continue;
    }
    const area = rowWords(label, row, layout, settings, heading);
    for (const column of columns) {
      if (column.words === 'skip') continue;
      cells.push({
        line: row.line,
        column: column.label,
        cell: row.cells[column.index] ?? '',
        words: {
          ...area.words,
          ...column.words,
          ...splitBy(settings.constants.breakdown, column.words.breakdown, area.words.breakdown),
          locator: locator(`row ${shown(label)}, column ${column.label}`),
        },
        code: area.code,
        unitText: column.unitText,
        marks: column.marks,
        refused: area.refused,
        row: row.cells,
      });
    }
  }
  return readCells(file.path, cells, settings);
}

/** Where the parts of the table are. */
interface Layout {
  readonly name: number;
  readonly code: number | undefined;
  readonly header: readonly GridRow[];
  /** Lines above the header that stand alone, such as the title. */
  readonly titles: readonly string[];
  /** Index of the first row with a name and figures. */
  readonly firstRow: number;
  readonly values: readonly number[];
}

function layoutOf(grid: Grid, settings: Options): Layout {
  const name = nameColumn(grid);
  const firstRow = firstRowOf(grid, name, settings.constants.period !== undefined);
  const above = grid.rows.slice(0, firstRow);
  const isTitle = ({ cells }: GridRow): boolean =>
    cells.every((cell, column) => column <= name || plain(cell) === '');
  const header = above.filter((row) => !isTitle(row));
  const titles = above.filter(isTitle).map(({ cells }) => cells.map(plain).join(' ').trim());

  const width = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const labels = (column: number): string =>
    header
      .map(({ cells }) => plain(cells[column]))
      .join(' ')
      .trim();
  const isUsed = (column: number): boolean =>
    labels(column) !== '' ||
    grid.rows.slice(firstRow).some(({ cells }) => plain(cells[column]) !== '');
  const code = columns.find((column) => column !== name && CODE.test(labels(column)));
  const values = columns.filter((column) => column > name && column !== code && isUsed(column));
  return { name, code, header, titles, firstRow, values };
}

/**
 * The first row of the body: a name with figures beside it. A row of years has no figures, although it looks so; and once
 * names, years and labels have gone by, a named row is a row of the body, whatever is in its cells.
 */
function firstRowOf(grid: Grid, name: number, hasPeriod: boolean): number {
  let hasYears = hasPeriod;
  let hasNames = false;
  for (const [i, { cells }] of grid.rows.entries()) {
    const label = plain(cells[name]);
    const others = cells.filter((cell, column) => column > name && plain(cell) !== '');
    if (others.length === 0) continue;
    const isNamed = isWordy(label) && !AXIS.test(label);
    const hasPeriods = others.some((cell) => periodLabel(cell)?.year !== undefined);
    if (!hasYears && hasPeriods && others.every(isHeaderCell)) {
      hasYears = true;
      hasNames ||= label !== '';
      continue;
    }
    const values = others.filter(isValue).length;
    if (isNamed && (values * 2 > others.length || (hasNames && hasYears))) return i;
    hasNames ||= label !== '';
  }
  throw new BadInput(
    `no table found: expected a header and below it rows with a name and figures${sheetHint(grid)}`,
    { file: grid.path },
  );
}

/** What the names of the rows are called: "38 Provinsi", "Kabupaten/Kota", "Provinsi/Province". No area is called so. */
const AXIS =
  /^(?:\d+ )?(?:provinsi|propinsi|province|kabupaten|kab\.?|kota|wilayah|daerah|regency|region|uraian|rincian|golongan(?: pokok| industri)*|nama(?: \w+)?)(?:\s*\/\s*[\w ]+)*$/i;

const CODE = /^(?:kode|code)\b|\bkode (?:bps|wilayah|provinsi|kab)/i;

/** The column with the most words in it; names stand in one of the first. */
function nameColumn(grid: Grid): number {
  const counts = [0, 1, 2, 3].map(
    (column) => grid.rows.filter(({ cells }) => isWordy(plain(cells[column]))).length,
  );
  return counts.indexOf(Math.max(...counts));
}

interface Column {
  readonly index: number;
  readonly label: string;
  readonly words: Words | 'skip';
  readonly unitText: string | undefined;
  readonly marks: PeriodLabel['marks'];
}

/**
 * What each column of figures is.
 * @throws {BadInput} for a label that the manifest does not explain, for twins, and for a table without a year
 */
function columnsOf(grid: Grid, layout: Layout, settings: Options, severalFiles: boolean): Column[] {
  const place = { file: grid.path, line: layout.header.at(-1)?.line ?? 1 };
  const paths = headerPaths(layout.header, layout.values);
  const known = new Map<string, 'skip' | Constants>(
    Object.entries(settings.columns).map(([label, words]) => [labelKey(label), words]),
  );
  const isSkipped = (path: readonly string[]): boolean =>
    path.some((label) => known.get(labelKey(label)) === 'skip');
  const read = [...paths.values()].filter((path) => !isSkipped(path));
  // A label over all columns names the table and tells no column from another.
  const common = new Set(read[0]?.filter((label) => read.every((path) => path.includes(label))));
  const [unknown, ...others] = new Set(
    read
      .flat()
      .filter(
        (name) =>
          periodLabel(name) === undefined && !known.has(labelKey(name)) && !common.has(name),
      ),
  );
  if (unknown !== undefined) {
    const row = layout.header.find(({ cells }) => cells.some((cell) => plain(cell) === unknown));
    throw unexplained([unknown, ...others], Object.keys(settings.columns), {
      ...place,
      ...(row && { line: row.line }),
    });
  }
  const unitInTitle = layout.titles.map(unitIn).find((unit) => unit !== undefined);
  const seen = new Map<string, number>();
  const used = new Set<string>();

  const columns = layout.values.map((index): Column => {
    const path = paths.get(index) ?? [];
    const label = path.join(' ');
    const periods = path.flatMap((part) => periodLabel(part) ?? []);
    const names = path.filter((part) => periodLabel(part) === undefined);
    let words: Words | 'skip' = {};
    for (const name of names) {
      const meaning = known.get(labelKey(name));
      used.add(labelKey(name));
      if (meaning === 'skip') words = 'skip';
      else if (meaning !== undefined && words !== 'skip') words = { ...words, ...meaning };
    }
    if (words !== 'skip') {
      const twin = seen.get(label);
      if (twin !== undefined)
        throw new BadInput(
          `columns ${twin + 1} and ${index + 1} have the same header: "${shown(label)}"`,
          place,
        );
      seen.set(label, index);
      const years = new Set(periods.flatMap(({ year }) => year ?? []));
      if (years.size > 1)
        throw new BadInput(
          `two years above one column: "${shown(label)}"; expected one: take the other out of the header, or "skip" the column`,
          place,
        );
      const period = periodOf(periods) ?? words.period ?? settings.constants.period;
      if (period === undefined) throw noYear(layout, label, place);
      const target = periods.some(({ status }) => status === 'target');
      words = { ...words, period, ...(target ? { status: 'target' } : {}) };
    }
    return {
      index,
      label,
      words,
      unitText: path.map(unitIn).find((unit) => unit !== undefined) ?? unitInTitle,
      marks: periods.flatMap(({ marks }) => marks),
    };
  });

  const idle = Object.keys(settings.columns).find((label) => !used.has(labelKey(label)));
  if (idle !== undefined && !severalFiles) {
    const labels = [...paths.values()].flat();
    throw new BadInput(
      `"options.columns": no column of the table is called "${idle}"${didYouMean(idle, labels)}`,
      place,
    );
  }
  return columns;
}

function noYear(layout: Layout, label: string, place: { file: string; line: number }): BadInput {
  const years = layout.titles.flatMap((title) => title.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const hint =
    years.length === 1 ? `; the title says ${years[0]}: if that is the period, write it there` : '';
  return new BadInput(
    `no year above the column "${shown(label)}"; expected one in the header, or "period" for it under "options.columns" or "options.constants"${hint}`,
    place,
  );
}

interface RowWords {
  readonly words: Words;
  readonly code?: string | undefined;
  readonly refused?: PrintedCell['refused'];
}

/** What a row is: the nation, the parent, a total, an area, or a value of a dimension. */
function rowWords(
  label: string,
  row: GridRow,
  { code }: Layout,
  { rows, renames, bare_names, codes }: Options,
  heading: Kind | undefined,
): RowWords {
  if ('dimension' in rows) {
    const isTotal = TOTAL.test(withoutNotes(label));
    return { words: isTotal ? {} : { breakdown: `${rows.dimension}=${withoutNotes(label)}` } };
  }
  const printedCode =
    code === undefined || codes === undefined ? undefined : plain(row.cells[code]);
  const spelled = spelling(label);
  if (spelled === '' && (printedCode ?? '') === '') return { words: {}, refused: NO_NAME };
  if (spelled === 'indonesia') return { words: nation, code: printedCode };
  const parentName = rows.parent ?? '';
  const isParent =
    rows.parent !== undefined &&
    [spelling(parentName), `provinsi${spelling(parentName)}`].includes(spelled);
  if (isParent) return { words: { geo_level: 'province', geo_name: parentName, parent_name: '' } };
  if (TOTAL.test(withoutNotes(label))) {
    if (rows.total === undefined) return { words: {}, refused: TOTAL_ROW };
    const isNation = spelling(rows.total) === 'indonesia';
    return {
      words: isNation ? nation : { geo_level: 'province', geo_name: rows.total, parent_name: '' },
    };
  }
  const bareKind = kindBeside(printedCode, bare_names === 'heading' ? heading : bare_names);
  return {
    words: {
      geo_level: rows.level,
      geo_name: placeName(label, renames, rows.level === 'regency' ? bareKind : undefined),
      parent_name: rows.level === 'regency' ? parentName : '',
    },
    code: printedCode,
  };
}

const nation: Words = { geo_level: 'nation', geo_name: 'Indonesia', parent_name: '' };

const NO_NAME = {
  code: 'no-name',
  id: 'baris ini berangka tetapi tidak bernama',
  en: 'the row has a figure but no name',
};
const TOTAL_ROW = {
  code: 'total-row',
  id: 'baris jumlah; manifes tidak menyebut jumlah dari wilayah mana',
  en: 'a row of totals; the manifest does not say of which area ("rows.total")',
};

/** "Kabupaten/Regency" and "Kota/Municipality" above the names of their kind. */
function kindOf(label: string): Kind | undefined {
  const kind = /^(kabupaten|kota)(?:\s*\/.*)?:?$/i.exec(label)?.[1]?.toLowerCase();
  return kind === 'kabupaten' || kind === 'kota' ? kind : undefined;
}

/**
 * The rows of the table's body. Not among them: blank ones, footers, the header printed again on a new page, and what
 * follows the last figure without having one.
 * @throws {BadInput} for a header with other years, as where a table goes on below: its figures would get the years above
 */
function rowsOf(
  grid: Grid,
  { name, header, firstRow }: Layout,
  columns: readonly Column[],
): GridRow[] {
  const headers = new Set(header.map(({ cells }) => cells.map(plain).join('\t')));
  const body = grid.rows.slice(firstRow);
  const other = body.find(
    (row) => isRowOfYears(row, name) && !headers.has(row.cells.map(plain).join('\t')),
  );
  if (other !== undefined)
    throw new BadInput(
      `another header begins here, with other years: "${shown(other.cells.map(plain).join(', '))}"; expected one table a file: put what follows into a file of its own`,
      { file: grid.path, line: other.line },
    );
  const rows = body.filter(({ cells }) => {
    const label = plain(cells[name]);
    const text = cells.map(plain);
    return text.some((cell) => cell !== '') && !FOOTER.test(label) && !headers.has(text.join('\t'));
  });
  const last = rows.findLastIndex(({ cells }) =>
    columns.some(({ index }) => plain(cells[index]) !== ''),
  );
  return rows.slice(0, last + 1);
}

/** Years in a row of no area; a single one without a name may be a figure. */
function isRowOfYears({ cells }: GridRow, name: number): boolean {
  const label = plain(cells[name]);
  const others = cells.filter((cell, column) => column > name && plain(cell) !== '');
  return (
    others.length > (label === '' ? 1 : 0) &&
    (label === '' || AXIS.test(label)) &&
    others.every((cell) => periodLabel(cell)?.year !== undefined)
  );
}

const FOOTER =
  /^(?:catatan|sumber|keterangan|ket|notes?|source|remarks?)\b\s*(?:\/\s*\w+\s*)?[:.]|^(?:\d{1,2}\)|\*+\)?|[xre]+\)|[¹²³⁴⁵⁶⁷⁸⁹]+\)?)\s*\S/i;

function isWordy(text: string): boolean {
  return /\p{L}/u.test(text) && readNumber(text, 'id').kind === 'none' && !isMissing(text);
}

function isMissing(text: string): boolean {
  const reading = readNumber(text, 'id');
  return reading.kind === 'none' && ['not-available', 'nil-or-none'].includes(reading.code);
}

function isValue(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  const [id, en] = [readNumber(cell, 'id'), readNumber(cell, 'en')];
  return id.kind === 'figure' || en.kind === 'figure' || isMissing(cell);
}

/** A cell of words in a place for figures: part of a header. */
function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !isValue(cell) && isWordy(plain(cell));
}

function isHeaderCell(cell: Cell): boolean {
  return periodLabel(cell) !== undefined || isText(cell);
}
