/**
 * On the page for missing addresses, which is one for both languages: below `/en/` the English part stands first. Elsewhere, and
 * without scripts, Indonesian does. It runs before anything is painted, so that nothing moves.
 */

/** Puts the part in a language before the other, with the heading of the page and its opening. */
export function putFirst(lang: string, document: Document): void {
  const [first, second] = document.querySelectorAll<HTMLElement>('main > section');
  if (!first || second?.lang !== lang) return;
  const [above, below] = [first.querySelector('h1'), second.querySelector('h2')];
  if (above === null || below === null) return;
  document.title = document.title.replace(above.textContent, below.textContent);
  rename(above, 'h2');
  rename(below, 'h1');
  for (const part of [first, second]) part.querySelector('p')?.classList.toggle('lead');
  first.before(second);
}

function rename(heading: HTMLElement, name: 'h1' | 'h2'): void {
  const other = heading.ownerDocument.createElement(name);
  other.textContent = heading.textContent;
  heading.replaceWith(other);
}
