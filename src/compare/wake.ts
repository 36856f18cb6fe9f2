/**
 * Shows the comparison's form at once, so that nothing moves later, and fetches what brings it to life when the page stands:
 * it is complete without, and most visitors come to read.
 */
const comparison = document.querySelector('area-comparison');
for (const element of comparison?.querySelectorAll<HTMLElement>('[data-scripted]') ?? []) {
  element.inert = true;
  element.hidden = false;
}
void import('./area-comparison.ts');
