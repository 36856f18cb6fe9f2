/** The benchmarks of each commit, kept in `bench/`: a file a commit, and the latest as a table in its README. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken, table, type Finding } from './table.ts';

export interface Report {
  readonly commit: string;
  /** Of the commit: `2026-11-25`. */
  readonly date: string;
  /** Whether the work tree held more than the commit. */
  readonly changed: boolean;
  readonly machine: string;
  readonly findings: readonly Finding[];
}

/**
 * Keeps a report. Parts that it did not measure stay as the same commit's earlier report has them.
 * @param parts all of them, in the order of the table
 * @returns the name of the report's file
 */
export function keep(folder: string, report: Report, parts: readonly string[]): string {
  const name = `${report.date}-${report.commit}.json`;
  const path = join(folder, name);
  const before = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Report).findings
    : [];
  const merged = { ...report, findings: merge(before, report.findings, parts) };
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), readme(merged, name));
  return name;
}

/** The newer findings, and the earlier ones of parts that were not measured again. */
export function merge(
  before: readonly Finding[],
  now: readonly Finding[],
  parts: readonly string[],
): Finding[] {
  const measured = new Set(now.map(({ part }) => part));
  const all = [...before.filter(({ part }) => !measured.has(part)), ...now];
  return parts.flatMap((name) => all.filter(({ part }) => part === name));
}

export function readme({ commit, changed, machine, findings }: Report, file: string): string {
  const over = broken(findings);
  const said =
    over.length === 0
      ? 'Every budget holds.'
      : `Broken: ${over.map(({ part, name }) => `${part}: ${name}`).join('; ')}.`;
  return `# Benchmarks

What \`npm run bench\` measured last, of commit ${commit}${changed ? ' with changes on top' : ''} (\`${file}\`). Times are ratios against a
floor of the same run; what a budget is for stands in the design. Reports of earlier commits lie beside this file.

Machine: ${machine}. ${said}

${table(findings)}
`;
}
