import { checkHeader } from './csv.ts';
import { OBSERVATION_COLUMNS, type RawFigureColumn } from './fact-table.ts';
import type { Intake } from './intake.ts';
import { jointInSql } from './joint-words.ts';
import { expectAllRead, putPlain } from './plain-file.ts';
import { literal } from './warehouse.ts';

/**
 * Our own fact tables, read by DuckDB: what the adapter `fact-table` does for any file, without a row ever being an object.
 */
export interface FactFile {
  readonly dataset_id: string;
  readonly path: string;
  /** See the adapter's options. */
  readonly printed_scales: Readonly<Record<string, number>>;
  /** The source of rows that name none. */
  readonly onlySource: string;
}

/** Our own tables name places, and give no codes. */
const WORDS = {
  ...(Object.fromEntries(OBSERVATION_COLUMNS.map((name) => [name, name])) as Record<
    RawFigureColumn,
    string
  >),
  code_system: `''`,
  code_vintage: `''`,
  code: `''`,
};

/**
 * Puts the figures of a plain file into the intake.
 * @returns false when the file is not plain, and nothing was put in
 * @throws {BadInput} when the columns are not those of `OBSERVATION_COLUMNS`, or the file is no UTF-8 text
 */
export async function takeFacts(
  intake: Intake,
  { dataset_id, path, printed_scales, onlySource }: FactFile,
  onBytes?: (bytes: number) => void,
): Promise<boolean> {
  const file = intake.nextFile;
  const first = await intake.nextRow();
  const scales = Object.entries(printed_scales).map(
    ([remark, scale]) => `WHEN contains(note, ${literal(remark)}) THEN ${scale}`,
  );
  const scale = scales.length === 0 ? '1' : `CASE ${scales.join(' ')} ELSE 1 END`;
  const source =
    onlySource === '' ? 'source_id' : `coalesce(nullif(source_id, ''), ${literal(onlySource)})`;
  const taken = await putPlain(
    intake.connection,
    path,
    ',',
    ({ header }, rows) => {
      checkHeader([...header], path, OBSERVATION_COLUMNS);
      const cells = OBSERVATION_COLUMNS.map((name) => `c${header.indexOf(name)} AS "${name}"`);
      return `INSERT INTO raw_figures BY NAME
        SELECT ${file} AS file_no, ${source} AS source_id, ${jointInSql('place', WORDS)} AS place, period,
          ${jointInSql('measure', WORDS)} AS measure, status, value, printed, locator, note, ${scale} AS scale
        FROM (SELECT ${cells.join(', ')} FROM ${rows})`;
    },
    { onBytes },
  );
  if (taken === undefined) return false;
  expectAllRead(taken.plain, taken.rows);
  await intake.addFile(dataset_id, path);
  await intake.addLines(file, first, taken.plain.scan);
  return true;
}
