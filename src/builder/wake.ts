/**
 * Brings `<chart-builder>` to life. It runs while the page is still being read. An address that names a choice was opened for its chart: then
 * the figures, the drawing program and the element are fetched side by side, nothing waits until the page is read and painted, and the rest
 * of the page comes after the chart.
 */
import '../security/own-scripts.ts';
import { afterPaint, goesFirst } from '../layouts/after-paint.ts';
import { whenRead } from '../layouts/when-read.ts';
import type { FigureSettings } from './figure-element.ts';
import { startAhead } from './figure-worker.ts';

const builder = document.querySelector('chart-builder');
const settings = builder?.querySelector('[data-part=settings]')?.textContent;
if (builder && settings) {
  const start = async (): Promise<void> => {
    const [{ ChartBuilder }] = await Promise.all([import('./builder.ts'), whenRead(builder)]);
    customElements.define('chart-builder', ChartBuilder);
  };
  // The page goes first where it is what was come for.
  if (location.search === '') void whenRead(document.documentElement).then(() => afterPaint(start));
  else {
    goesFirst(new Promise((resolve) => builder.addEventListener('shown', resolve, { once: true })));
    startAhead((JSON.parse(settings) as FigureSettings).files);
    void start();
    // A failure is told by the chart that needs it.
    import('./drawing.ts').catch(() => undefined);
  }
}
