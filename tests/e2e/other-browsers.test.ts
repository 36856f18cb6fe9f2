/** The main paths in Firefox and WebKit, on the built site. Where one of them is not installed its tests are skipped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPagesServer, type Fault, type PagesServer } from '../../scripts/pages-server.ts';
import { numberIn } from '../../src/tables/number-in.ts';
import { BASE, DIST, KINDS } from '../site/site.ts';
import { listenerTag, LISTENER, OTHERS, type OtherBrowser } from './other-browsers.ts';

const PATIENCE = { timeout: 60_000, interval: 200 };

/** A file that no page asks for: in its place the server sends what listens for complaints. */
const STAND_IN = 'robots.txt';
const TAG = Buffer.from(listenerTag(`${BASE}${STAND_IN}`));

/** Every page with the listener right behind its policy, before all other scripts. */
function listening(path: string): Fault | undefined {
  if (path === STAND_IN) return { type: 'text/javascript', body: () => Buffer.from(LISTENER) };
  if (path !== '' && !path.endsWith('/')) return undefined;
  return {
    body: (html) => {
      const at = html.indexOf('>', html.indexOf('Content-Security-Policy')) + 1;
      return Buffer.concat([html.subarray(0, at), TAG, html.subarray(at)]);
    },
  };
}

describe.each(OTHERS)('%s', (name, launch) => {
  if (launch === null) {
    test.skip(`is not installed here`);
    return;
  }
  let browser: OtherBrowser;
  let server: PagesServer;
  beforeAll(async () => {
    server = await startPagesServer({ root: DIST, base: BASE });
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** What was asked for below the base and is not there. */
  const missing: string[] = [];
  const behave = (): void =>
    server.misbehave((path) => {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!path.startsWith('/') && !existsSync(join(DIST, file))) missing.push(path);
      return listening(path);
    });
  beforeEach(behave);
  afterEach(async () => {
    expect(await browser.read<string[] | null>('window.complaints ?? null')).toEqual([]);
    expect(missing.splice(0)).toEqual([]);
  });

  const open = (path: string): Promise<void> => browser.open(new URL(path, server.url).href);
  const text = (selector: string): Promise<string> =>
    browser.read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  const count = (selector: string): Promise<number> =>
    browser.read(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

  // First: what a browser keeps of scripts that it has had it runs, whatever the server says later.
  test('reads a province’s year without any script: figures, charts, table, definitions', async () => {
    server.misbehave((path) => (path.endsWith('.js') ? { status: 404 } : listening(path)));
    await open(KINDS['province-year']);
    expect(await text('.key-figure .amount')).toContain('88.221');
    expect(await count('section[aria-labelledby=semua] tbody tr')).toBeGreaterThan(5);
    expect(await count('copy-figure button, .table-tools')).toBe(0);
    await browser.click('.lead [popovertarget]');
    const target = `document.getElementById(document.querySelector('.lead [popovertarget]').getAttribute('popovertarget'))`;
    expect(await browser.read(`${target}.matches(':popover-open')`)).toBe(true);
    expect(await browser.read(`${target}.innerText.length`)).toBeGreaterThan(40);
    // The scripts that were refused, and nothing else.
    expect(await browser.read(`window.complaints.splice(0)`)).not.toEqual([]);
  });

  test('is heard when a page complains', async () => {
    await open('tentang/');
    await browser.read(
      `(console.error('x'), document.body.appendChild(new Image()).src = 'http://elsewhere.invalid/', 0)`,
    );
    await expect
      .poll(() => browser.read(`window.complaints.join()`), PATIENCE)
      .toMatch(/console: x.*policy: img-src/s);
    await browser.read(`window.complaints.splice(0)`);
  });

  test('reads the start page with its charts, style and face', async () => {
    await open('');
    expect(await text('h1')).not.toBe('');
    await expect
      .poll(() => browser.read(`document.fonts.check('16px "Source Serif 4"')`), PATIENCE)
      .toBe(true);
    expect(await browser.read(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
    expect(
      await browser.read(
        `[...document.querySelectorAll('svg.chart')].filter((svg) => svg.getBoundingClientRect().height > 80).length`,
      ),
    ).toBeGreaterThan(0);
  });

  test('sorts and filters a table', async () => {
    await open(KINDS['province-year']);
    const table = 'section[aria-labelledby=semua]';
    await expect.poll(() => count(`${table} th[data-col=value] button`), PATIENCE).toBe(1);
    await browser.click(`${table} th[data-col=value] button`);
    await expect
      .poll(
        () => browser.read(`document.querySelector('${table} th[data-col=value]').ariaSort`),
        PATIENCE,
      )
      .toBe('descending');
    const cells = await browser.read<{ text: string; v?: string }[]>(
      `[...document.querySelectorAll('${table} tbody td.number')].map((cell) => ({ text: cell.innerText, v: cell.dataset.v }))`,
    );
    const values = cells.map(({ text, v }) => Number(v ?? numberIn(text, 'id')));
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  test('finds a place by an abbreviation', async () => {
    await open('tentang/');
    await expect.poll(() => count('[role=combobox]'), PATIENCE).toBe(1);
    await browser.type('[role=combobox]', 'jabar');
    await expect.poll(() => text('[role=option]'), PATIENCE).toContain('Jawa Barat');
  });

  test('draws the builder’s first chart', async () => {
    await open('jelajah/?ukuran=workers&populasi=IMK&wilayah=13&tahun=2017..2023');
    await expect
      .poll(() => text('chart-builder [data-part=title]'), PATIENCE)
      .toMatch(/Tenaga kerja.*Sumatera Barat/);
    expect(
      await browser.read(`document.querySelector('chart-builder [data-part=problem]').hidden`),
    ).toBe(true);
    expect(await count('chart-builder [data-part=picture] svg')).toBeGreaterThan(0);
  });

  test('answers in SQL, or says in a sentence why not', async () => {
    await open('en/jelajah/#sql');
    await expect.poll(() => count('sql-workbench [data-part=run]'), PATIENCE).toBe(1);
    // As Chromium's tests do: a press while parts further up come to life could miss what has moved.
    await expect.poll(() => count(':not(:defined)'), PATIENCE).toBe(0);
    await browser.click('sql-workbench [data-part=run]');
    const first = 'sql-workbench [data-part=table] tbody td';
    const problem = 'sql-workbench [data-part=problem] .sentence';
    await expect
      .poll(async () => (await text(first)) || (await text(problem)), PATIENCE)
      .not.toBe('');
    // Both have all that the engine needs; a sentence here would be a failure, and a wordless failure a worse one.
    expect(await text(problem), `what ${name} says`).toBe('');
    expect(await count(first)).toBeGreaterThan(1);
    // WebKitGTK compiles the engine on one core and without a cache.
  }, 90_000);
});
