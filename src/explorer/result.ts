/**
 * A query's result as the page uses it: columns of plain values. Dates are ISO texts, whole numbers that a double cannot
 * hold exactly stay BigInt, nested values become a text in JSON.
 *
 * Cells are made from Arrow when they are asked for: a million rows can be shown at once, because only some forty are looked at.
 */
import { TimeUnit, Type, tableFromIPC, type DataType } from '@uwdata/flechette';

export type Cell = number | bigint | string | boolean | null;
export type CellKind = 'number' | 'text' | 'date' | 'timestamp' | 'boolean';

export interface ResultColumn {
  readonly name: string;
  /** As DuckDB names it. */
  readonly type: string;
  readonly kind: CellKind;
  /** All cells, made on first use: for single ones ask `cellOf`. */
  readonly values: readonly Cell[];
}

export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** True when the query had more rows than were fetched. */
  readonly more: boolean;
  /** The Arrow stream that the columns were read from, for workers: bytes cross over cheaply, a million cells do not. */
  readonly stream?: ResultStream | undefined;
}

export interface ResultStream {
  readonly schema: Uint8Array;
  readonly batches: readonly Uint8Array[];
  readonly limit: number;
}

/** One cell, without making those of the whole column. */
export function cellOf(column: ResultColumn, row: number): Cell {
  return column instanceof StreamedColumn ? column.at(row) : (column.values[row] ?? null);
}

interface ArrowCells extends Iterable<unknown> {
  at(row: number): unknown;
}

class StreamedColumn implements ResultColumn {
  readonly name: string;
  readonly type: string;
  readonly kind: CellKind;
  readonly #cells: ArrowCells;
  readonly #convert: (value: unknown) => Cell;
  readonly #rows: number;
  #values: readonly Cell[] | undefined;

  constructor(name: string, type: DataType, cells: ArrowCells, rows: number) {
    this.name = name;
    this.type = typeName(type);
    this.kind = kindOf(type);
    this.#cells = cells;
    this.#convert = converterOf(type);
    this.#rows = rows;
  }

  at(row: number): Cell {
    if (this.#values) return this.#values[row] ?? null;
    return row < this.#rows ? this.#cell(this.#cells.at(row)) : null;
  }

  get values(): readonly Cell[] {
    if (this.#values) return this.#values;
    const values = new Array<Cell>(this.#rows);
    let row = 0;
    for (const value of this.#cells) {
      if (row === this.#rows) break;
      values[row++] = this.#cell(value);
    }
    return (this.#values = values);
  }

  #cell(value: unknown): Cell {
    return value === null || value === undefined ? null : this.#convert(value);
  }
}

/** The number of rows in one batch of an Arrow stream, given the stream's schema. */
export function rowsIn(schema: Uint8Array, batch: Uint8Array): number {
  return tableFromIPC([schema, batch]).numRows;
}

/** True when a column of the stream, nested ones included, comes as codes with a list of values. */
export function hasDictionary(schema: Uint8Array): boolean {
  const inside = (type: DataType): boolean =>
    type.typeId === Type.Dictionary ||
    ('children' in type && type.children.some((child) => inside(child.type)));
  return tableFromIPC([schema]).schema.fields.some((field) => inside(field.type));
}

/** Reads an Arrow stream: its schema, then its batches. At most `limit` rows are kept. */
export function resultFrom(
  schema: Uint8Array,
  batches: readonly Uint8Array[],
  limit: number,
  more = false,
): Result {
  const table = tableFromIPC([schema, ...batches], {
    useBigInt: true,
    useDecimalInt: true,
    useDate: false,
  });
  const rows = Math.min(table.numRows, limit);
  const columns = table.schema.fields.map(
    (field, index) =>
      new StreamedColumn(
        field.name,
        field.type,
        table.getChildAt(index) as unknown as ArrowCells,
        rows,
      ),
  );
  return {
    columns,
    rows,
    more: more || table.numRows > limit,
    stream: { schema, batches, limit },
  };
}

function kindOf(type: DataType): CellKind {
  switch (type.typeId) {
    case Type.Int:
    case Type.Float:
    case Type.Decimal:
      return 'number';
    case Type.Bool:
      return 'boolean';
    case Type.Date:
      return 'date';
    case Type.Timestamp:
      return 'timestamp';
    case Type.Dictionary:
      return kindOf(type.dictionary);
    default:
      return 'text';
  }
}

/** DuckDB's name for an Arrow type. */
function typeName(type: DataType): string {
  switch (type.typeId) {
    case Type.Int: {
      const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
      return type.signed ? name : `U${name}`;
    }
    case Type.Float:
      return type.precision === 2 ? 'DOUBLE' : 'FLOAT';
    case Type.Decimal:
      return type.precision === 38 && type.scale === 0
        ? 'HUGEINT'
        : `DECIMAL(${type.precision},${type.scale})`;
    case Type.Bool:
      return 'BOOLEAN';
    case Type.Date:
      return 'DATE';
    case Type.Timestamp:
      return type.timezone ? 'TIMESTAMPTZ' : 'TIMESTAMP';
    case Type.Time:
      return 'TIME';
    case Type.Interval:
      return 'INTERVAL';
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return 'VARCHAR';
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return 'BLOB';
    case Type.Dictionary:
      return 'ENUM';
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList: {
      const item = type.children[0];
      return `${typeName(item.type)}[]`;
    }
    case Type.Struct:
      return 'STRUCT';
    case Type.Map:
      return 'MAP';
    case Type.Union:
      return 'UNION';
    case Type.Null:
      return 'NULL';
    default:
      return 'OTHER';
  }
}

function converterOf(type: DataType): (value: unknown) => Cell {
  switch (type.typeId) {
    case Type.Int:
      return (value) => exact(value as number | bigint);
    case Type.Float:
      return (value) => value as number;
    case Type.Decimal: {
      const { scale } = type;
      return (value) => decimal(BigInt(value as number | bigint), scale);
    }
    case Type.Bool:
      return Boolean;
    case Type.Date:
      // Flechette gives milliseconds for both units.
      return (value) => isoDate(value as number);
    case Type.Timestamp:
      return (value) => isoTimestamp(value as number);
    case Type.Time: {
      const perSecond = ticksPerSecond(type.unit);
      return (value) => timeOfDay(Number(value) / perSecond);
    }
    case Type.Dictionary:
      return converterOf(type.dictionary);
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return String;
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return (value) => hex(value as Uint8Array);
    default:
      return (value) => nested(value);
  }
}

/** A number where that is exact, else the BigInt. */
function exact(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value;
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value;
}

function decimal(unscaled: bigint, scale: number): number | bigint {
  if (scale === 0) return exact(unscaled);
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return Number(`${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

function isoDate(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.valueOf())
    ? infinite(milliseconds)
    : date.toISOString().replace(/T.*/, '');
}

function isoTimestamp(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.valueOf())) return infinite(milliseconds);
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/(\.000)?Z$/, '');
}

/** Days that JavaScript cannot name: DuckDB's infinity lies among them. */
function infinite(milliseconds: number): string {
  return milliseconds > 0 ? 'infinity' : '-infinity';
}

function ticksPerSecond(unit: number): number {
  return unit === TimeUnit.SECOND
    ? 1
    : unit === TimeUnit.MILLISECOND
      ? 1e3
      : unit === TimeUnit.MICROSECOND
        ? 1e6
        : 1e9;
}

function timeOfDay(seconds: number): string {
  return new Date(Math.round(seconds * 1000))
    .toISOString()
    .slice(11, 23)
    .replace(/\.000$/, '');
}

function hex(bytes: Uint8Array): string {
  return Array.from(
    bytes,
    (byte) => String.raw`\x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
  ).join('');
}

/** Lists, structs, maps and the like, as JSON for the eye. */
function nested(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') return Number(inner);
    if (ArrayBuffer.isView(inner))
      return Array.from(inner as unknown as ArrayLike<number | bigint>, Number);
    return inner;
  });
}
