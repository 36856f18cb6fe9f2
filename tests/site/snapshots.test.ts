import domino from 'domino';
import { expect, test } from 'vitest';
import { KIND_PAGES, readPage } from './site.ts';

/** Rows of a table that a snapshot keeps: enough to see what a row says, without the whole of the data. */
const MOST_ROWS = 12;
/** Rows of a table behind a chart, which is one of many on a page. */
const MOST_ROWS_BEHIND = 2;
/** Charts, paragraphs, headings and items of one parent that it keeps. */
const MOST_ALIKE = 12;

const BLOCKS = new Set(
  'MAIN,SECTION,DIV,P,H1,H2,H3,UL,OL,LI,DL,DT,DD,FIGURE,FIGCAPTION,DETAILS,SUMMARY,TABLE,CAPTION,THEAD,TBODY,TR,NAV,ASIDE,PRE,SMALL,STRONG,DATA-TABLE'.split(
    ',',
  ),
);

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many children of an element a snapshot keeps. */
function mostOf(element: Element, name: string): number {
  if (name === 'MAIN') return Infinity;
  if (name !== 'TBODY') return MOST_ALIKE;
  return element.closest('details') === null ? MOST_ROWS : MOST_ROWS_BEHIND;
}

/**
 * What a reader finds on a page, one line a block: headings as in Markdown, a row of a table with its cells divided by
 * bars, a chart as its text alternative. Long tables and lists are cut, and say by how much.
 */
function textOf(main: Element): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines.push(`${lines.pop() ?? ''}${text}`);
  };
  const breakLine = (): void => {
    if (fold(lines.at(-1) ?? '') !== '') lines.push('');
  };

  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      add(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (name === 'SCRIPT') return;
    if (name === 'SVG') {
      // The narrow drawing says the same.
      if (element.getAttribute('class')?.includes('narrow')) return;
      breakLine();
      add(`[${element.getAttribute('aria-label') ?? ''}]`);
      breakLine();
      return;
    }
    if (name === 'TR') {
      const cells = Array.from(element.children, (cell) => fold(cell.textContent));
      breakLine();
      add(cells.join(' | '));
      breakLine();
      return;
    }
    const block = BLOCKS.has(name);
    if (block) breakLine();
    if (/^H[123]$/.test(name)) add(`${'#'.repeat(Number(name[1]))} `);
    if (name === 'LI') add('- ');
    const children = Array.from(element.childNodes);
    const most = mostOf(element, name);
    let [elements, cut] = [0, 0];
    for (const child of children) {
      if (child.nodeType === 1 && ++elements > most) cut++;
      else visit(child);
    }
    if (cut > 0) {
      breakLine();
      add(`(${cut} more)`);
    }
    if (block) breakLine();
  };
  visit(main);
  return `${lines.map(fold).filter(Boolean).join('\n')}\n`;
}

test.each(KIND_PAGES)(
  '$kind ($lang) reads as before',
  async ({ kind, lang, path }) => {
    const main = domino.createDocument(readPage(path)).querySelector('main');
    expect(main).not.toBeNull();
    await expect(textOf(main!)).toMatchFileSnapshot(`snapshots/${kind}.${lang}.txt`);
  },
  20_000,
);
