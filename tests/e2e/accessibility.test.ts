import axe, { type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KIND_PAGES } from '../site/site.ts';
import { launchBrowser, openPage } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rows of each table that are looked at: the others have the same markup, and axe takes its time for each. */
const MOST_ROWS = 6;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds wrong, as lines that name rule, element and reason. */
async function violations(
  page: Page,
  runOnly: RunOnly = { type: 'tag', values: TAGS },
): Promise<string[]> {
  // Closed details hide their tables from axe as they do from readers: open, both are looked at.
  await page.evaluate((most) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const body of document.querySelectorAll('tbody'))
      for (const row of [...body.rows].slice(most)) row.remove();
  }, MOST_ROWS);
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

test.each(KIND_PAGES)(
  '$kind ($lang) has no barrier, in the light or in the dark',
  async ({ path, lang }) => {
    const one = await openPage(browser, path, { colorScheme: 'light' });
    const found = await violations(one.page);
    // What the dark variant changes is colours, and they are the same in both languages.
    if (lang === 'id') {
      await one.page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(one.page, { type: 'rule', values: ['color-contrast'] })));
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
    (await violations(one.page)).map((line) => line.slice(0, line.indexOf(':')));
  const light = await rules();
  await one.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await rules();
  await one.close();
  expect(light.sort()).toEqual(['color-contrast', 'html-has-lang']);
  expect(dark).toEqual(['html-has-lang']);
});

test('the page for missing addresses has none', async () => {
  const one = await openPage(browser, 'tidak-ada/', { troubled: true });
  const found = await violations(one.page);
  await one.close();
  expect(found).toEqual([]);
});
