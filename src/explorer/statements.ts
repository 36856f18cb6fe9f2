/** A text of SQL as the statements that it holds. */
import { tokensOf } from './sql-tokens.ts';

export interface Statement {
  /** Without the semicolon, and without space around it. */
  readonly sql: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The statements of a text, in order. What holds nothing but comments and space is none. */
export function statementsIn(sql: string): Statement[] {
  const statements: Statement[] = [];
  let from: number | undefined;
  let [isReal, to] = [false, 0];
  const close = (): void => {
    if (from !== undefined && isReal) statements.push({ sql: sql.slice(from, to), from, to });
    from = undefined;
    isReal = false;
  };
  for (const token of tokensOf(sql)) {
    if (token.kind === 'end') {
      close();
      continue;
    }
    from ??= token.from;
    to = token.to;
    if (token.kind !== 'comment') isReal = true;
  }
  close();
  return statements;
}

/** The statement at a place in the text: the one around it, else the one before, else the first. */
export function statementAt(sql: string, place: number): Statement | undefined {
  const statements = statementsIn(sql);
  return statements.findLast(({ from }) => from <= place) ?? statements[0];
}

/** The statement of a text that holds exactly one; the text itself otherwise. Two texts of one query are alike by it. */
export function queryOf(sql: string): string {
  const [first, second] = statementsIn(sql);
  return first && !second ? first.sql : sql;
}
