/** Where texts and marks of a drawn chart end up, by adding up the translations above them. */

import { BOLD, textWidth } from '../../src/charts/text.ts';

export interface Box {
  readonly text: string;
  readonly mark: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of text in a chart with their estimated extent in its coordinates. */
export function textBoxes(svg: Element): Box[] {
  const lines = all(svg, 'text, tspan').filter(
    (node) => node.tagName === 'tspan' || all(node, 'tspan').length === 0,
  );
  return lines.map((node) => {
    const fontSize = Number(inherited(node, 'font-size'));
    const text = node.textContent;
    const bold = inherited(node, 'font-weight') === 'bold' ? BOLD : 1;
    const width = textWidth(text, fontSize) * bold;
    const [dx, dy] = offset(node);
    const x = dx + number(node, 'x', fontSize);
    const y = dy + baseline(node, fontSize);
    const anchor = inherited(node, 'text-anchor');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const mark = inherited(node, 'data-mark');
    return {
      text,
      mark,
      left,
      right: left + width,
      top: y - 0.72 * fontSize,
      bottom: y + 0.1 * fontSize,
    };
  });
}

/** The elements of one kind of mark. */
export function marks(svg: Element, mark: string, selector: string): Element[] {
  return all(svg, '[data-mark]')
    .filter((node) => node.getAttribute('data-mark')?.split(' ').includes(mark))
    .flatMap((group) => all(group, selector));
}

export function all(node: Element, selector: string): Element[] {
  return Array.from(node.querySelectorAll(selector));
}

/** The value of a presentation attribute, from the element or the nearest ancestor that has it. */
export function inherited(node: Element, attribute: string): string {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return '';
}

function offset(node: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = node; at; at = at.parentElement) {
    const match = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(at.getAttribute('transform') ?? '');
    if (match) [x, y] = [x + Number(match[1]), y + Number(match[2])];
  }
  return [x, y];
}

function baseline(node: Element, fontSize: number): number {
  let y = 0;
  // A tspan moves on from where the lines before it ended.
  if (node.tagName === 'tspan') {
    const parent = node.parentElement!;
    y = number(parent, 'y', fontSize);
    for (const line of all(parent, 'tspan')) {
      if (line.hasAttribute('y')) y = number(line, 'y', fontSize);
      y += number(line, 'dy', fontSize);
      if (line === node) break;
    }
    return y;
  }
  return number(node, 'y', fontSize) + number(node, 'dy', fontSize);
}

function number(node: Element, attribute: string, fontSize: number): number {
  const value = node.getAttribute(attribute) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? fontSize : 1);
}
