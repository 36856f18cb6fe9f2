/** Why a cell's query gave no result, in the workbench's words. */
import type { Lang } from '../i18n/lang.ts';
import { readError } from '../explorer/errors.ts';
import { EngineFailure, Stopped, TableFailure } from '../explorer/failures.ts';
import { MESSAGES, type Problem } from '../explorer/messages.ts';

/** Seconds that a cell may take. */
export const TIME_LIMIT = 30;

/** A sentence on what happened, and one on what to do; with the engine's own text, where it said one. */
export function cellFailure(
  error: unknown,
  sql: string,
  tables: readonly string[],
  lang: Lang,
): Problem & { readonly detail?: string } {
  const m = MESSAGES[lang];
  const isOffline = !navigator.onLine;
  if (error instanceof Stopped)
    return m.stopped(error.kind === 'time-limit' ? 'time-limit' : 'cancelled', String(TIME_LIMIT));
  if (error instanceof EngineFailure)
    return { ...m.engineFailure(error.kind, isOffline), detail: error.message };
  if (error instanceof TableFailure)
    return { ...m.tableFailure(error.kind, error.table, isOffline), detail: error.message };
  if (error instanceof Error && error.constructor === Error) {
    const query = readError(error.message, sql, tables);
    return { ...m.queryError(query), detail: query.detail };
  }
  return { ...m.unexpected, detail: String(error) };
}
