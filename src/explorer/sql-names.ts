/**
 * Reads SQL just far enough to know which tables it asks for: words and quoted names, but not what stands in strings and
 * comments. Naming a table too many costs a download, naming one too few costs the query, so doubt counts as naming.
 */
import { nameOf, tokensOf } from './sql-tokens.ts';

/** The identifiers and keywords in a text, lower case, in order of first appearance. */
export function namesIn(sql: string): string[] {
  const names = new Set<string>();
  for (const token of tokensOf(sql)) {
    const name = nameOf(token);
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** Words that ask about the tables rather than from them: every table must then be there. */
const CATALOGUE = [
  'show',
  'information_schema',
  'pg_catalog',
  'sqlite_master',
  'sqlite_schema',
  'query',
  'query_table',
];

/** The tables, among those that exist, that the SQL asks for. */
export function tablesIn<T extends string>(sql: string, tables: readonly T[]): T[] {
  const names = namesIn(sql);
  const all = names.some(
    (name) => CATALOGUE.includes(name) || /^(duckdb|pg|pragma)_\w+$/.test(name),
  );
  return all ? [...tables] : tables.filter((table) => names.includes(table));
}

/** True when a statement asks for an extension. DuckDB in the browser answers `INSTALL` with success and does nothing. */
export function asksForExtension(sql: string): boolean {
  let first = true;
  for (const { kind, text } of tokensOf(sql)) {
    if (kind === 'end') first = true;
    else if (kind === 'word') {
      const word = text.toLowerCase();
      if (first && (word === 'install' || word === 'load')) return true;
      // FORCE INSTALL: the next word is still the statement's first.
      first = first && word === 'force';
    }
  }
  return false;
}
