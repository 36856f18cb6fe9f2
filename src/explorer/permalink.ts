/**
 * What the workbench shows, in an address: `#q=2.` and the packed state; the number is the version of this form. Whoever opens
 * such an address gets the query in the editor and the chart's settings; nothing runs before they say so. Links of version 1,
 * which hold a query alone, go on opening.
 */
import { LANGS, type Lang } from '../i18n/lang.ts';
import { CHART_TYPES, type ChartSettings, type ChartType } from './chart-default.ts';
import { DamagedText, TextTooLong, pack, unpack, unpackUnchecked } from './packed-text.ts';

export interface SharedState {
  readonly sql: string;
  /** The language of the page that made the link; unknown in links of version 1. */
  readonly lang?: Lang | undefined;
  /** The release of the data that the page showed; unknown in links of version 1. */
  readonly release?: string | undefined;
  /** The chart, where it was chosen by hand. */
  readonly chart?: ChartSettings | undefined;
}

const PREFIX = '#q=';

/** Longer texts make addresses that chat programs and mail cut off, and engines trip over. */
export const MAX_SQL = 8192;
export const MAX_TITLE = 200;
/** Four bytes at most for a character, and room for the rest. */
const MAX_BYTES = (MAX_SQL + MAX_TITLE) * 4 + 1024;
const MAX_COLUMN = 4096;

/** The link is damaged, too long, or of a later version. */
export class BadPermalink extends Error {}

/** The hash for a state, or for a query alone. @throws {BadPermalink} when it is too long for an address */
export function hashOf(state: SharedState | string): string {
  const { sql, lang, release, chart } = typeof state === 'string' ? { sql: state } : state;
  if (sql.length > MAX_SQL)
    throw new BadPermalink(`query too long: ${sql.length} characters, at most ${MAX_SQL}`);
  if ((chart?.title?.length ?? 0) > MAX_TITLE)
    throw new BadPermalink(`title too long: at most ${MAX_TITLE} characters`);
  const parts: unknown[] = [sql, lang ?? 0, release ?? 0];
  if (chart)
    parts.push(
      CHART_TYPES.findIndex((type) => type === chart.type),
      chart.x,
      chart.y,
      chart.series ?? -1,
      chart.title ?? '',
    );
  return `${PREFIX}2.${pack(JSON.stringify(parts))}`;
}

/** True when the hash is meant to carry a query, whole or not. */
export function carriesQuery(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/** The state in a hash, or nothing when it carries none. @throws {BadPermalink} when it is damaged */
export function stateIn(hash: string): SharedState | undefined {
  if (!carriesQuery(hash)) return undefined;
  const text = hash.slice(PREFIX.length);
  const [, version = '', packed = ''] = /^(\d+)\.(.*)$/s.exec(text) ?? [];
  try {
    if (version === '1') return { sql: checkedSql(unpackUnchecked(packed, MAX_SQL * 4)) };
    if (version === '2') return stateFrom(JSON.parse(unpack(packed, MAX_BYTES)));
  } catch (error) {
    if (error instanceof BadPermalink) throw error;
    if (error instanceof TextTooLong) throw new BadPermalink(`query too long: ${error.message}`);
    throw new BadPermalink(
      `damaged: ${error instanceof DamagedText ? error.message : String(error)}`,
    );
  }
  throw new BadPermalink(`unknown version: "${text.slice(0, 8)}"`);
}

function stateFrom(parts: unknown): SharedState {
  if (!Array.isArray(parts) || (parts.length !== 3 && parts.length !== 8))
    throw new BadPermalink('damaged: no state');
  const [sql, lang, release, ...chart] = parts as unknown[];
  if (typeof sql !== 'string') throw new BadPermalink('damaged: no query');
  const state: SharedState = {
    sql: checkedSql(sql),
    lang: LANGS.find((one) => one === lang),
    release: typeof release === 'string' && release.length <= 64 ? release : undefined,
  };
  return chart.length === 0 ? state : { ...state, chart: chartFrom(chart) };
}

function chartFrom([type, x, y, series, title]: readonly unknown[]): ChartSettings {
  const column = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAX_COLUMN)
      throw new BadPermalink(`damaged: column ${String(value)}`);
    return value;
  };
  const kind: ChartType | undefined = CHART_TYPES[Number(type)];
  if (kind === undefined) throw new BadPermalink(`damaged: chart type ${String(type)}`);
  if (typeof title !== 'string' || title.length > MAX_TITLE)
    throw new BadPermalink('damaged: title');
  return {
    type: kind,
    x: column(x),
    y: column(y),
    series: series === -1 ? undefined : column(series),
    title: title === '' ? undefined : title,
  };
}

function checkedSql(sql: string): string {
  if (sql.length > MAX_SQL) throw new BadPermalink(`query too long: ${sql.length} characters`);
  return sql;
}
