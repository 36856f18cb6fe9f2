/** The policy at work: what a page that is broken into may not do, tried in Chromium on a page of each policy. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPagesServer, type PagesServer } from '../../scripts/pages-server.ts';
import { BASE, DIST } from '../site/site.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
let server: PagesServer;
/** Another host, which answers anyone. */
let stranger: Server;
let away: string;
let asked: (string | undefined)[];
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPagesServer({ root: DIST, base: BASE });
  stranger = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('0');
  });
  await new Promise<void>((ready) => stranger.listen(0, '127.0.0.1', ready));
  away = `http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}`;
  server.misbehave((path) =>
    path.endsWith('/')
      ? {
          body: (html) =>
            Buffer.from(html.toString().replace('</main>', `${SMUGGLED(away)}</main>`)),
        }
      : undefined,
  );
});
afterAll(async () => {
  await browser.close();
  await server.close();
  stranger.close();
});

const OWN = `document.documentElement.dataset.owned=1`;

/** What a hole in our escaping would let into a page: each of these runs something or calls somebody where no policy is. */
const SMUGGLED = (host: string): string => `
  <script>${OWN}</script>
  <script src="${host}/script.js"></script>
  <p id="smuggled" onclick="${OWN}">x</p>
  <a id="address" href="javascript:${OWN}">x</a>
  <img src="${host}/picture.png" alt="">
  <link rel="stylesheet" href="${host}/style.css">
  <iframe src="${host}/frame.html"></iframe>
  <object data="${host}/object"></object>
  <video src="${host}/video"></video>
  <base href="${host}/">
  <form id="form" action="${host}/form"></form>`;

test.each([
  ['a page that is read', 'tentang/'],
  ['the explorer', 'jelajah/'],
  ['an embed', 'sematan/tahun/2023/peta/'],
])('%s runs nothing that got into it and calls no other host', async (_name, path) => {
  asked = [];
  const { page, close } = await openPage(browser, path, { troubled: true, site: server.url });
  await page.locator('#smuggled').waitFor({ state: 'attached' });
  const refused = await page.evaluate(async (host) => {
    const named: string[] = [];
    const attempt = async (name: string, act: () => unknown): Promise<void> => {
      try {
        await act();
      } catch {
        named.push(name);
      }
    };
    document.querySelector<HTMLElement>('#smuggled')?.click();
    document.querySelector<HTMLElement>('#address')?.click();
    document.querySelector<HTMLFormElement>('#form')?.submit();
    await attempt('markup', () => (document.createElement('p').innerHTML = '<b>x</b>'));
    await attempt('script', () => (document.createElement('script').text = '1'));
    await attempt('address', () => (document.createElement('script').src = `${host}/script.js`));
    await attempt('fetch', () => fetch(`${host}/fetch`));
    await attempt('worker', () => new Worker('data:text/javascript,0'));
    // Taken, and not sent.
    navigator.sendBeacon(`${host}/beacon`);
    await new Promise((later) => setTimeout(later, 200));
    return named;
  }, away);
  expect(refused).toEqual(['markup', 'script', 'address', 'fetch', 'worker']);
  expect(await page.locator('html').getAttribute('data-owned')).toBeNull();
  expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
  expect(asked).toEqual([]);
  await close();
});

test('without its policy a page would', async () => {
  asked = [];
  const { page, close } = await openPage(browser, 'tentang/', {
    troubled: true,
    site: server.url,
    bypassCSP: true,
  });
  await page.locator('html[data-owned]').waitFor({ state: 'attached' });
  await expect.poll(() => asked).toContain('/script.js');
  await close();
});
