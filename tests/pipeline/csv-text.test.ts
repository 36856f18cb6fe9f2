import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defused, excelCsv, machineCsv, publicCsv } from '../../scripts/pipeline/csv-text.ts';
import type { TerritoryChange, Unit } from '../../src/model/contract.ts';
import { observation } from './fixtures.ts';

const unit = (name_id: string, symbol: string | null = null): Unit => ({
  unit_id: 'u',
  name_id,
  name_en: 'x',
  symbol,
});

describe('defused', () => {
  test.each(['=1+1', '+16.653', '-3,13 persen', '@SUM(A1)', '\t=1', '\r=1'])('%j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  test.each(['41.356', "'x", 'a=b', ' =1', '', null, -5, true])('leaves %j alone', (cell) => {
    expect(defused(cell)).toBe(cell);
  });
});

describe('publicCsv', () => {
  test('has the columns of the contract, comma, decimal point and empty cells', () => {
    expect(publicCsv('units', [unit('a, b', 'Rp'), unit('=1+1')])).toBe(
      `unit_id,name_id,name_en,symbol\nu,"a, b",x,Rp\nu,'=1+1,x,\n`,
    );
  });

  test('writes numbers and booleans in full', () => {
    const [header, ...rows] = parse(publicCsv('observations', [observation({ value: -1234.5 })]));
    const cell = (name: string): string => rows[0]![header!.indexOf(name)]!;
    expect(cell('value')).toBe('-1234.5');
    expect(cell('headline')).toBe('true');
  });

  test('can be read back, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', "'", '=', 'é'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const rows = parse(
          publicCsv(
            'units',
            texts.map((t) => unit(t)),
          ),
          { from: 2, recordDelimiter: '\n' },
        );
        expect(rows.map((row) => row[1])).toEqual(texts.map((t) => defused(t)));
      }),
    );
  });
});

describe('machineCsv', () => {
  test('leaves every text as it is', () => {
    expect(machineCsv('units', [unit('=1+1')])).toBe('unit_id,name_id,name_en,symbol\nu,=1+1,x,\n');
  });
});

describe('excelCsv', () => {
  test('begins with a byte order mark and has semicolons', () => {
    expect(excelCsv('units', [unit('a; b', 'Rp')])).toBe(
      '\ufeffunit_id;name_id;name_en;symbol\nu;"a; b";x;Rp\n',
    );
  });

  test('has decimal commas in numbers, not in texts', () => {
    const csv = excelCsv('observations', [observation({ value: -1234.5, printed: '1.234,5' })]);
    expect(csv).toContain(';-1234,5;');
    expect(csv).toContain(';1.234,5;');
    expect(csv).not.toContain('1234.5');
  });

  test('defuses formulas', () => {
    expect(excelCsv('units', [unit('@SUM(A1)')])).toContain(";'@SUM(A1);");
  });
});

test('a row without a column of the contract is an error', () => {
  const row = { area_code: '93', parent_code: '91' } as TerritoryChange;
  for (const write of [publicCsv, machineCsv, excelCsv]) {
    expect(() => write('territory_changes', [row])).toThrow(
      'missing column: territory_changes.law',
    );
  }
});
