/**
 * Reads one visitor's file, and keeps its table: each file has a worker of its own, so that one that breaks its worker takes no
 * other with it, and forgetting a file frees all that it took. Nothing of the file leaves the worker but the shape that the page
 * shows and the stream that the engine takes in. Fetches nothing but the atlas's own list of areas.
 */
import { parquetReadObjects } from 'hyparquet';
import { fetchVerified, type Expected } from '../explorer/verified-fetch.ts';
import type { AreaDictionary } from '../model/area-dictionary.ts';
import type { Area, AreaName, TerritoryChange } from '../model/contract.ts';
import type { Sheet } from '../model/workbook.ts';
import { dictionaryFrom } from './area-files.ts';
import { arrowStream } from './arrow-stream.ts';
import type { FileKind } from './file-kind.ts';
import type { RawTable } from './raw-table.ts';
import { isLarge, lookAt, readFile } from './read-file.ts';
import { Refusal, type RefusalCode, type RefusalDetails } from './refusal.ts';
import { shapeTable, type Choices, type OwnTableData, type Shape } from './shape.ts';
import { tableOf } from './workbook.ts';

export interface AreaFiles {
  readonly areas: Expected;
  readonly names: Expected;
  readonly changes: Expected;
}

export type OwnFileRequest =
  | {
      readonly kind: 'open';
      readonly file: File;
      readonly areas: AreaFiles;
      /** True once the visitor has said that a large file may be read. */
      readonly isLargeAccepted: boolean;
    }
  | { readonly kind: 'choose'; readonly choices: Choices }
  | { readonly kind: 'stream'; readonly ask: number };

export type OwnFileReply =
  | { readonly kind: 'large'; readonly bytes: number; readonly rows: number | undefined }
  | { readonly kind: 'progress'; readonly share: number; readonly rows: number }
  | { readonly kind: 'shaped'; readonly opened: Opened; readonly shape: Shape }
  | { readonly kind: 'stream'; readonly ask: number; readonly ipc: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly details: RefusalDetails };

/** What the file turned out to be. */
export interface Opened {
  readonly fileKind: FileKind;
  /** Names of the sheets of a workbook, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
  readonly isOldEncoding: boolean;
  /** True where the areas could not be fetched: then no places were looked for. */
  readonly withoutAreas: boolean;
}

/** Milliseconds between two reports. */
const REPORT = 150;

let raw: RawTable | undefined;
let sheets: readonly Sheet[] = [];
let opened: Opened | undefined;
let dictionary: AreaDictionary | undefined;
let table: OwnTableData | undefined;

const reply = (message: OwnFileReply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<OwnFileRequest>) => void take(data));

async function take(request: OwnFileRequest): Promise<void> {
  try {
    if (request.kind === 'open') await open(request);
    else if (request.kind === 'choose') choose(request.choices);
    else {
      const ipc = arrowStream(table?.columns ?? []);
      reply({ kind: 'stream', ask: request.ask, ipc }, [ipc.buffer]);
    }
  } catch (error) {
    const { code, details } =
      error instanceof Refusal
        ? error
        : error instanceof RangeError
          ? new Refusal('too-large')
          : new Refusal('worker', { detail: String(error) });
    reply({ kind: 'refused', code, details });
  }
}

async function open({
  file,
  areas,
  isLargeAccepted,
}: Extract<OwnFileRequest, { kind: 'open' }>): Promise<void> {
  const looked = await lookAt(file);
  if (!isLargeAccepted && isLarge(looked)) {
    reply({ kind: 'large', bytes: looked.bytes, rows: looked.rows });
    return;
  }
  const fetching = fetchAreas(areas).catch(() => undefined);
  let last = 0;
  const read = await readFile(file, looked, (share, rows) => {
    const now = performance.now();
    if (now - last < REPORT) return;
    last = now;
    reply({ kind: 'progress', share, rows });
  });
  ({ raw, sheets } = read);
  dictionary = await fetching;
  opened = {
    fileKind: looked.kind,
    sheets: sheets.map(({ name }) => name),
    sheet: sheets[0]?.name,
    isOldEncoding: looked.isOldEncoding,
    withoutAreas: dictionary === undefined,
  };
  choose({});
}

function choose(choices: Choices): void {
  if (!opened || !raw) throw new Error('asked before a file was opened');
  if (choices.sheet !== undefined && choices.sheet !== opened.sheet) {
    const sheet = sheets.find(({ name }) => name === choices.sheet);
    if (sheet) {
      raw = tableOf(sheet);
      opened = { ...opened, sheet: sheet.name };
    }
  }
  table = shapeTable(raw, choices, dictionary);
  reply({ kind: 'shaped', opened, shape: table.shape });
}

async function fetchAreas(files: AreaFiles): Promise<AreaDictionary> {
  const rows = async <Row>(file: Expected): Promise<Row[]> => {
    const { buffer } = await fetchVerified(file);
    return (await parquetReadObjects({ file: buffer })) as Row[];
  };
  const [areas, names, changes] = await Promise.all([
    rows<Area>(files.areas),
    rows<AreaName>(files.names),
    rows<TerritoryChange>(files.changes),
  ]);
  return dictionaryFrom(areas, names, changes);
}
