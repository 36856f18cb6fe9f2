/** Looks at what a query mixes, by asking the engine about the figures that meet in it, and finds the query that does not. */
import { correctionsOf } from './correction.ts';
import type { GuardFacts } from './facts.ts';
import { judge, type Answer, type Finding } from './judge.ts';
import { planOf } from './plan.ts';

/** Runs a probe. Rejects when the engine does. */
export type Ask = (sql: string) => Promise<Answer[]>;

export interface Verdict {
  readonly findings: readonly Finding[];
  /** A query that mixes nothing and still has rows; none when the guard found none. */
  readonly corrected: string | undefined;
}

/**
 * What a query mixes, and what it could be instead. A query that the guard does not understand mixes nothing that it knows of.
 * @param onFindings hears what was mixed before a correction is looked for, which takes longer
 */
export async function verdictOn(
  sql: string,
  facts: GuardFacts,
  ask: Ask,
  onFindings?: (findings: readonly Finding[]) => void,
): Promise<Verdict> {
  const first = await inspect(sql, facts, ask);
  if (first.findings.length === 0) return { findings: [], corrected: undefined };
  onFindings?.(first.findings);
  return { findings: first.findings, corrected: await correct(first, facts, ask) };
}

interface Inspection {
  readonly findings: readonly Finding[];
  readonly corrections: readonly string[];
  /** False where one side of a quotient or the like has no figure at all. */
  readonly whole: boolean;
}

async function inspect(sql: string, facts: GuardFacts, ask: Ask): Promise<Inspection> {
  const nothing = { findings: [], corrections: [], whole: true };
  let plan;
  try {
    plan = planOf(sql, facts);
  } catch {
    return nothing;
  }
  const findings: Finding[] = [];
  let whole = true;
  for (const { sql: probe, operations } of plan.probes) {
    // A block that leans on the rows around it cannot be asked by itself.
    const answers = await ask(probe).catch(unlessStopped);
    findings.push(...judge(operations, answers, facts));
    if (answers.some(({ field, groups }) => field === 'pairs' && groups === 0)) whole = false;
  }
  return { findings, corrections: correctionsOf(plan.script, findings), whole };
}

/**
 * The first correction that holds. One that uncovers a further mixture is corrected in its turn, the likeliest before any other is
 * tried, three times at most.
 */
async function correct(
  { corrections }: Inspection,
  facts: GuardFacts,
  ask: Ask,
  depth = 0,
): Promise<string | undefined> {
  for (const [place, candidate] of corrections.entries()) {
    if (!(await hasRows(candidate, ask))) continue;
    const inspection = await inspect(candidate, facts, ask);
    if (inspection.findings.length === 0) {
      if (inspection.whole) return candidate;
    } else if (depth < 2 && place === 0) {
      const found = await correct(inspection, facts, ask, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

async function hasRows(sql: string, ask: Ask): Promise<boolean> {
  const counted = `SELECT 0 AS op, 'rows' AS field, '' AS seen, count(*) AS groups FROM (${sql.replace(/;\s*$/, '')}\n)`;
  const [row] = await ask(counted).catch(unlessStopped);
  return row !== undefined && row.groups > 0;
}

/** DuckDB's own errors only mean that the question could not be asked. */
function unlessStopped(error: unknown): Answer[] {
  if (error instanceof Error && error.constructor === Error) return [];
  throw error;
}
