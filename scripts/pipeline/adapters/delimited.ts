import { CsvError, parse } from 'csv-parse/sync';
import { BadInput } from '../../../src/model/bad-input.ts';
import type { Grid, GridRow } from './grid.ts';

export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/**
 * Reads delimited text into a grid, rows of any length. Line ends may be LF, CRLF or mixed.
 * @throws {BadInput} for an unclosed quote and the like, with its line
 */
export function parseDelimited(text: string, path: string, delimiter: Delimiter | 'auto'): Grid {
  const mark = DELIMITERS[delimiter === 'auto' ? likelyDelimiter(text) : delimiter];
  try {
    const records = parse(text, {
      bom: true,
      delimiter: mark,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return {
      path,
      rows: records.map(({ info, record }): GridRow => ({
        line: info.lines - lineBreaksIn(record),
        cells: record,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError && 'lines' in error)) throw error;
    throw new BadInput(error.message, { file: path, line: Number(error.lines) });
  }
}

/** Ties go to the first: a comma may be a decimal comma, a semicolon hardly is anything else. */
const CANDIDATES: readonly Delimiter[] = ['semicolon', 'tab', 'pipe', 'comma'];

/** The delimiter that occurs equally often on most lines; `Simeulue;12,2;12,31` has as many commas as semicolons. */
export function likelyDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  let best: Delimiter = 'comma';
  let most = 0;
  for (const candidate of CANDIDATES) {
    const counts = lines.map((line) => line.split(DELIMITERS[candidate]).length - 1);
    const usual = Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    );
    const agreeing = Math.max(0, ...[...usual.values()].map((same) => same.length));
    if (agreeing > most) [best, most] = [candidate, agreeing];
  }
  return best;
}

/** csv-parse reports the line a record ends on; cells with line breaks push that below its start. */
function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
