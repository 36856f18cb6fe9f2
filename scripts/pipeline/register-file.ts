import { closeSync, openSync, readSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DELIMITERS, likelyDelimiter } from './adapters/delimited.ts';
import { isZip, plain } from './adapters/grid.ts';
import { kindBeside, placeName } from './adapters/place-name.ts';
import { locatorIn, readCells } from './adapters/printed-cell.ts';
import { periodText } from './adapters/period-label.ts';
import { columnIndex, WRONG_WIDTH } from './adapters/records.ts';
import {
  groupCells,
  kbliGroup,
  NO_PERIOD,
  NO_PLACE,
  placeKey,
  textOfUnits,
  TWICE,
  type RegisterGroup,
  type RegisterOptions,
} from './adapters/register.ts';
import { refuseForeign, shown } from './adapters/text.ts';
import type { Intake } from './intake.ts';
import {
  readNumber,
  settleStyle,
  shifted,
  type NumberCell,
  type NumberStyle,
} from '../../src/model/number-style.ts';
import { expectAllRead, lineOf, putPlain, type FileHead, type PlainFile } from './plain-file.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { literal, query } from './warehouse.ts';
import { Problems } from './words.ts';

/**
 * A register of any size added up by DuckDB: what the adapter `register` does for any file, without a row ever being an object.
 * TypeScript sees each spelling of a place, period, KBLI code and unusual number once; the sums come out exact.
 */
export interface RegisterFile {
  readonly dataset_id: string;
  readonly path: string;
  readonly options: RegisterOptions;
  readonly severalFiles: boolean;
  /** The source of figures that name none. */
  readonly onlySource: string;
}

/**
 * Puts the sums of a plain file and the rows that do not count into the intake.
 * @returns false when the file has to be read row by row, and nothing was put in
 * @throws {BadInput} when a column is missing, or the number style of the file cannot be settled
 * @throws {Error} when a row would be lost
 */
export async function takeRegister(
  intake: Intake,
  { dataset_id, path, options, severalFiles, onlySource }: RegisterFile,
  onBytes?: (bytes: number) => void,
): Promise<boolean> {
  try {
    const table = await stage(intake.connection, path, options, onBytes);
    if (table === undefined) return false;
    return await takeTable(intake, table, { dataset_id, path, options, severalFiles, onlySource });
  } finally {
    for (const name of WORKING_TABLES)
      await intake.connection.run(`DROP TABLE IF EXISTS register_${name}`);
  }
}

const WORKING_TABLES = [
  ...['rows', 'lines', 'empty', 'odd'],
  ...['places', 'periods', 'groups', 'numbers', 'counted', 'twins'],
];

async function takeTable(
  intake: Intake,
  table: RegisterTable,
  { dataset_id, path, options, severalFiles, onlySource }: RegisterFile,
): Promise<boolean> {
  const { connection } = intake;
  const style = await styleOf(connection, table, options);
  if (!(await readWords(connection, table, options, style))) return false;
  await countable(connection, table, options, style);

  const file = await intake.addFile(dataset_id, path);
  await putRejects(intake, file, table, options);
  const locator = locatorIn({ path, content: new Uint8Array() }, severalFiles);
  const groups = await groupsIn(connection, table.plain, options);
  await expectAllCounted(connection, table.plain, groups);
  const { figures, rejects } = readCells(path, groupCells(groups, options, locator), options);
  const named = figures.map(({ cells, ...figure }) => ({
    ...figure,
    cells: { ...cells, source_id: cells.source_id || onlySource },
  }));
  await intake.addTo(file, named, rejects);
  return true;
}

/** Every record is counted, refused or empty. */
async function expectAllCounted(
  connection: DuckDBConnection,
  { path, scan }: PlainFile,
  groups: readonly RegisterGroup[],
): Promise<void> {
  const [refused] = await query<{ rows: number }>(
    connection,
    'SELECT count(*)::INTEGER AS rows FROM register_counted WHERE refused IS NOT NULL',
  );
  const counted = groups
    .filter(({ kbli }) => kbli === undefined)
    .reduce((sum, { businesses }) => sum + businesses, 0);
  const found = counted + (refused?.rows ?? 0) + scan.empty.length;
  if (found !== scan.records)
    throw new Error(
      `rows lost in ${path}: ${scan.records} records, ${counted} counted, ${refused?.rows} refused, ${scan.empty.length} empty`,
    );
}

interface RegisterTable {
  readonly plain: PlainFile;
  /** Columns of the file by what they are: `geo_name`, `id`, `sum investment`. */
  readonly index: ReadonlyMap<string, number>;
}

const HEAD = 400_000;

/** Makes `register_rows`: the columns that count, in the order of the file. Nothing when the file has to be read row by row. */
async function stage(
  connection: DuckDBConnection,
  path: string,
  options: RegisterOptions,
  onBytes: ((bytes: number) => void) | undefined,
): Promise<RegisterTable | undefined> {
  const head = headOf(path);
  if (isZip(head) || options.sheet !== undefined) return undefined;
  refuseForeign({ path, content: head });
  const { delimiter } = options;
  const mark = delimiter === 'auto' ? likelyDelimiter(new TextDecoder().decode(head)) : delimiter;
  const taken = await putPlain(
    connection,
    path,
    DELIMITERS[mark],
    (head, rows) =>
      `CREATE TABLE register_rows AS SELECT ${columnsOf(indexOf(head, options), options)} FROM ${rows}`,
    { onBytes, skipsOdd: true },
  );
  if (taken === undefined) return undefined;
  const { plain, rows: read } = taken;
  const looksWhole = plain.scan.odd.filter((odd) => odd.looksWhole);
  if (looksWhole.length > 0) {
    const rows = looksWhole.map(({ record }, i) => record + i);
    await connection.run(`
      CREATE OR REPLACE TABLE register_rows AS
      SELECT * FROM register_rows WHERE rowid NOT IN (${rows.join(', ')})`);
  }
  expectAllRead(plain, Number(read) - looksWhole.length);
  await connection.run(`
    CREATE OR REPLACE TABLE register_lines (record BIGINT, shift BIGINT)`);
  const lines = await connection.createAppender('register_lines');
  for (const { record, shift } of plain.scan.shifts) {
    lines.appendBigInt(BigInt(record));
    lines.appendBigInt(BigInt(shift));
    lines.endRow();
  }
  lines.closeSync();
  return { plain, index: indexOf(plain, options) };
}

/** Where in a file the columns stand that the manifest names. @throws {BadInput} when one is missing */
function indexOf(
  { path, header: printed, headerLine }: FileHead,
  { columns, measures }: RegisterOptions,
): RegisterTable['index'] {
  const sums = Object.entries(measures).map(([name, { sum }]) => [`sum ${name}`, sum] as const);
  const header = printed.map(plain);
  return columnIndex(
    { path, rows: [], header, headerLine, width: header.length },
    { ...columns, ...Object.fromEntries(sums) },
  );
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** The measures that add a column up, with the name of that column in `register_rows`. */
function sumsOf({ measures }: RegisterOptions): { measure: string; column: string }[] {
  return Object.entries(measures)
    .filter(([, { sum }]) => sum !== undefined)
    .map(([measure], i) => ({ measure, column: `n${i}` }));
}

const WORDS = ['geo_name', 'parent_name', 'code', 'period', 'kbli', 'id'] as const;

/** The columns of `register_rows`, of the rows of a plain file. */
function columnsOf(index: RegisterTable['index'], options: RegisterOptions): string {
  const column = (name: string): string => (index.has(name) ? `c${index.get(name)}` : `''`);
  return [
    ...WORDS.map((name) => `${column(name)} AS "${name}"`),
    ...sumsOf(options).map(({ measure, column: n }) => `${column(`sum ${measure}`)} AS ${n}`),
  ].join(', ');
}

/** The number style of the file, settled from the shapes of all its numbers. */
async function styleOf(
  connection: DuckDBConnection,
  { plain }: RegisterTable,
  options: RegisterOptions,
): Promise<NumberStyle> {
  const { number_style } = options;
  if (number_style !== 'auto') return number_style;
  return settleStyle(await shapes(connection, plain, options), number_style, plain.path);
}

/**
 * The first number of each shape. Which style a number can be read in does not depend on its digits but for a leading zero,
 * so that these speak for all of them.
 */
async function shapes(
  connection: DuckDBConnection,
  { scan }: PlainFile,
  options: RegisterOptions,
): Promise<NumberCell[]> {
  const found: (NumberCell & { readonly place: number })[] = [];
  for (const [place, { column }] of sumsOf(options).entries()) {
    const first = await query<{ text: string; row: string }>(
      connection,
      `SELECT min_by(${column}, rowid) AS text, min(rowid) AS row
       FROM register_rows
       WHERE NOT regexp_full_match(${column}, '[0-9]*')
       GROUP BY translate(${column}, '12345678', '99999999'), regexp_extract(${column}, '[0-9]') = '0'`,
    );
    for (const { text, row } of first) found.push({ text, line: lineOf(scan, Number(row)), place });
  }
  return found.toSorted((a, b) => a.line - b.line || a.place - b.place);
}

/** Amounts are whole numbers of millionths, in a HUGEINT: room for 24 digits of each of ten million businesses. */
const PLACES = 6;
const MOST_DIGITS = 24;

/**
 * A number that SQL reads by itself, as most registers print them: `12500000`, `12.500.000`, `Rp 12.500.000,50`. Where it
 * matches, readNumber reads the same number (a property test holds the two together).
 */
export function plainNumber(text: string, style: NumberStyle): { matches: string; units: string } {
  const [group, point] = style === 'id' ? ['.', ','] : [',', '.'];
  const whole = `([1-9][0-9]{0,2}([${group}][0-9]{3})+|[0-9]+)`;
  const pattern = `(Rp ?|Rp[.] )?${whole}([${point}][0-9]{1,${PLACES}})?`;
  const digits = `replace(ltrim(${text}, 'Rp. '), '${group}', '')`;
  const [before, after] = [1, 2].map((part) => `split_part(${digits}, '${point}', ${part})`);
  return {
    matches: `length(${text}) <= 15 AND regexp_full_match(${text}, '${pattern}')`,
    units: `CAST(${before} || rpad(${after}, ${PLACES}, '0') AS HUGEINT)`,
  };
}

/**
 * Reads every spelling once: `register_places`, `register_periods`, `register_groups`, `register_numbers`.
 * @returns false when a number has no room in a sum
 */
async function readWords(
  connection: DuckDBConnection,
  { index }: RegisterTable,
  options: RegisterOptions,
  style: NumberStyle,
): Promise<boolean> {
  const { columns, constants, renames, bare_names } = options;
  const problems = await Problems.open(connection);
  const kind = constants.geo_level === 'regency' ? bare_names : undefined;
  const asksPlace = columns.geo_name !== undefined || columns.code !== undefined;
  const places = numbers();
  await problems.readWords<[string, string, string]>({
    into: 'register_places',
    words: 'SELECT geo_name, parent_name, code FROM register_rows',
    keys: [
      ['geo_name', 'VARCHAR'],
      ['parent_name', 'VARCHAR'],
      ['code', 'VARCHAR'],
    ],
    columns: [
      ['place_no', 'INTEGER'],
      ['name', 'VARCHAR'],
      ['parent', 'VARCHAR'],
      ['place_code', 'VARCHAR'],
      ['unsaid', 'VARCHAR'],
    ],
    read([geo_name, parent_name, printed]) {
      const code = plain(printed);
      const name = placeName(geo_name, renames, kindBeside(code, kind));
      const parent = placeName(parent_name, renames, undefined);
      const isUnsaid = asksPlace && name === '' && code === '';
      const number = places(placeKey(name, parent, code));
      return [number, name, parent, code, isUnsaid ? shown(plain(geo_name), 200) : null];
    },
  });
  const periods = numbers();
  await problems.readWords<[string]>({
    into: 'register_periods',
    words: 'SELECT period FROM register_rows',
    keys: [['period', 'VARCHAR']],
    columns: [
      ['period_no', 'INTEGER'],
      ['period_text', 'VARCHAR'],
      ['unsaid', 'VARCHAR'],
    ],
    read([printed]) {
      const period = columns.period === undefined ? '' : periodText(plain(printed));
      const isUnsaid = columns.period !== undefined && period === '';
      return [periods(period), period, isUnsaid ? shown(plain(printed), 200) : null];
    },
  });
  await problems.readWords<[string]>({
    into: 'register_groups',
    words: 'SELECT kbli FROM register_rows',
    keys: [['kbli', 'VARCHAR']],
    columns: [['kbli_group', 'VARCHAR']],
    read: ([printed]) => [index.has('kbli') ? (kbliGroup(plain(printed)) ?? null) : null],
  });
  const texts = sumsOf(options).map(
    ({ column }) =>
      `SELECT ${column} AS text FROM register_rows WHERE NOT (${plainNumber(column, style).matches})`,
  );
  let hasRoom = true;
  await problems.readWords<[string]>({
    into: 'register_numbers',
    words: texts.join(' UNION ALL ') || `SELECT '' AS text WHERE false`,
    keys: [['text', 'VARCHAR']],
    columns: [['units', 'VARCHAR']],
    read([text]) {
      const reading = readNumber(text, style);
      if (reading.kind === 'none')
        throw new Rejection(reading.code, '', shown(plain(text), 200), reading.reason);
      const amount = reading.value.replace('-', '');
      const [whole = '', fraction = ''] = amount.split('.');
      if (whole.length > MOST_DIGITS || fraction.length > PLACES) hasRoom = false;
      return [`${amount === reading.value ? '' : '-'}${shifted(amount, PLACES)}`];
    },
  });
  return hasRoom;
}

/** A number for each key, counted from 0. */
function numbers(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/**
 * Makes `register_counted`: a row for each that holds anything, with its numbers, the numbers of what keeps them from being read,
 * and `refused`, why the whole row does not count.
 */
async function countable(
  connection: DuckDBConnection,
  { plain }: RegisterTable,
  options: RegisterOptions,
  style: NumberStyle,
): Promise<void> {
  const sums = sumsOf(options);
  const amounts = sums.map(({ column }, i) => {
    const { matches, units } = plainNumber(`r.${column}`, style);
    return `CASE WHEN ${matches} THEN ${units} ELSE CAST(w${i}.units AS HUGEINT) END AS a${i}, w${i}.problem AS p${i}`;
  });
  const joins = sums.map(
    ({ column }, i) => `LEFT JOIN register_numbers w${i} ON w${i}.text = r.${column}`,
  );
  await connection.run(`
    CREATE OR REPLACE TABLE register_empty (record BIGINT)`);
  const empty = await connection.createAppender('register_empty');
  for (const record of plain.scan.empty) {
    empty.appendBigInt(BigInt(record));
    empty.endRow();
  }
  empty.closeSync();
  await connection.run(`
    CREATE OR REPLACE TABLE register_counted AS
    SELECT
      r.rowid AS record, p.place_no, t.period_no, k.kbli_group, r.id,
      CASE WHEN p.unsaid IS NOT NULL THEN 'place' WHEN t.unsaid IS NOT NULL THEN 'period' END AS refused,
      ${[`coalesce(p.unsaid, t.unsaid) AS unsaid`, ...amounts].join(',\n      ')}
    FROM register_rows r
    JOIN register_places p USING (geo_name, parent_name, code)
    JOIN register_periods t USING (period)
    JOIN register_groups k USING (kbli)
    ${joins.join('\n    ')}
    ANTI JOIN register_empty ON register_empty.record = r.rowid;

    CREATE OR REPLACE TABLE register_twins AS
    SELECT record FROM (
      SELECT record, row_number() OVER (PARTITION BY id ORDER BY record) AS place
      FROM (SELECT record, ${onOneLine('id')} AS id FROM register_counted WHERE refused IS NULL AND id <> '')
      WHERE id IN (
        SELECT ${onOneLine('id')} FROM register_counted WHERE refused IS NULL AND id <> ''
        GROUP BY ALL HAVING count(*) > 1
      )
    ) WHERE place > 1;
    UPDATE register_counted SET refused = 'id' WHERE record IN (SELECT record FROM register_twins);
  `);
}

/** What `plain` makes of a text. */
const onOneLine = (text: string): string => `
  CASE WHEN regexp_matches(${text}, '[\\s\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}]')
    THEN trim(regexp_replace(left(${text}, 2000), '[\\s\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}]+', ' ', 'g'))
    ELSE left(${text}, 2000) END`;

/** Puts the rows that do not count, and the numbers that could not be read, into the intake, in the order of the lines. */
async function putRejects(
  { connection }: Intake,
  file: number,
  { plain: { scan } }: RegisterTable,
  options: RegisterOptions,
): Promise<void> {
  const refusals = [
    ['place', 'geo_name', NO_PLACE, 'unsaid'],
    ['period', 'period', NO_PERIOD, 'unsaid'],
    ['id', 'id', TWICE, 'NULL'],
  ] as const;
  const rows = refusals.map(
    ([refused, column, { code, id, en }, value]) => `
      SELECT record, 0 AS part, '${column}' AS column_name, ${value} AS value, ${literal(code)} AS reason_code,
        ${literal(id)} AS reason_id, ${literal(en)} AS reason_en
      FROM register_counted WHERE refused = '${refused}'`,
  );
  const unread = sumsOf(options).map(
    ({ measure }, i) => `
      SELECT record, ${i + 1}, ${literal(shown(`sum ${measure}`))}, problems.value, problems.code, reason_id, reason_en
      FROM register_counted JOIN problems ON problems.problem = p${i}
      WHERE refused IS NULL`,
  );
  await connection.run(`
    CREATE OR REPLACE TABLE register_odd (line BIGINT)`);
  const odd = await connection.createAppender('register_odd');
  for (const { line } of scan.odd.filter(({ isEmpty }) => !isEmpty)) {
    odd.appendBigInt(BigInt(line));
    odd.endRow();
  }
  odd.closeSync();
  await connection.run(`
    INSERT INTO raw_rejects BY NAME
    SELECT ${file} AS file_no, line, column_name, value, reason_code, reason_id, reason_en, '{}' AS row_json
    FROM (
      SELECT refused.record + shift AS line, refused.* EXCLUDE (record)
      FROM (${[...rows, ...unread].join(' UNION ALL ')}) refused
      ASOF JOIN register_lines ON register_lines.record <= refused.record
      UNION ALL BY NAME
      SELECT line, 0 AS part, 'row' AS column_name, ${literal(WRONG_WIDTH.code)} AS reason_code,
        ${literal(WRONG_WIDTH.id)} AS reason_id, ${literal(WRONG_WIDTH.en)} AS reason_en
      FROM register_odd
    )
    ORDER BY line, part`);
}

/** The sums, in the order of their first businesses, a place's whole before its KBLI group. */
async function groupsIn(
  connection: DuckDBConnection,
  { scan }: PlainFile,
  options: RegisterOptions,
): Promise<RegisterGroup[]> {
  const sums = sumsOf(options);
  const added = sums.map((_, i) => `sum(a${i})::VARCHAR AS s${i}, count(a${i})::INTEGER AS c${i}`);
  const grouped = (kbli: string, where: string): string => `
    SELECT ${['place_no', 'period_no', `${kbli} AS kbli`, 'count(*)::INTEGER AS businesses', 'min(record) AS record', ...added].join(', ')}
    FROM register_counted WHERE refused IS NULL AND ${where} GROUP BY ALL`;
  const rows = await query<Record<string, string | number | null>>(
    connection,
    `SELECT g.* EXCLUDE (record), g.record::DOUBLE AS record, name, parent, place_code, period_text
     FROM (
       ${grouped('CAST(NULL AS VARCHAR)', 'true')} UNION ALL ${grouped('kbli_group', 'kbli_group IS NOT NULL')}
     ) g
     JOIN register_rows r ON r.rowid = g.record
     JOIN register_places USING (geo_name, parent_name, code)
     JOIN register_periods USING (period)
     ORDER BY g.record, kbli NULLS FIRST`,
  );
  return rows.map((row): RegisterGroup => {
    const stated = sums.flatMap(({ measure }, i) => {
      const units = row[`s${i}`];
      const times = Number(row[`c${i}`]);
      return times === 0
        ? []
        : [
            [
              measure,
              { amount: textOfUnits(BigInt(String(units)), PLACES), stated: times },
            ] as const,
          ];
    });
    return {
      line: lineOf(scan, Number(row['record'])),
      name: String(row['name']),
      parent: String(row['parent']),
      code: String(row['place_code']),
      period: String(row['period_text']),
      kbli: row['kbli'] === null ? undefined : String(row['kbli']),
      businesses: Number(row['businesses']),
      sums: new Map(stated),
    };
  });
}
