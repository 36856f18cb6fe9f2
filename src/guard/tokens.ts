/** SQL as a list of tokens with their places, and the brackets among them paired. Comments are left out. */

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Words and quoted names in lower case and without quotes; everything else as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Comments and strings first, so that nothing inside them is taken for a name. What is not closed runs to the end. */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>--[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/|$))`,
    String.raw`(?<string>\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|(?<tag>\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?(?:\k<tag>|$))`,
    String.raw`"(?<quoted>(?:[^"]|"")*)(?:"|$)`,
    String.raw`(?<number>\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<sign>::|:=|<=|>=|<>|!=|==|\|\||->>|->|\*\*|[^\s])`,
  ].join('|'),
  'gu',
);

export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sql.matchAll(TOKEN)) {
    const { groups = {}, index } = match;
    const end = index + match[0].length;
    if (groups['comment'] !== undefined) continue;
    if (groups['word'] !== undefined)
      tokens.push({ kind: 'word', text: groups['word'].toLowerCase(), start: index, end });
    else if (groups['quoted'] !== undefined) {
      const text = groups['quoted'].replaceAll('""', '"').toLowerCase();
      tokens.push({ kind: 'quoted', text, start: index, end });
    } else {
      const kind =
        groups['string'] !== undefined
          ? 'string'
          : groups['number'] !== undefined
            ? 'number'
            : 'sign';
      tokens.push({ kind, text: match[0], start: index, end });
    }
  }
  return tokens;
}

/**
 * For each opening bracket the place of the one that closes it, and the other way round. CASE and END count as brackets.
 * @throws {SyntaxError} when a bracket has no partner
 */
export function bracketsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, i) => {
    const isWord = kind === 'word';
    if (kind !== 'sign' && !isWord) return;
    if (isWord ? text === 'case' : '([{'.includes(text)) open.push(i);
    else if (isWord ? text === 'end' : ')]}'.includes(text)) {
      const from = open.pop();
      if (from === undefined) throw new SyntaxError(`nothing opens the "${text}" at ${i}`);
      partners.set(from, i);
      partners.set(i, from);
    }
  });
  if (open.length > 0) throw new SyntaxError('a bracket is not closed');
  return partners;
}
