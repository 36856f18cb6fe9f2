/**
 * A whole visit to the explorer and the notebook by keyboard alone. At every stop something has the focus, can be seen to have
 * it, and says by role and name what it is; what happens is spoken by a live region.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { MIXED, YEARS } from './workbench.ts';

const LONG = "SELECT i AS nomor, 'baris ' || i AS teks FROM range(10500) AS r(i)";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The first line of a snapshot without what follows the name and the states. */
const ROLE_AND_NAME = /^- '?(\w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*)/;
/** Milliseconds: the engine starts anew in each context, on a machine that may be busy. */
const PATIENCE = { timeout: 20_000 };

function isSeen(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.cm-editor') ?? element);
  const { top, bottom } = element.getBoundingClientRect();
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return isMarked && bottom > 0 && top < innerHeight;
}

/** What has the focus, as role and name: `button "Jalankan"`. Fails where the focus is lost or cannot be seen. */
async function focused(page: Page): Promise<string> {
  const element = page.locator(':focus');
  let snapshot = '';
  // A field gives way to its editor a moment after it got the focus, and has no name in between.
  await expect
    .poll(async () => (snapshot = await element.ariaSnapshot({ timeout: 5000 })), PATIENCE)
    .not.toBe('');
  // A summary has no ARIA role: browsers call it a disclosure triangle, and Playwright a text.
  const name = snapshot.startsWith('- text:')
    ? snapshot.replace('- text:', 'summary')
    : (ROLE_AND_NAME.exec(snapshot)?.[1] ?? snapshot);
  await expect
    .poll(() => element.evaluate(isSeen), { message: `${name} is seen to have the focus` })
    .toBe(true);
  return name;
}

/** Presses a key until what is called so has the focus; answers the stops on the way. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab', until: RegExp): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 50; presses++) {
    await page.keyboard.press(key);
    // After the last stop the focus leaves the page.
    if ((await page.locator(':focus').count()) === 0) break;
    const stop = await focused(page);
    if (until.test(stop)) return stops;
    stops.push(stop);
  }
  throw new Error(`no stop like ${String(until)}, only ${stops.join(', ')}`);
}

const tab = (page: Page, until: RegExp): Promise<string[]> => press(page, 'Tab', until);
const back = (page: Page, until: RegExp): Promise<string[]> => press(page, 'Shift+Tab', until);

/** Waits until the live region of that element says something. */
const says = (page: Page, root: string, text: RegExp): Promise<void> =>
  expect
    .poll(
      () => page.locator(`${root} [role=status][data-part=status]`).first().textContent(),
      PATIENCE,
    )
    .toMatch(text);

async function runInEditor(page: Page, sql: string): Promise<void> {
  await page.locator('.cm-content:focus').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('Control+Enter');
  await page.locator('sql-workbench:not([data-busy])').waitFor();
}

test('the explorer, from the first choice to the own file', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(browser, 'jelajah/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const BUILDER = 'chart-builder';
  const SQL = 'sql-workbench';

  // The builder: what is chosen changes chart, address and what is said.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^link "Langsung ke isi"/);
  await tab(page, /^combobox "Ukuran"/);
  await page.keyboard.type('Tenaga kerja');
  await says(page, BUILDER, /^Tenaga kerja, IMK.*\d+ angka/s);
  expect(await tab(page, /^combobox "Tempat"/)).toEqual([
    'combobox "Populasi"',
    'combobox "Pemilahan"',
    'combobox "Dari tahun"',
    'combobox "Sampai tahun"',
    'button "Hapus Jawa Barat"',
    'button "Hapus Jawa Tengah"',
    'button "Hapus Jawa Timur"',
  ]);
  await page.keyboard.type('bali');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await says(page, BUILDER, /4 wilayah/);
  await back(page, /^button "Hapus Jawa Timur"/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/wilayah=32,33,51/);
  expect(await focused(page)).toMatch(/^combobox "Tempat"/);
  await tab(page, /^radio "Garis/);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^radio "Batang.*\[checked\]/);
  await expect.poll(() => page.url()).toMatch(/bagan=batang/);

  // Its SQL is handed over, and waits.
  await tab(page, /^button "Buka di ruang SQL"/);
  await page.keyboard.press('Enter');
  await page.locator('sql-workbench [data-part=run]:focus').waitFor();
  expect(await focused(page)).toBe('button "Jalankan"');
  await says(page, SQL, /belum dijalankan/);
  await back(page, /^textbox "Kueri SQL"/);

  // A query that mixes: the warning is spoken, and its correction one press away.
  await runInEditor(page, MIXED);
  await says(page, SQL, /^34 baris.*Kueri ini mencampur angka yang tidak boleh dicampur\.$/);
  await page.getByRole('button', { name: 'Pakai kueri yang diperbaiki' }).waitFor();
  await tab(page, /^button "Pakai kueri yang diperbaiki"/);
  await page.keyboard.press('Enter');
  await page.locator('sql-workbench [data-part=run]:focus').waitFor();
  await page.keyboard.press('Enter');
  await says(page, SQL, /^34 baris dalam [\d,]+ detik\.$/);
  expect(await focused(page)).toBe('button "Jalankan"');

  // A mistake is told at once, and the way to its place leads into the editor.
  await back(page, /^textbox "Kueri SQL"/);
  await runInEditor(page, 'SELECT area_kode FROM areas');
  expect(await page.locator('sql-workbench').getByRole('alert').innerText()).toContain('area_kode');
  await tab(page, /^button "Tunjukkan tempatnya"/);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^textbox "Kueri SQL"/);

  // One that never ends is cancelled.
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('SELECT count(*) FROM range(1e12::BIGINT)');
  await page.keyboard.press('Control+Enter');
  await tab(page, /^button "Batalkan"/);
  await page.keyboard.press('Enter');
  await says(page, SQL, /^Kueri dibatalkan\.$/);
  expect(await focused(page)).toBe('button "Jalankan"');

  // More rows than are fetched at first: the focus comes back to the result.
  await back(page, /^textbox "Kueri SQL"/);
  await runInEditor(page, LONG);
  await tab(page, /^button "Ambil semua baris"/);
  await page.keyboard.press('Enter');
  await says(page, SQL, /^10\.500 baris/);
  await page.locator('sql-workbench [data-part=panel]:focus').waitFor();
  expect(await focused(page)).toMatch(/^tabpanel "SELECT i AS nomor/);

  // The grid: walked, copied, widened, sorted.
  const count = page.locator('sql-workbench [data-part=count]');
  await tab(page, /^gridcell "0"/);
  await page.keyboard.press('Control+End');
  expect(await focused(page)).toBe('gridcell "baris 10499"');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/10499\tbaris 10499/);
  expect(await count.innerText()).toBe('Disalin: 1 baris × 2 kolom');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toMatch(/^button "nomor/);
  await page.keyboard.press('Alt+ArrowRight');
  expect(await count.innerText()).toMatch(/^Lebar nomor: \d+ piksel$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => count.innerText()).toBe('Diurutkan menurut nomor, dari yang terbesar.');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('gridcell "10.499"');

  // The result is kept, renamed, and another stands beside it.
  await back(page, /^button "Simpan hasil ini"/);
  await page.keyboard.press('Space');
  await says(page, SQL, /disimpan/);
  expect(await focused(page)).toMatch(/^button "Hasil tersimpan" \[pressed\]/);
  await back(page, /^tab "SELECT i AS nomor.*\[selected\]/);
  await page.keyboard.press('F2');
  expect(await focused(page)).toMatch(/^textbox "Nama hasil"/);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatch(/^tab "SELECT i AS nomor/);
  await back(page, /^textbox "Kueri SQL"/);
  await runInEditor(page, YEARS);
  await page.locator('sql-workbench [data-part=chart-picture] svg').waitFor();
  await tab(page, /^tab "SELECT year, value/);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^tab "SELECT i AS nomor.*\[selected\]/);
  await says(page, SQL, /10\.500 baris\.$/);
  await page.keyboard.press('ArrowRight');

  // The chart is drawn otherwise, and everything is exported.
  await tab(page, /^combobox "Jenis"/);
  const kind = page.locator(':focus');
  await page.keyboard.type('batang');
  expect(await kind.inputValue()).toBe('bars');
  expect(await tab(page, /^group|^button "Bagan PNG"/)).toEqual(
    expect.arrayContaining(
      ['CSV', 'CSV untuk Excel', 'Excel (XLSX)', 'JSON', 'Parquet', 'Bagan SVG'].map(
        (name) => `button "${name}"`,
      ),
    ),
  );
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(picture.suggestedFilename()).toBe('atlas-ikm-kueri.png');
  await says(page, SQL, /^Berkas Bagan PNG siap\.$/);
  expect(await focused(page)).toBe('button "Bagan PNG"');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('[data-part=cite-note][role=status]').innerText(), PATIENCE)
    .toMatch(/tepat pada \d+ sumber/);
  await tab(page, /^button "Salin kutipan"/);
  await page.keyboard.press('Enter');
  await says(page, SQL, /^Kutipan disalin\.$/);
  await tab(page, /^summary Sematkan bagan/);
  await page.keyboard.press('Enter');
  expect(await tab(page, /^button "Salin kode"/)).toEqual(['textbox "Kode sematan"']);
  await page.keyboard.press('Enter');
  await says(page, SQL, /^Kode sematan disalin\.$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="http/);

  // The link, and what ran before.
  await back(page, /^summary Riwayat kueri/);
  await page.keyboard.press('Enter');
  await tab(page, /^button "SELECT i AS nomor/);
  await page.keyboard.press('Enter');
  await page.locator('.cm-content:focus').waitFor();
  expect(await page.locator('sql-workbench [data-part=query]').inputValue()).toBe(LONG);
  await tab(page, /^button "Salin tautan"/);
  await page.keyboard.press('Enter');
  await says(page, SQL, /disalin/);
  expect(page.url()).toMatch(/#q=2\./);
  await tab(page, /^button "Hapus riwayat"/);
  await page.keyboard.press('Enter');
  await says(page, SQL, /^Riwayat .*dihapus|kosong/);
  expect(await focused(page)).toBe('button "Jalankan"');

  // Results are closed, the last one too.
  await tab(page, /^tab "SELECT year, value/);
  await page.keyboard.press('Delete');
  expect(await focused(page)).toMatch(/^tab "SELECT i AS nomor/);
  await page.keyboard.press('Delete');
  expect(await focused(page)).toBe('button "Jalankan"');
  expect(await page.getByRole('region', { name: 'Hasil', exact: true }).count()).toBe(0);

  // A file of one's own by the file button: it becomes a table, and joins.
  // Asked for well before the key, which could come before Playwright stands in for the dialog.
  const choosing = page.waitForEvent('filechooser');
  await tab(page, /^button "Pilih berkas/);
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'milikku.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('provinsi,jumlah\nBali,3\nAceh,4\nJawa Barta,5\n'),
  });
  await says(page, 'own-files', /milikku/);
  const card = page.getByRole('region', { name: 'milikku.csv' });
  await card.getByRole('heading', { name: /milikku/ }).waitFor();
  await tab(page, /^combobox "Jawa Barta: /);
  await page.keyboard.type('Jawa Barat');
  await says(page, 'own-files', /^3 dari 3 baris/);
  expect(await focused(page)).toMatch(/^link "Gabungkan dengan observasi"/);
  await page.keyboard.press('Enter');
  await page.locator('sql-workbench [data-part=run]:focus').waitFor();
  await page.keyboard.press('Enter');
  await says(page, SQL, /^3 baris/);
  await close();
});

test(
  'the notebook: cells are added, run, moved, deleted, brought back and published',
  { timeout: 60_000 },
  async () => {
    const { page, close } = await openPage(browser, 'en/jelajah/catatan/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const ROOT = 'sql-notebook';
    await page.locator('sql-notebook[data-ready]').waitFor();
    await tab(page, /^textbox "Title of the notebook"/);
    await page.keyboard.type('A visit');
    await tab(page, /^textbox "Text \(Markdown\)"/);
    await page.keyboard.type('# Found');
    await page.keyboard.press('Control+Enter');
    expect(await focused(page)).toBe('button "Edit"');
    expect(await page.getByRole('region', { name: 'Cell 1 of 2: text' }).ariaSnapshot()).toMatch(
      /heading "Found"/,
    );
    await tab(page, /^textbox "SQL query"/);
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(MIXED);
    await page.keyboard.press('Control+Enter');
    await says(page, ROOT, /^Done\. Cells run: 1\. Cells that mix .*: 1\./);
    expect(await focused(page)).toMatch(/^textbox "SQL query"/);
    expect(await page.getByRole('region', { name: 'Cell 2 of 2: query' }).ariaSnapshot()).toMatch(
      /grid "Query result: 34 rows, 2 columns"/,
    );
    await tab(page, /^button "Use the corrected query"/);
    await page.keyboard.press('Enter');
    await says(page, ROOT, /^Done\. Cells run: 1\.$/);
    expect(await focused(page)).toBe('heading "Cell 2 of 2: query" [level=2]');

    await tab(page, /^button "\+ Chart"/);
    await page.keyboard.press('Enter');
    await page.locator('.cm-content:focus').waitFor();
    await says(page, ROOT, /^A chart cell has been added\.$/);
    await page.keyboard.insertText(YEARS);
    await page.keyboard.press('Control+Enter');
    await page.locator('sql-notebook figure svg').waitFor();
    await says(page, ROOT, /^Done/);
    await tab(page, /^button "Move up"/);
    await page.keyboard.press('Enter');
    await says(page, ROOT, /^The cell is now number 2\.$/);
    expect(await focused(page)).toBe('button "Move up"');
    await tab(page, /^button "Delete cell"/);
    await page.keyboard.press('Enter');
    await says(page, ROOT, /^The cell has been deleted\.$/);
    expect(await focused(page)).toBe('button "Undo"');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('heading "Cell 2 of 3: chart" [level=2]');
    await back(page, /^button "Copy link"/);
    await page.keyboard.press('Enter');
    await says(page, ROOT, /link has been copied/);
    expect(page.url()).toMatch(/#n=1\./);

    // The list of drafts is written anew when one is opened: the focus goes to the title.
    const drafts = page.locator('sql-notebook [data-part=drafts]');
    await drafts.waitFor();
    await tab(page, /^summary Drafts on this device/);
    await page.keyboard.press('Enter');
    await tab(page, /^button "A visit"/);
    await page.keyboard.press('Enter');
    await says(page, ROOT, /^The draft is open/);
    expect(await focused(page)).toBe('textbox "Title of the notebook"');
    await tab(page, /^button "New notebook"/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^textbox "Title of the notebook"/);
    await close();
  },
);
