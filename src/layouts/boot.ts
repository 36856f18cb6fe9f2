/**
 * What every page does first when scripts run: the rules for scripts' addresses, then, as soon as the page is painted, whatever
 * brings its parts to life, then the copy for reading offline. One script for all of that: each more would be one more to wait for.
 */
import '../security/own-scripts.ts';
import { startKeeping } from '../offline/registration.ts';
import { afterPaint } from './after-paint.ts';

/** The parts of reading pages, by what they are found by. */
const PARTS: readonly (readonly [selector: string, load: () => Promise<unknown>])[] = [
  ['chart-figure', () => import('../charts/chart-figure.ts')],
  ['site-search', () => import('../search/search-box.ts')],
  ['data-table', () => import('../tables/data-table.ts')],
  ['copy-text, copy-figure, table.figures', () => import('../cite/copy.ts')],
];
for (const [selector, load] of PARTS)
  if (document.querySelector(selector) !== null) afterPaint(load);

// In development there is no sw.js. After everything that the page itself needs: the copy must cost it nothing.
if (import.meta.env.PROD)
  addEventListener('load', () => setTimeout(startKeeping, 0, import.meta.env.BASE_URL));
