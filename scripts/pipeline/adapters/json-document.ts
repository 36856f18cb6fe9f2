import type { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import type { AdapterFile } from './adapter.ts';
import { plain, type Cell } from './grid.ts';
import { refuseForeign, shown, textOf } from './text.ts';

/**
 * The pages of a JSON file: one answer of a portal, or an array of several as `npm run data:fetch` keeps them.
 * @throws {BadInput} when the file is no JSON, is cut off, or is something else such as a web page
 */
export function pagesOf(file: AdapterFile): readonly unknown[] {
  refuseForeign(file);
  const json = parseJson(textOf(file), file.path);
  return Array.isArray(json) ? json : [json];
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof RangeError)
      throw new BadInput('no usable JSON: brackets nested too deeply', { file: path });
    if (!(error instanceof SyntaxError)) throw error;
    throw new BadInput(
      `no JSON: ${shown(plain(error.message), 160)}; perhaps the download was cut off: fetch it again`,
      { file: path, line: Number(/\(line (\d+)/.exec(error.message)?.[1] ?? 1) },
    );
  }
}

/**
 * Checks a part of a file against the form it should have.
 * @throws {BadInput} with the place inside the file and what was expected there
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  path: string,
): z.output<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  throw new BadInput(
    `JSON of another form${at === '' ? '' : ` at "${shown(at)}"`}: ${issue?.message ?? 'unexpected'}`,
    { file: path },
  );
}

/** A value as a cell. Nothing is lost: a list or an object becomes its JSON, which no reader takes for a number. */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
