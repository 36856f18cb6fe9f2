/** What a benchmark found, as rows that are kept per commit and printed as one table. */

/** One thing that was measured. Times are told as ratios against a floor of the same run: a second tells of the machine. */
export interface Finding {
  /** The part of the benchmark: `weight`, `paint`, `build`, `browser`, `data`. */
  readonly part: string;
  /** What was measured, in a few words: `province-year, everything`. */
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio; else `kB`, `MB`, `pages/s`, `/100`, … */
  readonly unit: string;
  /** What it may be at most, or must be at least; left out where there is none. */
  readonly budget?: { readonly most: number } | { readonly least: number } | undefined;
  /** What else a reader should know: against which floor, how often, the seconds behind a ratio. */
  readonly note?: string | undefined;
}

/** Whether a finding keeps its budget; undefined where it has none. Nothing that is no number keeps one. */
export function verdict({ value, budget }: Finding): boolean | undefined {
  if (budget === undefined) return undefined;
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

/** The findings that break their budgets. */
export function broken(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => verdict(finding) === false);
}

const HEADS = ['part', 'measured', 'value', 'budget', 'verdict', 'note'] as const;

/** All findings as a Markdown table whose columns line up in a terminal too, in the order in which they are given. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.part,
    finding.name,
    shown(finding.value, finding.unit),
    budgetOf(finding),
    { true: 'holds', false: 'BROKEN', undefined: '' }[String(verdict(finding))] ?? '',
    finding.note ?? '',
  ]);
  const widths = HEADS.map((head, i) =>
    Math.max(3, ...[head, ...rows.map((row) => row[i] ?? '')].map((text) => text.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 2 || i === 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 2 || i === 3 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(HEADS), rule, ...rows.map((row) => line(row.map(escaped)))].join('\n');
}

function budgetOf({ budget, unit }: Finding): string {
  if (budget === undefined) return '';
  return 'most' in budget ? `≤ ${shown(budget.most, unit)}` : `≥ ${shown(budget.least, unit)}`;
}

/** Three significant digits, as many as a measurement of this kind can hold. */
function shown(value: number, unit: string): string {
  const number = Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return unit === '' ? number : `${number} ${unit}`;
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** The middle one of several runs, or the mean of the two in the middle. @throws {RangeError} when there are none */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values to take the median of');
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}
