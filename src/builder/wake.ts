/**
 * Brings `<chart-builder>` to life. An address that names a choice was opened for its chart: then the figures, the drawing program and the
 * element are fetched side by side, nothing waits until the page is painted, and the rest of the page comes after the chart.
 */
import { afterPaint, goesFirst } from '../layouts/after-paint.ts';
import type { FigureSettings } from './figure-element.ts';
import { startAhead } from './figure-worker.ts';

const start = (): Promise<unknown> => import('./builder.ts');
const builder = document.querySelector('chart-builder');
const settings = builder?.querySelector('[data-part=settings]')?.textContent;
if (location.search === '' || !builder || !settings) afterPaint(start);
else {
  goesFirst(new Promise((resolve) => builder.addEventListener('shown', resolve, { once: true })));
  startAhead((JSON.parse(settings) as FigureSettings).files);
  void start();
  // A failure is told by the chart that needs it.
  import('./drawing.ts').catch(() => undefined);
}
