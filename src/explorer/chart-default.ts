/** Which chart a result asks for: what a reader of the columns would draw first. */
import type { Cell, Result, ResultColumn } from './result.ts';

/** Links name a kind by its place in this list: new ones go to the end. */
export const CHART_TYPES = ['bars', 'line', 'dots', 'map', 'heat'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Columns are told by their place in the result: names may occur twice. */
export interface ChartChoice {
  readonly type: ChartType;
  readonly x: number;
  readonly y: number;
  /** A line for each value of this column; a line of cells, where the chart is a heat grid. */
  readonly series?: number | undefined;
}

/** A chart as it was chosen by hand. */
export interface ChartSettings extends ChartChoice {
  /** Written by the visitor; the names of the columns when left out. */
  readonly title?: string | undefined;
}

/** A chart chosen beforehand for a query whose columns are known. */
export interface NamedChart {
  readonly type: ChartType;
  readonly x: string;
  readonly y: string;
}

/** Finds a named chart's columns. @throws {Error} when the result lacks one */
export function choiceFor(
  { type, x, y }: NamedChart,
  columns: readonly { readonly name: string }[],
): ChartChoice {
  const place = (name: string): number => {
    const index = columns.findIndex((column) => column.name === name);
    if (index === -1) throw new Error(`no column "${name}"`);
    return index;
  };
  return { type, x: place(x), y: place(y) };
}

export type Role = 'time' | 'quantity' | 'category';

/** More lines than this cannot be told apart. */
export const MAX_SERIES = 6;

/** More lines of cells than this are no picture. */
export const MAX_HEAT_ROWS = 60;

const TIME_NAMES =
  /^(year|tahun|period|periode|date|tanggal|quarter|triwulan|month|bulan)(_|$)|_(year|tahun)$/i;
const PERIOD = /^\d{4}(-(S[12]|Q[1-4]|\d\d(-\d\d)?))?$/;

/** What a column can stand for in a chart; nothing when all its cells are empty. */
export function roleOf(column: ResultColumn): Role | undefined {
  const cells = column.values.filter((value) => value !== null);
  if (cells.length === 0) return undefined;
  switch (column.kind) {
    case 'date':
    case 'timestamp':
      return 'time';
    case 'number':
      return TIME_NAMES.test(column.name) && cells.every(isYear) ? 'time' : 'quantity';
    case 'text':
      return TIME_NAMES.test(column.name) && cells.every((cell) => PERIOD.test(String(cell)))
        ? 'time'
        : 'category';
    case 'boolean':
      return 'category';
  }
}

/** True for a column of places, as maps want it: codes of provinces, at least a few of them. */
export function isPlaces(column: ResultColumn): boolean {
  const cells = column.values.filter((value) => value !== null);
  return (
    column.kind === 'text' &&
    cells.length > 0 &&
    cells.filter((cell) => /^\d{2}$/.test(String(cell))).length * 2 > cells.length
  );
}

/** Columns that say what figures count: values that differ in them do not belong on one axis. */
const APART =
  /^(indicator_id|population_id|unit_id|indikator|indicator|populasi|population|satuan|unit)$/;

/**
 * The columns by which the values of a chart would be of different kinds: several units, indicators or populations that
 * the chart does not tell apart.
 */
export function mixedBy(
  { columns }: Pick<Result, 'columns'>,
  { x, series }: Pick<ChartChoice, 'x' | 'series'>,
): string[] {
  return columns
    .filter(
      (column, i) => i !== x && i !== series && APART.test(column.name) && distinct(column) > 1,
    )
    .map(({ name }) => name);
}

/** The chart for a result, or nothing when there is none worth drawing. */
export function defaultChart({
  columns,
  rows,
}: Pick<Result, 'columns' | 'rows'>): ChartChoice | undefined {
  if (rows < 2) return undefined;
  const roles = columns.map(roleOf);
  const indices = (role: Role): number[] => roles.flatMap((r, i) => (r === role ? [i] : []));
  const quantities = indices('quantity');
  const categories = indices('category');
  const y = quantities.find((i) => isSorted(columns[i])) ?? quantities[0];
  if (y === undefined) return undefined;

  const time = indices('time').find((i) => distinct(columns[i]) > 1);
  if (time !== undefined) {
    const quantity = quantities[0] ?? y;
    if (distinct(columns[time]) === rows) return { type: 'line', x: time, y: quantity };
    const series = categories.find((i) => {
      const count = distinct(columns[i]);
      return count > 1 && count <= MAX_SERIES && pairsAreUnique(columns[time], columns[i], rows);
    });
    if (series !== undefined) return { type: 'line', x: time, y: quantity, series };
    const lines = categories.find((i) => {
      const count = distinct(columns[i]);
      return (
        count > MAX_SERIES &&
        count <= MAX_HEAT_ROWS &&
        pairsAreUnique(columns[time], columns[i], rows)
      );
    });
    if (lines !== undefined && distinct(columns[time]) > 2)
      return { type: 'heat', x: time, y: quantity, series: lines };
    if (categories.length === 0) return { type: 'dots', x: time, y: quantity };
  }
  const label = categories.reduce<number | undefined>(
    (best, i) => (best === undefined || distinct(columns[i]) > distinct(columns[best]) ? i : best),
    undefined,
  );
  if (label !== undefined) return { type: 'bars', x: label, y };
  const [first, second] = quantities;
  return first === undefined || second === undefined
    ? undefined
    : { type: 'dots', x: first, y: second };
}

/** A year as a whole number between 1800 and 2199. */
function isYear(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1800 && cell < 2200;
}

function distinct(column: ResultColumn | undefined): number {
  return new Set(column?.values.filter((value) => value !== null)).size;
}

/** True when the rows go up or down by this column: the query was ordered by it. */
function isSorted(column: ResultColumn | undefined): boolean {
  const cells = (column?.values ?? []).filter(
    (value): value is number => typeof value === 'number',
  );
  if (cells.length < 3 || new Set(cells).size < 2) return false;
  const holds = (test: (a: number, b: number) => boolean): boolean =>
    cells.every((cell, i) => i === 0 || test(cells[i - 1] ?? cell, cell));
  return holds((a, b) => a >= b) || holds((a, b) => a <= b);
}

function pairsAreUnique(
  a: ResultColumn | undefined,
  b: ResultColumn | undefined,
  rows: number,
): boolean {
  const pairs = new Set<string>();
  for (let row = 0; row < rows; row++)
    pairs.add(JSON.stringify([String(a?.values[row]), String(b?.values[row])]));
  return pairs.size === rows;
}
