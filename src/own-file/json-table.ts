/** JSON as a table: a list of objects, a list of lists, lines of objects, or such a list somewhere within an answer of an API. */
import { RawTableBuilder, type Cell, type RawTable } from './raw-table.ts';
import { Refusal } from './refusal.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** @throws {Refusal} when the text is no JSON, or holds no list of rows */
export function readJson(text: string): RawTable {
  const list = listIn(parsed(text));
  if (list === undefined) throw new Refusal('no-table-in-json');
  const builder = new RawTableBuilder();
  if (list.every((row) => Array.isArray(row))) {
    for (const row of list) builder.add(row.map(cellOf));
    return builder.finish();
  }
  const keys = new Map<string, number>();
  const objects = list.filter(isObject);
  for (const object of objects)
    for (const key of Object.keys(object)) if (!keys.has(key)) keys.set(key, keys.size);
  const names = [...keys.keys()];
  // Titles are told from rows by their looks; those of objects are known.
  return builder.withTitles(
    names,
    objects.map((object) => names.map((key) => cellOf(own(object, key)))),
  );
}

function parsed(text: string): Json {
  const clean = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(clean) as Json;
  } catch (error) {
    // Lines of JSON, as logs and databases write them.
    const lines = clean.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw bad(error);
    try {
      return lines.map((line) => JSON.parse(line) as Json);
    } catch (inner) {
      throw bad(inner);
    }
  }
}

const bad = (error: unknown): Refusal =>
  new Refusal('bad-json', { detail: error instanceof Error ? error.message.slice(0, 120) : '' });

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: { [key: string]: Json }, key: string): Json =>
  Object.hasOwn(object, key) ? (object[key] ?? null) : null;

/** The longest list of rows within a document, not deep. */
function listIn(value: Json, depth = 0): Json[] | undefined {
  if (Array.isArray(value)) {
    const rows = value.filter((row) => isObject(row) || Array.isArray(row));
    return rows.length > 0 && rows.length >= value.length / 2 ? value : undefined;
  }
  if (!isObject(value) || depth > 3) return undefined;
  return Object.values(value)
    .map((inner) => listIn(inner, depth + 1))
    .filter((list) => list !== undefined)
    .reduce<Json[] | undefined>(
      (best, list) => (list.length > (best?.length ?? 0) ? list : best),
      undefined,
    );
}

function cellOf(value: Json): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
