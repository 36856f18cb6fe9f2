import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { readError } from '../../src/explorer/errors.ts';
import { MESSAGES } from '../../src/explorer/messages.ts';

const TABLES = ['observations', 'areas', 'units'];
const read = (message: string, sql = 'SELECT 1') => readError(message, sql, TABLES);

/** Texts as DuckDB-WASM 1.32.0 gives them. */
const CASES: [string, object][] = [
  [
    'Catalog Error: Scalar Function with name "json" is not in the catalog, but it exists in the json extension.\n\nPlease try installing…',
    { kind: 'extension', name: 'json' },
  ],
  [
    "Invalid Input Error: Secret type 's3' does not exist, but it exists in the httpfs extension.",
    { kind: 'extension', name: 'httpfs' },
  ],
  [
    'Permission Error: Loading external extensions is disabled through configuration',
    { kind: 'load' },
  ],
  [
    'Permission Error: Cannot access file "/etc/passwd" - file system operations are disabled by configuration\n\nLINE 1: select * from read_csv(\'/etc/passwd\')\n                      ^',
    { kind: 'files', name: '/etc/passwd', line: 1, column: 15 },
  ],
  [
    'Catalog Error: Table with name x.parquet does not exist!\nDid you mean "pg_attrdef"?',
    { kind: 'files', name: 'x.parquet' },
  ],
  [
    'Invalid Input Error: Cannot change configuration option "memory_limit" - the configuration has been locked',
    { kind: 'settings', name: 'memory_limit' },
  ],
  [
    'Out of Memory Error: could not allocate block of size 256.0 KiB (732.3 MiB/732.4 MiB used)',
    { kind: 'memory' },
  ],
  ['no statements', { kind: 'no-statement' }],
  [
    'Catalog Error: Table with name observation does not exist!\nDid you mean "areas"?\n\nLINE 2: from observation\n             ^',
    {
      kind: 'unknown-table',
      name: 'observation',
      suggestions: ['observations'],
      line: 2,
      column: 6,
    },
  ],
  [
    'Catalog Error: Table with name areas does not exist!\nDid you mean "units"?',
    { kind: 'dropped-table', name: 'areas' },
  ],
  [
    'Binder Error: Referenced column "areacode" not found in FROM clause!\nCandidate bindings: "area_code", "parent_code"\n\nLINE 1: select areacode from areas\n               ^',
    {
      kind: 'unknown-column',
      name: 'areacode',
      suggestions: ['area_code', 'parent_code'],
      line: 1,
      column: 8,
    },
  ],
  [
    'Catalog Error: Scalar Function with name foo does not exist!\nDid you mean "floor"?',
    { kind: 'unknown-function', name: 'foo', suggestions: ['floor'] },
  ],
  [
    'Catalog Error: Scalar Function with name ==__postfix does not exist!\nDid you mean "!__postfix"?',
    { kind: 'syntax', name: '==' },
  ],
  [
    'Binder Error: column "area_code" must appear in the GROUP BY clause or must be part of an aggregate function.',
    { kind: 'group-by', name: 'area_code' },
  ],
  [
    "Binder Error: No function matches the given name and argument types '+(VARCHAR, INTEGER_LITERAL)'. You might…",
    { kind: 'types', name: '+(VARCHAR, INTEGER_LITERAL)' },
  ],
  [
    "Conversion Error: Could not convert string 'abc' to DOUBLE",
    { kind: 'conversion', name: 'abc' },
  ],
  ['ENUM columns cannot be read; cast them to VARCHAR', { kind: 'enum' }],
  ['Something new', { kind: 'other' }],
];

describe('readError', () => {
  test.each(CASES)('%s', (message, expected) => {
    expect(read(message)).toMatchObject(expected);
    expect(read(message).detail).toBe(message);
  });

  test('reads errors in JSON and finds the place from a byte offset', () => {
    const message = JSON.stringify({
      exception_type: 'Parser',
      exception_message: 'syntax error at end of input',
      position: '18',
    });
    expect(readError(message, "SELECT 'é'\nFROM a ", TABLES)).toMatchObject({
      kind: 'syntax',
      line: 2,
      column: 7,
      detail: 'Parser Error: syntax error at end of input',
    });
  });

  test('gives no column where DuckDB shows a line in part', () => {
    const { line, column } = read('Binder Error: x\n\nLINE 3: ...long line\n           ^');
    expect([line, column]).toEqual([3, undefined]);
  });
});

test('every kind has a sentence and advice in both languages', () => {
  for (const lang of LANGS) {
    for (const [message] of CASES) {
      const { sentence, advice } = MESSAGES[lang].queryError(read(message));
      expect(sentence).toMatch(/\.$/);
      expect(advice).toMatch(/[.?]$/);
      expect(`${sentence} ${advice}`).not.toMatch(/undefined|“”/);
    }
  }
});
