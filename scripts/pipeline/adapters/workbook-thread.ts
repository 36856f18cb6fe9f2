/** The thread behind {@link unpackWorkbook}: unpacks one workbook after another, posts each, and wakes the waiting caller. */
import { parentPort } from 'node:worker_threads';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { Cell, GridRow } from './grid.ts';
import type { Order, Unpacked } from './workbook.ts';

let order: Order | undefined;

parentPort?.on('message', (next: Order) => {
  order = next;
  // While it unpacks, the next workbook is nothing to wait for: a thread without anything to do is then seen below.
  parentPort?.unref();
  void unpacked(next.content).then(answer);
});

// The library's promise is never kept for some archives that end too early.
process.on('beforeExit', () => {
  answer({ problem: 'the archive is damaged' });
});

// What a hostile archive throws outside of the promise must not end the thread, which has more workbooks to read.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error: unknown) => {
    answer({ problem: messageOf(error) });
  });

function answer(found: Unpacked): void {
  parentPort?.ref();
  if (order === undefined) return;
  const { port, done } = order;
  order = undefined;
  port.postMessage(found);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function unpacked(content: Uint8Array): Promise<Unpacked> {
  try {
    const sheets = await readWorkbook(Buffer.from(content), { trim: false });
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row, i): GridRow => ({ line: i + 1, cells: row.map(cellOf) })),
      })),
    };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

function cellOf(value: CellValue | null): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? '' : String(value);
}
