/**
 * The published figures as the builder needs them: a light index of every row, on which choices are made, and the values
 * of the few rows that are shown. From a Parquet file only these columns are decoded, and values only in the row groups
 * that hold rows asked for.
 */
import {
  parquetMetadataAsync,
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
} from 'hyparquet';
import type { Observation } from '../model/contract.ts';
import { plainText } from '../model/plain-text.ts';
import { readColumns, type Columns } from './flat-columns.ts';
import { IndexTable } from './index-table.ts';
import { dimensionOf, grainOf, type Grain } from './keys.ts';

const INDEX_COLUMNS = [
  'area_code',
  'area_level',
  'period',
  'year',
  'indicator_id',
  'population_id',
  'breakdown',
  'status',
  'unit_id',
  'agreement',
  'headline',
] as const satisfies readonly (keyof Observation)[];

const VALUE_COLUMNS = [
  'observation_id',
  'source_id',
  'value',
  'value_low',
  'value_high',
  'printed',
] as const satisfies readonly (keyof Observation)[];

/** Kept apart from the values: a chart shows no notes, and reading them all takes as long as half of the values. */
const NOTE_COLUMNS = ['note', 'note_id'] as const satisfies readonly (keyof Observation)[];

/** What the data remark on a figure, in both languages. */
export type FigureNote = Pick<Observation, (typeof NOTE_COLUMNS)[number]>;

const FIGURE_COLUMNS = [...INDEX_COLUMNS, ...VALUE_COLUMNS] as const;

type Indexed = Pick<Observation, (typeof INDEX_COLUMNS)[number]>;

/** A figure as the builder shows it. */
export type Figure = Pick<Observation, (typeof FIGURE_COLUMNS)[number]>;

/** A row of the index. */
export interface IndexRow extends Indexed {
  /** Its place in the file. */
  readonly row: number;
  /** `kbli` for `kbli=14`, empty for a total, `line+place` for a figure split twice. */
  readonly dimension: string;
  /** Nothing for a figure without a period. */
  readonly grain: Grain | null;
}

export interface Figures {
  readonly index: IndexTable;
  /** The figures in the rows given, in that order. */
  at(rows: readonly number[]): Promise<Figure[]>;
  /** What is remarked on the figures in the rows given, in that order. */
  notesAt(rows: readonly number[]): Promise<FigureNote[]>;
}

/** Figures that are in memory already, as at build. */
export function figuresFrom(observations: readonly Observation[]): Figures {
  return {
    index: indexOf(
      Object.fromEntries(
        INDEX_COLUMNS.map((name) => [name, observations.map((o) => o[name])]),
      ) as unknown as IndexedColumns,
    ),
    at: (rows) => Promise.resolve(rows.map((row) => pick(row, FIGURE_COLUMNS))),
    notesAt: (rows) => Promise.resolve(rows.map((row) => pick(row, NOTE_COLUMNS))),
  };

  function pick<Name extends keyof Observation>(
    row: number,
    names: readonly Name[],
  ): Pick<Observation, Name> {
    const figure = observations[row];
    if (figure === undefined) throw new RangeError(`no row ${row}`);
    return Object.fromEntries(names.map((name) => [name, figure[name]])) as unknown as Pick<
      Observation,
      Name
    >;
  }
}

/**
 * Opens a Parquet file of observations: reads the columns of the index, and of the others only what is asked for later.
 * @throws {Error} when it is no Parquet, lacks a column or holds no row
 */
export async function openFigures(file: AsyncBuffer): Promise<Figures> {
  const metadata = await parquetMetadataAsync(file);
  if (Number(metadata.num_rows) === 0) throw new Error('observations: no rows');
  const groups = rowGroups(metadata);
  const columns = joined(
    await Promise.all(groups.map((_, group) => readColumns(file, metadata, group, INDEX_COLUMNS))),
  );
  const valuesAt = reader(VALUE_COLUMNS, RAW_TEXTS);

  return {
    index: indexOf(columns as unknown as IndexedColumns),
    at: async (rows) =>
      (await valuesAt(rows)).map((values, at) => ({
        ...(Object.fromEntries(
          INDEX_COLUMNS.map((name) => [name, columns[name][rows[at] ?? -1]]),
        ) as unknown as Indexed),
        ...values,
      })),
    notesAt: reader(NOTE_COLUMNS),
  };

  /** Reads cells of some columns; a row group's columns are decoded once, when the first of its rows is asked for. */
  function reader<Name extends keyof Observation>(
    names: readonly Name[],
    parsers?: Partial<ParquetParsers>,
  ): (rows: readonly number[]) => Promise<Pick<Observation, Name>[]> {
    const read = new Map<number, Promise<Columns<Name>>>();
    return (rows) =>
      Promise.all(
        rows.map(async (row) => {
          const group = groups.findIndex(({ start, end }) => row >= start && row < end);
          const start = groups[group]?.start;
          if (start === undefined) throw new RangeError(`no row ${row} among ${metadata.num_rows}`);
          let reading = read.get(group);
          if (reading === undefined) {
            reading = readColumns(file, metadata, group, names, parsers);
            read.set(group, reading);
          }
          const own = await reading;
          return Object.fromEntries(
            names.map((name) => [name, textOf(own[name][row - start])]),
          ) as unknown as Pick<Observation, Name>;
        }),
      );
  }
}

/** The columns of all row groups; of today's table there is one. */
function joined<Name extends string>(groups: readonly Columns<Name>[]): Columns<Name> {
  const [first, ...others] = groups;
  if (first === undefined) throw new RangeError('no row groups');
  if (others.length === 0) return first;
  return Object.fromEntries(
    (Object.keys(first) as Name[]).map((name) => [
      name,
      groups.flatMap((group): unknown[] => Array.from<unknown>(group[name])),
    ]),
  ) as Columns<Name>;
}

function rowGroups(metadata: FileMetaData): { start: number; end: number }[] {
  let end = 0;
  return metadata.row_groups.map(({ num_rows }) => {
    const start = end;
    end += Number(num_rows);
    return { start, end };
  });
}

/** Ids and printed figures are different in every row, and only those of the rows shown are ever read: the others stay bytes. */
const RAW_TEXTS = { stringFromBytes: (bytes: Uint8Array) => bytes };

const decoder = new TextDecoder();
/** A publisher's words as the pages show them: see plain-text.ts. */
function textOf(cell: unknown): unknown {
  const text = cell instanceof Uint8Array ? decoder.decode(cell) : cell;
  return typeof text === 'string' ? plainText(text) : text;
}

/** A row of a table that is read whole, such as the publishers of sources. @throws {Error} when it is no Parquet */
export async function readRows<Row>(
  bytes: ArrayBuffer,
  names: readonly (keyof Row & string)[],
): Promise<Row[]> {
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.slice(start, end),
  };
  const metadata = await parquetMetadataAsync(file);
  const groups = await Promise.all(
    rowGroups(metadata).map(async ({ start, end }, group) => {
      const columns = await readColumns(file, metadata, group, names);
      return Array.from(
        { length: end - start },
        (_, row) =>
          Object.fromEntries(names.map((name) => [name, textOf(columns[name][row])])) as Row,
      );
    }),
  );
  return groups.flat();
}

type IndexedColumns = { readonly [Name in keyof Indexed]: readonly Indexed[Name][] };

function indexOf(columns: IndexedColumns): IndexTable {
  const grain = remembered(grainOf);
  const dimension = remembered(dimensionOf);
  return new IndexTable({
    ...columns,
    row: columns.period.map((_, row) => row),
    dimension: columns.breakdown.map(dimension),
    grain: columns.period.map(grain),
  });
}

/** The function, asked once for each of the few cells that a column holds again and again. */
function remembered<Cell, Answer>(of: (cell: Cell) => Answer): (cell: Cell) => Answer {
  const answers = new Map<Cell, Answer>();
  return (cell) => {
    if (!answers.has(cell)) answers.set(cell, of(cell));
    return answers.get(cell) as Answer;
  };
}
