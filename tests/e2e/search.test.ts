import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CODE = /entri\.json|\/search\.[\w-]+\.js/;

test('by keyboard alone: slash, words, arrows, Enter', async () => {
  const one = await openPage(browser, 'tentang/');
  const { page } = one;
  // Nothing of the search is loaded before somebody is about to search.
  expect(one.requests.filter((url) => CODE.test(url))).toEqual([]);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Cari wilayah' });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('jabar');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(await options.first().textContent()).toMatch(/^Jawa Barat .*unit usaha/);
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ hasil$/ })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await field.getAttribute('aria-activedescendant')).toBe('hasil-cari-0');
  expect(await options.first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await options.first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/provinsi/jawa-barat/');
  expect(one.complaints).toEqual([]);
  await one.close();
});

test('the open list has no barrier, in English on a phone', async () => {
  const one = await openPage(browser, 'en/tentang/', { viewport: { width: 390, height: 800 } });
  const { page } = one;
  await page.getByRole('combobox').fill('work');
  await page.getByRole('option').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  const box = await page.getByRole('listbox').boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(390);
  await one.close();
});

test('the page of everything is complete without scripts, and takes the form’s words with them', async () => {
  const still = await openPage(browser, 'tentang/', { javaScriptEnabled: false });
  await still.page.locator('site-search input').fill('lebak');
  await still.page.keyboard.press('Enter');
  await still.page.waitForURL('**/cari/?q=lebak');
  expect(await still.page.locator('.index dt').count()).toBeGreaterThan(1000);
  expect(await still.page.getByRole('link', { name: 'Kabupaten Lebak', exact: true }).count()).toBe(
    1,
  );
  await still.close();
  const one = await openPage(browser, 'cari/?q=lebak');
  await one.page.getByRole('option', { name: /^Kabupaten Lebak/ }).waitFor();
  // Without a hit the words for it are there to be seen as well as heard.
  await one.page.getByRole('combobox').fill('zzzqqq');
  const status = one.page.locator('.search-status', { hasText: 'Tidak ada yang cocok.' });
  await status.waitFor();
  expect((await status.boundingBox())!.width).toBeGreaterThan(200);
  await one.close();
});

test('a search that cannot be loaded says so, and the page stays as it is', async () => {
  const one = await openPage(browser, 'tentang/', { troubled: true });
  const { page } = one;
  await page.route('**/cari/entri.json', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('combobox').fill('aceh');
  await page
    .getByRole('status')
    .filter({ hasText: 'tidak dapat dimuat' })
    .waitFor({ state: 'attached' });
  expect(await page.getByRole('option').count()).toBe(0);
  await one.close();
});
