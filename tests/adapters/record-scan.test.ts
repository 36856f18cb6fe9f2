import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDelimited } from '../../scripts/pipeline/adapters/delimited.ts';
import { plain, type Cell } from '../../scripts/pipeline/adapters/grid.ts';
import { scanRecords, type RecordScan } from '../../scripts/pipeline/adapters/record-scan.ts';
import { temporaryFolder } from '../pipeline/fixtures.ts';

const folder = temporaryFolder();
function scan(text: string | Uint8Array): RecordScan {
  const file = join(folder, 'table.csv');
  writeFileSync(file, text);
  return scanRecords(file, ',');
}

/** The line of each whole record, as the scan tells it. */
function linesOf({ records, shifts }: RecordScan): number[] {
  return Array.from({ length: records }, (_, record) => {
    const shift = shifts.findLast((s) => s.record <= record)?.shift ?? NaN;
    return record + shift;
  });
}

test('a plain file has its records on the lines that csv-parse finds them on', () => {
  const cell = fc.constantFrom(
    'a',
    '',
    '" "',
    '"b"',
    '"x,y"',
    '"two\nlines"',
    '"a ""quoted"" word"',
  );
  const row = fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => cells.join(','));
  const text = fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      fc.array(fc.oneof({ arbitrary: row, weight: 5 }, fc.constant('')), { maxLength: 12 }),
      fc.constantFrom('', '\n'),
    )
    .map(([mark, rows, end]) => `${mark}${['name,"no, te"', ...rows].join('\n')}${end}`);
  fc.assert(
    fc.property(text, (text) => {
      const found = scan(text);
      const [, ...rows] = parseDelimited(text, 'table.csv', 'comma').rows;
      const isEmpty = (cells: readonly Cell[]): boolean =>
        cells.every((cell) => plain(cell) === '');
      const whole = rows.filter(({ cells }) => cells.length === 2);
      expect(found.isPlain).toBe(true);
      expect(found.header).toBe('name,"no, te"');
      expect(linesOf(found)).toEqual(whole.map(({ line }) => line));
      expect(found.empty).toEqual(
        whole.flatMap(({ cells }, record) => (isEmpty(cells) ? [record] : [])),
      );
      expect(found.odd).toMatchObject(
        rows
          .filter(({ cells }) => cells.length !== 2)
          .map(({ line, cells }) => ({
            line,
            cells: cells.length,
            isEmpty: isEmpty(cells),
          })),
      );
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['spaces before a cell', 'a,b\n1, 2\n'],
  ['spaces behind a cell', 'a,b\n1 ,2\n'],
  ['spaces at the end', 'a,b\n1,2 '],
  ['a quote inside a cell', 'a,b\n1,2"\n'],
  ['text behind a quote', 'a,b\n"1"x,2\n'],
  ['an open quote', 'a,b\n1,"2\n'],
  ['line ends of two kinds', 'a,b\r\n1,2\n'],
  ['a lone carriage return', 'a,b\n1,2\r3,4\n'],
  ['a unit separator in a cell', 'a,b\n1,"x\u001fy"\n'],
  ['a record of foreign spaces', 'a,b\n"\u00a0",\u3000\n'],
  ['a very long record', `a,b\n1,${'2'.repeat(1_000_001)}\n`],
])('%s is not plain', (_, text) => {
  expect(scan(text).isPlain).toBe(false);
});

test('letters beyond ASCII are plain beside others', () => {
  expect(scan('a,b\né,1\n').isPlain).toBe(true);
});

test('line ends of Windows are plain', () => {
  const found = scan('a,b\r\n1,2\r\n"3",\r\n');
  expect([found.isPlain, found.header, linesOf(found)]).toEqual([true, 'a,b', [2, 3]]);
});

test.each([
  ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'the file is UTF-16'],
  ['Windows-1252', Buffer.from('a,b\n1,\u00e9\n', 'latin1'), 'no UTF-8'],
  ['a NUL byte', Buffer.from('a,b\n1,\0\n'), 'a NUL byte'],
])('%s is refused', (_, bytes, message) => {
  expect(() => scan(bytes)).toThrow(message);
});
