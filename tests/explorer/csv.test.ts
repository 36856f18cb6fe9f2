import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFrom, defused } from '../../src/explorer/csv.ts';
import type { Cell, ResultColumn } from '../../src/explorer/result.ts';

const column = (
  name: string,
  values: Cell[],
  kind: ResultColumn['kind'] = 'text',
): ResultColumn => ({ name, type: '', kind, values });
const resultOf = (...columns: ResultColumn[]) => ({
  columns,
  rows: columns[0]?.values.length ?? 0,
});

describe('csvFrom', () => {
  test('writes RFC 4180 with the source in a last line', () => {
    const result = resultOf(
      column('a', ['x,y', 'say "hi"', null]),
      column('b', [1, -2.5, 1e21], 'number'),
    );
    expect(csvFrom(result, { excel: false, source: 'Sumber: Atlas\nIKM' })).toBe(
      'a,b\r\n"x,y",1\r\n"say ""hi""",-2.5\r\n,1e+21\r\n# Sumber: Atlas IKM\r\n',
    );
  });

  test('writes what an Indonesian Excel opens', () => {
    const result = resultOf(
      column('a', ['x;y', 'z']),
      column('b', [1.5, 0.0000001], 'number'),
      column('c', [true, 9007199254740993n]),
    );
    expect(csvFrom(result, { excel: true })).toBe(
      '\uFEFFa;b;c\r\n"x;y";1,5;true\r\nz;0,0000001;9007199254740993\r\n',
    );
  });

  test('writes the rows it is given, in their order', () => {
    const result = resultOf(column('a', ['x', 'y', 'z']));
    expect(csvFrom(result, { excel: false, rows: Uint32Array.of(2, 0) })).toBe('a\r\nz\r\nx\r\n');
  });

  test('comes back as it went, but for defused cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.boolean(), (values, excel) => {
        // Two columns: a line of a single empty cell reads as no line at all.
        const text = csvFrom(resultOf(column('a', values), column('b', values)), { excel });
        const rows: string[][] = parse(text, {
          bom: true,
          delimiter: excel ? ';' : ',',
          record_delimiter: '\r\n',
        });
        expect(rows.slice(1).map((row) => row[0])).toEqual(values.map(defused));
      }),
    );
  });
});

test('no text stays a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
      expect(defused(start + rest)).toBe(`'${start}${rest}`);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(defused(text))));
  expect(defused('Jawa Barat')).toBe('Jawa Barat');
});
