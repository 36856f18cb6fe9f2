/** The thread behind {@link unpackWorkbook}: unpacks one workbook, posts it, and wakes the waiting caller. */
import { workerData, type MessagePort } from 'node:worker_threads';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { Cell, GridRow } from './grid.ts';
import type { Unpacked } from './workbook.ts';

const { content, done, port } = workerData as {
  content: Uint8Array;
  done: Int32Array;
  port: MessagePort;
};

port.postMessage(await unpacked());
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);

async function unpacked(): Promise<Unpacked> {
  try {
    const sheets = await readWorkbook(Buffer.from(content), { trim: false });
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row, i): GridRow => ({ line: i + 1, cells: row.map(cellOf) })),
      })),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function cellOf(value: CellValue | null): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? '' : String(value);
}
