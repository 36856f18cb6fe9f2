import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { BadInput } from '../bad-input.ts';
import type { AdapterFile } from './adapter.ts';
import type { GridRow } from './grid.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export type Unpacked = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/** A workbook of a statistical office unpacks in well under a second; one that takes longer was made to. */
const PATIENCE = 60_000;

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
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: { content, done, port: port2 },
    transferList: [port2],
  });
  // A thread that dies says so in an event that nobody is awake to hear: the silence is the message.
  thread.on('error', () => undefined);
  try {
    Atomics.wait(done, 0, 0, PATIENCE);
    const answer = receiveMessageOnPort(port1)?.message as Unpacked | undefined;
    if (answer === undefined)
      throw new BadInput(`the workbook cannot be unpacked within ${PATIENCE / 1000} seconds`, {
        file: path,
      });
    if ('problem' in answer)
      throw new BadInput(`not a usable workbook: ${answer.problem}`, { file: path });
    return answer.sheets;
  } finally {
    port1.close();
    void thread.terminate();
  }
}
