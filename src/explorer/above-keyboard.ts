/** Phones: the keyboard on the screen covers half of the page without the page knowing. */

/** Pixels between what is kept in sight and the keyboard. */
const MARGIN = 8;

/** While the visitor writes in `field`, the page is scrolled so that the keyboard does not cover `element`. */
export function keepAboveKeyboard(field: HTMLElement, element: HTMLElement): void {
  const { visualViewport: seen } = window;
  seen?.addEventListener('resize', () => {
    if (!field.contains(document.activeElement)) return;
    const covered = element.getBoundingClientRect().bottom + MARGIN - seen.offsetTop - seen.height;
    if (covered > 0) window.scrollBy({ top: covered });
  });
}
