/** The notebook in Chromium: written by keyboard, run when asked, kept on the device, published by its link, printed. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { notebookHash } from '../../src/notebook/notebook-link.ts';
import { launchBrowser, layoutShift, openPage, strangers } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const MARKUP = '<img src=x onerror=document.title="owned">';
const ATTEMPTS = [
  `SELECT * FROM read_csv('https://example.org/a.csv')`,
  `COPY units TO 'units.csv'`,
  `SET enable_external_access = true`,
  `INSTALL httpfs; LOAD httpfs`,
  `ATTACH 'other.db'`,
  `SELECT '${MARKUP}' AS "${MARKUP.replaceAll('"', '""')}"`,
];
const hostile: Notebook = {
  title: MARKUP,
  lang: 'id',
  release: '<b>1</b>',
  cells: [
    {
      kind: 'text',
      text: `# ${MARKUP}\n\n<script>document.title="owned"</script> [klik](javascript:document.title="owned") ![x](https://example.org/x.png)`,
    },
    ...ATTEMPTS.map((sql) => ({ kind: 'query' as const, sql })),
    {
      kind: 'chart',
      sql: 'SELECT 1',
      chart: { type: 'map', x: 4000, y: 4000, series: 4000, title: MARKUP },
    },
  ],
};

const status = (page: Page) => page.locator('sql-notebook [data-part=status]').first();
const cells = (page: Page) => page.locator('sql-notebook section.cell');
const isIdle = (page: Page) => page.locator('sql-notebook:not([data-busy])').waitFor();

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run('main');
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const SCRIPT = /\/sql-notebook\.[^/]*\.js$/;

test.each([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('moves nothing at $width × $height pixels when its script comes late', async (viewport) => {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(SCRIPT, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(new URL('jelajah/catatan/', inject('site')).href);
  // What is complete without it can be read meanwhile.
  expect(await page.locator('.worked-notebook').isVisible()).toBe(true);
  expect(await cells(page).count()).toBe(0);
  await cells(page).nth(1).waitFor();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await context.close();
});

test('gives its room back when its script cannot be had', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(new URL('jelajah/catatan/', inject('site')).href);
  await page.locator('sql-notebook[data-failed]').waitFor({ state: 'attached' });
  const { height } = (await page.locator('sql-notebook').boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(10);
  expect(await page.locator('.worked-notebook').isVisible()).toBe(true);
  await context.close();
});

test('written by keyboard alone, run, moved, deleted and brought back, kept, published', async () => {
  const opened = await openPage(browser, 'jelajah/catatan/', { bypassCSP: true });
  const { page, requests } = opened;
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).last().focus();
    await page.keyboard.press('Enter');
  };
  await cells(page).nth(1).waitFor();
  expect(await layoutShift(page)).toBeLessThan(0.05);
  await page.getByLabel('Judul catatan').focus();
  await page.keyboard.type('Uji catatan');
  await page.getByLabel('Teks (Markdown)').focus();
  await page.keyboard.type('# Temuan\n\nSebuah **angka**.');
  await page.keyboard.press('Control+Enter');
  expect(await cells(page).first().getByRole('heading', { name: 'Temuan' }).count()).toBe(1);

  await press('+ Bagan');
  await page.locator('.cm-content').waitFor();
  await page.keyboard.type(
    "SELECT area_code, value FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND area_level = 'province' AND year = 2023 AND breakdown IS NULL AND headline",
  );
  await page.keyboard.press('Alt+ArrowUp');
  expect(await status(page).innerText()).toContain('urutan 2');
  expect(
    await cells(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['kind'])),
  ).toEqual(['text', 'chart', 'query']);
  await page.keyboard.press('Control+Enter');
  await isIdle(page);
  await cells(page).nth(1).locator('figure svg').waitFor();
  // Still in the field after the move and the run.
  expect(
    await page.evaluate(() =>
      document.activeElement?.closest('[data-kind]')?.getAttribute('data-kind'),
    ),
  ).toBe('chart');

  await press('Jalankan semua');
  await isIdle(page);
  await status(page).getByText('2 sel dijalankan').waitFor();
  expect(await cells(page).nth(2).locator('tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('[data-part=sources] li').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-part=sources]').innerText()).toContain('Badan Pusat Statistik');

  await press('Hapus sel');
  expect(await cells(page).count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Urungkan');
  await page.keyboard.press('Enter');
  expect(await cells(page).count()).toBe(3);
  expect(await cells(page).nth(2).locator('tbody tr').count()).toBeGreaterThan(5);

  expect(await violations(page)).toEqual([]);
  await press('Salin tautan');
  await page.waitForFunction(() => location.hash.startsWith('#n=1.'));
  const link = page.url();

  // Printed: a document with its title, results, sources and address, without the tools.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-part=printed-title]').innerText()).toBe('Uji catatan');
  expect(await page.locator('[data-part=address]').innerText()).toBe(link);
  // The titles of columns are buttons on the screen, and print as titles.
  const tools = page.locator('sql-notebook :is(button, input, select, textarea):not(thead *)');
  expect(await tools.filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('sql-notebook figure svg').isVisible()).toBe(true);
  expect(await page.locator('sql-notebook table').isVisible()).toBe(true);
  await page.emulateMedia({ media: null });

  // The draft is there without the link, and opens without running.
  await page.goto(new URL('jelajah/catatan/', inject('site')).href);
  await status(page).getByText('Konsep terakhir').waitFor();
  expect(await page.getByLabel('Judul catatan').inputValue()).toBe('Uji catatan');
  expect(await cells(page).count()).toBe(3);
  expect(await page.locator('sql-notebook figure svg').count()).toBe(0);
  expect(strangers(requests)).toEqual([]);
  await opened.close();

  const other = await openPage(browser, `en/jelajah/catatan/${new URL(link).hash}`, {
    colorScheme: 'dark',
    bypassCSP: true,
  });
  await status(other.page).getByText('Nothing has been run').waitFor();
  expect(await other.page.getByLabel('Title of the notebook').inputValue()).toBe('Uji catatan');
  await other.page.waitForLoadState('networkidle');
  expect(other.requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
  expect(await violations(other.page)).toEqual([]);
  await other.close();
});

test('a hostile link injects nothing and runs nothing; once run, each attempt fails in words', async () => {
  const opened = await openPage(browser, `jelajah/catatan/${notebookHash(hostile)}`);
  const { page, requests } = opened;
  const title = await page.title();
  await status(page).getByText('Belum ada yang dijalankan').waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
  expect(await page.locator('sql-notebook img, sql-notebook script:not([type])').count()).toBe(0);
  expect(await page.locator('sql-notebook a[href^="javascript"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Jalankan semua' }).click();
  await isIdle(page);
  expect(await page.locator('sql-notebook .problem .sentence').count()).toBe(ATTEMPTS.length - 1);
  for (const sentence of await page.locator('sql-notebook .problem .sentence').allInnerTexts())
    expect(sentence).not.toBe('');
  expect(await page.locator('sql-notebook img').count()).toBe(0);
  expect(await page.title()).toBe(title);
  expect(strangers(requests)).toEqual([]);
  await page.getByRole('button', { name: 'Catatan baru' }).click();
  for (const hash of ['#n=1.AAAA', '#n=2.x', `#n=${MARKUP}`, `#n=1.${'A'.repeat(100_000)}`]) {
    await page.evaluate((one) => (location.hash = one), hash);
    await status(page).getByText('rusak atau terpotong').waitFor();
    await page.getByRole('button', { name: 'Catatan baru' }).click();
  }
  await opened.close();
});

test('without scripts the page explains itself and shows a worked example', async () => {
  const { page, close } = await openPage(browser, 'jelajah/catatan/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').first().innerText()).toContain('JavaScript');
  expect(await page.locator('.worked-notebook svg').count()).toBe(2);
  expect(await page.locator('.worked-notebook tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('.worked-notebook pre').count()).toBe(2);
  expect(await page.locator('sql-notebook button').filter({ visible: true }).count()).toBe(0);
  await close();
});
