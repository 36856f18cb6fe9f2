import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForExtension, namesIn, tablesIn } from '../../src/explorer/sql-names.ts';

const TABLES = ['observations', 'areas', 'units'] as const;

describe('tablesIn', () => {
  test.each([
    ['SELECT * FROM observations', ['observations']],
    ['select * from OBSERVATIONS o, "areas"', ['observations', 'areas']],
    ['FROM main.units', ['units']],
    ["SELECT 'observations', 'it''s areas'", []],
    ['SELECT 1 -- FROM areas\nFROM units', ['units']],
    ['SELECT 1 /* FROM areas\n */ FROM units', ['units']],
    ["SELECT E'\\' areas' FROM units", ['units']],
    ['SELECT $$ areas $$, $x$ observations $x$ FROM units', ['units']],
    ['SELECT "an ""areas"" column" FROM units', ['units']],
    ["SELECT 'never closed FROM areas", []],
    ['SELECT areas_2, unit FROM units', ['units']],
    ['', []],
  ])('%s', (sql, tables) => {
    expect(tablesIn(sql, TABLES)).toEqual(tables);
  });

  test.each([
    'SHOW TABLES',
    'FROM information_schema.tables',
    'FROM duckdb_columns()',
    "FROM query_table('areas')",
  ])('takes every table for %s', (sql) => {
    expect(tablesIn(sql, TABLES)).toEqual([...TABLES]);
  });

  test('finds a name wherever it stands outside strings and comments', () => {
    const noise = fc.constantFrom(
      " 'x' ",
      ' -- areas\n',
      ' /* areas */ ',
      ' "q" ',
      ' $$areas$$ ',
      ' 12.5e3 ',
      ', ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(noise), fc.array(noise), (before, after) => {
        expect(tablesIn(`${before.join('')} units ${after.join('')}`, TABLES)).toEqual(['units']);
      }),
    );
  });

  test('reads any text, in time proportional to its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) =>
        Array.isArray(namesIn(text)),
      ),
    );
    const before = performance.now();
    namesIn(`${'/*'.repeat(50_000)}${"'".repeat(50_001)}${'$a$'.repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('asksForExtension', () => {
  test.each([
    ['INSTALL json', true],
    ['select 1; load json', true],
    ['FORCE INSTALL httpfs', true],
    ['-- first\n install x', true],
    ['SELECT load FROM t', false],
    ["SELECT 'INSTALL json'", false],
    ['SELECT install', false],
  ])('%s', (sql, asks) => {
    expect(asksForExtension(sql)).toBe(asks);
  });
});
