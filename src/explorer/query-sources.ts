/** The publications behind a result: as the result names them, or as the engine finds them behind its rows. */
import type { CitedSource } from '../cite/subject.ts';
import type { Result } from './result.ts';
import { sourcesQuery } from './sources-query.ts';

export interface QuerySource extends CitedSource {
  readonly source_id: string;
}

export type QuerySources =
  | { readonly kind: 'exact'; readonly sources: readonly QuerySource[] }
  /** What each row rests on cannot be told; these tables were read. */
  | { readonly kind: 'tables'; readonly tables: readonly string[] }
  | { readonly kind: 'none' };

/** Runs a query of ours. Rejects when the engine does. */
export type AskRows = (sql: string) => Promise<Result>;

/**
 * @param tables those that the query reads
 * @throws what `ask` does, where it is not that the question could not be put
 */
export async function sourcesBehind(
  { sql, result, tables }: { sql: string; result: Result; tables: readonly string[] },
  ask: AskRows,
): Promise<QuerySources> {
  const named = result.columns.find(({ name }) => name === 'source_id');
  const ids = named ? texts(named.values) : await derived(sql, ask);
  if (ids === undefined || ids.length === 0)
    return tables.length > 0 ? { kind: 'tables', tables } : { kind: 'none' };
  const listed = ids.map((id) => `'${id.replaceAll("'", "''")}'`).join(', ');
  const found = await ask(
    `SELECT source_id, publisher, title, published, url FROM sources WHERE source_id IN (${listed}) ORDER BY publisher, title, source_id`,
  );
  if (found.rows === 0) return { kind: 'tables', tables };
  const [id, publisher, title, published, url] = found.columns.map(({ values }) => values);
  const text = (values: readonly unknown[] | undefined, row: number): string | null => {
    const value = values?.[row];
    return typeof value === 'string' ? value : null;
  };
  return {
    kind: 'exact',
    sources: Array.from({ length: found.rows }, (_, row) => ({
      source_id: text(id, row) ?? '',
      publisher: text(publisher, row) ?? '',
      title: text(title, row) ?? '',
      published: text(published, row),
      url: text(url, row),
    })),
  };
}

async function derived(sql: string, ask: AskRows): Promise<string[] | undefined> {
  const question = sourcesQuery(sql);
  if (question === undefined) return undefined;
  try {
    const { columns } = await ask(question);
    return texts(columns[0]?.values ?? []);
  } catch (error) {
    // DuckDB's own errors only mean that the question could not be put; that the engine is gone is another matter.
    if (error instanceof Error && error.constructor === Error) return undefined;
    throw error;
  }
}

function texts(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
