/**
 * Shows the comparison's form at once, so that nothing moves later, and fetches what brings it to life when the page stands:
 * it is complete without, and most visitors come to read. An address that names areas was opened for theirs.
 */
import { afterPaint } from '../layouts/after-paint.ts';

const comparison = document.querySelector('area-comparison');
for (const element of comparison?.querySelectorAll<HTMLElement>('[data-scripted]') ?? []) {
  element.inert = true;
  element.hidden = false;
}
const start = (): Promise<unknown> => import('./area-comparison.ts');
if (location.search === '') afterPaint(start);
else void start();
