/** The static API against its own schemas, which come from the contract's column lists. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import {
  API_FOLDER,
  apiFiles,
  documentSchema,
  RESOURCES,
  type ApiContext,
} from '../../src/api/resources.ts';
import { rowSchema } from '../../src/api/schema.ts';
import { TABLES } from '../../src/model/tables.ts';
import { BASE, DIST, readPage, SITE } from './site.ts';

const MOST_BYTES = 500_000;
const FOLDER = join(DIST, API_FOLDER);
const absolute = (path: string): string => `${SITE}${BASE}${path}`;
const read = (path: string): { data: unknown } =>
  JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as { data: unknown };

let context: ApiContext;
let files: string[];
beforeAll(async () => {
  context = {
    atlas: await loadAtlas(),
    releases: [{ version: '2026.11.0', date: '2026-11-22' }],
    absolute,
  };
  files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'));
});

test('a row schema has the columns of its table, and refuses more, fewer and other types', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  for (const { name, columns } of TABLES) {
    const schema = rowSchema(name);
    expect(Object.keys(schema['properties'] as object)).toEqual(columns.map((c) => c.name));
    const validate = ajv.compile(schema);
    const filled = {
      VARCHAR: 'x',
      DATE: '2026-01-01',
      BOOLEAN: true,
      DOUBLE: 1.5,
      INTEGER: 1,
      SMALLINT: 1,
    };
    const row: Record<string, unknown> = Object.fromEntries(
      columns.map((column) => [column.name, column.nullable ? null : filled[column.type]]),
    );
    expect(validate(row), name).toBe(true);
    expect(validate({ ...row, more: 1 })).toBe(false);
    const [first = ''] = Object.keys(row);
    expect(validate({ ...row, [first]: {} })).toBe(false);
    Reflect.deleteProperty(row, first);
    expect(validate(row)).toBe(false);
  }
});

test('every published document fits the schema of its resource', () => {
  let count = 0;
  for (const resource of RESOURCES) {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(documentSchema(resource, absolute));
    for (const { path } of resource.documents(context)) {
      if (!validate(read(path))) throw new Error(`${path}: ${ajv.errorsText(validate.errors)}`);
      count++;
    }
  }
  expect(count).toBeGreaterThan(1000);
}, 60_000);

test('every document has a path that its resource’s pattern describes, once', () => {
  const seen = new Set<string>();
  for (const { pattern, example, documents } of RESOURCES) {
    const shape = new RegExp(
      `^${pattern.replaceAll('.', '\\.').replace(/\{[a-z_]+\}/g, '[^/]+')}$`,
    );
    const paths = Array.from(documents(context), ({ path }) => path);
    expect(paths).toContain(example);
    for (const path of paths) {
      expect(path).toMatch(shape);
      expect(seen.has(path), path).toBe(false);
      seen.add(path);
    }
  }
});

describe('the published files', () => {
  test('are the documents and schemas of the list, and nothing else', () => {
    expect([...files].sort()).toEqual(Array.from(apiFiles(context), ({ path }) => path).sort());
  });

  test('are small', () => {
    expect(files.filter((file) => statSync(join(FOLDER, file)).size > MOST_BYTES)).toEqual([]);
  });

  test('are all described on the page about the API, in both languages', () => {
    for (const page of ['data/api/', 'en/data/api/']) {
      const html = readPage(page);
      for (const { name, pattern, description } of RESOURCES) {
        expect(html).toContain(`<h3 id="${name}">`);
        // An address may break between its parts.
        expect(html.replaceAll('<wbr>', '')).toContain(pattern);
        expect(html).toContain(page.startsWith('en') ? description.en : description.id);
      }
    }
  });

  test('hold what the examples of the page read from them', () => {
    const { figures } = read('province-year/32/2023.json').data as {
      figures: Record<string, unknown>[];
    };
    const imk = figures.find(
      (f) =>
        f['indicator_id'] === 'establishments' &&
        f['population_id'] === 'IMK' &&
        f['headline'] &&
        f['breakdown'] === null,
    );
    expect(imk?.['value']).toBeGreaterThan(100_000);
    const rows = read('province-years.json').data as Record<string, unknown>[];
    expect(rows.filter((row) => row['year'] === 2023).length).toBeGreaterThanOrEqual(34);
    expect(rows[0]).toHaveProperty('imk_establishments');
  });
});
