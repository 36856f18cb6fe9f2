import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  csvCell,
  csvPiece,
  EXCEL_CSV,
  numberText,
  PUBLIC_CSV,
  type CsvStyle,
} from '../../scripts/pipeline/csv-text.ts';
import { query, openWarehouse, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { csvOf, defused } from './csv-oracle.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ threads: 1 });
});
afterAll(() => warehouse.close());

/** Puts cells into a column `x` and gives back what an expression makes of each. */
async function each(
  type: 'VARCHAR' | 'DOUBLE',
  cells: readonly (string | number | null)[],
  expression: string,
): Promise<string[]> {
  const { connection } = warehouse;
  await connection.run(`CREATE OR REPLACE TABLE trial (x ${type})`);
  const appender = await connection.createAppender('trial');
  for (const cell of cells) {
    if (cell === null) appender.appendNull();
    else if (typeof cell === 'number') appender.appendDouble(cell);
    else appender.appendVarchar(cell);
    appender.endRow();
  }
  appender.closeSync();
  const rows = await query<{ text: string }>(connection, `SELECT ${expression} AS text FROM trial`);
  return rows.map(({ text }) => text);
}

describe('numbers', () => {
  test.each([
    [41356, '41356'],
    [-0, '0'],
    [0.1, '0.1'],
    [-1234.5, '-1234.5'],
    [1e16, '10000000000000000'],
    [123456789012345680, '123456789012345680'],
    [1e21, '1e+21'],
    [0.00001, '0.00001'],
    [-1.5e-7, '-1.5e-7'],
  ])('%d is written %s', async (number, text) => {
    expect(await each('DOUBLE', [number], numberText('x'))).toEqual([text]);
  });

  test('are written as JavaScript writes them, whatever they are', async () => {
    const plain = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 }));
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e22, max: 1e22, noNaN: true }),
      fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
      plain.map(([digits, places]) => digits / 10 ** places),
    );
    const numbers = fc.sample(number, { numRuns: 100_000, seed: 20_261_125 });
    const texts = await each('DOUBLE', numbers, numberText('x'));
    expect(texts).toEqual(numbers.map(String));
  });

  test('have a decimal comma for Excel', async () => {
    expect(await each('DOUBLE', [-1234.5, 7], csvCell('x', 'DOUBLE', EXCEL_CSV))).toEqual([
      '-1234,5',
      '7',
    ]);
  });
});

describe('texts', () => {
  test.each(['=1+1', '+16.653', '-3,13 persen', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is defused',
    async (text) => {
      const [cell] = await each('VARCHAR', [text], csvCell('x', 'VARCHAR', PUBLIC_CSV));
      expect(parse(`${cell}\n`, { recordDelimiter: '\n' })).toEqual([[`'${text}`]]);
    },
  );

  test.each(['41.356', "'x", 'a=b', ' =1', '', '#1'])('%j stays as it is', async (text) => {
    expect(await each('VARCHAR', [text], csvCell('x', 'VARCHAR', PUBLIC_CSV))).toEqual([text]);
  });

  test.each<[string, CsvStyle]>([
    ['the public CSV', PUBLIC_CSV],
    ['the CSV for Excel', EXCEL_CSV],
  ])('are those of a CSV library in %s, and can be read back', async (_, style) => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', "'", '=', '-', '#', 'é', '𝄞'),
      maxLength: 8,
    });
    const texts = fc.sample(text, { numRuns: 20_000, seed: 20_261_125 });
    const columns = [
      { name: 'x', type: 'VARCHAR' },
      { name: 'x', type: 'VARCHAR' },
    ] as const;
    const lines = await each('VARCHAR', [...texts, null], csvPiece(columns, style));
    const whole = `${style.mark}x${style.delimiter}x\n${lines.join('\n')}\n`;
    const rows = [...texts, null].map((x) => ({ x }));
    expect(whole).toBe(csvOf(columns, rows, style.ending));
    const { delimiter } = style;
    const read: string[][] = parse(whole, {
      bom: true,
      delimiter,
      recordDelimiter: '\n',
      from: 2,
    });
    expect(read.map(([cell]) => cell)).toEqual([...texts.map(defused), '']);
  });
});
