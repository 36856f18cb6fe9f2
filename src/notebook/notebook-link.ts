/**
 * A notebook in an address: `#n=1.` and the packed notebook; the number is the version of this form. Whoever opens such an
 * address sees the cells; nothing runs before they say so.
 */
import { CHART_TYPES, type ChartSettings } from '../explorer/chart-default.ts';
import { DamagedText, TextTooLong, pack, unpack } from '../explorer/packed-text.ts';
import { LANGS } from '../i18n/lang.ts';
import {
  LONGEST_CELL,
  LONGEST_TITLE,
  MOST_CELLS,
  type Notebook,
  type NotebookCell,
} from './notebook.ts';

const PREFIX = '#n=';

/** Characters of all cells together: longer addresses are cut by chat programs and mail. */
export const LONGEST_NOTEBOOK = 40_000;
/** Four bytes at most for a character, twice as many where JSON has to escape, and room for the rest. */
const MOST_BYTES = LONGEST_NOTEBOOK * 6 + 16_384;
const MOST_COLUMN = 4096;

/** The link is damaged, too long, or of a later version. */
export class BadNotebookLink extends Error {}

/** True when the hash is meant to carry a notebook, whole or not. */
export function carriesNotebook(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/** The hash for a notebook. @throws {BadNotebookLink} when it is too long for an address */
export function notebookHash(notebook: Notebook): string {
  return `${PREFIX}1.${pack(notebookText(notebook))}`;
}

/** The notebook in a hash, or nothing when it carries none. @throws {BadNotebookLink} when it is damaged */
export function notebookIn(hash: string): Notebook | undefined {
  if (!carriesNotebook(hash)) return undefined;
  const [, version = '', packed = ''] = /^(\d+)\.(.*)$/s.exec(hash.slice(PREFIX.length)) ?? [];
  if (version !== '1') throw new BadNotebookLink(`unknown version: "${version.slice(0, 8)}"`);
  try {
    return notebookFrom(unpack(packed, MOST_BYTES));
  } catch (error) {
    if (error instanceof BadNotebookLink) throw error;
    if (error instanceof TextTooLong) throw tooLong();
    throw new BadNotebookLink(
      `damaged: ${error instanceof DamagedText ? error.message : String(error)}`,
    );
  }
}

/** A notebook as the text that is packed. @throws {BadNotebookLink} when it is too long */
export function notebookText({ title, lang, release, cells }: Notebook): string {
  const size = cells.reduce(
    (sum, cell) => sum + (cell.kind === 'text' ? cell.text : cell.sql).length,
    0,
  );
  if (size > LONGEST_NOTEBOOK || cells.length > MOST_CELLS || title.length > LONGEST_TITLE)
    throw tooLong();
  return JSON.stringify([title, lang ?? 0, release ?? 0, ...cells.map(partsOf)]);
}

/** Reads {@link notebookText}. @throws {BadNotebookLink} for anything else */
export function notebookFrom(text: string): Notebook {
  const parts: unknown = JSON.parse(text);
  if (!Array.isArray(parts) || parts.length < 3) throw damaged('no notebook');
  const [title, lang, release, ...cells] = parts as unknown[];
  if (cells.length > MOST_CELLS) throw tooLong();
  return {
    title: textIn(title, LONGEST_TITLE),
    lang: LANGS.find((one) => one === lang),
    release: typeof release === 'string' && release.length <= 64 ? release : undefined,
    cells: cells.map(cellFrom),
  };
}

function partsOf(cell: NotebookCell): unknown[] {
  if (cell.kind === 'text') return [0, cell.text];
  if (cell.kind === 'query') return [1, cell.sql];
  const { sql, chart } = cell;
  if (!chart) return [2, sql];
  const type = CHART_TYPES.findIndex((one) => one === chart.type);
  return [2, sql, type, chart.x, chart.y, chart.series ?? -1, chart.title ?? ''];
}

function cellFrom(parts: unknown): NotebookCell {
  if (!Array.isArray(parts)) throw damaged('no cell');
  const [kind, source, ...chart] = parts as unknown[];
  const text = textIn(source, LONGEST_CELL);
  if (kind === 0 && chart.length === 0) return { kind: 'text', text };
  if (kind === 1 && chart.length === 0) return { kind: 'query', sql: text };
  if (kind === 2 && chart.length === 0) return { kind: 'chart', sql: text };
  if (kind === 2 && chart.length === 5)
    return { kind: 'chart', sql: text, chart: chartFrom(chart) };
  throw damaged(`cell of kind ${String(kind)}`);
}

function chartFrom([type, x, y, series, title]: readonly unknown[]): ChartSettings {
  const column = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_COLUMN)
      throw damaged(`column ${String(value)}`);
    return value;
  };
  const kind = CHART_TYPES[Number(type)];
  if (kind === undefined) throw damaged(`chart type ${String(type)}`);
  const written = textIn(title, LONGEST_TITLE);
  return {
    type: kind,
    x: column(x),
    y: column(y),
    series: series === -1 ? undefined : column(series),
    title: written === '' ? undefined : written,
  };
}

function textIn(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw damaged('no text');
  if (value.length > longest) throw tooLong();
  return value;
}

const damaged = (what: string): BadNotebookLink => new BadNotebookLink(`damaged: ${what}`);
const tooLong = (): BadNotebookLink => new BadNotebookLink('notebook too long');
