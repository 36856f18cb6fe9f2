import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../../src/model/contract.ts';
import { tableNamed } from '../../src/model/tables.ts';
import { csvCells, csvPiece, pieceName, type CsvStyle } from './csv-text.ts';
import { OBSERVATION_COLUMNS } from './fact-table.ts';
import { asWritten, createTable } from './warehouse.ts';

/**
 * Makes `observations` and `rejects` of the contract from what was normalised and compared: each row of `raw_figures` ends
 * in one of the two. `observations` also keeps the numbers of its words, for {@link observationCells}, and its words as ENUMs: a
 * VARCHAR for whoever reads them, one to four bytes to copy, compare and group by.
 */
export async function assemble(connection: DuckDBConnection): Promise<void> {
  await connection.run(VERDICTS);
  await connection.run(WORD_TYPES);
  await asWritten(connection, `CREATE OR REPLACE TABLE observations AS ${OBSERVATIONS}`);
  await createTable(connection, 'rejects');
  await connection.run(
    `INSERT INTO rejects BY NAME ${UNREAD}; INSERT INTO rejects BY NAME ${REFUSED}`,
  );
}

/** Words of an observation that many others share, behind the number that stands for them. */
interface SharedWords {
  readonly number: string;
  /** A row for each number: the number and the columns. */
  readonly from: string;
  /** Columns that follow each other in `observations`. */
  readonly columns: readonly string[];
}

const SOURCES = 'SELECT source_no, source_id, published FROM source_words';
const MEASURES = `
  SELECT DISTINCT measure_no, indicator_id, population_id, industry_code, split AS breakdown, unit_id, surveyed
  FROM measures`;

const WORDS: readonly SharedWords[] = [
  { number: 'file_no', from: 'SELECT file_no, dataset_id FROM files', columns: ['dataset_id'] },
  { number: 'source_no', from: SOURCES, columns: ['source_id'] },
  {
    number: 'area_no',
    from: 'SELECT DISTINCT area_no, area_code, area_level FROM places',
    columns: ['area_code', 'area_level'],
  },
  {
    number: 'period_no',
    from: `
      SELECT DISTINCT period_no, period_text AS period, period_start::DATE AS period_start,
        period_end::DATE AS period_end, year
      FROM periods`,
    columns: ['period', 'period_start', 'period_end', 'year'],
  },
  {
    number: 'measure_no',
    from: MEASURES,
    columns: ['indicator_id', 'population_id', 'industry_code', 'breakdown'],
  },
  { number: 'status_no', from: 'SELECT status_no, status FROM statuses', columns: ['status'] },
  { number: 'measure_no', from: MEASURES, columns: ['unit_id'] },
  {
    number: 'locator_no',
    from: `SELECT locator_no, nullif(locator, '') AS locator, locator_id FROM locators`,
    columns: ['locator', 'locator_id'],
  },
  {
    number: 'note_no',
    from: `SELECT note_no, nullif(note, '') AS note, note_id FROM notes`,
    columns: ['note', 'note_id'],
  },
  { number: 'source_no', from: SOURCES, columns: ['published'] },
  {
    number: 'verdict_no',
    from: 'SELECT * FROM verdict_words',
    columns: ['agreement', 'corroboration', 'headline', 'headline_reason'],
  },
];

const NUMBERS = [...new Set(WORDS.map(({ number }) => number))];

/** Of each column of shared words, what DuckDB calls the ENUM of them. */
const wordType = (column: string): string => `${column}_word`;

const VARCHARS = new Set(
  tableNamed('observations')
    .columns.filter(({ type }) => type === 'VARCHAR')
    .map(({ name }) => name),
);

/** In the order of the words, so that an ENUM sorts as its text does; with an empty one, for an ENUM needs a word. */
const WORD_TYPES = WORDS.flatMap(({ from, columns }) =>
  columns
    .filter((column) => VARCHARS.has(column))
    .map(
      (column) => `
    CREATE OR REPLACE TYPE ${wordType(column)} AS ENUM (
      SELECT ${column} FROM (${from}) WHERE ${column} IS NOT NULL UNION SELECT '' ORDER BY ALL
    );`,
    ),
).join('');

/** Each kind of words, as ENUMs, joined to the rows of a table that holds the numbers. */
const joined = (table: string): string =>
  [...Map.groupBy(WORDS, ({ number }) => number)]
    .map(([number, kinds]) => {
      const words = kinds
        .flatMap(({ columns }) => columns)
        .filter((column) => VARCHARS.has(column))
        .map((column) => `${column}::${wordType(column)} AS ${column}`);
      const replaced = words.length === 0 ? '' : `REPLACE (${words.join(', ')})`;
      return `JOIN (SELECT * ${replaced} FROM (${kinds[0]?.from})) ${number}_words
        ON ${number}_words.${number} = ${table}.${number}`;
    })
    .join('\n  ');

/**
 * The cells of `observations` for {@link csvCopy}. What an observation shares with others is written once for all of them; a row
 * then consists of fewer pieces, and most of the time goes into its numbers and its printed text.
 */
export function observationCells(style: CsvStyle): string {
  const { columns } = tableNamed('observations');
  const columnsOf = (names: readonly string[]): Column[] =>
    columns.filter(({ name }) => names.includes(name));
  const cells = columns.flatMap((column): string[] => {
    const shared = WORDS.findIndex((words) => words.columns.includes(column.name));
    // A hash of hexadecimal digits needs no looking at.
    if (column.name === 'observation_id') return [column.name];
    if (shared < 0) return [csvCells([column], style)];
    const names = WORDS[shared]?.columns ?? [];
    return names[0] === column.name ? [`piece_${shared} AS "${pieceName(names, style)}"`] : [];
  });
  const joins = WORDS.map(
    ({ number, from, columns }, i) => `
    JOIN (SELECT ${number}, ${csvPiece(columnsOf(columns), style)} AS piece_${i} FROM (${from})) USING (${number})`,
  );
  return `SELECT ${cells.join(', ')} FROM (SELECT ${[...NUMBERS, ...OWN].join(', ')} FROM observations) ${joins.join('')}`;
}

/** Columns of an observation that belong to it alone. */
const OWN = tableNamed('observations')
  .columns.map(({ name }) => name)
  .filter((name) => !WORDS.some(({ columns }) => columns.includes(name)));

/** Numbers the verdicts, of which there are few, and gives each figure that has a rival the number of its own. */
const VERDICTS = `
  CREATE OR REPLACE TEMP TABLE ruled AS
  SELECT v.row_no, v.agreement, v.headline, v.headline_reason,
    -- Where one office alone surveys a population, whoever prints a figure of it took it from there.
    CASE WHEN m.surveyed THEN 1 ELSE v.corroboration END::INTEGER AS corroboration
  FROM verdicts v JOIN figures f USING (row_no) JOIN (${MEASURES}) m USING (measure_no);

  CREATE OR REPLACE TABLE verdict_words AS
  SELECT 0 AS verdict_no, 'sole' AS agreement, 1 AS corroboration, true AS headline, 'only' AS headline_reason
  UNION ALL
  SELECT row_number() OVER (ORDER BY agreement, corroboration, headline, headline_reason)::INTEGER, *
  FROM (SELECT DISTINCT agreement, corroboration, headline, headline_reason FROM ruled);

  UPDATE figures SET verdict_no = numbered.verdict_no
  FROM (
    SELECT row_no, verdict_no FROM ruled
    JOIN verdict_words USING (agreement, corroboration, headline, headline_reason)
    WHERE verdict_no > 0
  ) numbered
  WHERE figures.row_no = numbered.row_no;
`;

/** The figures are in the published order already; the words join in it. */
const OBSERVATIONS = `
  SELECT
    ${NUMBERS.map((number) => `f.${number}`).join(', ')},
    ${WORDS.flatMap(({ number, columns }) => columns.map((name) => `${number}_words.${name}`)).join(', ')},
    f.observation_id, f.amount AS value, f.value_low, f.value_high, f.printed
  FROM (SELECT * FROM figures WHERE problem IS NULL) f
  ${joined('f')}
`;

const REJECT_FILE = 'files.dataset_id, files.path AS file';

/** Cells in which the adapters found no figure. */
const UNREAD = `
  SELECT ${REJECT_FILE}, j.* EXCLUDE (file_no)
  FROM raw_rejects j JOIN files USING (file_no)
  ORDER BY j.rowid
`;

/** The line that a row stands on, in its file. */
const line = (row: string, shift: string): string =>
  `coalesce(${row}.line, ${row}.rowid + ${shift}.shift)::INTEGER`;

const onOneLine = (text: string): string => `regexp_replace(${text}, '\\s+', ' ', 'g')`;

/** Rows that mean nothing, rows that repeat another, and rows that contradict one: then both are quoted. */
const REFUSED = `
  SELECT
    ${REJECT_FILE},
    ${line('r', 'shift')} AS line,
    coalesce(problems.column_name, CASE WHEN contradicted THEN 'value' ELSE 'locator' END) AS column_name,
    CASE
      WHEN d.twin IS NULL THEN problems.value
      WHEN contradicted THEN ${onOneLine('r.printed')}
      ELSE r.locator
    END AS value,
    coalesce(problems.code, CASE WHEN contradicted THEN 'contradicted' ELSE 'doubled' END) AS reason_code,
    coalesce(problems.reason_id, CASE
      WHEN contradicted THEN concat(
        'baris ', ${line('t', 'twin_shift')}, ' memuat "', ${onOneLine('t.printed')},
        '" untuk wilayah, periode, ukuran, dan letak yang sama, di sini "', ${onOneLine('r.printed')},
        '"; tidak satu pun diterbitkan sebelum ada yang membedakannya'
      )
      ELSE 'angka yang sama sudah tercatat di baris ' || ${line('t', 'twin_shift')}
    END) AS reason_id,
    coalesce(problems.reason_en, CASE
      WHEN contradicted THEN concat(
        'line ', ${line('t', 'twin_shift')}, ' has "', ${onOneLine('t.printed')},
        '" for the same place, period, measure and locator, here "', ${onOneLine('r.printed')},
        '"; none of them is published until something tells them apart'
      )
      ELSE 'the same figure already stands in line ' || ${line('t', 'twin_shift')}
    END) AS reason_en,
    to_json(struct_pack(${OBSERVATION_COLUMNS.map((name) => `"${name}" := r."${name}"`).join(', ')}))
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
  ASOF LEFT JOIN line_shifts twin_shift ON twin_shift.file_no = t.file_no AND twin_shift.row_no <= d.twin
  ORDER BY d.row_no
`;
