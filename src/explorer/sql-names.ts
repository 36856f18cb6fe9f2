/**
 * Reads SQL just far enough to know which tables it asks for: words and quoted names, but not what stands in strings and
 * comments. Naming a table too many costs a download, naming one too few costs the query, so doubt counts as naming.
 */

/** The identifiers in a text, lower case, in order of first appearance. */
export function namesIn(sql: string): string[] {
  const names = new Set<string>();
  for (const match of sql.matchAll(TOKEN)) {
    const { word, quoted } = match.groups ?? {};
    if (word !== undefined) names.add(word.toLowerCase());
    else if (quoted !== undefined) names.add(quoted.replaceAll('""', '"').toLowerCase());
  }
  return [...names];
}

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
    String.raw`(?<tag>\$(?:[A-Za-z_]\w*)?\$)(?:[\s\S]*?)(?:\k<tag>|$(?![\s\S]))`,
    String.raw`"(?<quoted>(?:[^"]|"")*)(?:"|$)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`\d[\w.]*`,
  ].join('|'),
  'gu',
);

/** Words that ask about the tables rather than from them: every table must then be there. */
const CATALOGUE = [
  'show',
  'information_schema',
  'pg_catalog',
  'sqlite_master',
  'sqlite_schema',
  'query',
  'query_table',
  'pragma_table_info',
  'pragma_show_tables',
];

/** The tables, among those that exist, that the SQL asks for. */
export function tablesIn<T extends string>(sql: string, tables: readonly T[]): T[] {
  const names = new Set(namesIn(sql));
  const all = CATALOGUE.some((word) => names.has(word)) || [...names].some((name) => /^(duckdb|pg)_\w+$/.test(name));
  return all ? [...tables] : tables.filter((table) => names.has(table));
}

/** The word as it stands in the text; used to tell what a query filters by. */
export function mentions(sql: string, name: string): boolean {
  return namesIn(sql).includes(name);
}
