/**
 * Reads SQL just far enough to know which tables it asks for: words and quoted names, but not what stands in strings and
 * comments. Naming a table too many costs a download, naming one too few costs the query, so doubt counts as naming.
 */

/**
 * One token: comments and strings first, so that nothing inside them is taken for a name. What is not closed runs to the end.
 * Block comments do not nest here although they do in DuckDB: the rest of a nested one is then read as names, which is harmless.
 */
const TOKEN = new RegExp(
  [
    String.raw`--[^\n]*`,
    String.raw`/\*(?:[^*]|\*(?!/))*(?:\*/|$)`,
    String.raw`\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)`,
    String.raw`'(?:[^']|'')*(?:'|$)`,
    String.raw`(?<tag>\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?(?:\k<tag>|$)`,
    String.raw`"(?<quoted>(?:[^"]|"")*)(?:"|$)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<end>;)`,
    String.raw`\d[\w.]*`,
  ].join('|'),
  'gu',
);

/** The identifiers and keywords in a text, lower case, in order of first appearance. */
export function namesIn(sql: string): string[] {
  const names = new Set<string>();
  for (const { groups } of sql.matchAll(TOKEN)) {
    if (groups?.['word'] !== undefined) names.add(groups['word'].toLowerCase());
    else if (groups?.['quoted'] !== undefined)
      names.add(groups['quoted'].replaceAll('""', '"').toLowerCase());
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
  for (const { groups } of sql.matchAll(TOKEN)) {
    if (groups?.['end'] !== undefined) first = true;
    else if (groups?.['word'] !== undefined) {
      const word = groups['word'].toLowerCase();
      if (first && (word === 'install' || word === 'load')) return true;
      // FORCE INSTALL: the next word is still the statement's first.
      first = first && word === 'force';
    }
  }
  return false;
}
