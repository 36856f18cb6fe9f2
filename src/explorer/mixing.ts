/** Warns of queries that may add up or rank figures that must not be mixed. A hint from the words alone: it forbids nothing. */
import { namesIn } from './sql-names.ts';

const COMPUTES = [
  'sum',
  'avg',
  'mean',
  'median',
  'min',
  'max',
  'rank',
  'dense_rank',
  'row_number',
  'quantile_cont',
  'stddev',
];

/** What figures differ by, and must be held fixed before they are computed with. */
const KEEPS_APART = ['indicator_id', 'population_id', 'status', 'breakdown'] as const;

/**
 * The columns that a query over `observations` neither filters by nor shows although it computes or ranks. `headline` takes
 * care of doublets within a key, not of different keys.
 */
export function unfiltered(sql: string): string[] {
  const names = namesIn(sql);
  if (!names.includes('observations') || !names.includes('value')) return [];
  const ranks = names.includes('order') && /\border\s+by\s+(\w+\.)?"?value\b/i.test(sql);
  if (!ranks && !COMPUTES.some((name) => names.includes(name))) return [];
  // A query about agreement compares figures under the same key on purpose.
  if (names.includes('observation_id')) return [];
  return KEEPS_APART.filter((name) => !names.includes(name));
}
