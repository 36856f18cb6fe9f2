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

/** Resolves once the page is on the screen, which is later than its first frame is drawn; not every browser always tells. */
const onScreen = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve(undefined);
    else {
      new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
      requestAnimationFrame(() => setTimeout(resolve, 200));
    }
  });
