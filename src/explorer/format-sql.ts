/** Lays a query out by the rules of DuckDB's SQL. Fetched with the first wish for it. */
import { duckdb, formatDialect } from 'sql-formatter';

/** @returns the query laid out, or nothing where it is not valid enough to tell how */
export function formatted(sql: string): string | undefined {
  try {
    return formatDialect(sql, {
      dialect: duckdb,
      keywordCase: 'upper',
      expressionWidth: 80,
      tabWidth: 2,
    });
  } catch {
    return undefined;
  }
}
