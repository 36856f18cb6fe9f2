/** DuckDB's error texts, sorted into kinds that the page has a plain sentence for. The engine's own text is kept beside. */

export type QueryErrorKind =
  | 'syntax'
  | 'unknown-table'
  | 'dropped-table'
  | 'unknown-column'
  | 'unknown-function'
  | 'ambiguous-column'
  | 'group-by'
  | 'types'
  | 'conversion'
  | 'extension'
  | 'load'
  | 'files'
  | 'settings'
  | 'memory'
  | 'no-statement'
  | 'enum'
  | 'other';

export interface QueryError {
  readonly kind: QueryErrorKind;
  /** What the error is about: a table, a column, a function, an extension, a word. */
  readonly name?: string | undefined;
  /** Names that DuckDB holds for likelier, nearest first. */
  readonly suggestions: readonly string[];
  /** Counted from 1, where DuckDB says so. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** DuckDB's text, whole. */
  readonly detail: string;
}

/**
 * Reads a DuckDB error.
 * @param message the text as it came, plain or in DuckDB's JSON form
 * @param tables the published tables, to tell a misspelt name from a table that the visitor has dropped
 */
export function readError(message: string, sql: string, tables: readonly string[]): QueryError {
  const { detail, position } = unwrap(message);
  const error = { suggestions: [], detail, ...place(detail, position, sql) };
  const found = (pattern: RegExp): string | undefined => pattern.exec(detail)?.[1];

  const extension = found(/it exists in the (\w+) extension/);
  if (extension !== undefined) return { ...error, kind: 'extension', name: extension };
  if (/^Permission Error: (Loading|Installing) /.test(detail)) return { ...error, kind: 'load' };
  if (
    /^Permission Error:|file system operations are disabled|LocalFileSystem is disabled/.test(
      detail,
    )
  ) {
    return { ...error, kind: 'files', name: found(/access file "([^"]*)"/) };
  }
  if (/the configuration has been locked|^Catalog Error: unrecognized configuration/.test(detail)) {
    return {
      ...error,
      kind: 'settings',
      name: found(/configuration (?:option|parameter) "([^"]*)"/),
    };
  }
  if (/^Out of Memory Error|Array buffer allocation failed|^Out of memory/i.test(detail))
    return { ...error, kind: 'memory' };
  if (/^no statements/.test(detail)) return { ...error, kind: 'no-statement' };
  if (/^ENUM/.test(detail)) return { ...error, kind: 'enum' };

  const table = found(/Table with name "?(.+?)"? does not exist/);
  if (table !== undefined) {
    if (tables.includes(table.toLowerCase()))
      return { ...error, kind: 'dropped-table', name: table };
    if (/[/\\:]/.test(table) || isFileName(table)) return { ...error, kind: 'files', name: table };
    // DuckDB knows only the tables that have been loaded so far: the names are compared here.
    return { ...error, kind: 'unknown-table', name: table, suggestions: nearest(table, tables) };
  }
  const column =
    found(/Referenced column "(.+?)" (?:not found|was not found)/) ??
    found(/does not have a column named "(.+?)"/);
  if (column !== undefined)
    return { ...error, kind: 'unknown-column', name: column, suggestions: suggestionsIn(detail) };
  const referenced = found(/Referenced table "(.+?)" not found/);
  if (referenced !== undefined) {
    return {
      ...error,
      kind: 'unknown-table',
      name: referenced,
      suggestions: suggestionsIn(detail),
    };
  }
  const postfix = found(/Function with name (\S+?)__postfix does not exist/);
  if (postfix !== undefined) return { ...error, kind: 'syntax', name: postfix };
  const called = found(/Function with name "?(\w+)"? does not exist/);
  if (called !== undefined)
    return { ...error, kind: 'unknown-function', name: called, suggestions: suggestionsIn(detail) };

  const ambiguous = found(/Ambiguous reference to column name "(.+?)"/);
  if (ambiguous !== undefined)
    return {
      ...error,
      kind: 'ambiguous-column',
      name: ambiguous,
      suggestions: suggestionsIn(detail),
    };
  const grouped = found(/column "(.+?)" must appear in the GROUP BY clause/);
  if (grouped !== undefined) return { ...error, kind: 'group-by', name: grouped };
  if (/No function matches the given name and argument types/.test(detail)) {
    return { ...error, kind: 'types', name: found(/argument types '(.+?)'/) };
  }
  if (/^Conversion Error/.test(detail))
    return { ...error, kind: 'conversion', name: found(/string '(.*?)'/) };
  if (/^Parser Error|syntax error/.test(detail))
    return { ...error, kind: 'syntax', name: found(/at or near "(.*?)"/) };
  return { ...error, kind: 'other' };
}

/** The table that an error misses, lower case, or nothing when it is about something else. */
export function missingTable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return /Table with name "?(\w+)"? does not exist/.exec(error.message)?.[1]?.toLowerCase();
}

/** Some errors arrive as `{"exception_type":"Parser","exception_message":…,"position":"25"}`. */
function unwrap(message: string): { detail: string; position?: number } {
  if (!message.startsWith('{')) return { detail: message };
  try {
    const said = JSON.parse(message) as Record<string, unknown>;
    const detail = `${String(said['exception_type'])} Error: ${String(said['exception_message'])}`;
    const position = Number(said['position']);
    return Number.isInteger(position) ? { detail, position } : { detail };
  } catch {
    return { detail: message };
  }
}

/** Line and column, from a byte offset or from DuckDB's `LINE 2: …` with a caret below. */
function place(
  detail: string,
  position: number | undefined,
  sql: string,
): { line?: number; column?: number } {
  if (position !== undefined) {
    const before = new TextDecoder()
      .decode(new TextEncoder().encode(sql).slice(0, position))
      .split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  const match = /^LINE (\d+): (.*)\n( *)\^/m.exec(detail);
  if (!match) return {};
  const [, line = '', shown = '', indent = ''] = match;
  const prefix = `LINE ${line}: `.length;
  // A long line is shown in part, and the caret then says nothing about the column.
  return shown.startsWith('...')
    ? { line: Number(line) }
    : { line: Number(line), column: indent.length - prefix + 1 };
}

/** The names after `Did you mean` or `Candidate bindings:`, without the qualifiers that DuckDB adds. */
function suggestionsIn(detail: string): string[] {
  const match = /(?:Did you mean|Candidate bindings:|Candidate tables:|\(use:)\s*(.*)/.exec(detail);
  const names = Array.from((match?.[1] ?? '').matchAll(/"([^"]+)"/g), (name) => name[1] ?? '');
  return [...new Set(names)].slice(0, 5);
}

/** The names that differ from a name in a third of its letters or less, likeliest first. */
function nearest(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's: letters to insert, drop or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function isFileName(name: string): boolean {
  return /\.(csv|parquet|json|tsv|txt|xlsx|db|duckdb)$/i.test(name);
}
