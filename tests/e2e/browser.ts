/** One Chromium for a test file, and pages that remember what they asked for and what went wrong on them. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';

/** Nothing that a Chromium does by itself may end up in a request log. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  readonly page: Page;
  /** Every address asked for so far, by the page and by its workers. */
  readonly requests: string[];
  /** Errors and warnings of the page, what its content security policy refused among them. */
  readonly complaints: string[];
  /** Requests that failed, and answers of 400 and above, as `404 http://…`. */
  readonly failures: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /**
   * For a test that makes the page fail on purpose. Every other page must stay without complaints and failures, whatever else
   * its test is about: see the assertion below.
   */
  readonly troubled?: boolean;
  /** The site to open the page of; the built one by default. */
  readonly site?: string;
}

/** The pages that a test has opened and that may have nothing to complain about. */
const watched: {
  readonly path: string;
  readonly log: Pick<OpenPage, 'complaints' | 'failures'>;
}[] = [];

afterEach(() => {
  const troubles = watched
    .splice(0)
    .map(({ path, log }) => ({ path, complaints: log.complaints, failures: log.failures }))
    .filter(({ complaints, failures }) => complaints.length + failures.length > 0);
  expect(troubles, 'console errors, policy reports and failed requests').toEqual([]);
});

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: ARGS });
}

/** A page in a context of its own. `path` is relative to the site's start page. */
export async function openPage(
  browser: Browser,
  path: string,
  { troubled = false, site = inject('site'), ...options }: OpenOptions = {},
): Promise<OpenPage> {
  // A service worker would answer in place of what a test puts in the network's way.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const log = watchContext(context);
  if (!troubled) watched.push({ path, log });
  const page = await context.newPage();
  await page.goto(new URL(path, site).href);
  if (options.javaScriptEnabled !== false)
    // On a page that is made to fail, some never may.
    await (troubled ? comeToLife(page, 2000).catch(() => undefined) : comeToLife(page));
  return { page, ...log, close: () => context.close() };
}

/**
 * Waits for the parts of a page, which come to life after it is painted: a key pressed before is pressed in vain. Those that wait for a
 * visitor to come near are looked at meanwhile, unless the address asks for something else of the page.
 */
export async function comeToLife(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    () => {
      const far = 'sql-workbench, own-files';
      if (location.search !== '') return document.querySelector(`:not(:defined, ${far})`) === null;
      const part = document.querySelector(':not(:defined)');
      if (location.hash === '' && document.querySelector(far) !== null) {
        if (part === null) scrollTo(0, 0);
        else part.scrollIntoView();
      }
      return part === null;
    },
    null,
    { timeout },
  );
}

/** Collects what a context's pages ask for and complain about, from now on. */
export function watchContext(
  context: BrowserContext,
): Pick<OpenPage, 'requests' | 'complaints' | 'failures'> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const failures: string[] = [];
  // On the context rather than the page: workers' requests come this way only.
  context.on('request', (request) => requests.push(request.url()));
  context.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // The browser gives up what a page no longer needs once it is left, and what becomes a download.
    if (reason !== 'net::ERR_ABORTED') failures.push(`${reason} ${request.url()}`);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // With service workers blocked, as here by default, registering one says so.
    if (/^Service Worker registration blocked by Playwright/.test(message.text())) return;
    complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return { requests, complaints, failures };
}

/** The addresses, among those asked for, that lie on another host than the site. */
export function strangers(requests: readonly string[]): string[] {
  const { origin } = new URL(inject('site'));
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url));
}

/** How far things have moved on a page without the visitor's doing, as Chromium counts it: 0.1 and more is felt. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** The sources listed with their titles, and those whose figures the page links to, in the order of the page. */
export async function sourcesOn(page: Page): Promise<{ listed: string[]; named: string[] }> {
  const hrefs = (selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  return {
    listed: await hrefs('.page-sources a'),
    named: [...new Set(await hrefs('main a[href*="/#f-"]'))],
  };
}
