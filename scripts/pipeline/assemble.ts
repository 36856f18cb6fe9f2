import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../../src/model/contract.ts';
import { tableNamed } from '../../src/model/tables.ts';
import { csvCell, csvJoin, csvPiece, type CsvStyle } from './csv-text.ts';
import { OBSERVATION_COLUMNS } from './fact-table.ts';
import { wordInSql } from './joint-words.ts';
import { SHARED, WORD_TABLES, wordRuns, wordsBy } from './shared-words.ts';
import { createTable } from './warehouse.ts';

/**
 * Makes `observations` and `rejects` of the contract from what was normalised and compared: each row of `raw_figures` ends
 * in one of the two. `observations` is a view of the figures with their words, for writing all of them once more takes longer
 * than all that reads them; `asWritten` and `sideBySide` (warehouse.ts) keep its rows in the published order. It also has the numbers of
 * the words, for {@link observationLines}.
 */
export async function assemble(connection: DuckDBConnection): Promise<void> {
  await connection.run(VERDICTS);
  await connection.run(WORD_TABLES);
  await connection.run(`CREATE OR REPLACE VIEW observations AS ${OBSERVATIONS}`);
  await createTable(connection, 'rejects');
  await connection.run(
    `INSERT INTO rejects BY NAME ${UNREAD}; INSERT INTO rejects BY NAME ${REFUSED}`,
  );
}

/**
 * The lines of `observations` for {@link csvCopy}. What an observation shares with others is written once for all of them; a line
 * then consists of fewer pieces, and most of the time goes into its numbers and its printed text.
 */
export function observationLines(style: CsvStyle): string {
  const { columns } = tableNamed('observations');
  const columnsOf = (names: readonly string[]): Column[] =>
    columns.filter(({ name }) => names.includes(name));
  const runs = wordRuns();
  const pieces = columns.flatMap((column): string[] => {
    const run = runs.findIndex((words) => words.columns.includes(column.name));
    if (run >= 0) return runs[run]?.columns[0] === column.name ? [`piece_${run}`] : [];
    // Hexadecimal digits need no looking at, nor does what is printed as its value is written; most intervals are the value alone.
    if (column.name === 'observation_id') return [column.name];
    if (column.name === 'value') return ['value_cell'];
    const cell = csvCell(column.name, column.type, style);
    const asValue = AS_VALUE[column.name];
    return [asValue === undefined ? cell : `CASE WHEN ${asValue} THEN value_cell ELSE ${cell} END`];
  });
  const joins = runs.map(
    ({ number, columns }, i) => `
    JOIN (SELECT ${number}, ${csvPiece(columnsOf(columns), style)} AS piece_${i} FROM ${wordsBy(number)}) USING (${number})`,
  );
  return `SELECT ${csvJoin(pieces, style)} AS line
    FROM (SELECT *, ${csvCell('value', 'DOUBLE', style)} AS value_cell FROM (${STANDING})) ${joins.join('')}`;
}

/** Where a column's cell is that of the value. The minus of a negative value starts a formula where it is a text. */
const AS_VALUE: Readonly<Record<string, string>> = {
  value_low: 'value_low = value',
  value_high: 'value_high = value',
  printed: 'value >= 0 AND printed = value_cell',
};

const NUMBERS = SHARED.map(({ number }) => number);

/** The figures that are published, in the published order: the numbers of their words, and what belongs to each alone. */
const STANDING = `
  SELECT ${NUMBERS.join(', ')}, observation_id, amount AS value, value_low, value_high, printed
  FROM figures WHERE problem IS NULL`;

/**
 * Numbers the verdicts, of which there are few, and gives each figure that has a rival the number of its own. Where one office alone
 * surveys a population, whoever prints a figure of it took it from there: it then stands on one source.
 */
const VERDICTS = `
  CREATE OR REPLACE TABLE verdict_words AS
  SELECT 0 AS verdict_no, 'sole' AS agreement, 1 AS corroboration, true AS headline, 'only' AS headline_reason
  UNION ALL
  SELECT row_number() OVER (ORDER BY agreement, corroboration, headline, headline_reason)::INTEGER, *
  FROM (
    SELECT agreement, corroboration::INTEGER AS corroboration, headline, headline_reason FROM verdicts
    UNION
    SELECT agreement, 1, headline, headline_reason FROM verdicts
  );

  UPDATE figures SET verdict_no = CASE WHEN surveyed THEN alone_no ELSE own_no END
  FROM (
    SELECT row_no, own.verdict_no AS own_no, alone.verdict_no AS alone_no
    FROM verdicts
    JOIN verdict_words own USING (agreement, corroboration, headline, headline_reason)
    JOIN verdict_words alone ON alone.corroboration = 1 AND alone.agreement = verdicts.agreement
      AND alone.headline = verdicts.headline AND alone.headline_reason = verdicts.headline_reason
  ) ruled, (SELECT DISTINCT measure_no, surveyed FROM measures) measured
  WHERE figures.row_no = ruled.row_no AND figures.measure_no = measured.measure_no;
`;

const OBSERVATIONS = `
  SELECT *
  FROM (${STANDING})
  ${NUMBERS.map((number) => `JOIN ${wordsBy(number)} USING (${number})`).join('\n  ')}
`;

const REJECT_FILE = 'files.dataset_id, files.path AS file';

/** Cells in which the adapters found no figure. */
const UNREAD = `
  SELECT ${REJECT_FILE}, j.* EXCLUDE (file_no)
  FROM raw_rejects j JOIN files USING (file_no)
  ORDER BY j.rowid
`;

/** The line that a row stands on, in its file. */
export const lineOf = (row: string, shift: string): string =>
  `coalesce(${row}.line, ${row}.rowid + ${shift}.shift)::INTEGER`;

const onOneLine = (text: string): string => `regexp_replace(${text}, '\\s+', ' ', 'g')`;

/** What a row has as its value, and as what that is printed. */
const saidBy = (row: string, printed: string): string =>
  `${row}.value, ' (${printed} "', ${onOneLine(`${row}.printed`)}, '")'`;

/** The place in the source that both of them give, which names the publisher's own column. */
const placeOf = `CASE WHEN r.locator <> '' THEN ' ("' || ${onOneLine('r.locator')} || '")' END`;

/** Where the row stands that another repeats or contradicts: its line, and its file where it is not the same. */
const twinIn = (of: string): string => `
  ${lineOf('t', 'twin_shift')},
  CASE WHEN t.file_no <> r.file_no THEN ' ${of} ' || parse_filename(twin_file.path, false, 'both_slash') END`;

/** Rows that mean nothing, rows that repeat another, and rows that contradict one: then both are quoted. */
const REFUSED = `
  SELECT
    ${REJECT_FILE},
    ${lineOf('r', 'shift')} AS line,
    coalesce(problems.column_name, CASE WHEN contradicted THEN 'value' ELSE 'locator' END) AS column_name,
    CASE
      WHEN d.twin IS NULL THEN problems.value
      WHEN contradicted THEN ${onOneLine('r.printed')}
      ELSE r.locator
    END AS value,
    coalesce(problems.code, CASE WHEN contradicted THEN 'contradicted' ELSE 'doubled' END) AS reason_code,
    coalesce(problems.reason_id, CASE
      WHEN contradicted THEN concat(
        'kolom "value" memuat ', ${saidBy('t', 'tercetak')}, ' di baris ', ${twinIn('berkas')},
        ', di sini ', ${saidBy('r', 'tercetak')}, ', untuk wilayah, periode, ukuran, dan letak yang sama',
        ${placeOf}, '; ',
        'tidak satu pun diterbitkan sebelum ada yang membedakannya'
      )
      ELSE concat('angka yang sama sudah tercatat di baris ', ${twinIn('berkas')})
    END) AS reason_id,
    coalesce(problems.reason_en, CASE
      WHEN contradicted THEN concat(
        'the column "value" has ', ${saidBy('t', 'printed')}, ' in line ', ${twinIn('of')},
        ', and ', ${saidBy('r', 'printed')}, ' here, for the same place, period, measure and locator',
        ${placeOf}, '; ',
        'none of them is published until something tells them apart'
      )
      ELSE concat('the same figure already stands in line ', ${twinIn('of')})
    END) AS reason_en,
    to_json(struct_pack(${OBSERVATION_COLUMNS.map((name) => `"${name}" := ${wordInSql('r', name)}`).join(', ')}))
      AS row_json
  FROM (
    SELECT row_no, problem, NULL AS twin, false AS contradicted FROM figures WHERE problem IS NOT NULL
    UNION ALL
    SELECT row_no, NULL, twin, contradicted FROM doubled
  ) d
  JOIN raw_figures r ON r.rowid = d.row_no
  JOIN files ON files.file_no = r.file_no
  ASOF LEFT JOIN line_shifts shift ON shift.file_no = r.file_no AND shift.row_no <= d.row_no
  LEFT JOIN problems ON problems.problem = d.problem
  LEFT JOIN raw_figures t ON t.rowid = d.twin
  LEFT JOIN files twin_file ON twin_file.file_no = t.file_no
  ASOF LEFT JOIN line_shifts twin_shift ON twin_shift.file_no = t.file_no AND twin_shift.row_no <= d.twin
  ORDER BY d.row_no
`;
