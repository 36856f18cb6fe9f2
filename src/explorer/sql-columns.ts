/**
 * Which columns of a table a query can possibly read, so that of a very long table only these have to be decoded. Told from the
 * words alone: every column that the query mentions counts, and whatever might mean all columns (a star, a whole row, a
 * statement that is no plain SELECT) does mean all. Names then resolve as they would with the whole table.
 */
import { nameOf, tokensOf, type Token } from './sql-tokens.ts';

/** Words by which columns are meant without being named, or by which a statement does more than read. */
const OPEN_ENDED = new Set(
  'columns describe summarize show pivot unpivot natural exclude table query query_table insert update delete create alter drop copy attach'.split(
    ' ',
  ),
);

/** Words after which a new expression begins: a star there stands for columns, not for a product. */
const BEFORE_STAR = new Set('select distinct all by returning'.split(' '));
const AFTER_STAR = new Set(
  'from where group order having limit union except intersect qualify window as like ilike similar exclude replace rename'.split(
    ' ',
  ),
);

/** Words that may stand after a table's name, where its alias would. */
const NO_ALIAS = new Set(
  'where group order having limit offset qualify window union except intersect join inner left right full outer cross asof semi anti positional on using tablesample fetch'.split(
    ' ',
  ),
);

/** True for a statement that only reads: what runs before it may have been loaded in part. */
export function onlyReads(sql: string): boolean {
  const words = tokensOf(sql).flatMap((token) => (token.kind === 'word' ? [nameOf(token)] : []));
  const [first] = words;
  return (
    (first === 'select' || first === 'with') &&
    !words.some((word) => word !== undefined && OPEN_ENDED.has(word))
  );
}

/**
 * The columns, among those of a table, that a query can read, or nothing when that may be all of them.
 * @param table its name, lower case
 */
export function columnsIn(
  sql: string,
  table: string,
  columns: readonly string[],
): string[] | undefined {
  if (!onlyReads(sql)) return undefined;
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== 'comment');
  const names = tokens.map(nameOf);
  const aliases = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.text === '*' && !isProduct(tokens, i) && !isCounted(tokens, i)) return undefined;
    const before = names[i - 1];
    // FROM without SELECT, as DuckDB allows, means all columns.
    if (names[i] === 'from' && (tokens[i - 1]?.text === '(' || isSetWord(before))) return undefined;
    if (names[i] !== table) continue;
    if (tokens[i + 1]?.text === '.') continue;
    if (before !== 'from' && before !== 'join') return undefined;
    const at = names[i + 1] === 'as' ? i + 2 : i + 1;
    const alias = names[at];
    if (alias === undefined || NO_ALIAS.has(alias)) continue;
    // A list after the alias renames the columns by their order.
    if (tokens[at + 1]?.text === '(') return undefined;
    aliases.add(alias);
  }
  // The alias by itself stands for a whole row. Once it is defined, and else a dot follows.
  for (const alias of aliases) {
    const bare = names.filter((name, i) => name === alias && tokens[i + 1]?.text !== '.').length;
    const defined = names.filter(
      (name, i) =>
        name === alias &&
        (names[i - 1] === table || (names[i - 1] === 'as' && names[i - 2] === table)),
    ).length;
    if (bare > defined) return undefined;
  }
  const mentioned = new Set(names);
  const wanted = columns.filter((column) => mentioned.has(column.toLowerCase()));
  // Rows can be counted without a column, but a table cannot be made without one.
  return wanted.length > 0 ? wanted : columns.slice(0, 1);
}

function isSetWord(word: string | undefined): boolean {
  return word !== undefined && ['union', 'except', 'intersect', 'all', 'as'].includes(word);
}

function isCounted(tokens: readonly Token[], i: number): boolean {
  const [name, opened] = [tokens[i - 2], tokens[i - 1]];
  return (
    opened?.text === '(' &&
    tokens[i + 1]?.text === ')' &&
    name !== undefined &&
    nameOf(name) === 'count'
  );
}

function isProduct(tokens: readonly Token[], i: number): boolean {
  const [left, right] = [tokens[i - 1], tokens[i + 1]];
  if (!left || !right) return false;
  const [before, after] = [nameOf(left), nameOf(right)];
  const isLeft =
    before === undefined ? left.text === ')' || left.kind === 'number' : !BEFORE_STAR.has(before);
  const isRight =
    after === undefined
      ? right.text === '(' || right.text === '-' || right.kind === 'number'
      : !AFTER_STAR.has(after);
  return isLeft && isRight;
}
