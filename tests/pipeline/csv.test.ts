import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../src/model/bad-input.ts';
import { parseCsv, readCsv } from '../../scripts/pipeline/csv.ts';
import { temporaryFolder, thrownBy } from './fixtures.ts';

const parse = (text: string): ReturnType<typeof parseCsv<'name' | 'note'>> =>
  parseCsv(text, 'areas.csv', ['name', 'note']);

const linesOf = (text: string): number[] => parse(text).map((row) => row.line);

describe('parseCsv', () => {
  test('gives each record with its line', () => {
    expect(parse('name,note\nAceh,\nBali,"a, b"\n')).toEqual([
      { line: 2, cells: { name: 'Aceh', note: '' } },
      { line: 3, cells: { name: 'Bali', note: 'a, b' } },
    ]);
  });

  test('takes columns in any order', () => {
    expect(parse('note,name\nx,Aceh\n')[0]!.cells).toEqual({ name: 'Aceh', note: 'x' });
  });

  test('passes over a byte order mark, spaces around cells and a missing last line break', () => {
    expect(parse('\ufeffname,note\n Aceh , x')).toEqual([
      { line: 2, cells: { name: 'Aceh', note: 'x' } },
    ]);
  });

  test.each([
    ['\n', [2, 3]],
    ['\r\n', [2, 3]],
  ])('counts lines that end in %j', (end, lines) => {
    expect(linesOf(`name,note${end}Aceh,x${end}Bali,y${end}`)).toEqual(lines);
  });

  test('counts empty lines, which hold no record', () => {
    expect(linesOf('name,note\n\nAceh,x\n\n\nBali,y\n')).toEqual([3, 6]);
  });

  test.each([
    ['\n', 'a line break'],
    ['\r\n', 'a line break of Windows'],
  ])('gives the line a record starts on, also after %j in quotes', (end) => {
    const text = ['name,note', '"Aceh', '', 'x",1', 'Bali,"y', 'z"', 'Riau,2', ''].join(end);
    expect(linesOf(text)).toEqual([2, 5, 7]);
  });

  test('keeps what is in quotes', () => {
    const cells = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', "'") });
    const rows = fc.array(fc.tuple(cells, cells), { minLength: 1 });
    fc.assert(
      fc.property(rows, (rows) => {
        const text = stringify([['name', 'note'], ...rows], { quoted: true });
        expect(parse(text).map(({ cells }) => [cells.name, cells.note])).toEqual(rows);
      }),
    );
  });
});

describe('what is not a table of these columns stops with file and line', () => {
  test.each([
    ['name,name\nAceh,x\n', 'doubled column: "name" (areas.csv:1)'],
    ['name\nAceh\n', 'unexpected columns: missing "note"; expected name, note (areas.csv:1)'],
    [
      'name,note,colour\nAceh,x,red\n',
      'unexpected columns: unknown "colour"; expected name, note (areas.csv:1)',
    ],
    [
      'nama,note\nAceh,x\n',
      'unexpected columns: missing "name"; unknown "nama", did you mean "name"?; expected name, note (areas.csv:1)',
    ],
    ['name;note\nAceh;x\n', 'the columns are separated by ";", expected "," (areas.csv:1)'],
    ['name\tnote\nAceh\tx\n', 'the columns are separated by tabs, expected "," (areas.csv:1)'],
  ])('%j', (text, message) => {
    const error = thrownBy(() => parse(text));
    expect(error).toBeInstanceOf(BadInput);
    expect((error as BadInput).message).toBe(message);
  });

  test.each([
    ['too many cells', 'name,note\nAceh,x\n\nBali,y,z\n', 4],
    ['too few cells', 'name,note\nAceh\n', 2],
    ['an open quote', 'name,note\nAceh,x\nBali,"y\n', 3],
    ['text after a quote', 'name,note\nAceh,"x"y\n', 2],
  ])('%s', (_, text, line) => {
    const error = thrownBy(() => parse(text));
    expect(error).toBeInstanceOf(BadInput);
    expect((error as BadInput).place).toEqual({ file: 'areas.csv', line });
    expect((error as BadInput).message).toMatch(new RegExp(` \\(areas\\.csv:${line}\\)$`));
  });

  test('an empty file', () => {
    expect(() => parse('')).toThrow(
      'the file is empty; expected the columns name, note (areas.csv:1)',
    );
  });
});

test('readCsv names the file that it read', () => {
  const file = join(temporaryFolder(), 'names.csv');
  writeFileSync(file, 'name,note\nAceh\n');
  expect(() => readCsv(file, ['name', 'note'])).toThrow(`(${file}:2)`);
});
