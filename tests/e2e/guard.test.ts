import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { MIXED } from './workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a query that mixes populations is warned of by name and corrected at one click', async () => {
  const opened = await openPage(browser, 'jelajah/');
  const { page, complaints } = opened;
  const write = async (sql: string): Promise<void> => {
    await page.locator('sql-workbench [data-part=field] label').hover();
    await page.locator('.cm-content').fill(sql);
  };
  const run = async (): Promise<void> => {
    await page.click('sql-workbench [data-part=run]');
    await page.locator('sql-workbench:not([data-busy])').waitFor();
  };
  const caution = page.locator('sql-workbench [data-part=caution]');
  await write(MIXED);
  await run();
  await caution.getByText('IMK dan IKM').waitFor();
  await caution.getByRole('button', { name: 'Pakai kueri yang diperbaiki' }).click();
  const corrected = await page.locator('sql-workbench [data-part=query]').inputValue();
  expect(corrected).toContain('imk_workers_person / imk_establishments');
  await run();
  await page
    .locator('sql-workbench [data-part=caution]:not([data-checking])')
    .waitFor({ state: 'attached' });
  expect(await caution.isHidden()).toBe(true);

  // The next query does not wait for the guard, nor does its warning outlive the result that it is about.
  await write('SELECT sum(value) FROM observations');
  await run();
  await write('SELECT 42 AS answer');
  await run();
  expect(await page.locator('sql-workbench [data-part=problem]').isHidden()).toBe(true);
  await page
    .locator('sql-workbench [data-part=caution]:not([data-checking])')
    .waitFor({ state: 'attached' });
  expect(await caution.isHidden()).toBe(true);
  expect(complaints).toEqual([]);
  await opened.close();
});
