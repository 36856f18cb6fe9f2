/** DuckDB's PIVOT statement as the GROUP BY that it stands for: the sums are the same, they only stand in another order. */
import { Script, type Range } from './clauses.ts';

/**
 * The query, or nothing where the statement is another, or does not say what its rows are.
 *
 *     PIVOT t ON year USING sum(value) GROUP BY area_code
 *     SELECT area_code, year, sum(value) FROM t GROUP BY area_code, year
 */
export function pivotAsQuery(script: Script): string | undefined {
  const statement = script.split({ from: 0, to: script.tokens.length }, ';').at(-1);
  if (!statement || !script.is(statement.from, 'pivot')) return undefined;
  const clauses = clausesOf(script, statement);
  const [on, using] = [clauses.get('on'), clauses.get('using')];
  const table = clauses.get('pivot');
  if (!table || !on || !using) return undefined;
  const columns = script
    .split(on, ',')
    .map((part) => script.text({ ...part, to: firstOf(script, part, 'in') ?? part.to }));
  const given = clauses.get('group');
  const rows = given ? [script.text(given)] : restOf(script, table, on, using);
  if (!rows) return undefined;
  const groups = [...rows, ...columns].join(', ');
  return `SELECT ${groups}, ${script.text(using)} FROM ${script.text(table)} GROUP BY ${groups}`;
}

function clausesOf(script: Script, { from, to }: Range): Map<string, Range> {
  const clauses = new Map<string, Range>();
  let open: { readonly word: string; readonly from: number } | undefined;
  const close = (end: number): void => {
    if (open) clauses.set(open.word, { from: open.from, to: end });
  };
  for (const i of script.level({ from, to })) {
    if (!script.is(i, 'pivot', 'on', 'using', 'group', 'order', 'limit')) continue;
    close(i);
    const isPair = script.is(i, 'group', 'order') && script.is(i + 1, 'by');
    open = { word: script.tokens[i]?.text ?? '', from: i + (isPair ? 2 : 1) };
  }
  close(to);
  return clauses;
}

function firstOf(script: Script, range: Range, word: string): number | undefined {
  for (const i of script.level(range)) if (script.is(i, word)) return i;
  return undefined;
}

/** Without GROUP BY, the rows are told apart by every column that the statement does not name: known where a query lists them. */
function restOf(script: Script, table: Range, on: Range, using: Range): string[] | undefined {
  const arm = script.queryIn(table.from)?.arms[0];
  if (!arm || arm.items.some(({ star, name }) => star || name === undefined)) return undefined;
  const named = new Set(
    [on, using].flatMap(({ from, to }) => script.tokens.slice(from, to).map(({ text }) => text)),
  );
  return arm.items.flatMap(({ name = '' }) =>
    named.has(name) ? [] : [`"${name.replaceAll('"', '""')}"`],
  );
}
