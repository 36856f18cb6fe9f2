import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, moved, rangeOf, tsvOf } from '../../src/explorer/grid-selection.ts';
import { MAX_HEIGHT, scrollTopFor, windowOf } from '../../src/explorer/grid-window.ts';

describe('the window', () => {
  const request = fc.record({
    rows: fc.integer({ min: 1, max: 5_000_000 }),
    rowHeight: fc.integer({ min: 16, max: 60 }),
    viewport: fc.integer({ min: 60, max: 1200 }),
    scrollTop: fc.integer({ min: 0, max: MAX_HEIGHT }),
  });

  test('is full of rows, few of them, and the table keeps its height', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { first, last, before, after } = windowOf(asked);
        const { rows, rowHeight, viewport } = asked;
        const total = Math.min(rows * rowHeight, MAX_HEIGHT);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(rows);
        expect(last - first).toBeLessThanOrEqual(viewport / rowHeight + 18);
        expect(before + after + (last - first) * rowHeight).toBeCloseTo(total, 3);
      }),
    );
  });

  test('a row that is gone to is drawn, the first and the last too', () => {
    fc.assert(
      fc.property(request, fc.double({ min: 0, max: 1, noNaN: true }), (asked, share) => {
        const row = Math.min(asked.rows - 1, Math.floor(share * asked.rows));
        const { first, last } = windowOf({ ...asked, scrollTop: scrollTopFor(row, asked) });
        expect(row).toBeGreaterThanOrEqual(first);
        expect(row).toBeLessThan(last);
      }),
    );
  });
});

describe('the selection', () => {
  const size = { rows: 10, columns: 3, page: 4 };
  const go = (row: number, column: number, key: string, ctrl = false) =>
    moved({ row, column }, { key, ctrl }, size);

  test('moves as grids do and stays inside', () => {
    expect(go(0, 0, 'ArrowUp')).toEqual({ row: -1, column: 0 });
    expect(go(-1, 2, 'ArrowRight')).toEqual({ row: -1, column: 2 });
    expect(go(5, 1, 'Home')).toEqual({ row: 5, column: 0 });
    expect(go(5, 1, 'End', true)).toEqual({ row: 9, column: 2 });
    expect(go(8, 1, 'PageDown')).toEqual({ row: 9, column: 1 });
    expect(go(2, 1, 'PageUp')).toEqual({ row: 0, column: 1 });
    expect(go(2, 1, 'x')).toBeUndefined();
  });

  test('is a rectangle, titles left out', () => {
    const range = rangeOf({ row: 4, column: 2 }, { row: -1, column: 1 });
    expect(range).toEqual({ top: 0, bottom: 4, left: 1, right: 2 });
    expect(holds(range, { row: 3, column: 1 })).toBe(true);
    expect(holds(range, { row: 3, column: 0 })).toBe(false);
  });

  test('is copied in the order shown, numbers plain, formulas defused', () => {
    const columns = [
      { name: '=a', type: '', kind: 'text', values: ['=1+1', 'x\ty', null] },
      { name: 'n', type: '', kind: 'number', values: [1234.5, 2, 10n] },
    ] as const;
    const all = { top: 0, bottom: 2, left: 0, right: 1 };
    expect(tsvOf(columns, all, (shown) => 2 - shown, 'id')).toBe(
      "'=a\tn\n\t10\nx y\t2\n'=1+1\t1234,5",
    );
    expect(tsvOf(columns, { top: 0, bottom: 0, left: 1, right: 1 }, (row) => row, 'en')).toBe(
      '1234.5',
    );
  });
});
