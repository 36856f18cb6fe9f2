import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { BadInput } from '../../../src/model/bad-input.ts';
import type { AdapterFile } from './adapter.ts';
import type { GridRow } from './grid.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export type Unpacked = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/** A workbook for the thread, and where it answers. */
export interface Order {
  readonly content: Uint8Array;
  /** Becomes 1 once the answer is posted. */
  readonly done: Int32Array;
  readonly port: MessagePort;
}

/** A workbook of a statistical office unpacks in well under a second; one that takes longer was made to. */
const PATIENCE = 60_000;

/** Started with the first workbook and kept for the next. */
let thread: Worker | undefined;

/**
 * Every sheet of an XLSX workbook. A merged cell has its value in its first cell and nothing in the others; a formula
 * has the value that was stored with it.
 *
 * The library answers with a promise and adapters do not wait, so the work is done in a thread, which also keeps
 * a hostile archive from taking the build with it.
 * @throws {BadInput} when the file cannot be unpacked
 */
export function unpackWorkbook({ path, content }: AdapterFile): readonly Sheet[] {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  thread ??= startThread();
  try {
    thread.postMessage({ content, done, port: port2 } satisfies Order, [port2]);
    Atomics.wait(done, 0, 0, PATIENCE);
    const answer = receiveMessageOnPort(port1)?.message as Unpacked | undefined;
    if (answer === undefined) {
      // It may still be at work, or dead.
      void thread.terminate();
      thread = undefined;
      throw new BadInput(`the workbook cannot be unpacked within ${PATIENCE / 1000} seconds`, {
        file: path,
      });
    }
    if ('problem' in answer)
      throw new BadInput(`not a usable workbook: ${answer.problem}`, { file: path });
    return answer.sheets;
  } finally {
    port1.close();
  }
}

function startThread(): Worker {
  const started = new Worker(new URL('./workbook-thread.ts', import.meta.url));
  // A thread that dies says so in an event that nobody is awake to hear: the silence is the message.
  started.on('error', () => {
    if (thread === started) thread = undefined;
  });
  // The process need not wait for it.
  started.unref();
  return started;
}
