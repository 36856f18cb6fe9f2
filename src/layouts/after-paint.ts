import { inTurn } from './in-turn.ts';

/** What the visitor came for. Everything else waits for it, and not longer than so many milliseconds. */
let first: Promise<unknown> = Promise.resolve();
const LONGEST_WAIT = 3000;

/** Found out once, for all parts. */
let painted: Promise<unknown> | undefined;

/** Has all parts wait that are started after the paint. @param work settles when what the address asks for is there */
export function goesFirst(work: Promise<unknown>): void {
  first = Promise.race([work, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}

/**
 * Calls back when the page has been painted: whatever only adds to it must not hold that back, and the network is the page's
 * own until then. The parts start in turn: asking for a dozen files in one go would keep the page busy. A page in the background is
 * painted when it is looked at; what it starts does not wait for that.
 * @param start fetches and starts a part; where that fails the console says so, and the page stays as it stands, which is complete
 */
export function afterPaint(start: () => Promise<unknown>): void {
  painted ??= onScreen();
  void painted.then(() => first).then(() => inTurn(() => void start()));
}

/** Milliseconds after which what is further down starts as well: by then its reader has the page before him, and it is idle. */
const SOON = 3000;

/**
 * Calls back when the page has been painted and a part further down comes near: until then the page is busy with what is seen.
 * A part that the address speaks of starts at once, and any part soon.
 * @param selector of the element that the part brings to life
 * @param start as for `afterPaint`
 */
export function whenNear(selector: string, start: () => Promise<unknown>): void {
  afterPaint(async () => {
    const element = document.querySelector(selector);
    if (element !== null && location.hash === '') await isNear(element);
    await start();
  });
}

const isNear = (element: Element): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, SOON);
    addEventListener('hashchange', resolve, { once: true });
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        resolve(undefined);
      },
      { rootMargin: '50%' },
    );
    watch.observe(element);
  });

/** Resolves once the page is on the screen, which is later than its first frame is drawn; not every browser always tells. */
const onScreen = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve(undefined);
    else {
      new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
      requestAnimationFrame(() => setTimeout(resolve, 200));
    }
  });
