/** Where in the editor's text an error lies, so that it can be underlined there. */
import type { QueryError } from './errors.ts';
import { nameOf, tokensOf } from './sql-tokens.ts';
import type { Statement } from './statements.ts';

export interface ErrorPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * The piece of text that an error is about: the token at the place that DuckDB names, else the first that bears the name it
 * complains of, else nothing. Offsets count in the whole text.
 * @param text what stands in the editor now; it may have been changed since the statement was run
 */
export function placeOf(
  error: Pick<QueryError, 'line' | 'column' | 'name'>,
  statement: Statement,
  text: string,
): ErrorPlace | undefined {
  const { sql } = statement;
  const start = text.startsWith(sql, statement.from) ? statement.from : text.indexOf(sql);
  if (start < 0) return undefined;
  const within = placeIn(error, sql);
  return within && { from: start + within.from, to: start + within.to };
}

/** The error with line and column counted in the whole text rather than in its statement. */
export function inText(error: QueryError, { from }: Statement, text: string): QueryError {
  if (error.line === undefined) return error;
  const before = text.slice(0, from).split('\n');
  const indent = error.line === 1 ? (before.at(-1)?.length ?? 0) : 0;
  return {
    ...error,
    line: error.line + before.length - 1,
    column: error.column === undefined ? undefined : error.column + indent,
  };
}

function placeIn(
  { line, column, name }: Pick<QueryError, 'line' | 'column' | 'name'>,
  sql: string,
): ErrorPlace | undefined {
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== 'comment');
  if (line !== undefined) {
    const lines = sql.split('\n');
    const lineStart = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const lineEnd = lineStart + (lines[line - 1]?.length ?? 0);
    if (column === undefined) return nonEmpty(lineStart, lineEnd, sql);
    const at = Math.min(lineStart + column - 1, lineEnd);
    const token = tokens.find(({ from, to }) => from <= at && at < to);
    // At the end of a text that stops too early: its last piece.
    return token ?? (at >= sql.trimEnd().length ? tokens.at(-1) : nonEmpty(at, at + 1, sql));
  }
  if (name === undefined) return undefined;
  const wanted = name.toLowerCase();
  return tokens.find((token) => nameOf(token) === wanted);
}

function nonEmpty(from: number, to: number, sql: string): ErrorPlace | undefined {
  return to > from && from < sql.length ? { from, to: Math.min(to, sql.length) } : undefined;
}
