import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/explorer/permalink.ts';
import {
  launchBrowser,
  layoutShift,
  openPage,
  strangers,
  type OpenOptions,
  type OpenPage,
} from './browser.ts';

const PROVINCES = `SELECT area_code, value FROM observations WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND year = 2023 AND area_level = 'province' AND breakdown IS NULL AND headline`;

let browser: Browser;
let opened: OpenPage[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()));
  opened = [];
});

async function open(path = 'jelajah/', options?: OpenOptions): Promise<OpenPage> {
  const one = await openPage(browser, path, options);
  opened.push(one);
  return one;
}

/** Writes a query into the field, whichever stands there. */
async function write(page: Page, sql: string): Promise<void> {
  const editor = page.locator('.cm-content');
  await page.locator('sql-workbench [data-part=field] label').hover();
  await editor.waitFor();
  await editor.fill(sql);
}

async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.click('sql-workbench [data-part=run]');
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('sql-workbench:not([data-busy])').waitFor();
}

const sentence = (page: Page): Promise<string> =>
  page.locator('sql-workbench [data-part=problem] .sentence').innerText();
const cells = (page: Page, column: number): Promise<string[]> =>
  page.locator(`sql-workbench [data-part=table] tbody tr td:nth-child(${column})`).allInnerTexts();
const isEngine = (url: string): boolean => /\/engine\/|duckdb|\.parquet/.test(url);

describe('a query', () => {
  test('gives its rows, under the policy of the page and without another host', async () => {
    // It comes to life under the eyes of who went straight to it: nothing moves.
    const { page, requests, complaints } = await open('jelajah/#sql');
    expect(await layoutShift(page)).toBeLessThan(0.05);
    await run(page, PROVINCES);

    const values = (await cells(page, 2)).map((text) => Number(text.replaceAll('.', '')));
    expect(values).toHaveLength(34);
    expect(values.reduce((a, b) => a + b)).toBe(4_500_584);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toMatch(
      /^34 baris dalam [\d,]+ detik\.$/,
    );
    expect(await page.locator('thead .type').first().innerText()).toBe('VARCHAR');
    await page.locator('sql-workbench [data-part=chart-picture] svg').waitFor();

    expect(requests.filter((url) => url.endsWith('.parquet'))).toHaveLength(1);
    // The engine fetches from inside its worker: the log would be worthless if it missed that.
    expect(requests.filter((url) => url.endsWith('.wasm.gz'))).toHaveLength(1);
    expect(strangers(requests)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows NULL, large numbers and dates for what they are', async () => {
    const { page } = await open('en/jelajah/');
    await run(
      page,
      "SELECT NULL AS a, 9007199254740993 AS b, DATE '2023-06-30' AS c, 12.34 AS d, sum(i) AS e, '<b>x</b>' AS f FROM range(3) AS t(i)",
    );
    expect(
      (await page.locator('sql-workbench [data-part=table] tbody td').allInnerTexts()).join('|'),
    ).toBe('NULL|9,007,199,254,740,993|2023-06-30|12.34|3|<b>x</b>');
    expect(await page.locator('sql-workbench [data-part=table] td.null').count()).toBe(1);
  });

  test('stops at 10,000 rows until all are asked for', async () => {
    const { page } = await open('en/jelajah/');
    await run(page, 'SELECT i FROM range(12000) AS t(i)');
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toContain(
      'More than 10,000 rows',
    );
    await page.click('sql-workbench [data-part=show-all]');
    await settled(page);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toContain(
      '12,000 rows',
    );
    await page.locator('sql-workbench [data-part=table] td').first().focus();
    await page.keyboard.press('Control+End');
    expect((await cells(page, 1)).at(-1)).toBe('11,999');
  });
});

describe('the engine', () => {
  test('is not asked for before a query is run, nor its small parts before the editor is touched', async () => {
    const { page, requests } = await open();
    await page.waitForLoadState('networkidle');
    expect(requests.filter(isEngine)).toEqual([]);
    expect(requests.filter((url) => url.includes('editor'))).toEqual([]);

    await page.focus('sql-workbench [data-part=query]');
    await page.locator('.cm-editor').waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');

    await Promise.all([
      page.waitForRequest(/\.wasm\.gz$/),
      page.hover('sql-workbench [data-part=run]'),
    ]);
  });

  test('is let go by Tab', async () => {
    const { page } = await open();
    await page.focus('sql-workbench [data-part=query]');
    await page.locator('.cm-editor').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
      'run',
    );
  });

  test('cancels an endless query and goes on', async () => {
    const { page } = await open('en/jelajah/');
    await run(page, 'SELECT 1');
    await write(page, 'SELECT count(*) FROM range(1e12::BIGINT)');
    await page.click('sql-workbench [data-part=run]');
    await page.waitForTimeout(500);
    const before = Date.now();
    await page.click('sql-workbench [data-part=cancel]');
    await settled(page);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toBe(
      'The query was cancelled.',
    );
    await run(page, 'SELECT 42 AS answer');
    expect(Date.now() - before).toBeLessThan(2000);
    expect(await cells(page, 1)).toEqual(['42']);
  });

  test('lets a download be cancelled, and starts afresh after it', async () => {
    const { page } = await open('en/jelajah/');
    await page.route('**/*.wasm.gz', () => {});
    await write(page, 'SELECT 7 AS n');
    await page.click('sql-workbench [data-part=run]');
    await page.locator('progress').waitFor();
    await page.click('sql-workbench [data-part=cancel]');
    await settled(page);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toBe(
      'The query was cancelled.',
    );
    await page.unroute('**/*.wasm.gz');
    await page.click('sql-workbench [data-part=run]');
    await settled(page);
    expect(await cells(page, 1)).toEqual(['7']);
  });

  test('stops a query at the time limit, which can be lifted', async () => {
    const { page } = await open('en/jelajah/');
    await page.clock.install();
    await run(page, 'SELECT 1');
    await write(page, 'SELECT count(*) FROM range(1000000000000)');
    await page.click('sql-workbench [data-part=run]');
    await page.getByText('Running the query').waitFor();
    await page.clock.fastForward(31_000);
    await settled(page);
    expect(await sentence(page)).toContain('longer than 30 seconds');
    await page.getByRole('button', { name: 'Run without a time limit' }).click();
    await page.getByText('Running the query').waitFor();
    await page.clock.fastForward(60_000);
    expect(await page.locator('sql-workbench').getAttribute('data-busy')).toBe('');
    await page.click('sql-workbench [data-part=cancel]');
    await settled(page);
  });

  test('that crashes is replaced', async () => {
    const { page } = await open('en/jelajah/', { troubled: true });
    await run(page, 'SELECT 1');
    await write(page, 'SELECT count(*) FROM range(1000000000000)');
    await page.click('sql-workbench [data-part=run]');
    await page.getByText('Running the query').waitFor();
    const worker = page.workers().find((one) => one.url().startsWith('blob:'));
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('trap');
      });
    });
    await settled(page);
    expect(await sentence(page)).toBe('The SQL engine stopped unexpectedly.');
    await run(page, 'SELECT count(*) > 5 FROM units');
    expect(await cells(page, 1)).toEqual(['true']);
  });

  test.each([
    [
      'no WebAssembly',
      () => Reflect.deleteProperty(window, 'WebAssembly'),
      'WebAssembly is not available',
    ],
    [
      'no workers from blobs',
      () => {
        const Original = window.Worker;
        window.Worker = class extends Original {
          constructor(url: string | URL, options?: WorkerOptions) {
            if (String(url).startsWith('blob:')) throw new DOMException('blocked', 'SecurityError');
            super(url, options);
          }
        };
      },
      'refused to run the SQL engine',
    ],
  ])('says so where there is %s', async (_name, spoil, words) => {
    const { page } = await open('en/jelajah/');
    await page.evaluate(spoil);
    await run(page, 'SELECT 1');
    expect(await sentence(page)).toContain(words);
    expect(await page.locator('sql-workbench [data-part=problem] a[href="#contoh"]').count()).toBe(
      1,
    );
  });

  test('says so when the visitor is offline', async () => {
    const { page } = await open('en/jelajah/', { troubled: true });
    await page.locator('sql-workbench [data-part=field] label').hover();
    await page.locator('.cm-editor').waitFor();
    await page.context().setOffline(true);
    await page.locator('.cm-content').fill('SELECT 1');
    await page.click('sql-workbench [data-part=run]');
    await settled(page);
    expect(await sentence(page)).toContain('You are offline');
  });

  test('brings dropped tables back when it is restarted', async () => {
    const { page } = await open('en/jelajah/');
    await run(page, 'DROP TABLE units');
    await run(page, 'SELECT count(*) FROM units');
    expect(await sentence(page)).toContain('dropped');
    await page
      .locator('sql-workbench [data-part=problem]')
      .getByRole('button', { name: 'Restart engine' })
      .click();
    await run(page, 'SELECT count(*) > 5 FROM units');
    expect(await cells(page, 1)).toEqual(['true']);
  });

  test('says so when it cannot be downloaded or is not what was published', async () => {
    const { page } = await open('en/jelajah/', { troubled: true });
    await page.route('**/*.wasm.gz', (route) => route.abort());
    await run(page, 'SELECT 1');
    expect(await sentence(page)).toBe('The SQL engine could not be downloaded.');
    await page.unroute('**/*.wasm.gz');
    await page.route('**/*.wasm.gz', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 9] = (body[body.length - 9] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await run(page, 'SELECT 1');
    expect(await sentence(page)).toContain('not the one that was published');
    await page.unroute('**/*.wasm.gz');
    await page.route('**/units.parquet', (route) => route.fulfill({ body: 'PAR1' }));
    await run(page, 'SELECT * FROM units');
    expect(await sentence(page)).toContain('The file of table units');
    await page.unroute('**/units.parquet');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('sql-workbench [data-part=problem]').waitFor({ state: 'hidden' });
    await settled(page);
    expect(await page.locator('sql-workbench [data-part=table] tbody tr').count()).toBeGreaterThan(
      5,
    );
  });
});

describe('what a query may not do', () => {
  test('extensions are refused at once, in words', async () => {
    const { page } = await open();
    await run(page, 'SELECT 1');
    const before = Date.now();
    await run(page, "SELECT json('{}')");
    expect(Date.now() - before).toBeLessThan(1000);
    expect(await sentence(page)).toBe(
      'Kueri ini memerlukan ekstensi “json”, yang tidak tersedia di sini.',
    );
    expect(
      await page.locator('sql-workbench [data-part=problem] details pre').textContent(),
    ).toContain('Catalog Error');
  });

  test.each([
    ["SELECT * FROM '/etc/passwd'", 'cannot read or write'],
    ["SELECT * FROM read_csv('/etc/passwd')", 'cannot read or write'],
    ["SELECT * FROM read_text('https://example.org/')", 'cannot read or write'],
    ["SELECT * FROM 'https://example.org/a.csv'", 'cannot read or write'],
    ["SELECT * FROM read_parquet('a.parquet')", '“parquet”'],
    ['LOAD httpfs', 'cannot be installed or loaded'],
    ['INSTALL spatial', 'cannot be installed or loaded'],
    ["SET memory_limit = '8GB'", 'locked'],
    ['SET enable_external_access = true', 'locked'],
    ["COPY units TO 'units.csv'", 'cannot read or write'],
    ["ATTACH 'other.db'", 'cannot read or write'],
  ])('%s', async (sql, words) => {
    const { page, requests } = await guarded();
    await run(page, sql);
    expect(await sentence(page)).toContain(words);
    expect(strangers(requests)).toEqual([]);
  });

  /** These leave nothing behind, so they may share an engine. */
  let shared: OpenPage | undefined;
  async function guarded(): Promise<OpenPage> {
    shared ??= await openPage(browser, 'en/jelajah/');
    return shared;
  }
  afterAll(() => shared?.close());
});

describe('the editor', () => {
  test('offers values, underlines the error, runs one statement, and remembers what ran', async () => {
    const { page } = await open('en/jelajah/');
    await write(page, 'SELECT name_en FROM areas WHERE area_code = ');
    await page.locator('.cm-content').press('Control+End');
    await page.keyboard.type("'west j");
    await page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: '32' }).waitFor();
    // Suggestions take no key in their first moments, lest they take one that was meant for the text.
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('sql-workbench [data-part=query]').inputValue())
      .toMatch(/= '32'$/);

    await write(page, 'SELECT 1 AS first;\nSELECT area_kode FROM areas');
    await page.locator('.cm-content').press('Control+Shift+Enter');
    await settled(page);
    expect(await sentence(page)).toContain('“area_kode” in line 2, column 8');
    expect(await page.locator('.cm-lintRange-error').innerText()).toBe('area_kode');
    expect(await page.locator('.cm-gutter-lint .cm-lint-marker-error').count()).toBe(1);
    await page.getByRole('button', { name: 'Show the place' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');

    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: 'Run this statement' }).click();
    await settled(page);
    expect(await cells(page, 1)).toEqual(['1']);
    expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
    await page.reload();
    await page.locator('sql-workbench [data-part=history] summary').click();
    await page.getByRole('button', { name: 'SELECT 1 AS first' }).click();
    expect(await page.locator('sql-workbench [data-part=query]').inputValue()).toBe(
      'SELECT 1 AS first',
    );
    await page.getByRole('button', { name: 'Clear history' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('the grid', () => {
  test('of a hundred thousand rows is walked, sorted, widened and copied by keyboard', async () => {
    const { page } = await open('en/jelajah/', { permissions: ['clipboard-read'] });
    await run(page, "SELECT i, 'row ' || i AS t FROM range(100000) r(i)");
    await page.click('sql-workbench [data-part=show-all]');
    await settled(page);
    const grid = page.getByRole('grid', { name: 'Query result: 100,000 rows, 2 columns' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('100001');
    expect(await grid.locator('tbody tr').count()).toBeLessThan(60);
    await grid.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+End');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('row 99999');
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'),
      ),
    ).toBe('100001');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      't\nrow 99998\nrow 99999',
    );
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('i');
    await page.keyboard.press('Alt+ArrowRight');
    expect(await page.locator('sql-workbench [data-part=count]').innerText()).toMatch(
      /^Width of i: \d+ pixels$/,
    );
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=descending]').waitFor();
    await expect.poll(async () => (await cells(page, 1))[0]).toBe('99,999');
  });
});

describe('errors', () => {
  test('in SQL name the place and likelier names', async () => {
    const { page } = await open('en/jelajah/');
    await run(page, 'SELECT 1\nFROM areas\nWHER name');
    expect(await sentence(page)).toMatch(/not valid SQL in line 3, column \d+/);
    await run(page, 'SELECT area_kode FROM areas');
    expect(await sentence(page)).toBe('There is no column called “area_kode” in line 1, column 8.');
    expect(await page.locator('sql-workbench [data-part=problem]').innerText()).toContain(
      '“area_code”',
    );
    await run(page, 'SELECT * FROM observation');
    expect(await page.locator('sql-workbench [data-part=problem]').innerText()).toContain(
      '“observations”',
    );
    await run(page, 'SELECT * FROM range(1000000000) ORDER BY hash(range)');
    expect(await sentence(page)).toContain('more memory');
    await run(page, 'SELECT 1 AS one');
    expect(await page.locator('sql-workbench [data-part=problem]').isVisible()).toBe(false);
  });
});

describe('results', () => {
  test('are sorted and filtered by Arquero in its own worker', async () => {
    const { page, requests, complaints } = await open();
    await run(page, PROVINCES);
    expect(requests.some((url) => url.includes('shape.worker'))).toBe(false);
    const value = page.locator('thead th', { hasText: 'value' });
    await value.getByRole('button').click();
    await page.locator('th[aria-sort=descending]').waitFor();
    expect((await cells(page, 1)).slice(0, 3)).toEqual(['35', '33', '32']);
    await value.getByRole('button').click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    expect((await cells(page, 1))[0]).toBe('92');
    await page.fill('sql-workbench [data-part=filter]', '977.471');
    await expect.poll(() => cells(page, 1)).toEqual(['35']);
    expect(await page.locator('sql-workbench [data-part=count]').innerText()).toBe(
      '1 dari 34 baris',
    );
    await page.fill('sql-workbench [data-part=filter]', 'tidak ada');
    await expect.poll(() => cells(page, 1)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('are saved as CSV, with formulas defused and a source line', async () => {
    const { page } = await open();
    await run(page, "SELECT '=1+1' AS formula, 1234.5 AS number, NULL AS nothing, 'a;b,c' AS text");
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`sql-workbench [data-part=${name}]`),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const csv = await save('csv');
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'formula,number,nothing,text',
      `'=1+1,1234.5,,"a;b,c"`,
    ]);
    expect(csv.split('\r\n')[2]).toMatch(/^"?# Sumber: Atlas IKM, .*jelajah\/#q=2\./);
    const excel = await save('excel');
    expect(excel.startsWith('\uFEFFformula;number;nothing;text\r\n')).toBe(true);
    expect(excel.split('\r\n')[1]).toBe(`'=1+1;1234,5;;"a;b,c"`);
  });
});

describe('links', () => {
  test('with a query fill the editor and wait', async () => {
    const sql = "SELECT 'dari tautan' AS asal";
    const { page, requests } = await open(`jelajah/${hashOf(sql)}`);
    await expect.poll(() => page.locator('sql-workbench [data-part=query]').inputValue()).toBe(sql);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toContain(
      'belum dijalankan',
    );
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\.wasm|\.parquet/.test(url))).toEqual([]);
    await page.click('sql-workbench [data-part=run]');
    await settled(page);
    expect(await cells(page, 1)).toEqual(['dari tautan']);
  });

  test('that are damaged say so', async () => {
    const { page } = await open('en/jelajah/#q=1.abc%%%');
    await expect
      .poll(() => page.locator('sql-workbench [data-part=status]').innerText())
      .toContain('damaged');
  });

  test('of examples fill the editor, and running one gives the result on the page', async () => {
    const { page } = await open();
    const example = page.locator('#tenaga-kerja-per-usaha');
    // What is out of sight has a text but is not laid out.
    const printed = await example.locator('tbody td').allTextContents();
    await example.locator('.open a').click();
    expect(await page.locator('sql-workbench [data-part=query]').inputValue()).toContain(
      'province_year',
    );
    await page.click('sql-workbench [data-part=run]');
    await settled(page);
    const live = await page.locator('sql-workbench [data-part=table] tbody td').allInnerTexts();
    expect(live.slice(0, printed.length)).toEqual(printed.map((text) => text.trim()));
  });
});

test('without scripts the examples, their results and the tables are there', async () => {
  const { page } = await open('jelajah/', { javaScriptEnabled: false });
  expect(await page.locator('.example').count()).toBeGreaterThanOrEqual(8);
  for (const example of await page.locator('.example').all()) {
    expect(await example.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await example.locator('svg').count()).toBeGreaterThan(0);
    expect((await example.locator('pre').textContent())?.length).toBeGreaterThan(50);
  }
  expect(await page.locator('details.table').count()).toBeGreaterThanOrEqual(12);
  expect(await page.locator('#sql noscript .notice, #sql .notice').first().innerText()).toContain(
    'JavaScript',
  );
});

test('fits a narrow phone', async () => {
  const { page } = await open('jelajah/', { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await run(page, 'SELECT * FROM observations LIMIT 50');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
