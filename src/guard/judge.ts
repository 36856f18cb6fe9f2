/** Which meetings of figures are mistakes: the rules of the methodology page, applied to what the probes measured. */
import type { Result } from '../explorer/result.ts';
import type { GuardFacts } from './facts.ts';
import type { Act, Operation } from './probe.ts';

const MIXTURES = [
  'indicator',
  'unit',
  'population',
  'status',
  'breakdown',
  'level',
  'period',
  'vintage',
  'years',
  'area',
  'rivals',
  'twice',
] as const;
export type Mixture = (typeof MIXTURES)[number];

export interface Finding {
  readonly act: Act;
  readonly mixture: Mixture;
  /** What met, as ids, likeliest choice first. */
  readonly values: readonly string[];
  readonly operation: Operation;
}

/** A row of a probe's answer. */
export interface Answer {
  readonly op: number;
  readonly field: string;
  readonly seen: string | null;
  readonly groups: number;
}

/** The rows of a probe's result. */
export function answersOf({ columns, rows }: Pick<Result, 'columns' | 'rows'>): Answer[] {
  const [op, field, seen, groups] = columns.map(({ values }) => values);
  return Array.from({ length: rows }, (_, row) => ({
    op: Number(op?.[row]),
    field: String(field?.[row]),
    seen: (seen?.[row] ?? null) as string | null,
    groups: Number(groups?.[row]),
  }));
}

/** Micro and small industry are the two parts of micro and small industry (IMK): their sum is a figure of its own. */
const PARTS_OF_ONE_WHOLE = ['Imikro', 'IK'];

/** What most people who mixed these will have meant, likeliest first. */
const PREFERENCE: Readonly<Partial<Record<Mixture, readonly string[]>>> = {
  indicator: ['establishments', 'workers', 'production_value'],
  unit: ['establishment', 'person', 'idr'],
  population: ['IMK', 'Imikro', 'IK', 'IKM', 'IBM', 'all-industry'],
  status: ['outcome'],
  breakdown: ['total', 'kbli'],
  level: ['province', 'regency', 'nation'],
  period: ['year'],
};

/** The findings in a probe's answers, one for each operation and mixture. */
export function judge(
  operations: readonly Operation[],
  answers: readonly Answer[],
  facts: GuardFacts,
): Finding[] {
  const findings: Finding[] = [];
  for (const { op, field, seen, groups } of answers) {
    const operation = operations[op];
    if (!operation || field === 'pairs' || groups === 0) continue;
    const same = field.endsWith('=');
    const mixture = MIXTURES.find((one) => one === field.replace(/=$/, ''));
    if (!mixture) continue;
    const sets = (seen ?? '').split('\n').map((line) => line.split('\t').filter(Boolean));
    const wrong = sets.filter((set) => isWrong(operation.act, mixture, set, same, facts));
    if (wrong.length === 0) continue;
    const values = ordered(mixture, [...new Set(wrong.flat())]);
    findings.push({ act: operation.act, mixture, values, operation });
  }
  return weeded(findings);
}

function isWrong(
  act: Act,
  mixture: Mixture,
  set: readonly string[],
  same: boolean,
  facts: GuardFacts,
): boolean {
  const isPair = act === 'divide' || act === 'plus' || act === 'minus';
  const contradict = (): boolean =>
    set.some((a) => set.some((b) => facts.populations[a]?.notWith.includes(b)));
  switch (mixture) {
    case 'indicator':
      return !isPair;
    case 'unit':
      return act !== 'divide';
    case 'population':
      if (act === 'add' || act === 'plus')
        return !set.every((id) => PARTS_OF_ONE_WHOLE.includes(id));
      if (act === 'minus' || (act === 'divide' && same)) return contradict();
      return true;
    case 'status':
    case 'breakdown':
    case 'level':
      // A target less an outcome, a whole less its part, a province's share of the nation: all of these are meant.
      return act === 'minus' || (act === 'divide' && same) ? false : true;
    case 'period':
      return act === 'add' || act === 'follow';
    case 'vintage':
      if (act === 'rank' || act === 'plus') return false;
      return !isPair || new Set(set.map((age) => age.replace(/[<>].*/, ''))).size === 1;
    case 'years':
      return act === 'add' || (act === 'divide' && !same);
    case 'area':
      return act === 'follow' || (act === 'divide' && !same);
    case 'rivals':
    case 'twice':
      return act === 'add';
  }
}

/** Leaves out what another finding of the same operation says better. */
function weeded(findings: readonly Finding[]): Finding[] {
  const has = (operation: Operation, mixture: Mixture): boolean =>
    findings.some((one) => one.operation === operation && one.mixture === mixture);
  const said = new Set<string>();
  return findings
    .filter(({ operation, mixture }) => {
      switch (mixture) {
        case 'indicator':
          return !has(operation, 'unit');
        case 'area':
          return !has(operation, 'level');
        case 'rivals':
          return !has(operation, 'twice');
        case 'vintage':
          return !has(operation, 'years');
        default:
          return true;
      }
    })
    .filter(({ act, mixture, values }) => {
      const key = [act, mixture, ...values].join('\t');
      if (said.has(key)) return false;
      said.add(key);
      return true;
    })
    .toSorted((a, b) => MIXTURES.indexOf(a.mixture) - MIXTURES.indexOf(b.mixture));
}

function ordered(mixture: Mixture, values: readonly string[]): string[] {
  const preferred = PREFERENCE[mixture] ?? [];
  const rank = (id: string): number => {
    const at = preferred.indexOf(id);
    return at === -1 ? preferred.length : at;
  };
  return values.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
