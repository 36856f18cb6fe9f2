/** Fetches, checks and decodes the Parquet files that a query asks for, while the engine starts. */
import { EmptyTable, arrowFromParquet, type ArrowColumn } from './arrow.ts';
import type { TableFailureKind } from './failures.ts';
import { FetchFailure, fetchVerified, type Expected } from './verified-fetch.ts';

export interface DecodeRequest {
  readonly table: string;
  readonly file: Expected;
  readonly columns: readonly ArrowColumn[];
  /** These are not all of its columns: the others may be asked for soon. */
  readonly inPart: boolean;
}

export type DecodeAnswer = { readonly table: string } & (
  | { readonly loaded: number }
  | { readonly ipc: Uint8Array<ArrayBuffer>; readonly rows: number }
  | { readonly failed: TableFailureKind; readonly detail: string }
);

const answer = (message: DecodeAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.addEventListener('message', (event: MessageEvent<DecodeRequest>) => void decode(event.data));

/** Files of which only a part has been decoded so far. */
const held = new Map<string, Uint8Array<ArrayBuffer>>();

async function decode({ table, file, columns, inPart }: DecodeRequest): Promise<void> {
  try {
    const bytes =
      held.get(table) ?? (await fetchVerified(file, (loaded) => answer({ table, loaded })));
    if (inPart) held.set(table, bytes);
    else held.delete(table);
    const { ipc, rows } = await arrowFromParquet(bytes.buffer, columns);
    answer({ table, ipc, rows }, [ipc.buffer]);
  } catch (error) {
    answer({
      table,
      failed: failureOf(error),
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function failureOf(error: unknown): TableFailureKind {
  if (error instanceof FetchFailure) return error.kind;
  return error instanceof EmptyTable ? 'empty-table' : 'decode';
}
