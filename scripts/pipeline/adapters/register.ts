import { z } from 'zod';
import {
  readNumber,
  settleStyle,
  shifted,
  type NumberStyle,
} from '../../../src/model/number-style.ts';
import { codeDigits, spelling } from '../../../src/model/place.ts';
import type { Adapter, AdapterFile, AdapterReject } from './adapter.ts';
import { readEach, type FileResult } from './file-results.ts';
import { plain, readGrid, type Cell } from './grid.ts';
import { unitIn } from './header.ts';
import { tableOptions, tableUnit } from './options.ts';
import { periodText } from './period-label.ts';
import { kindBeside, placeName } from './place-name.ts';
import { decimalText, locatorIn, readCells, type PrintedCell } from './printed-cell.ts';
import { columnIndex, recordsOf, WRONG_WIDTH, type RecordTable } from './records.ts';
import { shown } from './text.ts';

const column = z.string().min(1);

const options = z.strictObject({
  ...tableOptions,
  columns: z.strictObject({
    geo_name: column.optional(),
    parent_name: column.optional(),
    code: column.optional(),
    period: column.optional(),
    kbli: column.optional(),
    /** What tells businesses apart: a second row with the same is rejected. */
    id: column.optional(),
  }),
  /** Indicators: a count of the businesses, or the sum of a column. */
  measures: z.record(
    z.string().min(1),
    z.strictObject({
      unit: z.string().min(1),
      sum: column.optional(),
      /** The unit that the column is printed in, where its label does not say it. */
      table_unit: tableUnit.optional(),
    }),
  ),
});
export type RegisterOptions = z.output<typeof options>;
type Options = RegisterOptions;

/**
 * Registers: one row a business, added up by place, period and two-digit KBLI group. What leaves here are the sums; names of
 * businesses and owners stay in the file, also where a row is rejected. Sums are exact, whatever the numbers.
 *
 * Large files are added up by DuckDB (`register-file.ts`), by the same rules.
 */
export const register: Adapter<Options> = {
  name: 'register',
  options,
  read: (files, settings) =>
    readEach(files, (file) => readRegister(file, settings, locatorIn(file, files.length > 1))),
};

function readRegister(
  file: AdapterFile,
  settings: Options,
  locator: (within: string) => string,
): FileResult {
  const table = recordsOf(readGrid(file, settings));
  const summed = Object.fromEntries(
    Object.entries(settings.measures).map(([name, { sum }]) => [`sum ${name}`, sum]),
  );
  const index = columnIndex(table, { ...settings.columns, ...summed });
  const style = styleOf(table, index, settings, Object.keys(summed));
  const tally = new Tally(file.path, settings, index, style, table.width);
  for (const { line, cells } of table.rows) tally.add(line, cells);
  const sums = readCells(file.path, groupCells(tally.groups(), settings, locator), settings);
  return {
    figures: sums.figures,
    rejects: [...tally.rejects, ...sums.rejects],
    read: sums.read + tally.rejects.length,
  };
}

function styleOf(
  { path, rows, width }: RecordTable,
  index: ReadonlyMap<string, number>,
  { number_style }: Options,
  sums: readonly string[],
): NumberStyle {
  const columns = sums.flatMap((name) => index.get(name) ?? []);
  // In a row of another width a cell may belong to any column.
  const whole = rows.filter(({ cells }) => cells.length === width);
  const texts = whole.flatMap(({ line, cells }) =>
    columns
      .map((at) => cells[at])
      .filter((cell) => typeof cell === 'string')
      .map((text) => ({ text, line })),
  );
  return settleStyle(texts, number_style, path);
}

/** The businesses of one place, period and KBLI group. */
export interface RegisterGroup {
  /** Of the first business in it, like its words. */
  readonly line: number;
  readonly name: string;
  readonly parent: string;
  readonly code: string;
  readonly period: string;
  readonly kbli: string | undefined;
  readonly businesses: number;
  /** By measure: what was added up, as decimal text, and how many rows stated it. */
  readonly sums: ReadonlyMap<string, { readonly amount: string; readonly stated: number }>;
}

type Counted = Omit<RegisterGroup, 'businesses' | 'sums'> & {
  businesses: number;
  /** Amounts in units of 10^-{@link PLACES}. */
  readonly sums: Map<string, { units: bigint; stated: number }>;
};

/** No number that is read has more decimal places. */
const PLACES = 15;

const unitsOf = (amount: string): bigint => {
  const units = BigInt(shifted(amount.replace('-', ''), PLACES));
  return amount.startsWith('-') ? -units : units;
};

/** A whole number of units of 10^-places as decimal text. */
export function textOfUnits(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  const whole = digits.slice(0, -places);
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Adds businesses up, one row at a time; its memory grows with the groups and not with the rows. */
export class Tally {
  readonly rejects: AdapterReject[] = [];
  readonly #groups = new Map<string, Counted>();
  readonly #ids = new Set<string>();
  readonly #file: string;
  readonly #settings: Options;
  readonly #index: ReadonlyMap<string, number>;
  readonly #style: NumberStyle;
  readonly #width: number;

  constructor(
    file: string,
    settings: Options,
    index: ReadonlyMap<string, number>,
    style: NumberStyle,
    width: number,
  ) {
    this.#file = file;
    this.#settings = settings;
    this.#index = index;
    this.#style = style;
    this.#width = width;
  }

  add(line: number, row: readonly Cell[]): void {
    const { columns, constants, renames, bare_names } = this.#settings;
    const at = (name: string): string => plain(row[this.#index.get(name) ?? -1]);
    const reject = (name: string, reason: Refusal, value: string | null = at(name)): void =>
      void this.rejects.push({
        file: this.#file,
        line,
        column: name,
        value: value === null ? null : shown(value, 200),
        code: reason.code,
        reason: { id: reason.id, en: reason.en },
        row: {},
      });

    // In a row of another width a cell may be anybody's name.
    if (row.length !== this.#width) {
      reject('row', WRONG_WIDTH, null);
      return;
    }
    const kind = constants.geo_level === 'regency' ? bare_names : undefined;
    const code = at('code');
    const name = placeName(at('geo_name'), renames, kindBeside(code, kind));
    const asksPlace = columns.geo_name !== undefined || columns.code !== undefined;
    if (asksPlace && name === '' && code === '') {
      reject('geo_name', NO_PLACE);
      return;
    }
    const period = columns.period === undefined ? '' : periodText(at('period'));
    if (columns.period !== undefined && period === '') {
      reject('period', NO_PERIOD);
      return;
    }
    if (columns.id !== undefined) {
      const id = at('id');
      if (this.#ids.has(id)) {
        reject('id', TWICE, null);
        return;
      }
      if (id !== '') this.#ids.add(id);
    }
    const kbli = columns.kbli === undefined ? undefined : kbliGroup(at('kbli'));

    const numbers = new Map<string, bigint>();
    for (const [measure, { sum }] of Object.entries(this.#settings.measures)) {
      if (sum === undefined) continue;
      const cell = row[this.#index.get(`sum ${measure}`) ?? -1] ?? '';
      const reading = typeof cell === 'number' ? undefined : readNumber(cell, this.#style);
      if (typeof cell === 'number') numbers.set(measure, unitsOf(decimalText(cell)));
      else if (reading?.kind === 'figure') numbers.set(measure, unitsOf(reading.value));
      else if (reading !== undefined)
        reject(`sum ${measure}`, { code: reading.code, ...reading.reason });
    }
    const place = {
      line,
      name,
      parent: placeName(at('parent_name'), renames, undefined),
      code,
      period,
    };
    this.#count({ ...place, kbli: undefined }, numbers);
    if (kbli !== undefined) this.#count({ ...place, kbli }, numbers);
  }

  #count(like: Omit<Counted, 'businesses' | 'sums'>, numbers: ReadonlyMap<string, bigint>): void {
    const key = [placeKey(like.name, like.parent, like.code), like.period, like.kbli].join('\t');
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { ...like, businesses: 0, sums: new Map() };
      this.#groups.set(key, group);
    }
    group.businesses += 1;
    for (const [measure, units] of numbers) {
      const sum = group.sums.get(measure) ?? { units: 0n, stated: 0 };
      group.sums.set(measure, { units: sum.units + units, stated: sum.stated + 1 });
    }
  }

  /** In the order of their first businesses, a place's whole before its KBLI group. */
  *groups(): Generator<RegisterGroup> {
    for (const group of this.#groups.values()) {
      const sums = [...group.sums].map(
        ([measure, { units, stated }]) =>
          [measure, { amount: textOfUnits(units, PLACES), stated }] as const,
      );
      yield { ...group, sums: new Map(sums) };
    }
  }
}

/** The same for all spellings of a place and its parent; a code beside the name decides. */
export function placeKey(name: string, parent: string, code: string): string {
  return `${codeDigits(code) || spelling(name)}\t${spelling(parent)}`;
}

/** The sums as cells of a table that nobody printed. */
export function groupCells(
  groups: Iterable<RegisterGroup>,
  { measures, constants }: RegisterOptions,
  locator: (within: string) => string,
): PrintedCell[] {
  return [...groups].flatMap((group) =>
    Object.entries(measures).flatMap(([indicator, { unit, sum, table_unit }]): PrintedCell[] => {
      const added = group.sums.get(indicator);
      if (sum !== undefined && added === undefined) return [];
      const isTooFew = added !== undefined && added.stated < FEWEST;
      const isPartial = added !== undefined && added.stated < group.businesses;
      const amount = added?.amount ?? String(group.businesses);
      const breakdown = [
        ...(constants.breakdown === undefined ? [] : [constants.breakdown]),
        ...(group.kbli === undefined ? [] : [`kbli=${group.kbli}`]),
      ].join('; ');
      return [
        {
          line: group.line,
          column: sum ?? 'rows',
          ...(sum === undefined ? {} : { labelUnit: unitIn(sum) }),
          cell: isTooFew ? '' : amount,
          amount,
          words: {
            indicator,
            unit,
            ...(table_unit === undefined ? {} : { table_unit }),
            breakdown,
            ...(group.name === '' ? {} : { geo_name: group.name }),
            ...(group.parent === '' ? {} : { parent_name: group.parent }),
            ...(group.period === '' ? {} : { period: group.period }),
            ...(isPartial ? { note: 'sum over the rows that state it' } : {}),
            locator: locator(sum === undefined ? 'rows' : `column ${sum}`),
          },
          code: group.code,
          refused: isTooFew ? TOO_FEW : undefined,
          row: [],
        },
      ];
    }),
  );
}

/** The two-digit group of `10710`, `C10710`, `10.71` or "KBLI 10 - Makanan"; nothing for an empty or other cell. */
export function kbliGroup(printed: string): string | undefined {
  return /^(?:kbli[ :]*)?[a-u]?[ .]?(\d\d)(?![\d]{4})/i.exec(printed)?.[1];
}

type Refusal = NonNullable<PrintedCell['refused']>;

/** A sum over fewer businesses would tell what one of them earns: the usual rule of statistical offices. */
const FEWEST = 3;

const TOO_FEW = {
  code: 'too-few-businesses',
  id: 'jumlah dari kurang dari tiga usaha tidak diterbitkan agar keterangan satu usaha tidak terbuka',
  en: 'a sum over fewer than three businesses is not published, so that none of them can be made out',
};
export const NO_PLACE = {
  code: 'no-place',
  id: 'usaha ini tidak menyebut wilayah',
  en: 'the business names no place',
};
export const NO_PERIOD = {
  code: 'no-period',
  id: 'usaha ini tidak menyebut tahun',
  en: 'the business names no year',
};
export const TWICE = {
  code: 'same-business',
  id: 'usaha dengan pengenal ini sudah dihitung',
  en: 'a business with this identifier was counted already',
};
