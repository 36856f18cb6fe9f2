/**
 * What tells figures apart, as a column beside every column of values: the guard carries it through a query, so that it can see
 * which figures met in each sum, average, rank and quotient.
 */
import { PROVINCE_YEAR_MEASURES } from '../model/tables.ts';
import type { GuardFacts } from './facts.ts';

/** Fields of the column, by which figures can be mixed. */
export const FIELDS = {
  indicator: 'i',
  population: 'p',
  unit: 'u',
  status: 's',
  breakdown: 'b',
  level: 'l',
  period: 'k',
} as const;

export const OBSERVATION_VALUES = ['value', 'value_low', 'value_high'] as const;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** `observations` with the column "__g:value". */
export function observationsWithFigure(table: string, facts: GuardFacts): string {
  const stocks = Object.entries(facts.indicators).flatMap(([id, { stock }]) =>
    stock ? [text(id)] : [],
  );
  return `(SELECT *, {
    'i': indicator_id, 'p': population_id, 'u': unit_id,
    's': CASE WHEN status = 'target' THEN 'target' ELSE 'outcome' END,
    'b': coalesce(regexp_replace(breakdown, '=[^;]*', '', 'g'), 'total'),
    'l': area_level, 'k': ${PERIOD_KIND}, 'a': area_code, 'y': CAST(year AS VARCHAR), 't': ${vintage(facts)},
    'q': concat_ws('|', area_code, period, indicator_id, population_id, coalesce(breakdown, ''), CASE WHEN status = 'target' THEN 'target' ELSE 'outcome' END, CASE WHEN period = 'unknown' THEN source_id ELSE '' END),
    'o': observation_id, 'm': ${stocks.length > 0 ? `indicator_id IN (${stocks.join(', ')})` : 'false'}
  } AS "__g:value" FROM ${table})`;
}

const PERIOD_KIND = String.raw`CASE
      WHEN regexp_full_match(period, '\d{4}') THEN 'year'
      WHEN period LIKE '%-S_' THEN 'semester'
      WHEN period LIKE '%-Q_' THEN 'quarter'
      WHEN regexp_full_match(period, '\d{4}-\d\d') THEN 'month'
      WHEN regexp_full_match(period, '\d{4}-\d\d-\d\d') THEN 'day'
      WHEN contains(period, '/') THEN 'span'
      ELSE 'unknown' END`;

function vintage({ territory }: GuardFacts): string {
  if (territory.length === 0) return 'CAST(NULL AS VARCHAR)';
  const ages = territory.map(
    ({ area, since }) =>
      `WHEN area_code = ${text(area)} THEN ${text(area)} || CASE WHEN year < ${since} THEN '<' ELSE '>' END || '${since}'`,
  );
  return `CASE ${ages.join(' ')} END`;
}

/** A measure of `province_year`, as the contract names it. */
export interface Measure {
  readonly column: string;
  readonly indicator: string;
  readonly population: string;
}

export const MEASURES: readonly Measure[] = [
  ...PROVINCE_YEAR_MEASURES.map(([indicator, population, column]) => ({
    column,
    indicator,
    population,
  })),
  {
    column: 'imk_workers_per_establishment_person',
    indicator: 'workers_per_establishment',
    population: 'IMK',
  },
];

/** `province_year` with a column "__g:<measure>" for each of the measures. */
export function provinceYearWithFigures(
  table: string,
  measures: readonly Measure[],
  facts: GuardFacts,
): string {
  const columns = measures.map(({ column, indicator, population }) => {
    const known = facts.indicators[indicator];
    const id = `'|${indicator}|${population}'`;
    return `CASE WHEN "${column}" IS NOT NULL THEN {
    'i': ${text(indicator)}, 'p': ${text(population)}, 'u': ${text(known?.unit ?? 'person')}, 's': 'outcome', 'b': 'total',
    'l': 'province', 'k': 'year', 'a': area_code, 'y': CAST(year AS VARCHAR), 't': ${vintage(facts)},
    'q': concat(area_code, '|', year, ${id}), 'o': concat(area_code, '|', year, ${id}), 'm': ${String(known?.stock ?? false)}
  } END AS "__g:${column}"`;
  });
  return `(SELECT *${columns.map((one) => `, ${one}`).join('')} FROM ${table})`;
}
