/** JSON Schema of the API, from the same column lists that the data dictionary and the Parquet files come from. */
import type { Column, TableName } from '../model/contract.ts';
import { tableNamed } from '../model/tables.ts';

/** A schema of JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A row of a published table as an object: every column is there, and is null where the contract lets it be empty. */
export function rowSchema(name: TableName): JsonSchema {
  const { columns, description } = tableNamed(name);
  return object(
    Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
    description.en,
  );
}

function columnSchema({ type, nullable, description }: Column): JsonSchema {
  const [name, more] = TYPES[type];
  return {
    type: nullable ? [name, 'null'] : name,
    ...more,
    description: description.en,
  };
}

const TYPES: Readonly<Record<Column['type'], readonly [string, JsonSchema]>> = {
  VARCHAR: ['string', {}],
  DOUBLE: ['number', {}],
  INTEGER: ['integer', {}],
  SMALLINT: ['integer', {}],
  BOOLEAN: ['boolean', {}],
  DATE: ['string', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
};

/** An object with exactly these properties. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  description?: string,
): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  ...(description === undefined ? {} : { description }),
  items,
});

export const text = (description: string): JsonSchema => ({ type: 'string', description });
export const integer = (description: string): JsonSchema => ({ type: 'integer', description });
/** An absolute address. */
export const address = (description: string): JsonSchema => ({
  type: 'string',
  pattern: '^https?://',
  description,
});
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
