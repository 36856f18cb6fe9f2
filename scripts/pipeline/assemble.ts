import type { DuckDBConnection } from '@duckdb/node-api';
import { OBSERVATION_COLUMNS } from './fact-table.ts';
import { createTable } from './warehouse.ts';

/**
 * Makes `observations` and `rejects` of the contract from what was normalised and compared: each row of `raw_figures` ends
 * in one of the two.
 */
export async function assemble(connection: DuckDBConnection): Promise<void> {
  await createTable(connection, 'observations');
  await connection.run(`INSERT INTO observations BY NAME ${OBSERVATIONS}`);
  await createTable(connection, 'rejects');
  await connection.run(
    `INSERT INTO rejects BY NAME ${UNREAD}; INSERT INTO rejects BY NAME ${REFUSED}`,
  );
}

/** Numbers that stand for words, each once. */
const distinct = (columns: string, table: string): string =>
  `(SELECT DISTINCT ${columns} FROM ${table})`;

const OBSERVATIONS = `
  SELECT
    f.observation_id, files.dataset_id, s.source_id,
    a.area_code, a.area_level,
    p.period_text AS period, p.period_start::DATE AS period_start, p.period_end::DATE AS period_end, p.year,
    m.indicator_id, m.population_id, m.industry_code, m.split AS breakdown,
    f.status,
    f.amount AS value, m.unit_id, f.value_low, f.value_high,
    f.printed,
    nullif(l.locator, '') AS locator, l.locator_id,
    nullif(n.note, '') AS note, n.note_id,
    s.published,
    coalesce(v.agreement, 'sole') AS agreement,
    -- Where one office alone surveys a population, whoever prints a figure of it took it from there.
    CASE WHEN m.surveyed THEN 1 ELSE coalesce(v.corroboration, 1) END AS corroboration,
    coalesce(v.headline, true) AS headline,
    coalesce(v.headline_reason, 'only') AS headline_reason
  FROM figures f
  JOIN files USING (file_no)
  JOIN source_words s USING (source_no)
  JOIN ${distinct('area_no, area_code, area_level', 'places')} a USING (area_no)
  JOIN ${distinct('period_no, period_text, period_start, period_end, year', 'periods')} p USING (period_no)
  JOIN ${distinct('measure_no, indicator_id, population_id, industry_code, split, unit_id, surveyed', 'measures')} m
    USING (measure_no)
  JOIN locators l USING (locator_no)
  JOIN notes n USING (note_no)
  LEFT JOIN verdicts v USING (row_no)
  WHERE f.problem IS NULL
  ORDER BY f.sort_key, f.observation_id
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

const REFUSED = `
  SELECT
    ${REJECT_FILE},
    ${line('r', 'shift')} AS line,
    coalesce(problems.column_name, 'locator') AS column_name,
    CASE WHEN d.twin IS NULL THEN problems.value ELSE r.locator END AS value,
    coalesce(problems.code, 'doubled') AS reason_code,
    coalesce(problems.reason_id, 'angka yang sama sudah tercatat di baris ' || ${line('t', 'twin_shift')})
      AS reason_id,
    coalesce(problems.reason_en, 'the same figure already stands in line ' || ${line('t', 'twin_shift')})
      AS reason_en,
    to_json(struct_pack(${OBSERVATION_COLUMNS.map((name) => `"${name}" := r."${name}"`).join(', ')}))
      AS row_json
  FROM (
    SELECT row_no, problem, NULL AS twin FROM figures WHERE problem IS NOT NULL
    UNION ALL
    SELECT row_no, NULL, twin FROM doubled
  ) d
  JOIN raw_figures r ON r.rowid = d.row_no
  JOIN files ON files.file_no = r.file_no
  ASOF LEFT JOIN line_shifts shift ON shift.file_no = r.file_no AND shift.row_no <= d.row_no
  LEFT JOIN problems ON problems.problem = d.problem
  LEFT JOIN raw_figures t ON t.rowid = d.twin
  ASOF LEFT JOIN line_shifts twin_shift ON twin_shift.file_no = t.file_no AND twin_shift.row_no <= d.twin
  ORDER BY d.row_no
`;
