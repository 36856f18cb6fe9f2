/**
 * The published figures as the builder needs them: a light index of every row, on which choices are made, and the values
 * of the few rows that are shown. From a Parquet file only these columns are decoded, and values only in the row groups
 * that hold rows asked for.
 */
import { table, type ColumnTable } from 'arquero';
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import type { Observation } from '../model/contract.ts';
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

type Indexed = Pick<Observation, (typeof INDEX_COLUMNS)[number]>;

/** A figure as the builder shows it. */
export type Figure = Pick<
  Observation,
  (typeof INDEX_COLUMNS)[number] | (typeof VALUE_COLUMNS)[number]
>;

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
  /** An Arquero table of {@link IndexRow}. */
  readonly index: ColumnTable;
  /** The figures in the rows given, in that order. */
  at(rows: readonly number[]): Promise<Figure[]>;
}

/** Figures that are in memory already, as at build. */
export function figuresFrom(observations: readonly Observation[]): Figures {
  return {
    index: indexOf(
      Object.fromEntries(
        INDEX_COLUMNS.map((name) => [name, observations.map((o) => o[name])]),
      ) as unknown as Columns,
    ),
    at: (rows) =>
      Promise.resolve(
        rows.map((row) => {
          const figure = observations[row];
          if (figure === undefined) throw new RangeError(`no row ${row}`);
          return pick(figure);
        }),
      ),
  };
}

function pick(o: Observation): Figure {
  return Object.fromEntries(
    [...INDEX_COLUMNS, ...VALUE_COLUMNS].map((name) => [name, o[name]]),
  ) as unknown as Figure;
}

/**
 * Opens a Parquet file of observations: reads the columns of the index, and of the others only what is asked for later.
 * @throws {Error} when it is no Parquet, lacks a column or holds no row
 */
export async function openFigures(file: AsyncBuffer): Promise<Figures> {
  const metadata = await parquetMetadataAsync(file);
  if (Number(metadata.num_rows) === 0) throw new Error('observations: no rows');
  const columns = await readColumns(file, metadata, INDEX_COLUMNS, 0, Number(metadata.num_rows));
  const index = indexOf(columns as unknown as Columns);
  const groups = rowGroups(metadata);
  const values = new Map<number, Promise<Record<string, unknown[]>>>();

  return {
    index,
    async at(rows) {
      const wanted = rows.map((row) => ({
        row,
        group: groups.findIndex(({ start, end }) => row >= start && row < end),
      }));
      const loaded = new Map<number, Record<string, unknown[]>>();
      for (const number of new Set(wanted.map(({ group }) => group))) {
        const group = groups[number];
        if (group === undefined) throw new RangeError(`no such row among ${metadata.num_rows}`);
        const reading =
          values.get(number) ??
          readColumns(file, metadata, VALUE_COLUMNS, group.start, group.end, RAW_TEXTS);
        values.set(number, reading);
        loaded.set(number, await reading);
      }
      return wanted.map(({ row, group }) => {
        const offset = row - (groups[group]?.start ?? 0);
        return Object.fromEntries([
          ...INDEX_COLUMNS.map((name) => [name, columns[name]?.[row]]),
          ...VALUE_COLUMNS.map((name) => [name, textOf(loaded.get(group)?.[name]?.[offset])]),
        ]) as Figure;
      });
    },
  };
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
const RAW_TEXTS: ReadOptions['parsers'] = { stringFromBytes: (bytes: Uint8Array) => bytes };

const decoder = new TextDecoder();
const textOf = (cell: unknown): unknown =>
  cell instanceof Uint8Array ? decoder.decode(cell) : cell;

type ReadOptions = Parameters<typeof parquetRead>[0];

async function readColumns(
  file: AsyncBuffer,
  metadata: FileMetaData,
  names: readonly string[],
  rowStart: number,
  rowEnd: number,
  parsers?: ReadOptions['parsers'],
): Promise<Record<string, unknown[]>> {
  const columns: Record<string, unknown[]> = Object.fromEntries(
    names.map((name) => [name, new Array<unknown>(rowEnd - rowStart).fill(null)]),
  );
  await parquetRead({
    file,
    metadata,
    columns: [...names],
    rowStart,
    rowEnd,
    ...(parsers && { parsers }),
    // Chunks are told in rows of the whole file and may reach beyond the rows asked for.
    onChunk({ columnName, columnData, rowStart: at }) {
      const target = columns[columnName];
      if (!target) return;
      for (let i = 0; i < columnData.length; i++) {
        const row = at + i;
        if (row >= rowStart && row < rowEnd) target[row - rowStart] = columnData[i] ?? null;
      }
    },
  });
  return columns;
}

/** Columns of a table on their own, such as the publishers of sources. @throws {Error} when it is no Parquet */
export async function readRows<Row>(
  bytes: ArrayBuffer,
  names: readonly (keyof Row & string)[],
): Promise<Row[]> {
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.slice(start, end),
  };
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  const columns = await readColumns(file, metadata, names, 0, rows);
  return Array.from(
    { length: rows },
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name]?.[row]])) as Row,
  );
}

type Columns = { readonly [Name in keyof Indexed]: readonly Indexed[Name][] };

function indexOf(columns: Columns): ColumnTable {
  const grains = new Map<string, Grain | null>();
  const grain = (period: string): Grain | null => {
    let found = grains.get(period);
    if (found === undefined) grains.set(period, (found = grainOf(period)));
    return found;
  };
  const dimensions = new Map<string | null, string>();
  const dimension = (breakdown: string | null): string => {
    let found = dimensions.get(breakdown);
    if (found === undefined) dimensions.set(breakdown, (found = dimensionOf(breakdown)));
    return found;
  };
  return table({
    ...columns,
    row: columns.period.map((_, row) => row),
    dimension: columns.breakdown.map(dimension),
    grain: columns.period.map(grain),
  });
}
