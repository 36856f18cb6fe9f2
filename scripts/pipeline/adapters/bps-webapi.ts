import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import { didYouMean } from '../../../src/model/nearest.ts';
import type { Adapter, AdapterFile } from './adapter.ts';
import {
  figuresOf,
  maybeTable,
  type AxisItem,
  type BpsTable,
  type Combination,
} from './bps-webapi-table.ts';
import { readEach } from './file-results.ts';
import { labelKey, unexplained, unitIn } from './header.ts';
import { cellOf, pagesOf } from './json-document.ts';
import { constants, tableOptions, type Constants } from './options.ts';
import { periodLabel, periodOf } from './period-label.ts';
import { kindBeside, placeName } from './place-name.ts';
import { locatorIn, readCells, unitWord, type PrintedCell, type Words } from './printed-cell.ts';
import { shown } from './text.ts';

const options = z
  .strictObject(tableOptions)
  .omit({ delimiter: true, sheet: true, bare_names: true })
  .extend({
    /** What the rows (`vervar`) are: areas, whose codes say their level, or the values of a dimension such as `kbli`. */
    rows: z
      .union(
        [
          z.strictObject({
            /** The level of rows whose number is no code of BPS. */
            level: z.enum(['province', 'regency']).optional(),
            /** The province of the regencies, where it has no row of its own. */
            parent: z.string().min(1).optional(),
          }),
          z.strictObject({ dimension: z.string().min(1) }),
        ],
        { error: '"level: regency", "parent: Jawa Barat" or "dimension: kbli"' },
      )
      .default({}),
    /** What each column (`turvar`) stands for; `skip` leaves it out. */
    columns: z.record(z.string(), z.union([z.literal('skip'), constants])).default({}),
  });
type Options = z.output<typeof options>;

/**
 * Answers of the data call of the BPS WebAPI, as `npm run data:fetch` or a browser saves them. A cell that the table does
 * not have has no key, so it is no row; a key whose value is no number is a reject.
 */
export const bpsWebapi: Adapter<Options> = {
  name: 'bps-webapi',
  options,
  read: (files, settings) =>
    readEach(files, (file) =>
      readCells(file.path, cellsOf(file, settings, locatorIn(file, files.length > 1)), settings),
    ),
};

/** The figures of a file; one is "line" 1, the next 2, over all its pages. */
function cellsOf(
  file: AdapterFile,
  settings: Options,
  locator: (within: string) => string,
): PrintedCell[] {
  const cells: PrintedCell[] = [];
  let line = 0;
  for (const page of pagesOf(file)) {
    const table = maybeTable(page, file.path);
    if (table === undefined) continue;
    const wordsOf = columnReader(table, settings, file.path);
    const placeOf = rowReader(table, settings);
    for (const { combination, value } of figuresOf(table, file.path)) {
      line += 1;
      const column = wordsOf(combination.column);
      if (column === 'skip') continue;
      const place = placeOf(combination.row);
      const printed = printedCell(line, combination, cellOf(value), column, place, settings);
      const within = `row ${combination.row.val} ${shown(combination.row.label)}, column ${shown(printed.column)}`;
      cells.push({ ...printed, words: { ...printed.words, locator: locator(within) } });
    }
  }
  return cells;
}

function printedCell(
  line: number,
  { variable, row, column, year, part }: Combination,
  cell: PrintedCell['cell'],
  columnWords: Words,
  place: Pick<PrintedCell, 'words' | 'code'>,
  settings: Options,
): PrintedCell {
  const [inYear, inPart] = [periodLabel(year.label), periodLabel(part.label)];
  const partKnown = inPart?.part !== undefined || isAbsent(part);
  const period = periodOf([inYear ?? [], partKnown ? (inPart ?? []) : []].flat());
  const columnLabel = [
    isAbsent(column) ? '' : column.label,
    year.label,
    isAbsent(part) ? '' : part.label,
  ]
    .filter(Boolean)
    .join(' ');
  const breakdown = [settings.constants.breakdown, columnWords.breakdown, place.words.breakdown]
    .filter(Boolean)
    .join('; ');
  return {
    line,
    column: columnLabel,
    cell,
    words: {
      ...(settings.constants.unit === undefined ? { unit: unitWord(variable.unit, settings) } : {}),
      ...columnWords,
      ...place.words,
      ...(breakdown === '' ? {} : { breakdown }),
      ...(period === undefined ? {} : { period }),
    },
    code: place.code,
    unitText: variable.unit,
    labelUnit: unitIn(variable.label),
    marks: [...(inYear?.marks ?? []), ...(inPart?.marks ?? [])],
    refused: partKnown && period !== undefined ? undefined : NO_PERIOD,
    row: [row.label, variable.label, column.label, year.label, part.label, cell],
  };
}

const NO_PERIOD = {
  code: 'unknown-period',
  id: 'label tahun atau bagian tahun tidak terbaca',
  en: 'the label of the year or of its part cannot be read',
};

/** BPS gives an axis that a table lacks as one item: 0 "Tidak ada", or 0 "Tahun" for the parts of a year. */
function isAbsent({ val, label }: AxisItem): boolean {
  return val === '0' && /^(?:tidak ada|tahun|tahunan)$/i.test(label);
}

/**
 * What the manifest says of each column.
 * @throws {BadInput} for a column that it does not explain, or explains without its being there
 */
function columnReader(
  { turvar }: BpsTable,
  settings: Options,
  path: string,
): (column: AxisItem) => Constants | 'skip' {
  const known = new Map(
    Object.entries(settings.columns).map(([label, words]) => [labelKey(label), words]),
  );
  const columns = turvar.filter((item) => !isAbsent(item));
  const unknown = columns.map(({ label }) => label).filter((label) => !known.has(labelKey(label)));
  if (unknown.length > 0) throw unexplained(unknown, Object.keys(settings.columns), { file: path });
  const labels = new Set(columns.map(({ label }) => labelKey(label)));
  const idle = Object.keys(settings.columns).find((label) => !labels.has(labelKey(label)));
  if (idle !== undefined)
    throw new BadInput(
      `"options.columns": no column of the table is called "${idle}"${didYouMean(
        idle,
        columns.map(({ label }) => label),
      )}`,
      { file: path },
    );
  return (column) => (isAbsent(column) ? {} : (known.get(labelKey(column.label)) ?? {}));
}

/** What each row is: the nation, a province, a regency, or a value of a dimension. */
function rowReader(
  { vervar }: BpsTable,
  { rows, renames }: Options,
): (row: AxisItem) => Pick<PrintedCell, 'words' | 'code'> {
  if ('dimension' in rows) {
    return ({ label }) => ({
      words: WHOLE.test(label) ? {} : { breakdown: `${rows.dimension}=${label}` },
    });
  }
  const provinces = new Map(
    vervar.filter(({ val }) => /^\d\d00$/.test(val)).map(({ val, label }) => [val, label]),
  );
  return ({ val, label }) => {
    if (val === NATION || /^indonesia$/i.test(label))
      return {
        words: { geo_level: 'nation', geo_name: 'Indonesia', parent_name: '' },
        code: NATION,
      };
    if (!/^\d{4}$/.test(val)) {
      const words = {
        geo_name: placeName(label, renames, undefined),
        parent_name: rows.parent ?? '',
      };
      return { words: rows.level === undefined ? words : { ...words, geo_level: rows.level } };
    }
    const isProvince = val.endsWith('00');
    return {
      words: {
        geo_level: isProvince ? 'province' : 'regency',
        geo_name: placeName(label, renames, isProvince ? undefined : kindBeside(val, 'kabupaten')),
        parent_name: isProvince ? '' : (provinces.get(`${val.slice(0, 2)}00`) ?? rows.parent ?? ''),
      },
      code: val,
    };
  };
}

const NATION = '9999';

const WHOLE = /^(?:jumlah|total|jumlah\s*\/\s*total|seluruhnya)$/i;
