import { createHash } from 'node:crypto';
import { count, type Ask, type Finding } from './portal.ts';
import { FetchProblem } from './problem.ts';

/** A page of a list of records, as CKAN and Open Data Jabar give them. */
export interface RecordsFinding extends Finding {
  readonly records: number;
  /** A hash of the records, to notice a page that comes twice. */
  readonly digest: string;
}

export function recordsSoFar(found: readonly RecordsFinding[]): number {
  return found.reduce((sum, { records }) => sum + records, 0);
}

/**
 * The finding for a page of records.
 * @throws {FetchProblem} when it is the page before once more: the portal ignores how many records to skip, and would
 *   give the same for ever
 */
export function recordsPage(
  ask: Ask,
  records: readonly unknown[],
  found: readonly RecordsFinding[],
): RecordsFinding {
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex');
  if (records.length > 0 && found.at(-1)?.digest === digest)
    throw new FetchProblem(
      `the portal gave the same ${records.length} records twice, as if it could not skip the first ones`,
      ask.address,
      'raise "page_size" in the manifest until one page holds everything, or save the file by hand',
    );
  return {
    kept: records.length > 0,
    said: count(records.length, 'record'),
    ...(records.length === 0 ? { left: 0 } : {}),
    records: records.length,
    digest,
  };
}
