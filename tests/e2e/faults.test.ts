/** The built site on a server that misbehaves: each time a sentence and a way on, and no wrong figure shown as right. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPagesServer, type Fault, type PagesServer } from '../../scripts/pages-server.ts';
import { BASE, DIST, KINDS } from '../site/site.ts';
import { launchBrowser, openPage, type OpenPage } from './browser.ts';

const MEGABYTE = 1 << 20;

let browser: Browser;
let server: PagesServer;
let opened: OpenPage | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPagesServer({ root: DIST, base: BASE });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  server.misbehave();
});

async function open(path: string): Promise<Page> {
  opened = await openPage(browser, path, { troubled: true, site: server.url });
  return opened.page;
}

/** Gives every file whose address matches a fault. */
const strike = (pattern: RegExp, fault: Fault): void =>
  server.misbehave((path) => (pattern.test(path) ? fault : undefined));

/** Runs a query to its end and returns what the page says of it: its problem, or its first cell. */
async function ask(page: Page, sql = 'SELECT count(*) > 5 AS many FROM units'): Promise<string> {
  await page.locator('sql-workbench [data-part=query]').focus();
  await page.locator('.cm-content').fill(sql);
  await page.click('sql-workbench [data-part=run]');
  await page.locator('sql-workbench:not([data-busy])').waitFor();
  const problem = page.locator('sql-workbench [data-part=problem] .sentence');
  if (await problem.isVisible()) return problem.innerText();
  return page.locator('sql-workbench [data-part=table] tbody td').first().innerText();
}

/** What the page says of its trouble: a sentence for people, not a result and not an exception's name, and a way on beside it. */
async function expectTold(page: Page, said: string): Promise<void> {
  expect(said).toMatch(/^[A-Z][^{}<>]{15,}\.$/);
  expect(said).not.toMatch(/Error\b|undefined|\bHTTP \d/);
  expect(await page.locator('sql-workbench [data-part=table] tbody td').count()).toBe(0);
  const ways = page
    .locator('sql-workbench [data-part=problem]')
    .locator('a:visible, button:visible');
  expect(await ways.count()).toBeGreaterThan(0);
}

/** The Parquet file of another release, which can be read as well as this one: nothing but the checksum tells. */
function otherRelease(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const at = other.lastIndexOf('DuckDB version');
  if (at < 0) throw new Error('no name of the writer in the Parquet file');
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

const FAULTS: readonly [name: string, pattern: RegExp, fault: Fault][] = [
  ['a truncated Parquet file', /units\.parquet$/, { body: (bytes) => bytes.subarray(0, 600) }],
  ['a Parquet file with another checksum', /units\.parquet$/, { body: otherRelease }],
  ['a missing Parquet file', /units\.parquet$/, { status: 404 }],
  [
    'a page in place of a Parquet file',
    /units\.parquet$/,
    { type: 'text/html', body: () => Buffer.from('<h1>Please log in</h1>') },
  ],
  ['a missing script of the engine', /\.worker\.js\.gz$/, { status: 404 }],
  ['a missing engine', /\.wasm\.gz$/, { status: 404 }],
  ['a truncated engine', /\.wasm\.gz$/, { body: (bytes) => bytes.subarray(0, bytes.length - 9) }],
  [
    // In the header of gzip: what is unpacked is the same engine, and nothing but the checksum tells.
    'an engine with another checksum',
    /\.wasm\.gz$/,
    {
      body: (bytes) => {
        const other = Buffer.from(bytes);
        other[4] = (other[4] ?? 0) ^ 1;
        return other;
      },
    },
  ],
];

describe('the explorer', () => {
  test.each(FAULTS)(
    '%s gives a sentence, and works once it is mended',
    async (_name, pattern, fault) => {
      const page = await open('en/jelajah/');
      strike(pattern, fault);
      const said = await ask(page);
      await expectTold(page, said);
      server.misbehave();
      expect(await ask(page)).toBe('true');
    },
  );

  test.each<[string, RegExp, Fault]>([
    ['without compression', /./, { gzip: false }],
    ['where ranges are ignored', /./, { range: 'ignored' }],
    ['where ranges are wrong', /./, { range: 'wrong' }],
    ['with another type for Parquet and engine', /\.(parquet|gz)$/, { type: 'text/plain' }],
    ['with five seconds before the table', /units\.parquet$/, { delay: 5000 }],
  ])('works %s', async (_name, pattern, fault) => {
    strike(pattern, fault);
    const page = await open('en/jelajah/');
    expect(await ask(page)).toBe('true');
  });
});

describe('a connection cut in the middle of the engine', () => {
  const name = readdirSync(join(DIST, 'engine')).find((file) => /eh.*\.wasm\.gz$/.test(file)) ?? '';
  const megabytes = Math.ceil(statSync(join(DIST, 'engine', name)).size / MEGABYTE);

  test('is tried at every megabyte of it', () => {
    expect(megabytes).toBeGreaterThan(5);
  });

  test.each(Array.from({ length: megabytes }, (_, i) => i))(
    'after %i MB gives a sentence and no result',
    async (after) => {
      // A page each: a browser that kept the first part of a file asks for the rest, and gets the whole in the end.
      const page = await open('en/jelajah/');
      strike(/\.wasm\.gz$/, { cutAfter: Math.max(1, after * MEGABYTE) });
      await expectTold(page, await ask(page));
    },
  );

  test('works on the same page once it holds; then offline, what is loaded answers and what is not says so', async () => {
    const page = await open('en/jelajah/');
    strike(/\.wasm\.gz$/, { cutAfter: MEGABYTE });
    expect(await ask(page)).toMatch(/^[A-Z][^{}<>]{15,}\.$/);
    server.misbehave();
    expect(await ask(page)).toBe('true');
    server.misbehave(() => ({ refused: true }));
    expect(await ask(page, 'SELECT count(*) > 6 AS many FROM units')).toBe('true');
    const said = await ask(page, 'SELECT count(*) AS n FROM territory_changes');
    expect(said).toMatch(/^[A-Z][^{}<>]{15,}\.$/);
    server.misbehave();
    expect(await ask(page, 'SELECT count(*) > 5 AS many FROM territory_changes')).toBe('true');
  });
});

describe('offline in the middle of a visit', () => {
  test('a table and the search keep what they show, and say what they cannot do', async () => {
    const page = await open(KINDS['province-year']);
    server.misbehave(() => ({ refused: true }));
    const table = page.locator('section[aria-labelledby=semua] data-table');
    const rows = await table.locator('tbody tr').count();
    await table.locator('thead button').first().click();
    await table.getByText('Alat tabel tidak dapat dimuat').waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rows);
    await page.getByRole('combobox').fill('aceh');
    await page.getByText('Pencarian tidak dapat dimuat').first().waitFor({ state: 'attached' });
  });

  test('the builder keeps the chart that it has, with a sentence', async () => {
    const page = await open('jelajah/');
    server.misbehave(() => ({ refused: true }));
    await page.getByLabel('Ukuran', { exact: true }).focus();
    const told = page.locator('chart-builder [data-part=problem]');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/tidak dapat (diambil|dimuat|dibaca)/);
    expect(await page.locator('chart-builder svg').first().isVisible()).toBe(true);
  });
});

describe('the builder', () => {
  test.each<[string, Fault]>([
    ['a missing file of figures', { status: 404 }],
    ['a truncated file of figures', { body: (bytes) => bytes.subarray(0, 3000) }],
    [
      'another file in its place',
      { type: 'text/html', body: () => Buffer.from('<h1>Log in</h1>') },
    ],
    ['a connection that is cut', { cutAfter: 20_000 }],
    ['a whole file with another checksum', { body: otherRelease }],
  ])('with %s says so and keeps the chart of the page', async (_name, fault) => {
    strike(/data\/v1\/.*\.parquet$/, fault);
    const page = await open('en/jelajah/');
    await page.getByLabel('Measure', { exact: true }).focus();
    const told = page.locator('chart-builder [data-part=problem]');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/^[A-Z][^{}<>]{15,}\./);
    expect(await page.locator('chart-builder svg').first().isVisible()).toBe(true);
  });
});

describe('the reading site', () => {
  test.each<[string, RegExp, Fault]>([
    ['no data and no engine', /^(data\/v1|engine)\//, { status: 404 }],
    ['no scripts', /\.js$/, { status: 404 }],
    ['scripts under a wrong type', /\.js$/, { type: 'text/plain' }],
    ['scripts that are cut off', /\.js$/, { cutAfter: 100 }],
    ['scripts that come late', /\.js$/, { delay: 1000 }],
    ['no style', /\.css$/, { status: 404 }],
    ['style under a wrong type', /\.css$/, { type: 'text/plain' }],
    ['no compression', /./, { gzip: false }],
    ['no face', /\.woff2$/, { refused: true }],
    ['no service worker', /^sw\.js$/, { status: 500 }],
  ])('is whole with %s', async (_name, pattern, fault) => {
    strike(pattern, fault);
    const page = await open(KINDS['province-year']);
    expect(await page.locator('.key-figure .amount').first().innerText()).toContain('88.221');
    expect(await page.locator('svg.chart.wide').first().isVisible()).toBe(true);
    expect(await page.locator('section[aria-labelledby=semua] tbody tr').count()).toBeGreaterThan(
      5,
    );
  });
});
