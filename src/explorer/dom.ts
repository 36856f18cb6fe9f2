/** Elements without markup: whatever comes from data becomes text, never HTML. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type ElementMaker = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...content: readonly (Node | string)[]
) => HTMLElementTagNameMap[K];

/** An element with attributes and content; `true` writes an empty attribute, `false` and `undefined` none. */
export const h: ElementMaker = (tag, attributes, ...content) =>
  elementsOf(document)(tag, attributes, ...content);

/** The same for elements of another document, such as the one that the build draws in. */
export function elementsOf(owner: Document): ElementMaker {
  return (tag, attributes = {}, ...content) => {
    const element = owner.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false)
        element.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of content)
      element.appendChild(typeof child === 'string' ? owner.createTextNode(child) : child);
    return element;
  };
}

/** The descendant that the markup names with `data-part`. @throws {Error} when the markup lacks it */
export function part<E extends HTMLElement>(root: ParentNode, name: string, type: new () => E): E {
  const element = root.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof type)) throw new Error(`missing part: ${name}`);
  return element;
}

/**
 * Acts once somebody turns to an element: comes into it by key or pointer. At once when that was before, for the parts of a page come to
 * life after it is painted, and who is quick is already there.
 */
export function whenTurnedTo(element: HTMLElement, act: () => void): void {
  if (element.matches(':focus-within, :hover')) act();
  else
    for (const event of ['focusin', 'pointerenter'] as const)
      element.addEventListener(event, act, { once: true });
}

/** Hides an element. The focus, should it be inside, goes to another one: left in what is hidden, it would be lost. */
export function hide(element: HTMLElement, heir: HTMLElement): void {
  if (element.contains(document.activeElement)) heir.focus({ preventScroll: true });
  element.hidden = true;
}

/** Hands a text or a picture to the browser as a file to save. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
