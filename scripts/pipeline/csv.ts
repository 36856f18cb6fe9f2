import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';

/** One record of a CSV file with the line it starts on (the header is line 1). */
export interface CsvRow<Name extends string = string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

/**
 * Reads a CSV file (UTF-8, comma, header row) whose header must hold exactly these columns, in any order.
 * Cells are trimmed; a missing cell is an empty string.
 * @throws {BadInput} when a column is missing, unknown or doubled, or when a record has the wrong number of cells
 */
export function readCsv<Name extends string>(
  path: string,
  columns: readonly Name[],
): CsvRow<Name>[] {
  return parseCsv(readFileSync(path, 'utf8'), path, columns);
}

/** {@link readCsv} on text already read; `path` is only for messages. */
export function parseCsv<Name extends string>(
  text: string,
  path: string,
  columns: readonly Name[],
): CsvRow<Name>[] {
  let header: string[] = [];
  try {
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => (header = checkHeader(names, path, columns)),
    }) as unknown as { info: { lines: number }; record: Record<Name, string> }[];
    if (header.length === 0) checkHeader(header, path, columns);
    return records.map(({ info, record }) => ({
      line: info.lines - lineBreaksIn(record, header),
      cells: record,
    }));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    if (isCsvError(error)) throw new BadInput(error.message, { file: path, line: error.lines });
    throw error;
  }
}

/** csv-parse reports the line a record ends on; cells with line breaks push that below its start. */
function lineBreaksIn(record: Record<string, string>, header: readonly string[]): number {
  return header.reduce((sum, name) => sum + (record[name]?.match(/\n/g)?.length ?? 0), 0);
}

/** @throws {BadInput} when a column is missing, unknown or doubled */
export function checkHeader(names: string[], path: string, columns: readonly string[]): string[] {
  const place = { file: path, line: 1 };
  if (names.length === 0)
    throw new BadInput(`the file is empty; expected the columns ${columns.join(', ')}`, place);
  const separator = names.length === 1 ? /[;\t|]/.exec(names[0] ?? '')?.[0] : undefined;
  if (separator !== undefined)
    throw new BadInput(
      `the columns are separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}, expected ","`,
      place,
    );
  const doubled = names.find((name, i) => names.indexOf(name) !== i);
  if (doubled !== undefined) throw new BadInput(`doubled column: "${doubled}"`, place);
  const missing = columns.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !columns.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    const parts = [
      missing.length > 0 ? `missing ${missing.map((n) => `"${n}"`).join(', ')}` : '',
      unknown.length > 0
        ? `unknown ${unknown.map((n) => `"${n}"${didYouMean(n, missing)}`).join(', ')}`
        : '',
    ].filter(Boolean);
    throw new BadInput(
      `unexpected columns: ${parts.join('; ')}; expected ${columns.join(', ')}`,
      place,
    );
  }
  return names;
}

function isCsvError(error: unknown): error is CsvError & { lines: number } {
  return error instanceof CsvError && 'lines' in error;
}
