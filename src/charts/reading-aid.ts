/**
 * Reads the values of a drawn chart aloud and on the spot: with the pointer, a finger, or the arrow keys on its slider. The value
 * that is read stands in a box over the drawing, with a ring around its mark.
 */
import type { chartMessages } from './messages.ts';
import {
  directionOf,
  nearest,
  readingsOf,
  titlesOf,
  type Direction,
  type Reading,
} from './reading.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

const GAP = 10;

/**
 * Starts reading a figure. Its `slider` carries the role and the name; here it gets its values.
 * @param started the first touch of the figure: it happened before it could be heard
 */
export function aidReading(
  figure: HTMLElement,
  slider: HTMLElement,
  messages: ReturnType<typeof chartMessages>,
  started: Event,
): void {
  const [ring, box] = ['ring', 'reading'].map((name) => {
    const span = document.createElement('span');
    span.className = name;
    span.ariaHidden = 'true';
    span.hidden = true;
    return span;
  }) as [HTMLElement, HTMLElement];
  slider.after(ring, box);

  let readings: Reading[] = [];
  let titles = new Map<Element, string>();
  let direction: Direction;
  let unit = '';
  let at = -1;

  /** Looks at the drawing that the place has room for. Its own titles make way, so that the browser says nothing twice. */
  function measure(): void {
    const svg = Array.from(figure.querySelectorAll('svg')).find(
      (drawing) => drawing.getClientRects().length > 0,
    );
    if (svg === undefined) return;
    if (titles.size === 0) {
      titles = titlesOf(svg);
      for (const title of Array.from(svg.querySelectorAll('title'))) title.remove();
      for (const [mark, text] of titles)
        // A link keeps its name.
        if (mark.localName === 'a') mark.setAttribute('aria-label', text);
    }
    readings = readingsOf(svg, titles);
    direction = directionOf(svg);
    unit = svg.dataset['unit'] ?? '';
    slider.ariaValueMax = String(readings.length);
  }

  function show(wanted: number): void {
    at = Math.max(0, Math.min(wanted, readings.length - 1));
    const reading = readings[at];
    if (reading === undefined) return;
    slider.ariaValueNow = String(at + 1);
    slider.ariaValueText = unit === '' ? reading.text : `${reading.text}, ${unit}`;
    const small = document.createElement('small');
    small.textContent = unit;
    box.replaceChildren(reading.text, small);
    ring.hidden = box.hidden = false;

    const frame = figure.getBoundingClientRect();
    const { x, y, width, height } = reading.box;
    const [left, top] = [x - frame.x, y - frame.y];
    ring.style.translate = `${left - 4}px ${top - 4}px`;
    ring.style.width = `${width + 8}px`;
    ring.style.height = `${height + 8}px`;
    const above = top - box.offsetHeight - GAP;
    const centred = left + width / 2 - box.offsetWidth / 2;
    const within = Math.max(0, Math.min(centred, frame.width - box.offsetWidth));
    // Over the words above the drawing at most, never out of the window.
    const isAbove = above + frame.y >= 0 && above > -48;
    box.style.translate = `${within}px ${isAbove ? above : top + height + GAP}px`;
  }

  function leave(): void {
    ring.hidden = box.hidden = true;
    at = -1;
    for (const [mark, text] of titles) {
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = text;
      mark.prepend(title);
    }
    titles.clear();
  }

  function point({ target, clientX, clientY }: PointerEvent): void {
    if (!(target instanceof Element) || target.closest('.source')) {
      leave();
      return;
    }
    measure();
    const hit = readings.find(({ mark }) => mark?.contains(target));
    const reading = hit ?? nearest(readings, clientX, clientY, direction);
    if (reading) show(readings.indexOf(reading));
  }

  figure.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') point(event);
  });
  figure.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') leave();
  });
  figure.addEventListener('click', (event) => {
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') touch(event);
  });
  slider.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') leave();
    if (step === undefined) return;
    event.preventDefault();
    measure();
    show(at + step);
  });
  figure.addEventListener('focusin', focus);
  figure.addEventListener('focusout', leave);

  /** A finger is gone at once: the value stays until something else is touched. */
  function touch(event: PointerEvent): void {
    point(event);
    if (at < 0) return;
    const touched = at;
    slider.focus({ preventScroll: true });
    show(touched);
  }

  function focus({ target }: { target: EventTarget | null }): void {
    measure();
    if (target === slider) {
      if (at < 0) slider.ariaValueText = messages.hint(readings.length);
      return;
    }
    const linked = readings.findIndex(
      ({ mark }) => target instanceof Node && mark?.contains(target),
    );
    if (linked >= 0) show(linked);
  }

  if (!(started instanceof PointerEvent)) focus(started);
  else if (started.pointerType === 'mouse') point(started);
  else touch(started);
}
