import domino from 'domino';
import { describe, expect, test } from 'vitest';
import { DrawingDocument, markupOf, type DrawnElement } from '../../src/charts/drawing-document.ts';
import { GALLERY } from './gallery.ts';

const EMPTY = /(<(rect|line|path|circle)(?:[^>"]|"[^"]*")*)><\/\2>/g;
const SVG = 'http://www.w3.org/2000/svg';
const asWritten = (_name: string, value: string): string => value;
const drawing = new DrawingDocument();
const create = (name: string): DrawnElement => drawing.createElementNS(SVG, name);
const names = ({ children }: DrawnElement): string[] => children.map((child) => child.localName);

describe.each(Object.entries(GALLERY))('%s', (_kind, draw) => {
  test('is the same in the drawing document as in a whole DOM', () => {
    const inDocument = (document: unknown): SVGSVGElement =>
      draw({ lang: 'id', document: document as Document, title: 'A "<b>"\u00A0& C' });
    const whole = inDocument(domino.createDocument('')).outerHTML;
    const drawn = markupOf(inDocument(drawing) as unknown as DrawnElement, asWritten);
    expect(drawn).toBe(whole.replaceAll(EMPTY, '$1/>'));
  });
});

describe('a drawn element', () => {
  test('stands in one place only', () => {
    const [one, other, node] = [create('g'), create('g'), create('path')];
    one.appendChild(node);
    other.appendChild(create('rect'));
    other.insertBefore(node, other.children[0]!);
    expect([names(one), names(other)]).toEqual([[], ['path', 'rect']]);
    expect(node.parentNode).toBe(other);
    node.remove();
    expect([names(other), node.parentNode]).toEqual([['rect'], null]);
  });

  test('moves within its parent', () => {
    const group = create('g');
    const [first, second] = ['rect', 'path'].map((name) => group.appendChild(create(name)));
    group.insertBefore(first!, second!);
    expect(names(group)).toEqual(['rect', 'path']);
    group.appendChild(first!);
    expect(names(group)).toEqual(['path', 'rect']);
  });

  test('keeps its attributes in the order in which they were set first', () => {
    const node = create('rect');
    for (const [name, value] of Object.entries({ x: 1, y: 2 })) node.setAttribute(name, value);
    node.setAttribute('x', 3);
    expect(markupOf(node, asWritten)).toBe('<rect x="3" y="2"/>');
    node.removeAttribute('x');
    node.setAttribute('x', 4);
    expect(node.getAttributeNames()).toEqual(['y', 'x']);
    expect([node.getAttribute('x'), node.getAttribute('none')]).toEqual(['4', null]);
  });

  test('loses what it held when it gets a text, which is never markup', () => {
    const node = create('text');
    const child = node.appendChild(create('tspan'));
    node.textContent = '<i> & "\u00A0';
    expect(markupOf(node, asWritten)).toBe('<text>&lt;i&gt; &amp; "&nbsp;</text>');
    expect(child.parentNode).toBeNull();
    node.textContent = '';
    expect(node.childNodes).toEqual([]);
  });
});
