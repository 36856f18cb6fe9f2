import { rampSteps } from './classes.ts';
import { key, type KeyItem } from './key.ts';
import { element } from './svg.ts';
import { widest } from './text.ts';

export interface LegendOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly title: string;
  readonly format: (limit: number) => string;
  /** What the cells without a class mean. */
  readonly others: readonly KeyItem[];
}

export interface ClassLegend {
  readonly height: number;
  draw(document: Document, y: number): SVGElement;
}

const SWATCH_HEIGHT = 12;

/**
 * The classes of a map or grid: a swatch each, with the limits at their seams so that a number is said once, and below
 * them what the other cells mean.
 */
export function classLegend(thresholds: readonly number[], options: LegendOptions): ClassLegend {
  const { width, fontSize, title, format, others } = options;
  const texts = thresholds.map(format);
  const steps = rampSteps(thresholds.length + 1);
  const swatch = Math.min(
    Math.max(widest(fontSize, texts) + 12, 48),
    Math.floor(width / steps.length),
  );
  const line = Math.round(fontSize * 1.45);
  const top = title === '' ? 0 : line;
  const bottom = top + SWATCH_HEIGHT + (texts.length > 0 ? line : 0) + 4;
  const rest = key(others, width, fontSize);
  return {
    height: bottom + rest.height,
    draw(document, y) {
      const at = { 'data-mark': 'legend', transform: `translate(0,${y})`, fill: 'var(--ink-soft)' };
      const g = element(document, 'g', at);
      if (title !== '') {
        g.appendChild(element(document, 'text', { y: fontSize, 'text-anchor': 'start' }, title));
      }
      steps.forEach((step, i) => {
        g.appendChild(
          element(document, 'rect', {
            x: i * swatch,
            y: top,
            width: swatch,
            height: SWATCH_HEIGHT,
            fill: `var(--seq-${step})`,
            stroke: 'var(--rule-strong)',
            'stroke-width': 0.5,
          }),
        );
      });
      texts.forEach((limit, i) => {
        const seam = { x: (i + 1) * swatch, y: top + SWATCH_HEIGHT + fontSize };
        g.appendChild(element(document, 'text', seam, limit));
      });
      if (rest.height > 0) {
        const below = { transform: `translate(0,${bottom})` };
        g.appendChild(element(document, 'g', below, rest.draw(document)));
      }
      return g;
    },
  };
}
