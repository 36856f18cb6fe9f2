/** The charts of the reading pages with scripts: values by keyboard, pointer and finger, and pictures to take along. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../site/site.ts';
import { launchBrowser, openPage, type OpenPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(path: string, options = {}): Promise<OpenPage> {
  const one = await openPage(browser, path, options);
  await one.page.locator('chart-figure button').first().waitFor({ state: 'attached' });
  return one;
}

/** How much of a page has moved since it was asked for. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );

const valueText = (chart: Locator): Promise<string | null> =>
  chart.getByRole('slider').getAttribute('aria-valuetext');

/** The chart of a page that holds a mark, such as `line`; scrolled to. */
async function chartWith(page: Page, mark: string): Promise<Locator> {
  const chart = page.locator('chart-figure', { has: page.locator(`[data-mark~="${mark}"]`) });
  await chart.first().scrollIntoViewIfNeeded();
  return chart.first();
}

describe('a province in a year', () => {
  let one: OpenPage;
  let page: Page;
  beforeAll(async () => {
    one = await opened(KINDS['province-year'], { viewport: { width: 1280, height: 900 } });
    ({ page } = one);
  });
  afterAll(() => one.close());

  test('moves nothing when its scripts start', async () => {
    expect(await shift(page)).toBeLessThan(0.01);
    expect(await page.getByRole('slider').count()).toBeGreaterThan(3);
  });

  test('reads a series with the arrow keys and says each value', async () => {
    const chart = await chartWith(page, 'line');
    const slider = chart.getByRole('slider');
    await slider.focus();
    expect(await slider.getAttribute('aria-label')).toMatch(/^Baca nilai: .+Sumatera Barat/);
    await expect.poll(() => valueText(chart)).toMatch(/^\d+ nilai, dibaca dengan tombol panah$/);
    const said: (string | null)[] = [];
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft']) {
      await slider.press(key);
      said.push(await valueText(chart));
    }
    const [first, second, last, beyond, before] = said;
    expect(first).toMatch(/^2013: [\d.]+ \(realisasi.*\), unit usaha$/);
    expect(second).toMatch(/^2014: /);
    expect(last).toMatch(/^202\d: /);
    expect(beyond).toBe(last);
    expect(before).not.toBe(last);
    // What is announced stands on the chart as well, within the page.
    const box = chart.locator('.reading');
    expect(await box.innerText()).toBe(before?.replace(', unit usaha', '\nunit usaha'));
    const [inside, around] = [await box.boundingBox(), await chart.boundingBox()];
    expect(inside!.x).toBeGreaterThanOrEqual(around!.x);
    expect(inside!.x + inside!.width).toBeLessThanOrEqual(around!.x + around!.width + 1);
    await slider.press('Escape');
    expect(await box.isHidden()).toBe(true);
  });

  test('reads the value nearest to the pointer, whatever the kind of chart', async () => {
    for (const [mark, expected] of [
      ['line', /^20\d\d: /],
      ['tile', /^[A-Z][\p{L} ]+: [\d.]+/u],
      ['bar', /^\d+\. .+: [\d.]+/],
    ] as const) {
      const chart = await chartWith(page, mark);
      const drawing = chart.locator('svg:visible').first();
      const { x, y, width, height } = (await drawing.boundingBox())!;
      const titles = await drawing.locator('title').count();
      const box = chart.locator('.reading');
      await page.mouse.move(x + width * 0.45, y + height * 0.4);
      await box.waitFor({ state: 'attached' });
      await page.mouse.move(x + width * 0.5, y + height * 0.4);
      expect(await box.innerText(), mark).toMatch(expected);
      // The browser's own tip would say it twice.
      expect(await drawing.locator('title').count()).toBe(0);
      await page.mouse.move(1, 1);
      expect(await box.isHidden(), mark).toBe(true);
      expect(await drawing.locator('title').count()).toBe(titles);
    }
  });

  test('a link of a chart that takes the focus shows its value', async () => {
    const chart = await chartWith(page, 'tile');
    const tile = chart.locator('a[data-mark=tile]').first();
    await tile.focus();
    await chart.locator('.reading').waitFor();
    expect(await chart.locator('.reading').innerText()).toMatch(/: [\d.]+/);
    expect(await tile.getAttribute('aria-label')).toMatch(/: [\d.]+/);
  });

  test('a chart is saved with its title, source and link, on paper', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const chart = await chartWith(page, 'line');
    const save = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name: kind, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^atlas-ikm-[a-z0-9-]+\.(png|svg)$/);
      return readFileSync(await download.path());
    };
    const svg = (await save('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Sumber: BPS');
    expect(svg).toContain('/provinsi/sumatera-barat/2023/</tspan>');
    expect(svg).toContain('fill="#fbf8f1"');
    expect(svg).not.toMatch(/var\(|href=/);
    // A page without the site's policy, which refuses to parse anything.
    const blank = await page.context().newPage();
    const errors = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return parsed.querySelector('parsererror')?.textContent;
    }, svg);
    expect(errors).toBeUndefined();
    const png = await save('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(width * 2);
    expect(png.length).toBeGreaterThan(10_000);
  });
});

test('a finger reads a value, which stays until something else is touched', async () => {
  const one = await opened(KINDS['province-year'], {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  expect(await shift(one.page)).toBeLessThan(0.01);
  const chart = await chartWith(one.page, 'line');
  const drawing = chart.locator('svg:visible').first();
  const { x, y, width, height } = (await drawing.boundingBox())!;
  await one.page.touchscreen.tap(x + width / 2, y + height / 2);
  const box = chart.locator('.reading');
  await box.waitFor();
  expect(await box.innerText()).toMatch(/^20\d\d: /);
  await one.page.locator('figcaption').first().tap();
  await box.waitFor({ state: 'hidden' });
  await one.close();
});

test('panels and cells are read one by one, in their order', async () => {
  const one = await opened(KINDS.indicator, { viewport: { width: 1280, height: 900 } });
  const panels = await chartWith(one.page, 'panel');
  const slider = panels.getByRole('slider');
  await slider.focus();
  await expect.poll(() => valueText(panels)).toMatch(/^\d{3} nilai/);
  await slider.press('ArrowRight');
  expect(await valueText(panels)).toMatch(/^Aceh, 2013: [\d.]+, orang$/);
  await slider.press('ArrowRight');
  expect(await valueText(panels)).toMatch(/^Aceh, 2014: /);
  await one.close();
});
