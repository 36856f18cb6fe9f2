/**
 * A small part of Markdown as a tree: headings, paragraphs, lists, quotations, code, tables, emphasis, links. `marked` takes the
 * text apart; its HTML is never used, and HTML in the text stays text. Pictures become their description: a notebook asks no
 * other host for anything.
 */
import { marked, type Token, type Tokens } from 'marked';

export type MarkedTag =
  | 'p'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'pre'
  | 'code'
  | 'strong'
  | 'em'
  | 'del'
  | 'a'
  | 'br'
  | 'hr'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

export interface MarkedElement {
  readonly tag: MarkedTag;
  /** Only of links, and only addresses that are safe to follow. */
  readonly href?: string | undefined;
  readonly content: readonly MarkedNode[];
}

export type MarkedNode = string | MarkedElement;

/** Levels of lists and quotations; what lies deeper stands as plain text. */
const DEEPEST = 8;

/** The tree of a text. Never fails: what cannot be taken apart is one paragraph. */
export function markedText(text: string): MarkedNode[] {
  // Nesting costs the parser time beyond reason, and nobody reads it.
  const flat = text.replace(/^(?:[ \t]*[>*+-]){9,}/gm, (signs) => signs.replace(/[>*+-]/g, '·'));
  try {
    return blocks(marked.lexer(flat, { gfm: true }), 0);
  } catch {
    return [{ tag: 'p', content: [text] }];
  }
}

/** An address that a link may lead to, as written; nothing for scripts, data and the like. */
export function safeAddress(href: string): string | undefined {
  const address = href.trim();

  if (/[\u0000-\u001f\u007f\\]/.test(address)) return undefined;
  if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(address)) return address;
  return /^#[^\s]*$/.test(address) || /^\/(?!\/)[^\s]*$/.test(address) ? address : undefined;
}

const element = (tag: MarkedTag, content: readonly MarkedNode[]): MarkedElement => ({
  tag,
  content,
});

function blocks(tokens: readonly Token[], depth: number): MarkedNode[] {
  return tokens.flatMap((token): MarkedNode[] => {
    if (depth > DEEPEST) return [token.raw];
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'heading':
        return [
          element(
            (['h3', 'h4'] as const)[(token as Tokens.Heading).depth - 1] ?? 'h5',
            inline(token.tokens, depth),
          ),
        ];
      case 'paragraph':
        return [element('p', inline(token.tokens, depth))];
      case 'text':
        return token.tokens ? inline(token.tokens, depth) : [plain(token as Tokens.Text)];
      case 'blockquote':
        return [element('blockquote', blocks(token.tokens ?? [], depth + 1))];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [
          element(
            ordered ? 'ol' : 'ul',
            items.map((item) => element('li', blocks(item.tokens, depth + 1))),
          ),
        ];
      }
      case 'code':
        return [element('pre', [element('code', [(token as Tokens.Code).text])])];
      case 'hr':
        return [element('hr', [])];
      case 'table':
        return [table(token as Tokens.Table, depth)];
      default:
        return [element('p', [token.raw])];
    }
  });
}

function table({ header, rows }: Tokens.Table, depth: number): MarkedElement {
  const row = (tag: 'th' | 'td', cells: readonly Tokens.TableCell[]): MarkedElement =>
    element(
      'tr',
      cells.map((cell) => element(tag, inline(cell.tokens, depth))),
    );
  return element('table', [
    element('thead', [row('th', header)]),
    element(
      'tbody',
      rows.map((cells) => row('td', cells)),
    ),
  ]);
}

function inline(tokens: readonly Token[] | undefined, depth: number): MarkedNode[] {
  return (tokens ?? []).flatMap((token): MarkedNode[] => {
    if (depth > DEEPEST) return [token.raw];
    const inner = (): MarkedNode[] => inline((token as Tokens.Generic).tokens, depth + 1);
    switch (token.type) {
      case 'text':
        return (token as Tokens.Text).tokens ? inner() : [plain(token as Tokens.Text)];
      case 'escape':
        return [(token as Tokens.Escape).text];
      case 'strong':
      case 'em':
      case 'del':
        return [element(token.type, inner())];
      case 'codespan':
        return [element('code', [(token as Tokens.Codespan).text])];
      case 'br':
        return [element('br', [])];
      case 'link': {
        const href = safeAddress((token as Tokens.Link).href);
        return href === undefined ? [token.raw] : [{ tag: 'a', href, content: inner() }];
      }
      case 'image':
        return [(token as Tokens.Image).text || token.raw];
      default:
        return [token.raw];
    }
  });
}

const plain = ({ text }: Tokens.Text): string => text;
