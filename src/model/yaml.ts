import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { BadInput } from './bad-input.ts';
import { didYouMean } from './nearest.ts';

/** A text, or the number that YAML takes a text such as a year for. Nothing else: an empty value would become "null". */
export const scalarText = (expected: string): z.ZodType<string> =>
  z.union([z.string().min(1), z.number().transform(String)], expected);

/**
 * Reads a YAML file and checks it against a schema.
 * @param choose the schema, or what picks it once the file's own words are known, such as its `adapter`
 * @throws {BadInput} with the path inside the file, what was found and what was expected, and the line
 */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  choose: Schema | ((content: unknown) => Schema),
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parsed(path, lines);
  const content = contentOf(document, path);
  const schema = typeof choose === 'function' ? choose(content) : choose;
  const result = schema.safeParse(content, { reportInput: true });
  if (result.success) return result.data;

  const issue = mostTelling(result.error.issues);
  if (issue === undefined) throw result.error;
  const told = deepest(issue);
  const line = lineOf(document, lines, told);
  throw new BadInput(
    describe(told, schema),
    line === undefined ? { file: path } : { file: path, line },
  );
}

function parsed(path: string, lines: LineCounter): Document.Parsed {
  let text: string;
  let document: Document.Parsed;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    // Below 'error', a second document would be dropped in silence.
    document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  } catch (error) {
    throw new BadInput(`cannot be read: ${messageOf(error)}`, { file: path });
  }
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = broken.linePos?.[0].line ?? 1;
    const found = text.split('\n')[line - 1]?.trim() ?? '';
    throw new BadInput(brokenYaml(broken, found), { file: path, line });
  }
  if (document.contents === null)
    throw new BadInput('the file is empty, expected keys with values', { file: path });
  return document;
}

/** What the parser found, in the words of somebody who looks at the line. */
function brokenYaml({ code, message }: Document['errors'][number], line: string): string {
  const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here; expected one';
    case 'TAB_AS_INDENT':
      return `found a tab; expected spaces before "${shown}"`;
    case 'DUPLICATE_KEY':
      return `the key "${shown.split(':')[0] ?? shown}" is there twice`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `found "${shown}": a text with ": " in it needs quotes`;
    default:
      return `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; found "${shown}"`;
  }
}

/** Aliases are resolved here, and may be broken or made to explode. */
function contentOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new BadInput(`cannot be read: ${messageOf(error)}`, { file: path });
  }
}

/** A mistyped key is both unknown and missed: the unknown one tells more. */
function mostTelling(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
}

/** Of the ways in which a union was missed, the one that got furthest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const firsts = issue.errors.flatMap((issues) => mostTelling(issues) ?? []);
  // What a schema of ours found out about a value is more than that the value is of another kind.
  const inner = firsts
    .filter(({ path, code }) => path.length > 0 || code === 'custom')
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined ? issue : deepest({ ...inner, path: [...issue.path, ...inner.path] });
}

/** The line of an unknown key itself, of a wrong value, or of the part that a missing key belongs into. */
function lineOf(
  document: Document.Parsed,
  lines: LineCounter,
  issue: z.core.$ZodIssue,
): number | undefined {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const { items = [] } = (parent ?? {}) as {
      items?: { key?: { value?: unknown; range?: [number, number, number] } }[];
    };
    const key = items.find((item) => item.key?.value === issue.keys[0])?.key;
    if (key?.range) return lines.linePos(key.range[0]).line;
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const at = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the file';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    const unknown = issue.keys.map((key) => `"${key}"${didYouMean(key, known)}`).join(', ');
    return `${at}: unknown key ${unknown}`;
  }
  if (issue.input === undefined && issue.path.length > 0 && issue.code !== 'custom') {
    return `${at}: missing; expected ${expectation(issue)}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `${at}: found ${found(issue.input)}, expected one of ${values.join(', ')}${didYouMean(String(issue.input), values)}`;
  }
  if (issue.code === 'custom' && !issue.message.startsWith('expected '))
    return `${at}: ${issue.message}`;
  return `${at}: found ${found(issue.input)}, expected ${expectation(issue)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('expected ')
        ? issue.message.replace(/^expected /, '')
        : (KINDS[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'at least one'
        : `a number ${issue.inclusive === false ? 'above' : 'from'} ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'a date such as 2026-11-22'
        : issue.format === 'url'
          ? 'an address such as https://…'
          : issue.message.replace(/^expected /, '');
    default:
      return issue.message.replace(/^(?:Invalid input:? ?)?(?:expected )?/, '') || 'something else';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
};

/** The value as the file has it, cut when long; an alias can make it contain itself. */
function found(input: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(input);
  } catch {
    text = String(input);
  }
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The keys that a schema knows at a path; none where they are free. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  const inner = def.innerType ?? def.in;
  if (inner !== undefined) return keysAt(inner, path);
  if (def.options !== undefined) return def.options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(first)] ?? def.valueType ?? def.element;
  return next === undefined ? [] : keysAt(next, rest);
}

/** What a schema's own definition may hold, as far as {@link keysAt} follows it. */
interface SchemaDef {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
