import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (): Promise<string> => navigator.clipboard.readText();

test('a figure is copied with its source from a row, by keyboard, and that is announced', async () => {
  const one = await openPage(browser, 'provinsi/sumatera-barat/2023/', CLIPBOARD);
  const { page } = one;
  const row = page
    .locator('section[aria-labelledby="semua"] tbody tr', { hasText: '41.356' })
    .first();
  const button = row.getByRole('button', { name: 'Salin angka ini dengan sumbernya' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Angka tersalin' }).waitFor();
  const text = await page.evaluate(clipboard);
  const href = await row.locator('a[href*="#f-"]').first().getAttribute('href');
  expect(text).toContain('Sumatera Barat, ');
  expect(text).toContain('2023: 41.356 unit usaha (tercetak “41.356 unit usaha”). Sumber: ');
  expect(text).toMatch(/; diolah oleh Atlas IKM, rilis \d{4}\.\d+\.\d+\. http/);
  expect(text.endsWith(new URL(href ?? '', inject('site')).href)).toBe(true);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test('a key figure, and a row on its source’s own page, say the same of where they come from', async () => {
  const one = await openPage(browser, 'en/provinsi/sumatera-barat/2023/', CLIPBOARD);
  const { page } = one;
  await page.locator('.key-figure copy-figure button').first().click();
  await page.getByRole('status').filter({ hasText: 'Figure copied' }).waitFor();
  const key = await page.evaluate(clipboard);
  expect(key).toMatch(/^.+: .+ \(printed “.+”\)\. Source: .+, “.+” \(.+\); processed by Atlas IKM/);
  const address = new URL(key.slice(key.lastIndexOf('http')));
  const own = new URL(`${address.pathname}${address.hash}`, inject('site'));
  await page.goto(own.href);
  await page.locator(`${own.hash} copy-figure button`).click();
  await page.getByRole('status').filter({ hasText: 'Figure copied' }).waitFor();
  const row = await page.evaluate(clipboard);
  const origin = (text: string): string =>
    text.slice(text.indexOf('Source: '), text.lastIndexOf(' http'));
  expect(origin(row)).toBe(origin(key));
  expect(row).toContain(own.hash);
  await one.close();
});

test('a citation is copied as it stands', async () => {
  const one = await openPage(browser, 'indikator/workers/', CLIPBOARD);
  const { page } = one;
  await page.getByText('Cara mengutip halaman ini').click();
  const wikipedia = page.locator('copy-text', { hasText: '{{Cite web' });
  await wikipedia.getByRole('button', { name: 'Salin' }).click();
  await page.getByRole('status').filter({ hasText: 'Tersalin' }).waitFor();
  expect(await page.evaluate(clipboard)).toBe(await wikipedia.locator('pre').textContent());
  await one.close();
});

test('without scripts there is no button, and every citation can be read', async () => {
  const one = await openPage(browser, 'indikator/workers/', {
    javaScriptEnabled: false,
  });
  const { page } = one;
  expect(await page.locator('copy-text button, copy-figure button').count()).toBe(0);
  await page.getByText('Cara mengutip halaman ini').click();
  expect(await page.locator('copy-text pre:visible').count()).toBe(6);
  await one.close();
});
