import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadInput } from './bad-input.ts';
import { didYouMean } from './nearest.ts';

/**
 * Reads a YAML file and checks it against a schema.
 * @throws {BadInput} with the path inside the file, what was found and what was expected, and the line
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    throw new BadInput(broken.message.split('\n')[0] ?? 'broken YAML', {
      file: path,
      line: broken.linePos?.[0].line ?? 1,
    });

  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (!issue) throw parsed.error;
  const node = document.getIn(issue.path as (string | number)[], true) as
    { range?: [number, number, number] } | undefined;
  const line = node?.range ? lines.linePos(node.range[0]).line : undefined;
  throw new BadInput(describe(issue), line === undefined ? { file: path } : { file: path, line });
}

function describe(issue: z.core.$ZodIssue): string {
  const at = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the file';
  if (issue.code === 'unrecognized_keys') {
    return `${at}: unknown key ${issue.keys.map((k) => `"${k}"`).join(', ')}`;
  }
  if (issue.code === 'invalid_value') {
    const found = JSON.stringify(issue.input);
    const values = issue.values.map(String);
    return `${at}: found ${found}, expected one of ${values.join(', ')}${didYouMean(String(issue.input), values)}`;
  }
  return `${at}: ${issue.message}`;
}
