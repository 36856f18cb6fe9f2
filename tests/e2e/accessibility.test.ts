import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIND_PAGES } from '../site/site.ts';
import { barriers } from './barriers.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(KIND_PAGES)(
  '$kind ($lang) has no barrier, in the light or in the dark',
  async ({ path, lang }) => {
    const one = await openPage(browser, path, { colorScheme: 'light' });
    const found = await barriers(one.page);
    // What the dark variant changes is colours, and they are the same in both languages.
    if (lang === 'id') {
      await one.page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await barriers(one.page, { colours: true })));
    }
    await one.close();
    expect(found.slice(0, 10)).toEqual([]);
  },
  // The nation's page has a hundred tables, and axe looks into all of them.
  60_000,
);

test('the check does find a barrier where there is one', async () => {
  const one = await openPage(browser, 'metodologi/', { colorScheme: 'light' });
  // This grey can be read in the dark only.
  await one.page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('h1')!.style.color = '#bbb';
  });
  const rules = async (): Promise<string[]> =>
    (await barriers(one.page)).map((line) => line.slice(0, line.indexOf(':')));
  const light = await rules();
  await one.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await rules();
  await one.close();
  expect(light.sort()).toEqual(['color-contrast', 'html-has-lang']);
  expect(dark).toEqual(['html-has-lang']);
});

test('the page for missing addresses has none', async () => {
  const one = await openPage(browser, 'tidak-ada/', { troubled: true });
  const found = await barriers(one.page);
  await one.close();
  expect(found).toEqual([]);
});
