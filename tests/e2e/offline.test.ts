/** The copy for reading without a connection, in Chromium, against a server that goes away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPagesServer, type PagesServer } from '../../scripts/pages-server.ts';
import { BASE, DIST, KINDS } from '../site/site.ts';
import { launchBrowser, watchContext } from './browser.ts';

let browser: Browser;
let server: PagesServer;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const PROVINCE_YEAR = KINDS['province-year'];
const goAway = (): void => server.misbehave(() => ({ refused: true }));
const at = (path: string): string => new URL(path, server.url).href;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startPagesServer({ root: DIST, base: BASE });
  context = await browser.newContext();
  ({ complaints } = watchContext(context));
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close();
  expect(complaints).toEqual([]);
});

/** Opens a page and waits until the copy of it has been made. */
async function visit(path: string): Promise<void> {
  await page.goto(at(path));
  await kept(path);
}

function kept(path: string): Promise<void> {
  return until(async (url) => (await caches.match(url)) !== undefined, at(path));
}

/** Waits until something holds in the page. Playwright's `waitForFunction` takes a promise for true. */
async function until<Arg>(holds: (arg: Arg) => Promise<boolean>, arg: Arg): Promise<void> {
  await expect
    .poll(() => page.evaluate(holds as (arg: unknown) => Promise<boolean>, arg), {
      timeout: 15_000,
    })
    .toBe(true);
}

describe('after a first visit', () => {
  test('the page is read again without a connection, whole, and says of which release it is', async () => {
    await visit(PROVINCE_YEAR);
    expect(await page.locator('.stored').count()).toBe(0);
    goAway();
    await page.goto(at(PROVINCE_YEAR));
    expect(await page.locator('h1').innerText()).toContain('Sumatera Barat');
    expect(await page.locator('.key-figure .amount').first().innerText()).toContain('88.221');
    const release = await page.locator('meta[name=version]').getAttribute('content');
    expect(await page.locator('.stored').innerText()).toContain(`rilis ${release}`);
    // Style and face are there as well: nothing that the page needs is missing.
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(() => document.fonts.check('16px "Source Serif 4"')),
      ),
    ).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
  });

  test('another page gives a sentence and what can be read, in its language', async () => {
    await visit(PROVINCE_YEAR);
    goAway();
    for (const [path, heading, part] of [
      ['tahun/2019/', 'Tanpa sambungan', 'list'],
      ['en/tahun/2019/', 'No connection', 'other-list'],
    ] as const) {
      await page.goto(at(path));
      expect(await page.locator('h1').innerText()).toBe(heading);
      const list = page.locator('stored-pages li a');
      await expect.poll(() => list.count()).toBeGreaterThanOrEqual(3);
      // Those in the language of the reader come first; the others are marked as such.
      const indonesian = page.locator(`stored-pages [data-part=${part}] a`);
      expect(await indonesian.allInnerTexts()).toContainEqual(
        expect.stringContaining('Sumatera Barat'),
      );
      expect(
        await indonesian.evaluateAll((all) =>
          all.map((link) => link.closest('[lang]')?.getAttribute('lang')),
        ),
      ).toEqual((await indonesian.all()).map(() => 'id'));
    }
    await page.locator('stored-pages li a', { hasText: 'Sumatera Barat' }).first().click();
    expect(await page.locator('.stored').count()).toBe(1);
    // The page that answers for the two others owns that it is not theirs.
    expect(complaints.splice(0)).toEqual([
      expect.stringContaining('a status of 503'),
      expect.stringContaining('a status of 503'),
    ]);
  });

  test('the connection is all that it takes to read what is published', async () => {
    await visit(PROVINCE_YEAR);
    goAway();
    await page.reload();
    expect(await page.locator('.stored').count()).toBe(1);
    server.misbehave();
    await page.reload();
    expect(await page.locator('.stored').count()).toBe(0);
  });

  test('a query runs again without a connection', async () => {
    await page.goto(at('en/jelajah/'));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const ask = async (): Promise<void> => {
      await page.locator('[data-part=query]').hover();
      await page.focus('[data-part=query]');
      await page.locator('.cm-content').fill('SELECT count(*) > 5 AS many FROM units');
      await page.click('[data-part=run]');
      await page.locator('[data-part=table] tbody td', { hasText: 'true' }).waitFor();
    };
    await ask();
    await kept('en/jelajah/');
    await kept('data/v1/units.parquet');
    goAway();
    await page.goto(at('en/jelajah/'));
    expect(await page.locator('.stored').count()).toBe(1);
    await ask();
  });
});

describe('a new version of the site', () => {
  let next: string;
  beforeEach(async () => {
    next = mkdtempSync(join(tmpdir(), 'atlas-next-'));
    for (const part of [
      'index.html',
      'sw.js',
      '_astro',
      'luring',
      'en/index.html',
      'en/luring',
      'provinsi/index.html',
      'en/provinsi/index.html',
      PROVINCE_YEAR,
      'icon.svg',
    ])
      cpSync(join(DIST, part), join(next, part), { recursive: true });
    await server.close();
    server = await startPagesServer({ root: next, base: BASE });
  });
  afterEach(() => rmSync(next, { recursive: true }));

  /** Changes a published file of the site that is served. */
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(next, file), change(readFileSync(join(next, file), 'utf8')));

  test('takes over, and the copies are of the new release', async () => {
    await visit(PROVINCE_YEAR);
    edit(`${PROVINCE_YEAR}index.html`, (text) =>
      text.replace(/(name="version" content=")[^"]+/, '$12099.1.0'),
    );
    edit('sw.js', (text) => text.replace(/(version[^\da-f]*)[\da-f]{12}/, '$1000000000000'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await until(async () => {
      const shells = (await caches.keys()).filter((name) => name.includes(' shell '));
      return shells.length === 1 && shells[0]?.endsWith(' 000000000000') === true;
    }, null);
    await until(
      async (url) => (await (await caches.match(url))?.text())?.includes('2099.1.0') ?? false,
      at(PROVINCE_YEAR),
    );
    goAway();
    await page.goto(at(PROVINCE_YEAR));
    expect(await page.locator('.stored').innerText()).toContain('rilis 2099.1.0');
  });

  test('may take the copies away again from everyone who has them', async () => {
    await visit(PROVINCE_YEAR);
    // What a build with ATLAS_OFFLINE=off publishes, in short: the worker itself has tests of its own.
    const removal = await builtRemoval();
    edit('sw.js', () => removal);
    await page.goto(at(''));
    await until(
      async () =>
        (await navigator.serviceWorker.getRegistrations()).length === 0 &&
        (await caches.keys()).length === 0,
      null,
    );
  });
});

/** The removal worker as the build would write it. */
async function builtRemoval(): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __OFFLINE__: '{}' },
    build: {
      write: false,
      rollupOptions: {
        input: new URL('../../src/offline/removal-worker.ts', import.meta.url).pathname,
        output: { format: 'iife' },
      },
    },
  });
  const bundle = [result].flat()[0];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

test('a visitor can have the copies removed, and nothing is kept from then on', async () => {
  await visit(PROVINCE_YEAR);
  await page.goto(at('luring/'));
  await page.locator('[data-part=remove]').click();
  await expect
    .poll(() => page.locator('[data-part=said]').innerText())
    .toContain('Salinan sudah dihapus');
  await page.goto(at(PROVINCE_YEAR));
  await page.waitForLoadState('networkidle');
  expect(
    await page.evaluate(async () => [
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([[], 0]);
  await page.goto(at('luring/'));
  await page.locator('[data-part=keep]').click();
  await kept('luring/');
});

test('what every page starts with, charts included, is little more than a thousand bytes', async () => {
  const { gzipSync } = await import('node:zlib');
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const [, script = ''] =
    /<script type="module"[^>]* src="[^"]*\/(_astro\/Page[^"]+)"/.exec(html) ?? [];
  expect(gzipSync(readFileSync(join(DIST, script))).length).toBeLessThan(1500);
  expect(gzipSync(readFileSync(join(DIST, 'sw.js'))).length).toBeLessThan(6000);
});
