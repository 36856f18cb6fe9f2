/** The explorer, the notebook and the saved chart in the states that a visit leads to: axe, fingers, paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hashOf } from '../../src/explorer/permalink.ts';
import { notebookHash } from '../../src/notebook/notebook-link.ts';
import { barriers } from './barriers.ts';
import { launchBrowser, openPage } from './browser.ts';
import { MIXED, YEARS, run } from './workbench.ts';

const CHART = { type: 'line', x: 0, y: 1, series: undefined, title: undefined } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// What the dark variant changes is colours, and they are the same in both languages.
const modes = [
  ['id', 'light'],
  ['en', 'dark'],
] as const;

test.each(modes)(
  'no barrier in any state (%s, %s)',
  async (lang, colorScheme) => {
    const prefix = lang === 'en' ? 'en/' : '';
    const found: string[] = [];
    const look = async (page: Page, within: string): Promise<void> => {
      found.push(...(await barriers(page, { within })));
    };

    // Tabs, a warning, files to download, citation, embed and history, with a file of one's own; then an error.
    const explorer = await openPage(browser, `${prefix}jelajah/`, { colorScheme });
    const { page } = explorer;
    await page.locator('own-files input[type=file]').setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('provinsi,jumlah\nBali,3\nJawa Barta,5\n'),
    });
    await page.locator('own-files .own-file h3').waitFor();
    await run(page, YEARS);
    await page.locator('sql-workbench [data-part=chart-picture] svg').waitFor();
    await page.locator('sql-workbench [data-part=tab-keep]').click();
    for (const name of ['cite', 'embed', 'history'])
      await page.locator(`sql-workbench [data-part=${name}] > summary`).click();
    await page.locator('sql-workbench [data-part=cite-sources] li').first().waitFor();
    await look(page, 'sql-workbench');
    await run(page, MIXED);
    await page.locator('sql-workbench [data-part=use-corrected]').waitFor();
    await page.locator('sql-workbench [data-part=tab-rename]').click();
    await look(page, 'sql-workbench .result');
    await run(page, 'SELECT area_kode FROM areas');
    await page.locator('sql-workbench .problem .sentence').waitFor();
    await look(page, 'sql-workbench .problem');
    await look(page, 'own-files');

    // The chart in another site's frame, before and after it is computed; its context has the engine in its cache.
    const hash = hashOf({ sql: YEARS, lang, chart: CHART });
    await page.goto(new URL(`${prefix}sematan/bagan/${hash}`, inject('site')).href);
    await look(page, 'html');
    await page.locator('[data-part=draw]').click();
    await page.locator('[data-part=picture] svg').waitFor();
    await look(page, 'html');

    // The notebook with a text, a warning and a chart.
    const notebook = {
      title: 'A',
      release: undefined,
      lang,
      cells: [
        { kind: 'text', text: '# Heading\n\n- one\n- [two](https://example.org/)' },
        { kind: 'query', sql: MIXED },
        { kind: 'chart', sql: YEARS, chart: CHART },
      ],
    } as const;
    await page.goto(
      new URL(`${prefix}jelajah/catatan/${notebookHash(notebook)}`, inject('site')).href,
    );
    await page.locator('sql-notebook [data-part=run-all]').click();
    await page.locator('sql-notebook figure svg').waitFor();
    await page.locator('sql-notebook:not([data-busy])').waitFor();
    await page.locator('sql-notebook [data-part=use-corrected]').waitFor();
    await look(page, 'sql-notebook');
    await explorer.close();
    expect(found).toEqual([]);
  },
  90_000,
);

test(
  'fingers reach everything on a phone, and the keyboard on its screen hides no button',
  { timeout: 60_000 },
  async () => {
    const { page, close } = await openPage(browser, 'jelajah/', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    // The builder.
    await page.getByRole('combobox', { name: 'Tempat' }).tap();
    await page.keyboard.insertText('bali');
    await page.getByRole('option', { name: /^Bali/ }).tap();
    await page.getByRole('button', { name: 'Hapus Jawa Timur' }).tap();
    await page.locator('chart-builder label', { hasText: 'Batang' }).tap();
    await expect.poll(() => page.url()).toMatch(/wilayah=32,33,51&bagan=batang/);

    // The editor holds a long query; half of the screen goes to the keyboard.
    await page.locator('sql-workbench [data-part=query]').tap();
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(
      `${'-- a line\n'.repeat(40)}SELECT * FROM observations LIMIT 300`,
    );
    await page.setViewportSize({ width: 390, height: 420 });
    const runButton = page.locator('sql-workbench [data-part=run]');
    const bottom = (): Promise<number> =>
      runButton.evaluate((one) => one.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThanOrEqual(420);
    expect(await bottom()).toBeGreaterThan(44);
    // The line that is written in stays in sight with it.
    const line = await page.evaluate(() => {
      const { focusNode } = document.getSelection()!;
      const within = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
      const { top, bottom } = within!.closest('.cm-line')!.getBoundingClientRect();
      return { top, bottom };
    });
    expect(line.top).toBeGreaterThanOrEqual(0);
    expect(line.bottom).toBeLessThanOrEqual(420);
    await runButton.tap();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('sql-workbench [role=grid]').waitFor();

    await page.locator('sql-workbench th', { hasText: 'value' }).getByRole('button').first().tap();
    await page.locator('sql-workbench th[aria-sort]').waitFor();
    await page.locator('sql-workbench [data-part=history] > summary').tap();
    await page.locator('sql-workbench [data-part=cite] > summary').tap();

    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        ':is(chart-builder, sql-workbench, own-files) :is(button, select, input, textarea, summary, [role=tab])',
      );
      return [...controls].flatMap((one) => {
        const target = one.matches('input') ? (one.closest('label') ?? one) : one;
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || !one.checkVisibility()) return [];
        const least = one.matches('.primary, chart-builder select') ? 44 : 24;
        return width < 24 || height < least
          ? [`${one.outerHTML.slice(0, 90)}: ${width} × ${height}, at least ${least}`]
          : [];
      });
    });
    expect(small).toEqual([]);
    // The page itself never scrolls sideways: a wide result does, in its frame.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const frame = page.locator('sql-workbench .grid .frame');
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await close();
  },
);

test('a long result of the notebook is printed row by row, with how many of how many', async () => {
  const { page, close } = await openPage(
    browser,
    `en/jelajah/catatan/${notebookHash({
      title: 'Long',
      release: undefined,
      lang: 'en',
      cells: [
        {
          kind: 'query',
          sql: "SELECT i AS number, repeat('word ', 30) AS words FROM range(1500) AS r(i)",
        },
      ],
    })}`,
    { viewport: { width: 700, height: 900 } },
  );
  await page.locator('sql-notebook [data-part=run-all]').click();
  const rows = page.locator('sql-notebook tbody tr[data-row]');
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows.count()).toBe(1000);
  expect(await page.locator('sql-notebook [data-part=printed]').innerText()).toBe(
    'Printed: the first 1,000 of 1,500 rows.',
  );
  // Nothing is cut off at the edge of the paper.
  expect(
    await page.locator('sql-notebook table').evaluate((table: HTMLElement) => table.offsetWidth),
  ).toBeLessThanOrEqual(700);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await close();
});
