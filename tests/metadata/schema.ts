import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const ajv = new Ajv({ allErrors: true, strict: false });
const known = new Map<string, ValidateFunction>();

/**
 * What is wrong with a document, each with its place: `/resources/0/name: must be string`.
 * @param schema the name of a file in `schemas/`, without its ending
 */
export function faultsOf(schema: string, document: unknown): string[] {
  let validate = known.get(schema);
  if (validate === undefined) {
    const file = join(import.meta.dirname, 'schemas', `${schema}.json`);
    validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    known.set(schema, validate);
  }
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'}: ${message ?? 'wrong'}`,
  );
}
