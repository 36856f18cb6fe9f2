/**
 * Where in a query a value of a column is wanted, and which values the atlas has: indicators, populations, places, units.
 * Pure; the editor turns the answer into CodeMirror's completions.
 */
import { nameOf, tokensOf, type Token } from './sql-tokens.ts';

/** A value, its name in the page's language, and, where there is one, what it means. */
export type Word = readonly [value: string, name?: string, meaning?: string];

/** The known values of columns, by column name: what `jelajah/kosakata.json` holds. */
export type Vocabulary = Readonly<Record<string, readonly Word[]>>;

export interface ValueContext {
  /** The column that is compared, lower case. */
  readonly column: string;
  /** Where the value begins, after its quotation mark if there is one. */
  readonly from: number;
  /** True when the place is inside a text that has been opened. */
  readonly isQuoted: boolean;
}

const COMPARISONS = new Set(['=', '<>', '!=']);

/** The column whose value is being written at a place, or nothing when it is no value that stands there. */
export function valueContext(sql: string, place: number): ValueContext | undefined {
  const tokens = tokensOf(sql.slice(0, place)).filter(({ kind }) => kind !== 'comment');
  const last = tokens.at(-1);
  if (!last) return undefined;
  if (last.kind === 'string') {
    // A closed text that ends here: the place is behind it.
    if (!/^'(?:[^']|'')*$/.test(last.text)) return undefined;
    return contextBefore(tokens.slice(0, -1), last.from + 1, true);
  }
  const isTyped = last.kind === 'word' && last.to === place;
  return contextBefore(isTyped ? tokens.slice(0, -1) : tokens, isTyped ? last.from : place, false);
}

function contextBefore(
  tokens: readonly Token[],
  from: number,
  isQuoted: boolean,
): ValueContext | undefined {
  const last = tokens.at(-1);
  if (!last) return undefined;
  if (COMPARISONS.has(last.text)) return named(tokens.at(-2), from, isQuoted);
  // IN ('a', 'b', …: back over the values to the bracket, then IN, perhaps NOT, and the column.
  let at = tokens.length - 1;
  const openedBy = (): boolean => tokens[at]?.text === '(';
  while (at >= 0 && !openedBy()) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'string' && text !== ',') return undefined;
    at--;
  }
  if (at < 0 || (tokens.length - 1 > at && last.text !== ',')) return undefined;
  if (nameOf(tokens[at - 1] ?? last) !== 'in') return undefined;
  const before = tokens[at - 2];
  return named(before && nameOf(before) === 'not' ? tokens[at - 3] : before, from, isQuoted);
}

function named(
  token: Token | undefined,
  from: number,
  isQuoted: boolean,
): ValueContext | undefined {
  const column = token && nameOf(token);
  return column === undefined ? undefined : { column, from, isQuoted };
}

/** The text to put in the place of what has been typed: the value with the quotation marks that are missing. */
export function quotedValue(value: string, { isQuoted }: Pick<ValueContext, 'isQuoted'>): string {
  const inner = value.replaceAll("'", "''");
  return isQuoted ? inner : `'${inner}'`;
}
