/** A chart in a frame of another site, as readers of that site meet it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { HEIGHT_SCRIPT, snippet } from '../../src/embed/snippet.ts';
import { barriers } from './barriers.ts';
import { launchBrowser, openPage, type OpenPage } from './browser.ts';

let browser: Browser;
/** Another origin: the same host, another port. It answers with the page that a test puts there. */
let host: Server;
let article = '';
beforeAll(async () => {
  browser = await launchBrowser();
  host = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 204, { 'Content-Type': 'text/html' });
    response.end(request.url === '/' ? article : '');
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await browser.close();
  host.close();
});

const PATH = 'sematan/provinsi/jawa-barat/establishments/';

/** A page of another origin with the code that the atlas offers, in a column of a given width. */
async function hosted(
  width: number,
  head = '',
  options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' | 'light' } = {},
): Promise<OpenPage & { frame: Frame }> {
  const opened = await openPage(browser, PATH, options);
  const frameCode = snippet({
    title: 'Jumlah usaha',
    url: new URL(PATH, inject('site')).href,
    height: 300,
  });
  article = `<!doctype html><html lang="id"><title>Artikel</title>${head}<body><div style="width:${width}px">${frameCode}</div></body></html>`;
  await opened.page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const handle = await opened.page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('no frame');
  await frame.waitForSelector('.embed');
  return { ...opened, frame };
}

/** Everything within the frame's own box, and the drawing that fits its width. */
async function layout(
  frame: Frame,
): Promise<{ shown: string[]; overflow: number; below: number; origin: string }> {
  return frame.evaluate(() => ({
    shown: [...document.querySelectorAll('.embed svg')]
      .filter((svg) => getComputedStyle(svg).display !== 'none')
      .map((svg) => svg.getAttribute('class') ?? ''),
    overflow: document.documentElement.scrollWidth - innerWidth,
    below: document.querySelector('.embed')!.scrollHeight - innerHeight,
    origin: document.querySelector('.origin')!.textContent,
  }));
}
const frameHeight = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => frame.clientHeight);

test('it fits wide and narrow columns, and a host that listens fits the height to it', async () => {
  const { page, frame, close } = await hosted(680, HEIGHT_SCRIPT);
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 300);
  const wide = await frameHeight(page);
  expect(await layout(frame)).toMatchObject({ shown: ['chart wide'], overflow: 0, below: 0 });
  expect((await layout(frame)).origin).toMatch(/Sumber: .*BPS/);
  await page.evaluate(() => {
    document.querySelector('div')!.style.width = '320px';
  });
  await page.waitForFunction((was) => document.querySelector('iframe')!.clientHeight !== was, wide);
  expect(await layout(frame)).toMatchObject({ shown: ['chart narrow'], overflow: 0, below: 0 });
  // Messages of others than a frame's own page change nothing.
  const height = await frameHeight(page);
  await page.evaluate(() => postMessage({ type: 'atlas-ikm:height', height: 9999 }, '*'));
  await page.waitForTimeout(100);
  expect(await frameHeight(page)).toBe(height);
  await close();
});

test('without scripts anywhere it fills the frame that it is given, in the dark too', async () => {
  for (const width of [680, 340]) {
    const { frame, close } = await hosted(width, '', {
      javaScriptEnabled: false,
      colorScheme: 'dark',
    });
    // A page without scripts cannot be asked by script: its boxes can.
    const box = async (
      selector: string,
    ): Promise<{ y: number; height: number; x: number; width: number }> =>
      (await frame.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [whole, origin, chart] = [
      await box('.embed'),
      await box('.origin'),
      await box(`.chart.${width > 480 ? 'wide' : 'narrow'}`),
    ];
    expect(whole.height).toBeGreaterThan(280);
    expect(chart.height).toBeGreaterThan(100);
    expect(chart.y + chart.height).toBeLessThanOrEqual(origin.y + 1);
    expect(origin.y + origin.height).toBeLessThanOrEqual(whole.y + whole.height);
    await close();
  }
});

test('its links leave the frame, and it has no barrier', async () => {
  const { page, close } = await openPage(browser, 'en/sematan/tahun/2023/peta/', {
    colorScheme: 'dark',
  });
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Open in Atlas IKM' }).click(),
  ]);
  await opened.waitForURL(/\/en\/tahun\/2023\/$/);
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
  expect(await barriers(page)).toEqual([]);
  await close();
});
