/**
 * Resolves when all that stands in an element of the page is there: for scripts that run while the page is still being read.
 * @param element of the document, which may not be read to its end
 */
export function whenRead(element: Element): Promise<void> {
  if (isRead(element)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      if (!isRead(element)) return;
      watch.disconnect();
      document.removeEventListener('readystatechange', done);
      resolve();
    };
    const watch = new MutationObserver(done);
    watch.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', done);
  });
}

/** Something stands behind it, or the page is at its end. */
function isRead(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one.nextSibling !== null) return true;
  return false;
}
