/**
 * The document that charts are drawn into at build: of the DOM what Plot, d3-selection and our own charts ask of one, kept as plainly
 * as it is asked for. Selectors, live lists, events and styles are what a browser has and a drawing does without; a whole DOM spends
 * most of its time on being ready for them.
 */

const HTML = 'http://www.w3.org/1999/xhtml';

class DrawnNode {
  parentNode: DrawnElement | null = null;

  remove(): void {
    const siblings: DrawnNode[] | undefined = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}

class DrawnText extends DrawnNode {
  readonly data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }
}

type DrawnChild = DrawnElement | DrawnText;

export class DrawnElement extends DrawnNode {
  readonly ownerDocument: DrawingDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly childNodes: DrawnChild[] = [];
  /** In the order in which they were set. */
  readonly written = new Map<string, string>();

  constructor(ownerDocument: DrawingDocument, namespaceURI: string, localName: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  getAttribute(name: string): string | null {
    return this.written.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.written.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.written.delete(name);
  }

  getAttributeNames(): string[] {
    return [...this.written.keys()];
  }

  /** Names lose their namespace, as they do in HTML: Plot's `xlink:href` is `href`. */
  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  /** None is kept with a namespace. */
  getAttributeNS(): null {
    return null;
  }

  get children(): DrawnElement[] {
    return this.childNodes.filter((node) => node instanceof DrawnElement);
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.parentNode = null;
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(new DrawnText(text));
  }

  appendChild<Node extends DrawnChild>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore<Node extends DrawnChild>(node: Node, before: DrawnChild | null): Node {
    node.remove();
    node.parentNode = this;
    if (before === null) this.childNodes.push(node);
    else this.childNodes.splice(this.childNodes.indexOf(before), 0, node);
    return node;
  }
}

export class DrawingDocument {
  readonly documentElement = new DrawnElement(this, HTML, 'html');

  createElementNS(namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, namespace, name);
  }

  createElement(name: string): DrawnElement {
    return new DrawnElement(this, HTML, name);
  }

  createTextNode(text: string): DrawnText {
    return new DrawnText(text);
  }
}

/** An attribute as it is to be written. */
export type AttributeWriter = (name: string, value: string) => string;

/** Shapes close themselves where they hold no title. */
const SHAPES = new Set(['rect', 'line', 'path', 'circle']);

/** The markup of a drawn element. @param write what becomes of an attribute's value, before it is escaped */
export function markupOf(node: DrawnChild, write: AttributeWriter): string {
  if (node instanceof DrawnText) return escaped(node.data, /[&<>\u00A0]/g);
  const { localName } = node;
  let tag = `<${localName}`;
  for (const [name, value] of node.written)
    tag += ` ${name}="${escaped(write(name, value), /[&"\u00A0]/g)}"`;
  if (node.childNodes.length === 0 && SHAPES.has(localName)) return `${tag}/>`;
  let content = '';
  for (const child of node.childNodes) content += markupOf(child, write);
  return `${tag}>${content}</${localName}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
};

function escaped(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) => ESCAPES[character] ?? character);
}
