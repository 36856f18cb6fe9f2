import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/tables/fold.ts';
import {
  pivot,
  sheetOf,
  view,
  type Cell,
  type Sheet,
  type ViewRequest,
} from '../../src/tables/view.ts';

/** A sheet whose rows hold these cells; a filter looks in all of them. */
function sheet(...rows: Cell[][]): Sheet {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((cells) => cells[i] ?? null));
  return sheetOf(columns, (row) => rows[row]?.join(' ') ?? '', 'id-ID');
}

const PROVINCES = sheet(
  ['Bali', 130],
  ['Aceh', null],
  ['', 9],
  ['Sumatera Barat', 88],
  ['Banten', 130],
  ['Sumatera Utara', -2],
);
const look = (sheet: Sheet, request: ViewRequest): number[] => [...view(sheet, request)];
const shown = (filter: string, sort?: number, descending = false): number[] =>
  look(PROVINCES, { filter, sort, descending });

describe('sorting', () => {
  test('the published order, when no column is chosen', () => {
    expect(shown('')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('texts, with empty ones last both ways', () => {
    expect(shown('', 0)).toEqual([1, 0, 4, 3, 5, 2]);
    expect(shown('', 0, true)).toEqual([5, 3, 4, 0, 1, 2]);
  });

  test('texts as the language orders them, not by code point', () => {
    const table = sheet(['Banten'], ['aceh'], ['Áceh 2'], ['Aceh 10']);
    expect(look(table, { filter: '', sort: 0 })).toEqual([1, 2, 3, 0]);
  });

  test('an empty table, without complaint', () => {
    expect(look(sheet(), { filter: '', sort: 0 })).toEqual([]);
  });

  test('numbers by their size, with empty ones last both ways', () => {
    expect(shown('', 1)).toEqual([5, 2, 3, 0, 4, 1]);
    expect(shown('', 1, true)).toEqual([0, 4, 3, 2, 5, 1]);
  });

  test('keeps the published order among equals, both ways', () => {
    const cells = fc.array(fc.constantFrom<Cell>(1, 2, 30, null), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cells, fc.boolean(), (cells, descending) => {
        const table = sheet(...cells.map((cell) => [cell]));
        const order = look(table, { filter: '', sort: 0, descending });
        const rank = (row: number): number => {
          const cell = cells[row] as number | null;
          return cell === null ? Infinity : descending ? -cell : cell;
        };
        const expected = cells
          .map((_, row) => row)
          .sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
        expect(order).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('filtering', () => {
  test.each([
    ['sumatera', [3, 5]],
    ['BARAT', [3]],
    ['  utara   sumatera ', [5]],
    ['bar sum', [3]],
    ['130', [0, 4]],
    ['sumátera', [3, 5]],
    ['jawa', []],
    ['', [0, 1, 2, 3, 4, 5]],
  ])('"%s"', (filter, rows) => {
    expect(shown(filter)).toEqual(rows);
  });

  test('goes together with sorting', () => {
    expect(shown('sumatera', 1)).toEqual([5, 3]);
  });

  test('finds accented text by plain letters', () => {
    const table = sheet(['Café Tenun']);
    expect(look(table, { filter: 'cafe' })).toEqual([0]);
  });

  test('takes nothing for a pattern', () => {
    expect(shown('.*')).toEqual([]);
    expect(shown('(')).toEqual([]);
  });
});

test.each([
  ['Café', 'cafe'],
  ['A\u00a0 B\tC', 'a b c'],
  ['Ñ', 'n'],
])('fold %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('pivot', () => {
  const list = sheet(
    ['Aceh', 'usaha', '2023', 5],
    ['Aceh', 'usaha', '2021', 4],
    ['Bali', 'usaha', '2023', 7],
    ['Aceh', 'usaha', '2023', 6],
    ['Aceh', '', '2021', 1],
  );

  test('one line for each combination of keys, one column for each period in order, figures of one cell together', () => {
    expect(pivot(list, { keys: [0, 1], across: 2, value: 3 })).toEqual({
      across: ['2021', '2023'],
      lines: [
        { keys: ['Aceh', 'usaha'], cells: [[4], [5, 6]] },
        { keys: ['Bali', 'usaha'], cells: [[], [7]] },
        { keys: ['Aceh', ''], cells: [[1], []] },
      ],
    });
  });

  test('loses no figure', () => {
    const word = fc.constantFrom('a', 'b', '');
    const rows = fc.array(fc.tuple(word, word, fc.integer({ min: 0, max: 99 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (rows) => {
        const { lines } = pivot(sheet(...rows), { keys: [0], across: 1, value: 2 });
        const values = lines.flatMap((line) => line.cells.flat()) as number[];
        expect(values.sort((a, b) => a - b)).toEqual(
          rows.map(([, , v]) => v).sort((a, b) => a - b),
        );
      }),
      { numRuns: 50 },
    );
  });
});
