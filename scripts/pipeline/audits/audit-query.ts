/**
 * One kind of audit: a question to the contract's tables whose answer is a row for each check that the printed figures
 * allow. The queries read the tables of `working-tables.ts`, so that they run on eight thousand figures and on millions alike.
 */
export interface AuditQuery {
  /** `audits.audit_kind`, and the name of the file. */
  readonly kind: string;
  /**
   * A SELECT of the columns `area_code, period, year, indicator_id, population_id, relation, left_low, left_high, right_low,
   * right_high, unit_id, inputs`. The two sides are to meet; `inputs` are the figures' ids, parts first, the whole last.
   */
  readonly sql: string;
}

/** The first columns of an audit: what it is about, taken from a figure. */
export const about = (figure: string): string =>
  ['area_code', 'period', 'year', 'indicator_id', 'population_id']
    .map((column) => `${figure}.${column}`)
    .join(', ');

/** Ids of figures one after another, as `inputs` holds them. */
export const inputsOf = (...figures: readonly string[]): string =>
  figures.map((figure) => `${figure}.observation_id`).join(` || ' ' || `);

/** Columns that say what a figure answers, with `target` for the family of its status. */
const SUBJECT = ['area_code', 'period', 'indicator_id', 'population_id', 'unit_id', 'target'];
type SubjectColumn = 'area_code' | 'period' | 'indicator_id' | 'population_id' | 'unit_id';

/** True for two totals that answer the same question but for the columns named. */
export function sameSubject(a: string, b: string, but: readonly SubjectColumn[] = []): string {
  return SUBJECT.filter((column) => !but.includes(column as SubjectColumn))
    .map((column) => `${a}.${column} = ${b}.${column}`)
    .join(' AND ');
}

/** Those columns as a list, for PARTITION BY and GROUP BY. */
export function subjectOf(figure: string, but: readonly SubjectColumn[] = []): string {
  return SUBJECT.filter((column) => !but.includes(column as SubjectColumn))
    .map((column) => `${figure}.${column}`)
    .join(', ');
}

/**
 * Totals that print different intervals for one question: each is a whole of its own to check parts against. The condition
 * goes inside, so that only these rows are told apart.
 */
export const distinctTotals = (where: string): string => `
  (SELECT * FROM printed_totals WHERE ${where}
  QUALIFY row_number() OVER (
    PARTITION BY ${SUBJECT.join(', ')}, value_low, value_high ORDER BY observation_id DESC) = 1)`;

/** Indicators whose parts add up to the whole. */
const ADDITIVE = [
  'establishments',
  'workers',
  'production_value',
  'input_value',
  'value_added',
  'labour_cost',
];

/** True for a figure whose parts add up. */
export const isAdditive = (figure: string): string =>
  `${figure}.indicator_id IN (${ADDITIVE.map((name) => `'${name}'`).join(', ')})`;

/** True for a figure of a whole calendar year. */
export const isYearly = (figure: string): string => `length(${figure}.period) = 4`;
