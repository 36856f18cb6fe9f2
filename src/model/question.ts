import type { Observation } from './contract.ts';

/** When two figures answer the same question: shared by the pipeline, which compares them, and the pages, which show it. */

type Asked = Pick<
  Observation,
  'area_code' | 'period' | 'indicator_id' | 'population_id' | 'breakdown' | 'status'
>;

/**
 * What a figure answers: its key, but telling only targets from outcomes. One source's estimate and another's
 * realised figure answer the same question, so they are compared and only one of them is shown first.
 */
export function questionOf({
  area_code,
  period,
  indicator_id,
  population_id,
  breakdown,
  status,
}: Asked): string {
  const family = status === 'target' ? 'target' : 'outcome';
  return [area_code, period, indicator_id, population_id, breakdown ?? '', family].join('\t');
}

/**
 * The group in which a figure is compared: those that answer one question in one unit. Without a period nothing says that
 * two sources mean the same time, so undated figures are compared within their source only.
 */
export function comparisonOf(figure: Asked & Pick<Observation, 'unit_id' | 'source_id'>): string {
  const source = figure.period === 'unknown' ? figure.source_id : '';
  return [questionOf(figure), figure.unit_id, source].join('\t');
}
