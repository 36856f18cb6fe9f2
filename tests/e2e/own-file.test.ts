/** A visitor's own files in Chromium: they become tables beside ours, nothing of them leaves the page, and the page stays awake. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { DuckDBInstance } from '@duckdb/node-api';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbook } from '../own-file/files.ts';
import { launchBrowser, openPage, strangers } from './browser.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'atlas-own-file-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const HOSTILE = '<img src=x onerror=document.title="owned">';

async function add(page: Page, name: string, content: string | Uint8Array): Promise<Locator> {
  const buffer = Buffer.from(content);
  await page.locator('own-files input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  return page.locator('own-files .own-file').last();
}

async function run(page: Page): Promise<void> {
  await page.click('sql-workbench [data-part=run]');
  await page.locator('sql-workbench:not([data-busy])').waitFor();
}

async function query(page: Page, sql: string): Promise<string[]> {
  await page.locator('sql-workbench [data-part=field] label').hover();
  await page.locator('.cm-content').fill(sql);
  await run(page);
  return page.locator('sql-workbench [role=gridcell]').allInnerTexts();
}

test(
  'files become tables beside ours, with places matched; nothing of them is sent',
  { timeout: 90_000 },
  async () => {
    const opened = await openPage(browser, 'jelajah/', { bypassCSP: true });
    const { page, requests } = opened;
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) bodies.push(request.url());
    });

    // Indonesian numbers, a slip in a name, markup.
    const csv = await add(
      page,
      `usaha "kami"; DROP TABLE units.csv`,
      `Kab/Kota;Tahun;Nilai (Rp);Bobot;${HOSTILE}\nKab. Bandung;2023;1.250,5;5.748;=cmd|' /c calc'!A1\nKota Bandung;2023;2,5;1.250;@SUM(1)\nKab. Bandng Barat;2023;7;1.000;${HOSTILE}\n`,
    );
    await csv.locator('h3').waitFor();
    expect(await csv.locator('h3 code').innerText()).toBe('usaha_kami_drop_table_units');
    expect(await csv.locator('[data-part=own-matched]').innerText()).toContain('2 dari 3 baris');
    const place = csv.getByRole('combobox', { name: /Kab. Bandng Barat/ });
    await place.selectOption({ label: 'Kabupaten Bandung Barat' });
    await csv.getByText('3 dari 3 baris').waitFor();
    // 5.748 alone would be asked about; beside 1.250,5 the file has said how it prints.
    expect(await csv.locator('[data-part=own-notices]').innerText()).toContain(
      'Indonesia (1.234,5)',
    );
    expect(
      await query(
        page,
        'SELECT area_code, nilai_rp, bobot FROM usaha_kami_drop_table_units ORDER BY area_code',
      ),
    ).toEqual(['3204', '1.250,5', '5.748', '3217', '7,0', '1.000', '3273', '2,5', '1.250']);

    // The query that is offered joins with the observations.
    await csv.getByRole('link', { name: 'Gabungkan dengan observasi' }).click();
    await run(page);
    expect(await page.locator('sql-workbench [data-part=status]').innerText()).toContain('3 baris');
    expect(await page.locator('sql-workbench [data-part=problem]').isHidden()).toBe(true);

    // A workbook: the sheet with rows, then another; a new name.
    const xlsx = await add(
      page,
      'buku.csv',
      workbook({
        Satu: [
          ['kode_bps', 'n'],
          ['1101', 1],
          [1102, 2],
        ],
        Dua: [['x'], [HOSTILE], ['b'], ['c']],
      }),
    );
    await xlsx.locator('h3').waitFor();
    expect(await xlsx.innerText()).toContain('ternyata berisi XLSX');
    await xlsx.getByLabel('Lembar').selectOption('Dua');
    await xlsx.getByText('3 baris, 1 kolom').waitFor();
    await xlsx.getByText('Kolom dan tipenya').click();
    await xlsx.getByLabel('Nama tabel').fill('observations');
    await page.keyboard.press('Enter');
    expect(await xlsx.getByRole('alert').innerText()).toContain('tidak dapat dipakai');
    await xlsx.getByLabel('Nama tabel').fill('dua');
    await page.keyboard.press('Enter');
    await page.getByText('Tabel sekarang bernama dua.').waitFor();
    expect(await query(page, 'SELECT count(*) FROM dua')).toEqual(['3']);

    // An ambiguous column waits for its answer.
    const asks = await add(page, 'tanya.json', '[{"a":"5.748"},{"a":"1.250"}]');
    await asks.getByRole('button', { name: 'Artinya 5,748' }).click();
    await asks.getByText('gaya Inggris').waitFor();
    expect(await query(page, 'SELECT sum(a) FROM tanya')).toEqual(['6,998']);

    // Parquet packed with a codec that is fetched for it.
    const path = join(folder, 'zstd.parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT i AS nomor, DATE '2023-01-01' + i::INTEGER AS hari FROM range(3000) AS t(i)) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    connection.closeSync();
    await page.locator('own-files input[type=file]').setInputFiles(path);
    await page.locator('own-files .own-file').last().locator('h3').waitFor();
    expect(await query(page, 'SELECT max(hari), sum(nomor) FROM zstd')).toEqual([
      '2031-03-19',
      '4.498.500',
    ]);

    // What is no table says so.
    const pdf = await add(page, 'laporan.csv', '%PDF-1.7 …');
    expect(await pdf.getByRole('alert').innerText()).toContain('Ini PDF');

    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('own-files');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);

    // Dropped rather than chosen, then removed.
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a,b\n1,2\n3,4\n'], 'jatuh.csv'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    const dropped = page.locator('own-files .own-file').last();
    await dropped.locator('h3').waitFor();
    expect(await query(page, 'SELECT sum(b) FROM jatuh')).toEqual(['6']);
    await dropped.getByRole('button', { name: 'Hapus tabel' }).click();
    await query(page, 'SELECT * FROM jatuh');
    expect(await page.locator('sql-workbench [data-part=problem]').isVisible()).toBe(true);

    // A large one is read only once the visitor has said so.
    await page.evaluate(() => {
      const data = new DataTransfer();
      const megabyte = 'a,b\n'.repeat(250_000);
      data.items.add(new File(Array<string>(101).fill(megabyte), 'raksasa.csv'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    const large = page.locator('own-files .own-file').last();
    await large.getByRole('button', { name: 'Baca juga' }).waitFor();
    expect(await large.innerText()).toMatch(
      /raksasa\.csv besar: 101 MB, sekitar 25\.000\.000 baris/,
    );
    await large.getByRole('button', { name: 'Batal' }).click();
    expect(await page.locator('own-files').getByText('raksasa.csv dihapus').count()).toBe(1);

    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('own-files img').count()).toBe(0);
    expect(strangers(requests)).toEqual([]);
    expect(bodies).toEqual([]);
    expect(requests.filter((url) => /usaha|buku|tanya|jatuh|Bandng/i.test(decodeURI(url)))).toEqual(
      [],
    );
    await opened.close();
  },
);

/** Milliseconds: what the page may be busy for at a stretch while a million rows are loaded. */
const LONGEST_TASK = 200;
const ROWS = 1_000_000;

async function millionRows(): Promise<string> {
  const path = join(folder, 'sejuta.csv');
  const stream = createWriteStream(path);
  stream.write('nomor;provinsi;nilai\n');
  const names = ['Aceh', 'Jawa Barat', 'Bali', 'Papua', 'DKI Jakarta'];
  for (let at = 0; at < ROWS; at += 10_000) {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `${at + i};${names[(at + i) % 5]};${(at + i) % 997},5\n`,
    );
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return path;
}

/** Loads and groups the file; answers how long the page's longest task took meanwhile. */
async function load(path: string): Promise<number> {
  const { page, close } = await openPage(browser, 'jelajah/');
  await page.locator('sql-workbench [data-part=field] label').hover();
  await page.locator('.cm-content').waitFor();
  await page.evaluate(() => {
    const watch = { tasks: [] as { startTime: number; duration: number }[], until: Infinity };
    Object.assign(window, { watch });
    new PerformanceObserver((list) => watch.tasks.push(...list.getEntries())).observe({
      type: 'longtask',
    });
    // Until the result stands: what is drawn from it afterwards is no longer loading.
    const status = document.querySelector('sql-workbench [data-part=status]');
    new MutationObserver(() => {
      if (/baris/.test(status?.textContent ?? '')) watch.until = performance.now();
    }).observe(status as Node, { childList: true, subtree: true, characterData: true });
  });
  await page.locator('own-files input[type=file]').setInputFiles(path);
  await page.locator('own-files .own-file h3').waitFor({ timeout: 60_000 });
  expect(await page.locator('own-files [data-part=own-matched]').innerText()).toContain(
    '1.000.000 dari 1.000.000 baris',
  );
  const cells = await query(
    page,
    'SELECT area_code, count(*), sum(nilai) FROM sejuta GROUP BY ALL ORDER BY area_code',
  );
  expect(cells.slice(0, 2)).toEqual(['11', '200.000']);
  expect(cells).toHaveLength(15);
  const tasks = await page.evaluate(() => {
    const { watch } = window as unknown as {
      watch: { tasks: { startTime: number; duration: number }[]; until: number };
    };
    return watch.tasks
      .filter(({ startTime }) => startTime < watch.until)
      .map(({ duration }) => duration);
  });
  await close();
  return Math.max(0, ...tasks);
}

test(
  'a million rows are loaded and grouped while the page stays awake',
  { timeout: 150_000 },
  async () => {
    const path = await millionRows();
    // A page that freezes does so each time; a machine that is busy with other things does not.
    let longest = Infinity;
    for (let tries = 0; tries < 3 && longest > LONGEST_TASK; tries++)
      longest = Math.min(longest, await load(path));
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  },
);
