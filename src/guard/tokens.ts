/** The tokens of a query as the guard reads them: comments left out, names told from texts, the brackets among them paired. */
import {
  nameOf,
  tokensOf as piecesOf,
  type TokenKind as PieceKind,
} from '../explorer/sql-tokens.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Words and quoted names in lower case and without quotes; everything else as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const KINDS: Readonly<Record<Exclude<PieceKind, 'comment'>, TokenKind>> = {
  word: 'word',
  quoted: 'quoted',
  string: 'string',
  number: 'number',
  symbol: 'sign',
  end: 'sign',
};

export function tokensOf(sql: string): Token[] {
  return piecesOf(sql).flatMap((piece) =>
    piece.kind === 'comment'
      ? []
      : [
          {
            kind: KINDS[piece.kind],
            text: nameOf(piece) ?? piece.text,
            start: piece.from,
            end: piece.to,
          },
        ],
  );
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
