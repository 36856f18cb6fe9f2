/** The thread behind {@link unpackWorkbook}: unpacks one workbook after another, posts each, and wakes the waiting caller. */
import { parentPort } from 'node:worker_threads';
import { readSheets, type Sheet } from '../../../src/model/workbook.ts';
import type { Cell, GridRow } from './grid.ts';
import type { Order, Unpacked } from './workbook.ts';

parentPort?.on('message', ({ content, done, port }: Order) => {
  void unpacked(content).then((found) => {
    port.postMessage(found);
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
});

async function unpacked(content: Order['content']): Promise<Unpacked> {
  try {
    const sheets = await readSheets(content);
    return { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map(rowOf) })) };
  } catch (error) {
    // Whatever it is: who waits sleeps until there is an answer.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function rowOf(cells: Sheet['rows'][number], i: number): GridRow {
  return { line: i + 1, cells: cells.map(cellOf) };
}

function cellOf(value: Sheet['rows'][number][number]): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  // A number too large for a date, in a cell that is formatted as one.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return value === null ? '' : String(value);
}
