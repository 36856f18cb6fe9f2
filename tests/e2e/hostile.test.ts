/** The site with hostile texts (tests/golden/hostile-data.ts) in a browser: nothing runs, and tables stay readable on a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPagesServer, type PagesServer } from '../../scripts/pages-server.ts';
import { hostileSite, MARK, PWNED } from '../golden/hostile-data.ts';
import { launchBrowser, openPage } from './browser.ts';
import { run } from './workbench.ts';

let browser: Browser;
let server: PagesServer;
beforeAll(async () => {
  const site = await hostileSite();
  server = await startPagesServer({ root: site.dist, base: site.base });
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const PAGES = [
  `sumber/${MARK}-0/`,
  `en/sumber/${MARK}-9/`,
  'sumber/',
  'provinsi/bali/',
  'provinsi/bali/2024/',
  'en/provinsi/banten/kota-serang/',
  'tahun/2024/',
  'en/indikator/workers/',
  'sengketa/',
  'mutu-data/',
  'perubahan/',
  'data/',
  'sematan/indikator/workers/',
];

test('no text from data runs, and every page keeps to a phone of 320 pixels', async () => {
  const one = await openPage(browser, PAGES[0] ?? '', {
    site: server.url,
    viewport: { width: 320, height: 640 },
  });
  const { page } = one;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of PAGES) {
    await page.goto(new URL(path, server.url).href);
    const seen = await page.evaluate((mark) => {
      const cells = [...document.querySelectorAll('td, th, li, dd, h1, p')];
      const hostile = cells.filter((cell) => cell.textContent.includes(mark));
      return {
        title: document.title,
        width: document.documentElement.scrollWidth,
        hostile: hostile.length,
        // A cell that a long word has made wider than the screen, or squeezed to a line of letters.
        unreadable: hostile
          .filter((cell) => cell.checkVisibility() && !cell.querySelector('pre'))
          .map((cell) => cell.getBoundingClientRect())
          .filter(({ width, height }) => width > 640 || (width < 60 && height > 400)).length,
        intruders: document.querySelectorAll('img[src="x"], svg[onload], [onmouseover], [onclick]')
          .length,
      };
    }, MARK);
    expect(seen, path).toMatchObject({ width: 320, unreadable: 0, intruders: 0 });
    expect(seen.hostile, path).toBeGreaterThan(0);
    expect(seen.title === PWNED || seen.title.startsWith(`${PWNED} `), path).toBe(false);
  }
  expect(dialogs).toEqual([]);
  expect(
    one.requests.filter((url) => !url.startsWith(server.url) && !/^(blob|data):/.test(url)),
  ).toEqual([]);
  await one.close();
});

test('what scripts add is text too: sorting, copying, searching', async () => {
  const one = await openPage(browser, `sumber/${MARK}-3/`, {
    site: server.url,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = one;
  await page.locator('section[aria-labelledby=angka] copy-figure button').first().click();
  await page.getByRole('status').filter({ hasText: 'Angka tersalin' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(MARK);
  const field = page.getByRole('combobox');
  await field.fill(MARK);
  await page.getByRole('option', { name: MARK }).first().waitFor();
  expect(await page.title()).not.toContain(PWNED);
  expect(await page.locator('img[src="x"], main style, main iframe').count()).toBe(0);
  await one.close();
});

test('what scripts read from the published tables loses what acts unseen, as on the pages', async () => {
  const acting = (text: string): string[] => text.match(/[\u0001\u001b\u0085\u202e\u2066]/g) ?? [];
  const one = await openPage(
    browser,
    'jelajah/?ukuran=workers&populasi=IKM&wilayah=51&tahun=2024&bagan=rentang',
    { site: server.url },
  );
  const { page } = one;
  await page.waitForSelector('chart-builder [data-part="picture"] > svg:not(.wide, .narrow)');
  const printed = page.locator('chart-builder td.printed', { hasText: MARK });
  await printed.first().waitFor({ state: 'attached' });
  const shown = (await page.locator('main').textContent()) ?? '';
  // Of each of the acting characters some figure here holds one.
  expect(shown.includes('[31mmerah')).toBe(true);
  expect(acting(shown)).toEqual([]);
  await run(page, "SELECT printed, note FROM observations WHERE printed LIKE '%kilabret%'");
  const cells = await page.locator('sql-workbench [role=gridcell]').allInnerTexts();
  expect(cells.join()).toContain('kilabret');
  expect(acting(cells.join())).toEqual([]);
  expect(await page.locator('img[src="x"], main iframe').count()).toBe(0);
  expect(await page.title()).not.toContain(PWNED);
  await one.close();
});

test('feeds and sitemap are XML to a parser', async () => {
  const files = ['umpan.xml', 'en/umpan.xml', 'sitemap.xml'];
  const texts = await Promise.all(
    files.map(async (file) => (await fetch(new URL(file, server.url))).text()),
  );
  // A page without a policy: ours allow no parser of texts.
  const page = await browser.newPage();
  const errors = await page.evaluate(
    (all) =>
      ['<a>', ...all].map((text) =>
        Boolean(
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
        ),
      ),
    texts,
  );
  expect(errors).toEqual([true, false, false, false]);
  await page.close();
});
