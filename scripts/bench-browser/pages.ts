/** What is opened and timed: the floor, the builder, the workbench. Each time counts from the start of the navigation. */
import type { Browser } from 'playwright-core';
import { hashOf } from '../../src/explorer/permalink.ts';

export interface FloorOrder {
  readonly parquet: string;
  readonly sql: string;
}

/** The one query of both: it reads the table whole, and its answer is small. */
const QUERY = `SELECT indicator_id, count(*) AS figures, sum(value) AS total FROM observations GROUP BY indicator_id ORDER BY indicator_id`;

export type Contender = 'floor' | 'builder' | 'sql';

export interface Conditions {
  /** How much slower the main thread runs; 1 for not at all. */
  readonly cpu: number;
}

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'];
export const BROWSER_ARGS: readonly string[] = ARGS;

/** Where each contender's page lies, below the site's start page. The builder's view is none that stands in the HTML. */
const ADDRESSES: Readonly<Record<Contender, string>> = {
  floor: 'lantai/',
  builder: 'jelajah/?ukuran=workers&populasi=IMK&wilayah=32,33,35&bagan=garis',
  sql: `jelajah/${hashOf(QUERY)}`,
};

/** The floor decodes a million rows for more than two minutes where the processor is four times as slow. */
const LONGEST = 600_000;

/** What is there once the answer is. */
const DONE: Readonly<Record<Contender, string>> = {
  floor: '#answer',
  builder: 'chart-builder:not([data-busy]) [data-part=status]:not(:empty)',
  sql: 'sql-workbench [role=gridcell]',
};

/**
 * Opens a page with empty caches and waits for its answer.
 * @returns milliseconds from the start of the navigation
 * @throws {Error} when there is no answer within ten minutes
 */
export async function timeOf(
  browser: Browser,
  site: string,
  contender: Contender,
  { cpu }: Conditions,
): Promise<number> {
  // A context of its own has caches of its own.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (cpu > 1) {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    }
    const order: FloorOrder = {
      parquet: new URL('data/v1/observations.parquet', site).href,
      sql: QUERY,
    };
    await page.addInitScript(watch, { order, done: DONE[contender] });
    await page.goto(new URL(ADDRESSES[contender], site).href, { waitUntil: 'commit' });
    const answered = await page.waitForFunction(
      () => (window as unknown as { atlasAnswered?: number }).atlasAnswered,
      undefined,
      { timeout: LONGEST, polling: 100 },
    );
    return (await answered.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts: presses the workbench's button as soon as it can be pressed, and sees the answer come. */
function watch({ order, done }: { order: FloorOrder; done: string }): void {
  const state = window as unknown as { atlasAnswered?: number; atlasFloor: FloorOrder };
  state.atlasFloor = order;
  let pressed = false;
  const look = (): void => {
    if (state.atlasAnswered !== undefined) return;
    if (document.querySelector(done)) {
      state.atlasAnswered = performance.now();
      return;
    }
    if (pressed || !location.hash.startsWith('#q=')) return;
    const run = document.querySelector<HTMLButtonElement>('sql-workbench [data-part=run]');
    const status = document.querySelector('sql-workbench [data-part=status]');
    if (!run || run.closest('[hidden]') || !status?.textContent) return;
    pressed = true;
    run.click();
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}
