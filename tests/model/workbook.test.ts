import { expect, test } from 'vitest';
import { BadWorkbook, readSheets } from '../../src/model/workbook.ts';
import { packed, workbook } from '../own-file/files.ts';

const problem = async (archive: Uint8Array): Promise<unknown> =>
  readSheets(archive).then(
    (sheets) => sheets,
    (error: unknown) => (error instanceof BadWorkbook ? error.message : error),
  );

/** Sets the unpacked size of every part in the archive's list of contents. */
function claiming(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return archive;
}

test('a workbook in the middle of a larger buffer is read as it is', async () => {
  const archive = workbook({ A: [['a'], [1]], B: [['b']] });
  const within = new Uint8Array(archive.length + 20);
  within.set(archive, 7);
  expect(await readSheets(within.subarray(7, 7 + archive.length))).toEqual([
    { name: 'A', rows: [['a'], [1]] },
    { name: 'B', rows: [['b']] },
  ]);
});

test.each([
  ['a cut one', () => workbook({ A: [['a']] }).slice(0, 300), 'the archive is damaged'],
  [
    'one that claims more than there is room for',
    () => claiming(workbook({ A: [['a']] }), 300e6),
    'the archive unpacks into 1200 MB, more than 600',
  ],
  [
    'one that claims more than its bytes can hold',
    () => claiming(workbook({ A: [['a']] }), 90e6),
    'the archive is damaged',
  ],
  [
    'one with a cell at the far end',
    () =>
      packed(
        ['A'],
        ['<worksheet><sheetData><row><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'],
      ),
    'a sheet says that it has 1048576 rows and 16384 columns',
  ],
])('%s is refused before it takes memory', async (_name, archive, message) => {
  expect(await problem(archive())).toBe(message);
});
