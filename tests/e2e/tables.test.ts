import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { numberIn } from '../../src/tables/number-in.ts';
import { wordsIn } from '../../src/tables/words.ts';
import { inLang, KINDS } from '../site/site.ts';
import { launchBrowser, openPage, strangers, type OpenPage } from './browser.ts';

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

/** A page whose table of all figures has its tools. */
async function open(
  lang: Lang = 'id',
  route: string = KINDS['province-year'],
  options?: BrowserContextOptions,
): Promise<OpenPage & { tools: Locator; words: ReturnType<typeof wordsIn> }> {
  const one = await openPage(browser, inLang(lang, route), options);
  opened.push(one);
  const tools = one.page.locator(TABLE);
  await tools.locator('.table-tools').waitFor();
  return { ...one, tools, words: wordsIn(lang) };
}

/** The table of every figure of a province or of one of its years. */
const TABLE = 'section[aria-labelledby=semua] data-table';

const isTool = (url: string): boolean => /\.worker|arquero|ranked-bars/.test(url);
const rows = (tools: Locator): Locator =>
  tools.locator('.scroll > table:not([hidden]) > tbody > tr');
const status = (tools: Locator): Locator => tools.locator('output');
const header = (tools: Locator, kind: string): Locator => tools.locator(`th[data-col=${kind}]`);

/** The cells of a column in the order shown: what they say, and the value beside it where the text does not tell it. */
async function cells(tools: Locator, kind: string): Promise<{ v: string | null; text: string }[]> {
  const column = await header(tools, kind).evaluate(
    (cell) => (cell as HTMLTableCellElement).cellIndex,
  );
  return rows(tools).evaluateAll(
    (found, index) =>
      found.map((row) => {
        const cell = (row as HTMLTableRowElement).cells[index];
        return { v: cell?.dataset['v'] ?? null, text: cell?.textContent.trim() ?? '' };
      }),
    column,
  );
}

const values = async (tools: Locator, kind: string): Promise<string[]> =>
  (await cells(tools, kind)).map(({ v, text }) => v ?? text);
const numbers = async (tools: Locator): Promise<number[]> => {
  const lang = (await tools.getAttribute('lang')) === 'en' ? 'en' : 'id';
  return (await cells(tools, 'value')).map(({ v, text }) =>
    v === null ? (numberIn(text, lang) ?? NaN) : Number(v),
  );
};
const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

async function filter(tools: Locator, text: string): Promise<void> {
  await tools.locator('input[type=search]').fill(text);
}

describe('sorting', () => {
  test('by a click follows the values, the largest first, and turns around', async () => {
    const { tools, words } = await open();
    const published = await numbers(tools);
    expect(published).not.toEqual(ascending(published).reverse());
    const value = header(tools, 'value');
    expect(await value.getAttribute('aria-sort')).toBeNull();

    await value.getByRole('button').click();
    await expect.poll(() => value.getAttribute('aria-sort')).toBe('descending');
    expect(await numbers(tools)).toEqual(ascending(published).reverse());
    expect(await status(tools).innerText()).toBe(
      `${words.sorted('Nilai', true)}. ${words.shown(published.length, published.length)}`,
    );

    await value.getByRole('button').click();
    await expect.poll(() => value.getAttribute('aria-sort')).toBe('ascending');
    expect(await numbers(tools)).toEqual(ascending(published));
  });

  test.each(['Enter', 'Space'])(
    'works from the keyboard with %s, a text from A to Z',
    async (key) => {
      const { page, tools } = await open('en');
      const indicator = header(tools, 'indicator');
      await indicator.getByRole('button').focus();
      await page.keyboard.press(key);
      await expect.poll(() => indicator.getAttribute('aria-sort')).toBe('ascending');
      const texts = await values(tools, 'indicator');
      expect(texts).toEqual([...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(new Set(texts).size).toBeGreaterThan(2);
      expect(
        await indicator.getByRole('button').evaluate((button) => button === document.activeElement),
      ).toBe(true);

      await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      const next = header(tools, 'population');
      await expect.poll(() => next.getAttribute('aria-sort')).toBe('ascending');
      // One column at a time.
      expect(await tools.locator('th[aria-sort]').count()).toBe(1);
    },
  );
});

describe('filtering', () => {
  test('keeps the rows with every word, in any case, and says how many', async () => {
    const { tools, words } = await open();
    const all = await rows(tools).count();
    await filter(tools, 'ANTARA  nilai');
    await expect.poll(() => status(tools).innerText()).toBe(words.shown(2, all));
    expect(await rows(tools).count()).toBe(2);
    for (const text of await rows(tools).allInnerTexts()) expect(text).toMatch(/Nilai.*ANTARA/s);
    expect(await status(tools).evaluate((output) => output.tagName)).toBe('OUTPUT');

    await filter(tools, '');
    await expect.poll(() => rows(tools).count()).toBe(all);
    expect(await status(tools).innerText()).toBe(words.shown(all, all));
  });

  test.each(['id', 'en'] as const)(
    'says so where nothing is left, and how to go on (%s)',
    async (lang) => {
      const { tools, words } = await open(lang);
      const all = await rows(tools).count();
      await filter(tools, 'zzz');
      await expect.poll(() => status(tools).innerText()).toBe(words.none);
      expect(await rows(tools).count()).toBe(0);
      await filter(tools, '');
      await expect.poll(() => rows(tools).count()).toBe(all);
    },
  );

  test('keeps the order that was chosen', async () => {
    const { tools } = await open();
    const value = header(tools, 'value');
    await value.getByRole('button').click();
    await expect.poll(() => value.getAttribute('aria-sort')).toBe('descending');
    const all = await numbers(tools);
    await filter(tools, 'BPS');
    await expect.poll(() => rows(tools).count()).toBeLessThan(all.length);
    const left = await numbers(tools);
    expect(left.length).toBeGreaterThan(4);
    expect(left).toEqual(ascending(left).reverse());
  });
});

describe('periods side by side', () => {
  test('make one line of each measure, and go back to the list', async () => {
    const { tools, words } = await open('id', KINDS.province);
    const all = await rows(tools).count();
    const figures = await Promise.all(
      ['indicator', 'population', 'period'].map((kind) => values(tools, kind)),
    );
    const periods = new Set(figures[2]);

    await tools.getByRole('button', { name: words.pivot, exact: true }).click();
    const wide = tools.locator('table.figures:not([hidden])');
    await expect.poll(() => tools.locator('table').count()).toBe(2);
    expect(await wide.count()).toBe(1);
    const heads = await wide.locator('thead th').allInnerTexts();
    expect(heads).toEqual(
      expect.arrayContaining(['Indikator', 'Populasi', '2013', '2023', '2025']),
    );
    expect(heads.length).toBeGreaterThanOrEqual(periods.size + 2);
    expect(await wide.locator('tbody tr').count()).toBeLessThan(all / 2);

    const lines = await wide
      .locator('tbody tr')
      .evaluateAll((found) =>
        found.map((row) =>
          Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText),
        ),
      );
    const line = lines.find(
      ([indicator, population]) => indicator === 'Jumlah usaha' && population === 'IMK',
    );
    expect(line?.[heads.indexOf('2023')]).toBe('88.221 unit\u00a0usaha');
    expect(await tools.locator('input').isDisabled()).toBe(true);

    await tools.getByRole('button', { name: words.list }).click();
    expect(await tools.locator('table').count()).toBe(1);
    expect(await rows(tools).count()).toBe(all);
    expect(await tools.locator('input').isEnabled()).toBe(true);
  });

  test('are not offered where there is one period only', async () => {
    const { page, words } = await open('id', KINDS.sources);
    expect(await page.getByRole('button', { name: words.pivot }).count()).toBe(0);
    expect(await page.locator('main input[type=search]').count()).toBe(1);
  });
});

describe('a chart of the table', () => {
  test('is drawn on request from the rows shown, and follows them', async () => {
    const one = await openPage(browser, KINDS.year);
    opened.push(one);
    const { page } = one;
    const words = wordsIn('id');
    const tools = page.locator('data-table', { has: page.locator('th[data-unit]') }).first();
    await tools.getByRole('button', { name: words.draw }).click();
    const chart = tools.locator('figure svg.chart');
    await chart.waitFor();
    const label = (await chart.getAttribute('aria-label')) ?? '';
    expect(label).toContain('34');

    await filter(tools, 'jawa');
    await expect.poll(() => chart.getAttribute('aria-label')).not.toBe(label);
    expect(await chart.locator('text').allTextContents()).toContain('Jawa Timur');
    expect(await chart.locator('text').allTextContents()).not.toContain('Bali');

    await tools.getByRole('button', { name: words.hide }).click();
    expect(await chart.count()).toBe(0);
  });
});

describe('what the tools cost', () => {
  test('is nothing before somebody wants them', async () => {
    const { page, requests, tools } = await open();
    await page.waitForLoadState('networkidle');
    await page.mouse.wheel(0, 2000);
    await tools.hover();
    expect(requests.filter(isTool)).toEqual([]);

    await tools.locator('input[type=search]').focus();
    await expect.poll(() => requests.filter(isTool).length).toBe(1);
    await filter(tools, 'BPS');
    await header(tools, 'value').getByRole('button').click();
    await expect.poll(() => header(tools, 'value').getAttribute('aria-sort')).toBe('descending');
    // One worker serves them all.
    expect(requests.filter(isTool)).toHaveLength(1);
    expect(strangers(requests)).toEqual([]);
  });

  test('is shared by nobody: each table has its own answers', async () => {
    const { page, tools } = await open();
    const first = page.locator('figure.plate').first();
    await first.locator('summary').click();
    const other = first.locator('data-table');
    const before = await rows(other).allInnerTexts();
    await filter(tools, 'ANTARA');
    await expect.poll(() => rows(tools).count()).toBeLessThan(10);
    expect(await rows(other).allInnerTexts()).toEqual(before);
  });
});

describe('with the worker blocked', () => {
  async function blocked(lang: Lang): Promise<Awaited<ReturnType<typeof open>>> {
    const one = await open(lang);
    await one.page.context().route('**/*worker*', (route) => route.abort());
    return one;
  }

  test.each(['id', 'en'] as const)('the table stays and a sentence says so (%s)', async (lang) => {
    const { tools, words } = await blocked(lang);
    const before = await rows(tools).allInnerTexts();
    await filter(tools, 'ANTARA');
    await expect.poll(() => status(tools).innerText()).toBe(words.failed);
    expect(await rows(tools).allInnerTexts()).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
  });

  test('no header claims an order that the rows do not have', async () => {
    const { tools, words } = await blocked('id');
    const before = await numbers(tools);
    await header(tools, 'value').getByRole('button').click();
    await expect.poll(() => status(tools).innerText()).toBe(words.failed);
    expect(await numbers(tools)).toEqual(before);
    expect(await tools.locator('th[aria-sort]').count()).toBe(0);
  });
});

test('the tools work under the policy of the page', async () => {
  const { tools, complaints } = await open('en');
  await header(tools, 'value').getByRole('button').click();
  await expect.poll(() => status(tools).innerText()).toContain('Sorted by Value');
  await filter(tools, 'BPS');
  await expect.poll(() => status(tools).innerText()).toMatch(/^\d+ of \d+ rows$/);
  expect(complaints).toEqual([]);
});
