/** What a query, a link or a value must never achieve: each attempt is listed, and each fails. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/explorer/permalink.ts';
import { launchBrowser, openPage, strangers, type OpenPage } from './browser.ts';
import { run } from './workbench.ts';

let browser: Browser;
let shared: OpenPage;
beforeAll(async () => {
  browser = await launchBrowser();
  shared = await openPage(browser, 'en/jelajah/');
});
afterAll(async () => {
  await shared.close();
  await browser.close();
});

const ATTEMPTS = [
  // Another host
  "SELECT * FROM read_csv('https://example.org/a.csv')",
  "SELECT * FROM read_csv_auto('http://example.org/a.csv')",
  "SELECT * FROM 'https://example.org/a.parquet'",
  "SELECT * FROM read_blob('https://example.org/a')",
  "SELECT * FROM read_text('s3://bucket/a.txt')",
  // A file
  "SELECT * FROM '/etc/passwd'",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM read_blob('/etc/passwd')",
  "SELECT * FROM glob('*')",
  "SELECT * FROM sniff_csv('/etc/passwd')",
  // Extensions
  'INSTALL httpfs',
  'LOAD httpfs',
  'FORCE INSTALL spatial',
  "INSTALL httpfs FROM 'https://example.org'",
  '/* */ LOAD parquet',
  'SELECT 1; LOAD httpfs',
  // Out
  "COPY units TO 'units.csv'",
  "COPY (SELECT 1) TO 'https://example.org/a.csv'",
  "EXPORT DATABASE 'folder'",
  "COPY units FROM 'units.csv'",
  "IMPORT DATABASE 'folder'",
  "ATTACH 'other.db'",
  "ATTACH 'https://example.org/other.db' AS o",
  // The locks
  'SET enable_external_access = true',
  'SET lock_configuration = false',
  'RESET enable_external_access',
  'RESET lock_configuration',
  'PRAGMA enable_external_access = true',
  "SET memory_limit = '8GB'",
  'SET autoload_known_extensions = true',
  "SET allowed_directories = ['/']",
  "SET custom_extension_repository = 'https://example.org'",
  'SET GLOBAL enable_external_access = true',
  // Secrets and the environment
  "CREATE SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')",
  "SELECT getenv('HOME')",
] as const;

describe('a query', () => {
  test.each(ATTEMPTS)('cannot: %s', async (sql) => {
    const { page, requests } = shared;
    await run(page, sql);
    expect(await page.locator('sql-workbench [data-part=problem] .sentence').innerText()).not.toBe(
      '',
    );
    expect(await page.locator('sql-workbench [data-part=problem]').isVisible()).toBe(true);
    expect(strangers(requests)).toEqual([]);
  });

  test('goes on working after all of them, and the locks still hold', async () => {
    const { page } = shared;
    await run(
      page,
      "SELECT current_setting('enable_external_access') AS outside, current_setting('lock_configuration') AS locked",
    );
    expect(await page.locator('[role=gridcell]').allInnerTexts()).toEqual(['false', 'true']);
  });
});

describe('a link', () => {
  const HOSTILE = [
    '#q=1.%3Cimg%20src=x%20onerror=alert(1)%3E',
    '#q=<img src=x onerror=document.title="owned">',
    '#q=1.AAAA',
    '#q=1.____',
    '#q=2.abcd',
    '#q=__proto__',
    '#q=constructor',
    `#q=1.${'A'.repeat(200_000)}`,
    '#q=1.' + '%00'.repeat(50),
    '#__proto__[polluted]=1',
  ];
  test.each(HOSTILE.map((hash) => [hash.slice(0, 40), hash]))(
    'runs and injects nothing: %s',
    async (_name, hash) => {
      const opened = await openPage(browser, `jelajah/${hash}`);
      const { page, requests, complaints } = opened;
      const title = await page.title();
      await page.waitForLoadState('networkidle');
      expect(title).toContain('Jelajah');
      expect(await page.title()).toBe(title);
      expect(await page.locator('img[onerror]').count()).toBe(0);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
      await opened.close();
    },
  );

  test('whose query turns its own direction shows where it does, and the query stays as it was', async () => {
    const sql = "SELECT 'x\u202e' AS a, 1 AS b -- \u2067 and so on";
    const { page, complaints, close } = await openPage(browser, `jelajah/${hashOf({ sql })}`);
    const dots = page.locator('.cm-content .unseen');
    await dots.nth(1).waitFor();
    expect(
      await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label'))),
    ).toEqual(['U+202E', 'U+2067']);
    expect(await page.locator('.cm-content').textContent()).not.toMatch(/[\u202e\u2067]/);
    expect(await page.locator('sql-workbench [data-part=query]').inputValue()).toBe(sql);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('values from the data are text, on the page and in the warning', async () => {
  const { page } = shared;
  await run(
    page,
    "SELECT '<img src=x onerror=document.title=1>' AS \"<b>column</b>\", '=HYPERLINK(1)' AS f, value FROM observations ORDER BY value DESC LIMIT 3",
  );
  expect(await page.locator('[role=gridcell]').first().innerText()).toBe(
    '<img src=x onerror=document.title=1>',
  );
  expect(await page.locator('sql-workbench img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});
