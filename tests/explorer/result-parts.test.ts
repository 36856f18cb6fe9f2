import { expect, test } from 'vitest';
import { embedCode } from '../../src/explorer/embed-code.ts';
import { EXAMPLES } from '../../src/explorer/examples.ts';
import { formatted } from '../../src/explorer/format-sql.ts';
import { nameFor, withResult, type Tab } from '../../src/explorer/result-tabs.ts';
import { searchSchema } from '../../src/explorer/schema-search.ts';
import { tokensOf } from '../../src/explorer/sql-tokens.ts';
import { vocabularyOf } from '../../src/explorer/vocabulary.ts';
import { TABLES } from '../../src/model/tables.ts';

const tab = (id: number, isKept: boolean): Tab<string> => ({
  id,
  name: `t${id}`,
  isKept,
  content: '',
});

test('a result takes the place of the one that is not kept', () => {
  expect(withResult([], tab(1, false)).map(({ id }) => id)).toEqual([1]);
  expect(withResult([tab(1, false), tab(2, true)], tab(3, false)).map(({ id }) => id)).toEqual([
    3, 2,
  ]);
  expect(withResult([tab(1, true), tab(2, true)], tab(3, false)).map(({ id }) => id)).toEqual([
    1, 2, 3,
  ]);
});

test('a result is named by its query', () => {
  expect(nameFor('-- usaha\nSELECT /* all */ 1')).toBe('SELECT 1');
  expect(nameFor('SELECT area_code, value FROM observations')).toBe(
    'SELECT area_code, value FROM ob…',
  );
});

test('queries are laid out by DuckDB’s rules, comments kept; broken ones are left alone', () => {
  expect(formatted('select area_code, sum(value) from observations group by all -- all')).toBe(
    'SELECT\n  area_code,\n  sum(value)\nFROM\n  observations\nGROUP BY ALL -- all',
  );
  expect(formatted('select list_filter([1, 2], lambda x : x > 1) from t qualify 1 = 1')).toContain(
    'QUALIFY',
  );
  expect(formatted("select 'unclosed")).toBeUndefined();
});

test('laying out changes neither the atlas’s names nor a query’s words', () => {
  const names = TABLES.flatMap(({ name, columns }) => [name, ...columns.map((one) => one.name)]);
  const laidOut = formatted(`select ${names.join(', ')} from t`) ?? '';
  for (const name of names) expect(laidOut).toMatch(new RegExp(`\\b${name}\\b`));
  const words = (sql: string): string[] =>
    tokensOf(sql).map(({ kind, text }) => (kind === 'word' ? text.toLowerCase() : text));
  for (const { sql, id } of EXAMPLES)
    expect(words(formatted(sql.id) ?? ''), id).toEqual(words(sql.id));
});

test('tables, columns and values are found by name and by meaning, in both languages', async () => {
  for (const [lang, words, first] of [
    ['id', 'tenaga kerja', "'workers'"],
    ['en', 'workers', "'workers'"],
    ['id', 'observations', 'observations'],
    ['id', 'value_low', 'value_low'],
    ['id', 'jawa barat', "'32'"],
    ['en', 'west java', "'32'"],
  ] as const) {
    const tables = TABLES.map(({ name, description, columns }) => ({
      name,
      description: description[lang],
      columns: columns.map((one) => ({ ...one, description: one.description[lang] })),
    }));
    const hits = searchSchema(words, tables, await vocabularyOf(lang));
    expect(hits[0]?.insert, words).toBe(first);
  }
  expect(searchSchema('  ', [], undefined)).toEqual([]);
});

test('an embed’s title cannot leave its attribute', () => {
  expect(embedCode('https://example.org/#q=2.a', '"><script>')).toMatch(
    /^<iframe src="https:\/\/example\.org\/#q=2\.a" title="&quot;&gt;&lt;script&gt;" /,
  );
});
