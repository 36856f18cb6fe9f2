/**
 * The values of a drawn chart, read out of its own markup: what the marks' titles say, what labels and values stand side by side,
 * and what `readable` writes where neither is drawn. Nothing is sent twice.
 */

/** One value of a chart and where it stands, in pixels of the window. */
export interface Reading {
  readonly text: string;
  readonly box: DOMRect;
  /** The mark itself, where it is an element of its own. */
  readonly mark?: Element | undefined;
}

/** Which way a chart is read: along its years, down its rows, or over a plane. */
export type Direction = 'x' | 'y' | 'xy';

export function directionOf(svg: Element): Direction {
  const read = svg.getAttribute('data-read');
  return read === 'x' || read === 'y' ? read : 'xy';
}

/** Every value of a chart, in the order in which it is read. */
export function readingsOf(svg: SVGSVGElement, titles = titlesOf(svg)): Reading[] {
  // Panels and rows of cells stand in their order.
  const points = ofPoints(svg);
  if (points.length > 0) return points;
  const readings = titles.size > 0 ? ofTitles(titles) : ofRows(svg);
  const [first, second] = directionOf(svg) === 'y' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  return readings.sort(
    (a, b) => Math.round(a.box[first] - b.box[first]) || a.box[second] - b.box[second],
  );
}

/** What each marked element says, by its `<title>`. */
export function titlesOf(svg: Element): Map<Element, string> {
  return new Map(
    Array.from(svg.querySelectorAll('title'), (title): [Element, string] => [
      title.parentElement ?? svg,
      title.textContent,
    ]),
  );
}

function ofTitles(titles: ReadonlyMap<Element, string>): Reading[] {
  return Array.from(titles, ([mark, text]) => ({ mark, text, box: mark.getBoundingClientRect() }));
}

/** Values that share one path: `data-say` holds their words, `data-at` where they stand in the drawing. */
function ofPoints(svg: SVGSVGElement): Reading[] {
  const frame = svg.getBoundingClientRect();
  const scale = frame.width / svg.viewBox.baseVal.width;
  return Array.from(svg.querySelectorAll('[data-say]')).flatMap((mark) => {
    const name = mark.getAttribute('data-name') ?? '';
    const places = (mark.getAttribute('data-at') ?? '').split(' ');
    return (mark.getAttribute('data-say') ?? '').split('|').map((said, i) => {
      const [x = 0, y = 0] = (places[i] ?? '').split(',').map(Number);
      const box = new DOMRect(frame.x + x * scale - 4, frame.y + y * scale - 4, 8, 8);
      return { text: `${name}, ${said}`, box };
    });
  });
}

/** A label and the value beside it, in the order of the rows. */
function ofRows(svg: Element): Reading[] {
  const texts = (mark: string): Element[] =>
    Array.from(svg.querySelectorAll(`[data-mark~=${mark}] text`));
  const values = texts('value');
  return texts('label').flatMap((label, i) => {
    const value = values[i];
    if (value === undefined) return [];
    const [a, b] = [label.getBoundingClientRect(), value.getBoundingClientRect()];
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const box = new DOMRect(x, y, Math.max(a.right, b.right) - x, Math.max(a.bottom, b.bottom) - y);
    return [{ text: `${lines(label)}: ${lines(value)}`, box }];
  });
}

/** A text of several lines holds one element for each. */
function lines(text: Element): string {
  const parts = text.children.length > 0 ? Array.from(text.children) : [text];
  return parts.map((part) => part.textContent).join(' ');
}

/** The reading nearest to a point; along years, the height counts for little. Nothing for a chart without any. */
export function nearest(
  readings: readonly Reading[],
  x: number,
  y: number,
  direction: Direction,
): Reading | undefined {
  const away = (low: number, at: number, high: number): number => Math.max(low - at, 0, at - high);
  let best: Reading | undefined;
  let least = Infinity;
  for (const reading of readings) {
    const { left, right, top, bottom } = reading.box;
    const distance = Math.hypot(
      away(left, x, right) * (direction === 'y' ? 0.2 : 1),
      away(top, y, bottom) * (direction === 'x' ? 0.2 : 1),
    );
    if (distance < least) [best, least] = [reading, distance];
  }
  return best;
}
