import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launchBrowser, layoutShift, openPage, sourcesOn, strangers } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The chart that the builder drew itself: not one of the two that came with the page. */
const DRAWN = 'chart-builder [data-part="picture"] > svg:not(.wide, .narrow)';

const cases: [kind: string, query: string, title: RegExp][] = [
  ['garis', 'ukuran=workers&populasi=IMK&wilayah=32,33&bagan=garis', /Jawa Barat, Jawa Tengah/],
  ['batang', 'ukuran=workers&populasi=IMK&wilayah=provinsi&bagan=batang', /semua provinsi/],
  ['peta', 'ukuran=workers&populasi=IMK&bagan=peta', /semua provinsi/],
  [
    'sebar',
    'ukuran=value_added&lawan=workers&populasi=IMK&bagan=sebar',
    /Nilai tambah.*Tenaga kerja/i,
  ],
  ['kisi', 'ukuran=workers&populasi=IMK&wilayah=provinsi&bagan=kisi', /semua provinsi/],
  ['selang', 'ukuran=establishments&populasi=IKM&wilayah=00&bagan=selang', /Indonesia/],
];

describe('a link draws its chart', () => {
  test.each(cases)('%s', async (kind, query, title) => {
    const { page, requests, complaints, close } = await openPage(browser, `jelajah/?${query}`);
    await page.waitForSelector(DRAWN);
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe(kind);
    expect(await page.locator('chart-builder [data-part="title"]').textContent()).toMatch(title);
    expect(
      await page.locator('chart-builder [data-part="table"] tbody tr').count(),
    ).toBeGreaterThan(1);
    const said = await page.locator('chart-builder [data-part="status"]').textContent();
    expect(said).toContain(await page.locator('chart-builder [data-part="finding"]').textContent());
    // The list of full titles holds what the page now names in short, as it does when built.
    const { listed, named } = await sourcesOn(page);
    expect(listed).not.toEqual([]);
    expect(listed).toEqual(named);
    expect(complaints).toEqual([]);
    expect(strangers(requests)).toEqual([]);
    // No engine for a chart of the builder.
    expect(requests.filter((url) => /\/engine\//.test(url))).toEqual([]);
    await close();
  });
});

test('by keyboard alone: a place is added with a slip of the fingers, a chart kind chosen, the address follows', async () => {
  const { page, close } = await openPage(
    browser,
    'jelajah/?ukuran=workers&populasi=IMK&wilayah=32&bagan=garis',
  );
  await page.waitForSelector(DRAWN);
  expect(await layoutShift(page)).toBeLessThan(0.05);
  const field = page.getByRole('combobox', { name: 'Tempat' });
  await field.focus();
  await page.keyboard.type('jawa tngah');
  await page.getByRole('option', { name: /Jawa Tengah/ }).waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  expect(await field.getAttribute('aria-activedescendant')).toMatch(/-0$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document
      .querySelector('chart-builder [data-part="title"]')
      ?.textContent.includes('Jawa Tengah'),
  );
  expect(page.url()).toMatch(/wilayah=32,33/);
  await page.getByRole('radio', { name: /Garis/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/bagan=batang/);
  await page.goBack();
  await page.waitForURL(/bagan=garis/);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('chart-builder input[value="garis"]')?.checked,
  );
  await close();
});

test('what has no figures cannot be chosen, and an address that asks for it is answered in words', async () => {
  const { page, complaints, close } = await openPage(
    browser,
    'jelajah/?ukuran=zzz&populasi=IMK&wilayah=99&bagan=peta',
  );
  await page.waitForSelector(DRAWN);
  const cautions = page.locator('chart-builder [data-part="caution-list"]');
  expect(await cautions.textContent()).toMatch(/zzz.*99/s);
  expect(await page.getByRole('combobox', { name: 'Tempat' }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  await page.getByLabel('Ukuran', { exact: true }).selectOption('esmart_participants');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('chart-builder input[value="peta"]')?.disabled,
  );
  await close();
});

test('the SQL is handed over to the workbench, which shows it and waits', async () => {
  const { page, close } = await openPage(
    browser,
    'jelajah/?ukuran=workers&populasi=IMK&wilayah=32&bagan=garis',
  );
  await page.waitForSelector(DRAWN);
  await page.getByRole('button', { name: 'Buka di ruang SQL' }).click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('#sql-query')?.value.includes("area_code = '32'"),
  );
  expect(page.url()).toMatch(/bagan=garis#q=\d\./);
  await close();
});

describe('failures have a sentence and a way on', () => {
  test('a damaged file', async () => {
    const { page, close } = await openPage(browser, 'jelajah/', { troubled: true });
    await page.route('**/observations.parquet', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[100] = (body[100] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await page.getByLabel('Ukuran', { exact: true }).focus();
    const problem = page.locator('chart-builder [data-part="problem"]');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('tidak utuh');
    expect(await problem.getByRole('link').count()).toBe(3);
    await page.unroute('**/observations.parquet');
    await problem.getByRole('button', { name: 'Coba lagi' }).click();
    await page.waitForSelector(DRAWN);
    expect(await problem.isHidden()).toBe(true);
    await close();
  });

  test('a file that does not arrive, and a worker that is not allowed', async () => {
    const { page, close } = await openPage(browser, 'jelajah/', { troubled: true });
    await page.route('**/sources.parquet', (route) => route.abort());
    await page.getByLabel('Ukuran', { exact: true }).focus();
    const problem = page.locator('chart-builder [data-part="problem"]');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('tidak dapat diambil');
    await close();

    const blocked = await openPage(browser, 'jelajah/', { troubled: true });
    await blocked.page.evaluate(() => {
      Object.assign(window, {
        Worker: function () {
          throw new Error('blocked');
        },
      });
    });
    await blocked.page.getByLabel('Ukuran', { exact: true }).focus();
    const told = blocked.page.locator('chart-builder [data-part="problem"]');
    await told.waitFor();
    expect(await told.textContent()).toContain('pekerja latar');
    await blocked.close();
  });
});

test('without scripts there are a chart, its table, its SQL and pages to go to', async () => {
  const { page, close } = await openPage(browser, 'jelajah/', { javaScriptEnabled: false });
  expect(await page.locator('chart-builder svg').count()).toBe(2);
  expect(await page.locator('chart-builder table tbody tr').count()).toBeGreaterThan(20);
  expect(await page.locator('chart-builder [data-part="form"]').isHidden()).toBe(true);
  expect(await page.locator('chart-builder noscript a').count()).toBe(4);
  await close();
});

test.each([
  ['jelajah/', 'light'],
  ['en/jelajah/', 'dark'],
] as const)('axe finds nothing on %s (%s)', async (path, colorScheme) => {
  const { page, close } = await openPage(browser, `${path}?ukuran=workers&bagan=peta`, {
    colorScheme,
    bypassCSP: true,
  });
  await page.waitForSelector(DRAWN);
  for (const summary of await page.locator('chart-builder summary').all()) await summary.click();
  const found = await barriers(page, { within: 'chart-builder' });
  expect(found).toEqual([]);
  await close();
});
