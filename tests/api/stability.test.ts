/** The promise of the API's page: what v1 has is not taken away and does not change its kind, whatever is added. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESOURCES } from '../../src/api/resources.ts';
import type { JsonSchema } from '../../src/api/schema.ts';

const FILE = join(import.meta.dirname, 'v1.txt');

/** Each property of a schema with its kind: `areas data[].area_code string`. */
function* properties(schema: JsonSchema, path: string): Generator<string> {
  const alternatives = schema['anyOf'] as JsonSchema[] | undefined;
  if (alternatives !== undefined) {
    for (const one of alternatives) yield* properties(one, path);
    return;
  }
  yield `${path} ${[schema['type']].flat().join('|')}`;
  if (schema['items'] !== undefined) yield* properties(schema['items'] as JsonSchema, `${path}[]`);
  for (const [name, one] of Object.entries((schema['properties'] as object | undefined) ?? {}))
    yield* properties(one as JsonSchema, `${path}.${name}`);
  const others = schema['additionalProperties'];
  if (typeof others === 'object' && others !== null)
    yield* properties(others as JsonSchema, `${path}.*`);
}

const now = RESOURCES.flatMap((resource) => [
  `${resource.name} at ${resource.pattern}`,
  ...properties(resource.data, `${resource.name} data`),
]);

test('nothing that v1 has promised is gone or of another kind', () => {
  const promised = readFileSync(FILE, 'utf8').trim().split('\n');
  expect(promised.length).toBeGreaterThan(200);
  const has = new Set(now);
  expect(promised.filter((line) => !has.has(line))).toEqual([]);
});

test('what was added is promised from now on: add the lines to tests/api/v1.txt', () => {
  const promised = new Set(readFileSync(FILE, 'utf8').trim().split('\n'));
  expect(now.filter((line) => !promised.has(line))).toEqual([]);
});
