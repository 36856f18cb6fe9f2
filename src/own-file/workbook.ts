/** A visitor's workbook as tables. */
import { BadWorkbook, type Sheet } from '../model/workbook.ts';
import { RawTableBuilder, type Cell, type RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';

/** Reads a workbook, and says on the page what is wrong with it. @throws {Refusal} */
export async function orRefuse<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof BadWorkbook ? new Refusal(error.code, error.details) : error;
  }
}

/** A sheet as a table. @throws {Refusal} when it is empty */
export function tableOf({ rows }: Sheet): RawTable {
  const builder = new RawTableBuilder();
  for (const row of rows) builder.add(row.map(cellOf));
  return builder.finish();
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return isoText(value);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : null;
}

/** A date as ISO text; with the time only where it says more than midnight. */
export function isoText(date: Date): string | null {
  if (Number.isNaN(date.valueOf())) return null;
  const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}
