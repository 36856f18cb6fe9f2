import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launchBrowser, openPage, sourcesOn, strangers } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The chart that the page drew itself: not one of the two that came with it. */
const DRAWN = 'area-comparison [data-part="picture"] > svg:not(.wide, .narrow)';
const named = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator(`area-comparison [data-part="${name}"]`);
const headings = (page: Page): Promise<string[]> =>
  named(page, 'summary').locator('thead th').allTextContents();

test('a link opens its comparison: chart, table, words and cautions of these areas', async () => {
  const { page, requests, close } = await openPage(
    browser,
    'bandingkan/?ukuran=workers&populasi=IMK&wilayah=32,91',
  );
  await page.waitForSelector(DRAWN);
  expect(await named(page, 'title').textContent()).toBe('Tenaga kerja, IMK');
  expect((await headings(page)).slice(1)).toEqual(['Jawa Barat', 'Papua']);
  expect(await named(page, 'differences').textContent()).toMatch(/Papua: .*Papua Selatan/);
  expect(await named(page, 'caution-list').textContent()).toMatch(/2016: survei.*Papua/s);
  expect(await named(page, 'alone').locator('figure').count()).toBe(2);
  expect(await named(page, 'builder').getAttribute('href')).toMatch(
    /jelajah\/\?ukuran=workers&populasi=IMK&wilayah=32,91&bagan=garis$/,
  );
  // The list of full titles holds what the page now names in short, in its order, as it does when built.
  const { listed, named: linked } = await sourcesOn(page);
  expect(listed).not.toEqual([]);
  expect(listed).toEqual(linked);
  // The files and the citation of the page as built are not those of this choice.
  expect(await page.locator('.take').isHidden()).toBe(true);
  expect(await page.locator('a.language').getAttribute('href')).toMatch(
    /en\/bandingkan\/\?ukuran=workers&populasi=IMK&wilayah=32,91$/,
  );
  expect(await barriers(page)).toEqual([]);
  expect(strangers(requests)).toEqual([]);
  expect(requests.filter((url) => /\/engine\//.test(url))).toEqual([]);
  await close();
});

test('by keyboard alone on a phone: areas are added despite a slip, taken back, and the address follows', async () => {
  const { page, close } = await openPage(browser, 'en/bandingkan/maluku/', {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
  });
  expect((await headings(page)).slice(1)).toEqual(['Maluku', 'North Maluku']);
  const field = page.getByRole('combobox', { name: 'Areas', exact: true });
  await page.waitForFunction(
    () => !document.querySelector<HTMLElement>('[data-part="form"]')?.inert,
  );
  await field.focus();
  await page.keyboard.type('west jaava');
  await page.getByRole('option', { name: /West Java/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/bandingkan\/\?wilayah=81,82,32$/);
  await page.waitForFunction(() =>
    document.querySelector('[data-part="summary"]')?.textContent.includes('West Java'),
  );
  await page.keyboard.press('Backspace');
  await page.waitForURL(/\?wilayah=81,82$/);
  await page.getByLabel('Measure', { exact: true }).selectOption('workers');
  await page.waitForFunction(
    () => document.querySelector('[data-part="title"]')?.textContent === 'Workers, IMK',
  );
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector('[data-part="summary"]')?.textContent.includes('West Java'),
  );
  await close();
});

test('a broken or hostile address is answered in words, and never with markup', async () => {
  const { page, close } = await openPage(
    browser,
    'bandingkan/?ukuran=zzz&wilayah=99,<img src=x onerror=alert(1)>,provinsi,11,12,13,14,15,16,17',
  );
  await page.waitForSelector(DRAWN);
  const notes = await named(page, 'notes').textContent();
  expect(notes).toMatch(/zzz/);
  expect(notes).toMatch(/“99”/);
  expect(notes).toMatch(/<img src=x onerror=alert\(1\)>/);
  expect(notes).toMatch(/“provinsi”/);
  expect(notes).toMatch(/paling banyak enam/);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await headings(page)).toContain('Aceh');
  await close();
});

test('files carry the figures shown with their source; a file that is damaged has a sentence', async () => {
  const { page, close } = await openPage(browser, 'bandingkan/', { troubled: true });
  const saved = async (part: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      named(page, part).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  await page.route('**/observations.parquet', (route) => route.abort());
  await named(page, 'csv').click();
  await named(page, 'problem').waitFor();
  expect(await named(page, 'problem').textContent()).toContain('tidak dapat diambil');
  expect(await headings(page)).toContain('Jawa Barat');
  await page.unroute('**/observations.parquet');
  await named(page, 'problem').getByRole('button', { name: 'Coba lagi' }).click();
  await page.waitForSelector(DRAWN);
  const csv = await saved('csv');
  expect(csv).toContain('Jawa Tengah');
  expect(csv).toMatch(
    /Sumber: .*bandingkan\/\?ukuran=establishments&populasi=IMK&wilayah=32,33,35/,
  );
  const json = JSON.parse(await saved('json')) as { figures: unknown[] };
  expect(json.figures.length).toBeGreaterThan(20);
  expect(await saved('svg')).toContain('Jawa Timur');
  await close();
});

test('without scripts the comparison, its table, its files and its citation are there', async () => {
  const { page, close } = await openPage(browser, 'bandingkan/jawa/', {
    javaScriptEnabled: false,
  });
  expect(await headings(page)).toHaveLength(7);
  expect(await page.locator('area-comparison figure svg').count()).toBeGreaterThan(6);
  expect(await named(page, 'form').isHidden()).toBe(true);
  expect(await page.locator('.take a[download]').count()).toBe(3);
  expect(await page.locator('.take dd').count()).toBeGreaterThan(4);
  await close();
});
