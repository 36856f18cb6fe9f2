/**
 * SQL in pieces, as far as the workbench and the guard have to understand it: words, names, texts, numbers, comments,
 * punctuation. It never fails; what is not closed runs to the end.
 */

export type TokenKind =
  | 'comment'
  | 'string'
  /** A name in double quotes. */
  | 'quoted'
  | 'word'
  | 'number'
  /** The semicolon between statements. */
  | 'end'
  | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Comments and strings first, so that nothing inside them is taken for a name. Block comments do not nest here although they
 * do in DuckDB: the rest of a nested one is then read as names, which is harmless.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>--[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/|$))`,
    String.raw`(?<string>\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|(?<tag>\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?(?:\k<tag>|$))`,
    String.raw`(?<quoted>"(?:[^"]|"")*(?:"|$))`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<number>0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`(?<end>;)`,
    String.raw`(?<symbol>::|:=|<=|>=|<>|!=|==|\|\||->>|->|\*\*|[^\s])`,
  ].join('|'),
  'gu',
);
const KINDS = ['comment', 'string', 'quoted', 'word', 'number', 'end', 'symbol'] as const;

/** The tokens of a text, comments included, in order. */
export function tokensOf(sql: string): Token[] {
  return Array.from(sql.matchAll(TOKEN), (match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'symbol';
    return { kind, text: match[0], from: match.index, to: match.index + match[0].length };
  });
}

/** The name that a word or a quoted name stands for, lower case; nothing for other tokens. */
export function nameOf({ kind, text }: Token): string | undefined {
  if (kind === 'word') return text.toLowerCase();
  if (kind !== 'quoted') return undefined;
  const closed = text.length > 1 && text.endsWith('"');
  return text
    .slice(1, closed ? -1 : undefined)
    .replaceAll('""', '"')
    .toLowerCase();
}
