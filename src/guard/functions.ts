/** What DuckDB's functions do with figures: which of them add, average, rank, and which give none. */
import type { Act } from './probe.ts';

export const ADDS = new Set(['sum', 'fsum', 'sumkahan', 'kahan_sum', 'product']);
const AVERAGES = new Set([
  ...[
    'avg',
    'mean',
    'favg',
    'median',
    'mode',
    'quantile',
    'quantile_cont',
    'quantile_disc',
    'geomean',
    'geometric_mean',
  ],
  ...[
    'stddev',
    'stddev_pop',
    'stddev_samp',
    'variance',
    'var_pop',
    'var_samp',
    'mad',
    'skewness',
    'kurtosis',
  ],
]);
const EXTREMES = new Set([
  'min',
  'max',
  'arg_min',
  'arg_max',
  'min_by',
  'max_by',
  'argmin',
  'argmax',
]);
export const RANKS = new Set([
  'rank',
  'dense_rank',
  'row_number',
  'percent_rank',
  'cume_dist',
  'ntile',
  'rank_dense',
]);
const FOLLOWS = new Set(['lag', 'lead', 'first_value', 'last_value', 'nth_value']);
/** Aggregates that compute with no value but take one over. */
const TAKES = new Set(['first', 'last', 'any_value', 'arbitrary']);
/** What gives no figure even of a figure. */
export const NEUTRAL = new Set([
  'count',
  'count_if',
  'countif',
  'string_agg',
  'list',
  'array_agg',
  'group_concat',
  'bool_or',
  'bool_and',
  'histogram',
  'approx_count_distinct',
]);

export const isAggregate = (name: string): boolean =>
  ADDS.has(name) || AVERAGES.has(name) || EXTREMES.has(name) || TAKES.has(name);
/** What a function does with the figures that it is given; nothing for those that only look at one. */
export function actOf(name: string): Act | undefined {
  if (ADDS.has(name)) return 'add';
  if (AVERAGES.has(name)) return 'average';
  if (EXTREMES.has(name)) return 'extreme';
  return FOLLOWS.has(name) ? 'follow' : undefined;
}
