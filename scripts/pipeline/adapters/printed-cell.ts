import { BadInput } from '../../../src/model/bad-input.ts';
import type { RawFigureColumn } from '../fact-table.ts';
import {
  readNumber,
  settleStyle,
  shifted,
  unitScale,
  type Mark,
} from '../../../src/model/number-style.ts';
import type { AdapterFigure, AdapterFile, AdapterReject } from './adapter.ts';
import type { FileResult } from './file-results.ts';
import { plain, type Cell } from './grid.ts';
import type { TableOptions } from './options.ts';
import { shown } from './text.ts';

/** The columns of the contract that a table adapter fills in; the number and its print come from the cell. */
export type Words = Readonly<
  Partial<Record<Exclude<RawFigureColumn, 'value' | 'printed'> | 'table_unit', string>>
>;

/** A cell of a table that holds a figure or should, with everything that the table says about it. */
export interface PrintedCell {
  readonly line: number;
  /** The header over the cell, for messages. */
  readonly column: string;
  readonly cell: Cell;
  /** The number as decimal text, where it was added up and nobody printed it: then the cell is not read. */
  readonly amount?: string;
  readonly words: Words;
  /** A code printed beside the name; without its system, which the manifest gives. */
  readonly code?: string | undefined;
  /** The unit of the cell's own column or row as printed, such as "Juta Rupiah". */
  readonly unitText?: string | undefined;
  /** The unit in the label of the column or row, where another place prints one too. */
  readonly labelUnit?: string | undefined;
  /** Marks that stand at a header or a name and count for every cell below or beside it. */
  readonly marks?: readonly Mark[];
  /** Why this cell can be no figure, known before its number is looked at. */
  readonly refused?:
    { readonly code: string; readonly id: string; readonly en: string } | undefined;
  /** The row as it was. */
  readonly row: readonly Cell[];
}

/** Where a figure stands, with the file's name when the dataset has several. */
export function locatorIn(file: AdapterFile, severalFiles: boolean): (within: string) => string {
  const name = file.path.split('/').at(-1) ?? '';
  return (within) => (severalFiles ? `${name}, ${within}` : within);
}

/** One breakdown from what the manifest, a column and a row say, each adding its own term. */
export function splitBy(...terms: readonly (string | undefined)[]): { breakdown?: string } {
  const said = terms.filter((term) => term !== undefined && term !== '');
  return said.length === 0 ? {} : { breakdown: said.join('; ') };
}

const REQUIRED = ['indicator', 'population', 'period', 'unit', 'geo_level'] as const;

/**
 * Turns the cells of one file into figures and rejects, one for each: read = figures + rejects.
 * @throws {BadInput} when the number style of the file cannot be settled, or the table and the manifest together do not
 * say what the figures are
 */
export function readCells(
  path: string,
  cells: readonly PrintedCell[],
  options: Pick<TableOptions, 'number_style' | 'table_unit' | 'constants' | 'codes'>,
): FileResult {
  const texts = cells
    .filter(
      ({ cell, amount, refused }) =>
        typeof cell === 'string' && amount === undefined && refused === undefined,
    )
    .map(({ cell, line }) => ({ text: String(cell), line }));
  const style = settleStyle(texts, options.number_style, path);

  const figures: AdapterFigure[] = [];
  const rejects: AdapterReject[] = [];
  for (const printed of cells) {
    const { line, column, cell, amount, refused, row } = printed;
    const reject = (code: string, reason: { id: string; en: string }): void =>
      void rejects.push({
        file: path,
        line,
        column: shown(column),
        value: shown(String(cell), 200),
        code,
        reason,
        row: row.map((value) => (typeof value === 'string' ? shown(value, 200) : value)),
      });
    if (refused !== undefined) {
      reject(refused.code, refused);
      continue;
    }
    const text = typeof cell === 'number' ? decimalText(cell) : cell;
    const reading =
      amount === undefined
        ? readNumber(text, typeof cell === 'number' ? 'en' : style)
        : ({ kind: 'figure', value: amount, sized: false, marks: [] } as const);
    if (reading.kind === 'none') {
      reject(reading.code, reading.reason);
      continue;
    }
    const words: Words = { status: 'realised', ...options.constants, ...printed.words };
    const scale = scaleOf(printed, words, options, path);
    const missing = REQUIRED.find((name) => words[name] === undefined);
    if (missing !== undefined) throw unsaid(missing, column, { file: path, line });
    const marks = [...(printed.marks ?? []), ...reading.marks];
    figures.push({
      file: path,
      line,
      cells: {
        source_id: words.source_id ?? '',
        geo_level: words.geo_level ?? '',
        geo_name: words.geo_name ?? '',
        parent_name: words.parent_name ?? '',
        period: words.period ?? '',
        indicator: words.indicator ?? '',
        population: words.population ?? '',
        breakdown: words.breakdown ?? '',
        status: statusOf(words.status ?? '', marks),
        value: reading.sized ? reading.value : scaled(reading.value, scale),
        unit: words.unit ?? '',
        printed: plain(text),
        locator: words.locator ?? '',
        note: notesOf(words.note, marks),
      },
      ...(printed.code !== undefined && printed.code !== '' && options.codes !== undefined
        ? { code: { ...options.codes, code: printed.code } }
        : {}),
      ...(scale === 1 ? {} : { scale }),
    });
  }
  return { figures, rejects, read: cells.length };
}

/**
 * The multiplier of a cell: what the manifest says, or what the table prints.
 * @throws {BadInput} when they do not say the same, or when a unit of money would multiply a count
 */
function scaleOf(
  { unitText, labelUnit, line, column }: PrintedCell,
  words: Words,
  { table_unit }: Pick<TableOptions, 'table_unit'>,
  file: string,
): number {
  const place = { file, line };
  const own = sizedUnit(unitText);
  const label = sizedUnit(labelUnit);
  if (own !== undefined && label !== undefined && unitScale(own) !== unitScale(label))
    throw new BadInput(
      `two units for the column "${shown(column)}": its label prints "${shown(label)}", its column of units "${shown(own)}"`,
      place,
    );
  const printed = own ?? label;
  const declared = words.table_unit ?? table_unit;
  const key = words.table_unit === undefined ? '"options.table_unit"' : '"table_unit" of a column';
  if (declared === undefined) return (printed === undefined ? undefined : unitScale(printed)) ?? 1;
  if (printed !== undefined && unitScale(printed) !== unitScale(declared))
    throw new BadInput(
      `${key}: found "${declared}", but the table prints "${shown(printed)}"`,
      place,
    );
  if (MONEY.test(declared) && words.unit !== undefined && !MONEY.test(words.unit))
    throw new BadInput(
      `${key}: found "${declared}", which would multiply the column "${shown(column)}" in "${words.unit}" too; expected "table_unit" beside the indicator of each column it is meant for`,
      place,
    );
  return unitScale(declared) ?? 1;
}

function sizedUnit(text: string | undefined): string | undefined {
  return text !== undefined && unitScale(text) !== undefined ? text : undefined;
}

const MONEY = /\b(?:rp|rupiah|idr|usd|dolar)\b|\$/i;

/** The unit of a column `satuan` in the words of the dictionary: as the manifest says, or without its word of size. */
export function unitWord(unitText: string, { units }: Pick<TableOptions, 'units'>): string {
  const wanted = plain(unitText).toLowerCase();
  const named = Object.entries(units).find(([printed]) => plain(printed).toLowerCase() === wanted);
  if (named !== undefined) return named[1];
  const word = wanted
    .replace(/\b(?:dalam )?(?:ribu|juta|miliar|milyar|triliun|trilyun)(?:an)?\b/g, '')
    .replace(/[()]/g, '')
    .trim();
  return Object.hasOwn(UNIT_WORDS, word) ? (UNIT_WORDS[word] ?? word) : word;
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  rupiah: 'Rp',
  rp: 'Rp',
  'rp.': 'Rp',
  '%': 'percent',
  persen: 'percent',
  jiwa: 'orang',
};

function scaled(value: string, scale: number): string {
  const negative = value.startsWith('-');
  const amount = shifted(negative ? value.slice(1) : value, Math.round(Math.log10(scale)));
  return negative ? `-${amount}` : amount;
}

/** A number of a workbook as decimal text, without exponent and without the noise of binary fractions. */
export function decimalText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(number < 1 ? 15 : 0) : text;
}

/** A mark makes a realised figure preliminary or an estimate; a target stays one. */
function statusOf(status: string, marks: readonly Mark[]): string {
  if (status !== 'realised' && status !== 'unspecified') return status;
  if (marks.includes('preliminary') || marks.includes('very-preliminary')) return 'preliminary';
  return marks.includes('estimate') ? 'estimate' : status;
}

/** What the status cannot say. Their Indonesian is in `data/reference/remarks.csv`. */
const MARK_NOTES: Readonly<Partial<Record<Mark, string>>> = {
  'very-preliminary': 'very provisional',
  revised: 'revised',
};

function notesOf(note: string | undefined, marks: readonly Mark[]): string {
  const said = [...new Set(marks)].flatMap((mark) => MARK_NOTES[mark] ?? []);
  return [...(note === undefined || note === '' ? [] : [note]), ...said].join('; ');
}

function unsaid(name: string, column: string, place: { file: string; line: number }): BadInput {
  return new BadInput(
    `no ${name} for the column "${shown(column)}": neither the table nor the manifest says it; expected "${name}" under "options.constants"`,
    place,
  );
}
