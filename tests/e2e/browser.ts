/** One Chromium for a test file, and pages that remember what they asked for. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

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
  /** Errors and warnings of the page: a test may expect them to be none. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: ARGS });
}

/** A page in a context of its own. `path` is relative to the site's start page. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  // On the context rather than the page: workers' requests come this way only.
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(new URL(path, inject('site')).href);
  return { page, requests, complaints, close: () => context.close() };
}

/** The addresses, among those asked for, that lie on another host than the site. */
export function strangers(requests: readonly string[]): string[] {
  const { origin } = new URL(inject('site'));
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url));
}
