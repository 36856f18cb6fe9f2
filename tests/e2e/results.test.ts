/** What becomes of a result: tabs, files, its citation, an embed; and what stands beside the editor. One engine for all of it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parquetReadObjects } from 'hyparquet';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hashOf } from '../../src/explorer/permalink.ts';
import { barriers } from './barriers.ts';
import { comeToLife, launchBrowser, openPage, strangers, type OpenPage } from './browser.ts';
import { run } from './workbench.ts';

const YEARS = `SELECT year, sum(value) AS workers FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND area_level = 'nation' AND breakdown IS NULL AND headline GROUP BY year ORDER BY year`;

let browser: Browser;
let shared: OpenPage;
beforeAll(async () => {
  browser = await launchBrowser();
  shared = await openPage(browser, 'en/jelajah/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
afterAll(async () => {
  await shared.close();
  await browser.close();
});

const within = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator(`sql-workbench [data-part=${name}]`);
const status = (page: Page): Promise<string> => within(page, 'status').innerText();

describe('a result', () => {
  test('is saved as workbook, JSON, Parquet, SVG and PNG, each of which opens', async () => {
    const { page, requests } = shared;
    await run(page, YEARS);
    await within(page, 'chart-picture').locator('svg').waitFor();
    const save = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        within(page, 'panel').locator(`[data-part=${name}]`).click(),
      ]);
      return readFile(await download.path());
    };
    const shown = await within(page, 'table').locator('tbody td').allInnerTexts();

    const sheets = await readXlsxFile(await save('xlsx'));
    expect(sheets[0]?.data[0]).toEqual(['year', 'workers']);
    const workers = (sheets[0]?.data.slice(1) ?? []).map((row) => row[1] as unknown);
    expect(workers.every((value) => typeof value === 'number')).toBe(true);
    expect(workers.map((value) => Number(value).toLocaleString('en'))).toEqual(
      shown.filter((_, i) => i % 2 === 1),
    );
    expect(sheets[1]?.data.flat().join('\n')).toContain('/en/jelajah/#q=2.');

    const json = JSON.parse((await save('json')).toString()) as {
      link: string;
      rows: { workers: number }[];
    };
    expect(json.rows.map((row) => row.workers)).toEqual(workers);

    const parquet = new Uint8Array(await save('parquet')).buffer;
    const rows = await parquetReadObjects({ file: parquet });
    expect(rows.map((row) => row['workers'] as unknown)).toEqual(workers);

    const svg = (await save('svg')).toString();
    expect(svg).toMatch(
      /^<svg [\s\S]*workers by year[\s\S]*Source: Atlas IKM[\s\S]*#q=2\.[\s\S]*<\/svg>\s*$/,
    );
    expect((await save('png')).subarray(1, 4).toString()).toBe('PNG');
    expect(strangers(requests)).toEqual([]);
  });

  test('is cited with exactly the sources behind its rows, or says that it cannot be', async () => {
    const { page } = shared;
    await within(page, 'cite').locator('summary').click();
    await expect.poll(() => within(page, 'cite-note').innerText()).toMatch(/exactly \d+ sources:$/);
    const listed = await within(page, 'cite-sources').locator('a').allInnerTexts();
    const text = await within(page, 'citation').innerText();
    expect(listed.length).toBeGreaterThan(1);
    for (const title of listed) expect(text).toContain(title);
    await within(page, 'cite-format').selectOption('bibtex');
    expect(await within(page, 'citation').innerText()).toContain('@');

    await run(
      page,
      `SELECT DISTINCT source_id FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND area_level = 'nation' AND breakdown IS NULL AND headline`,
    );
    expect(await within(page, 'table').locator('tbody tr').count()).toBe(listed.length);

    await run(page, 'SELECT name FROM areas LIMIT 3');
    await within(page, 'cite').locator('summary').click();
    await expect.poll(() => within(page, 'cite-note').innerText()).toContain('Tables read: areas.');
  });

  test('is kept in a tab, renamed, turned to and closed by keyboard, and the tree names it', async () => {
    const { page } = shared;
    await run(page, 'SELECT 1 AS first');
    await page.getByRole('button', { name: 'Keep this result' }).click();
    await run(page, YEARS);
    await within(page, 'chart-picture').locator('svg').waitFor();
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(2);
    await tabs.nth(1).focus();
    await page.keyboard.press('ArrowRight');
    expect(await tabs.nth(0).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    expect(await within(page, 'table').locator('tbody td').allInnerTexts()).toEqual(['1']);
    expect(await status(page)).toBe('SELECT 1 AS first: 1 row.');
    await page.keyboard.press('F2');
    await page.keyboard.type('The first');
    await page.keyboard.press('Enter');
    const snapshot = await page.locator('sql-workbench section.result').ariaSnapshot();
    expect(snapshot).toMatch(/region "Result"/);
    expect(snapshot).toMatch(/tablist "Query results"/);
    expect(snapshot).toMatch(/tab "The first" \[selected\]/);
    expect(snapshot).toMatch(/button "Result kept" \[pressed\]/);
    expect(snapshot).toMatch(/tabpanel "The first"/);
    expect(snapshot).toMatch(/grid "Query result: 1 rows?, 1 columns?"/);
    expect(snapshot).toMatch(/group "Download"/);
    expect(await barriers(page, { within: 'sql-workbench' })).toEqual([]);
    await page.getByRole('tab', { name: 'The first' }).focus();
    await page.keyboard.press('Delete');
    expect(await status(page)).toBe('Result “The first” closed.');
    expect(await tabs.count()).toBe(1);
    await within(page, 'chart-picture').locator('svg').waitFor();
  });

  test('is embedded by code that is there before the fold is open and follows the chart; too long a query says so', async () => {
    const { page } = shared;
    const copied = async (): Promise<string> => {
      await within(page, 'embed').evaluate((fold: HTMLDetailsElement) => {
        fold.open = true;
        fold.querySelector<HTMLElement>('[data-part=embed-copy]')?.click();
      });
      await expect.poll(() => status(page)).toBe('Embed code copied.');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.reload();
    await comeToLife(page);
    await run(page, YEARS);
    await within(page, 'chart-picture').locator('svg').waitFor();
    const line = await copied();
    expect(line).toMatch(
      /^<iframe src="http.+\/en\/sematan\/bagan\/#q=2\..+" title="workers by year"/,
    );
    await within(page, 'chart').getByRole('combobox', { name: 'Kind' }).selectOption('bars');
    expect(await copied()).not.toBe(line);

    await run(page, `${YEARS} -- ${'long '.repeat(1700)}`);
    await within(page, 'chart-picture').locator('svg').waitFor();
    await within(page, 'embed').evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await within(page, 'embed-copy').click();
    await expect.poll(() => status(page)).toMatch(/^This query is too long for a link/);
    expect(await within(page, 'embed-code').inputValue()).toBe('');
  });
});

describe('beside the editor', () => {
  test('a value is found by its meaning and inserted at the cursor, and the query is laid out', async () => {
    const { page } = shared;
    await page
      .locator('.cm-content')
      .fill('select count(*) from observations where indicator_id = ');
    await page.locator('.cm-content').press('Control+End');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Find a table, column' }).fill('value added');
    await within(page, 'schema-list').getByRole('button', { name: "'value_added'" }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const query = within(page, 'query');
    await expect.poll(() => query.inputValue()).toMatch(/indicator_id = '\w+'$/);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await page.getByRole('button', { name: 'Format', exact: true }).click();
    await expect.poll(() => query.inputValue()).toMatch(/^SELECT\n {2}count\(\*\)\nFROM/i);
    expect(await barriers(page, { within: 'sql-workbench' })).toEqual([]);
  });
});

describe('a saved chart in another site’s frame', () => {
  test('waits for a press, then draws the chart of its query', async () => {
    const { page, requests, complaints, close } = await openPage(browser, 'sematan/bagan/');
    const hash = hashOf({
      // With what would turn the text around that follows.
      sql: `${YEARS} -- \u202e`,
      lang: 'en',
      chart: { type: 'line', x: 0, y: 1, series: undefined, title: 'Workers \u202e<b>of</b> IMK' },
    });
    const address = new URL(`en/sematan/bagan/${hash}`, inject('site')).href;
    const host = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><iframe title="chart" width="600" height="500" src="${address}" sandbox="allow-scripts allow-same-origin allow-popups"></iframe></html>`,
        ),
    );
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Workers <b>of</b> IMK' }).waitFor();
    expect(await frame.locator('[data-part=sql]').textContent()).toBe(`${YEARS} -- `);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
    await frame.getByRole('button', { name: 'Compute the chart' }).click();
    await frame.locator('[data-part=picture] svg').waitFor();
    expect(await frame.locator('[data-part=status]').innerText()).toMatch(/from \d+ rows\.$/);
    expect(
      await frame.getByRole('link', { name: 'Open in Atlas IKM' }).getAttribute('href'),
    ).toContain('/en/jelajah/#q=2.');
    expect(complaints).toEqual([]);
    await close();
    host.closeAllConnections();
    host.close();
  });

  test.each(['#q=2.abcd', '', '#q=1.<img src=x onerror=alert(1)>'])(
    'says so where its address is damaged: %s',
    async (hash) => {
      const { page, close } = await openPage(browser, `sematan/bagan/${hash}`);
      await expect
        .poll(() => page.locator('[data-part=status]').innerText())
        .toMatch(/rusak|tidak memuat/);
      expect(await page.locator('[data-part=draw]').isVisible()).toBe(false);
      expect(await barriers(page, {})).toEqual([]);
      await close();
    },
  );
});

describe('memory', () => {
  test('that a query exhausts is given back by a restart', async () => {
    const { page } = shared;
    await run(page, 'SELECT * FROM range(1000000000) ORDER BY hash(range)');
    expect(await within(page, 'problem').innerText()).toContain('more memory');
    await within(page, 'problem').getByRole('button', { name: 'Restart engine' }).click();
    await run(page, 'SELECT count(*) > 5 AS enough FROM units');
    expect(await within(page, 'table').locator('tbody td').allInnerTexts()).toEqual(['true']);
  });

  test('that a device lacks is said before anything is fetched, and it can be tried all the same', async () => {
    const { page, requests, close } = await openPage(browser, 'en/jelajah/');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'deviceMemory', { value: 2, configurable: true }),
    );
    await run(page, 'SELECT 7 AS n');
    expect(await within(page, 'problem').locator('.sentence').innerText()).toContain(
      'little memory',
    );
    expect(await within(page, 'problem').getByRole('link').count()).toBeGreaterThan(1);
    expect(requests.filter((url) => url.endsWith('.wasm.gz'))).toEqual([]);
    await page.getByRole('button', { name: 'Run anyway' }).click();
    await expect
      .poll(() => within(page, 'table').locator('tbody td').allInnerTexts(), { timeout: 20_000 })
      .toEqual(['7']);
    await close();
  });
});
