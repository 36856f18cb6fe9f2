/** The SQL that a chart of the builder stands for: run on the published tables it gives the rows of the chart's table. */
import type { Choice } from './choice.ts';
import type { Figure } from './figures.ts';
import { AREA_GROUPS, type AreaGroup } from './first-view.ts';
import type { Grain } from './keys.ts';

const GRAIN_TESTS: Record<Grain, string> = {
  year: 'length(period) = 4',
  half: "period LIKE '____-S_'",
  quarter: "period LIKE '____-Q_'",
  month: "period LIKE '____-__' AND period NOT LIKE '____-S_' AND period NOT LIKE '____-Q_'",
  day: "period LIKE '____-__-__'",
  range: "period LIKE '%/%'",
};

/** @param figures the rows shown, for what a choice leaves to the chart, such as which six lines are drawn */
export function sqlOf(choice: Choice, figures: readonly Figure[]): string {
  const conditions = [
    ...measure(choice),
    `population_id = ${text(choice.population)}`,
    ...breakdown(choice, figures),
    ...(choice.period === null
      ? [GRAIN_TESTS[choice.grain], `year BETWEEN ${choice.years.from} AND ${choice.years.to}`]
      : [`period = ${text(choice.period)}`]),
    ...places(choice, figures),
    ...standing(choice, figures),
  ];
  return [
    'SELECT area_code, period, indicator_id, breakdown, status, value, unit_id,',
    '  value_low, value_high, printed, agreement, source_id, observation_id',
    'FROM observations',
    `WHERE ${conditions.join('\n  AND ')}`,
    ...(choice.against === null ? [] : ['QUALIFY count(*) OVER (PARTITION BY area_code) = 2']),
    'ORDER BY area_code, period, indicator_id, breakdown;',
  ].join('\n');
}

function measure({ indicator, unit, against, againstUnit }: Choice): string[] {
  const one = [`indicator_id = ${text(indicator)}`, `unit_id = ${text(unit)}`];
  if (against === null) return one;
  const other = `indicator_id = ${text(against)} AND unit_id = ${text(againstUnit ?? '')}`;
  return [`(${one.join(' AND ')}\n    OR ${other})`];
}

function breakdown({ dimension, value }: Choice, figures: readonly Figure[]): string[] {
  if (dimension === null) return ['breakdown IS NULL'];
  if (value !== null) return [`breakdown = ${text(`${dimension}=${value}`)}`];
  const shown = new Set(figures.map((figure) => figure.breakdown ?? ''));
  return [`breakdown IN (${[...shown].map(text).join(', ')})`];
}

function places({ areas, chart }: Choice, figures: readonly Figure[]): string[] {
  const groups = areas.filter((code): code is AreaGroup => code in AREA_GROUPS);
  const [only] = groups;
  // A chart of lines holds a few of a group: they are named.
  if (only !== undefined && areas.length === 1 && chart !== 'garis')
    return [`area_level = ${text(AREA_GROUPS[only])}`];
  const codes = [...new Set(figures.map(({ area_code }) => area_code))];
  const [single] = codes;
  if (single !== undefined && codes.length === 1) return [`area_code = ${text(single)}`];
  return [`area_code IN (${codes.map(text).join(', ')})`];
}

/** Which of several figures for one question, and targets or not. */
function standing({ chart, period, areas }: Choice, figures: readonly Figure[]): string[] {
  switch (chart) {
    case 'selang':
      return [];
    case 'garis':
      return ["(headline OR agreement = 'conflicts')"];
    case 'batang': {
      const isOverYears = period === null && areas.length > 0;
      const hasTargets = figures.some(({ status }) => status === 'target');
      return ['headline', ...(isOverYears && !hasTargets ? ["status <> 'target'"] : [])];
    }
    default:
      return ['headline', "status <> 'target'"];
  }
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
