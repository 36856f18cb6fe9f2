import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { wordsIn } from '../../src/home/messages.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { inLang, KIND_PAGES, KINDS } from '../site/site.ts';
import {
  comeToLife,
  launchBrowser,
  layoutShift,
  openPage,
  strangers,
  type OpenOptions,
  type OpenPage,
} from './browser.ts';

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

async function open(path: string, options?: OpenOptions): Promise<OpenPage> {
  const one = await openPage(browser, path, options);
  opened.push(one);
  return one;
}

const addressOf = (path: string): string => new URL(path, inject('site')).href;
const PROVINCE_YEAR = KINDS['province-year'];

/** Kinds of page that draw nothing: documentation for programmers, the lists of names and of embeds, the change log. */
const DOCUMENTS = ['api', 'search', 'changes', 'embeds'];

/** What a page holds of each thing that must not need a script. Tools that scripts add are none of these. */
function inventory(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    return {
      figures: count('main :is(td.number, .amount, .printed)'),
      charts: count('main svg.chart'),
      tables: count('main table'),
      rows: count('main tbody tr'),
      definitions: count('.term[popovertarget]'),
      downloads: count('a[download]'),
      citations: count('.take dd'),
      sources: count('.page-sources li'),
    };
  });
}

/** That every fold of a page opens by its own summary, every term its definition, and every citation and file is in reach. */
async function expectWithinReach(page: Page, path: string): Promise<void> {
  const folded = await page
    .locator('main details, .take details, details.page-sources')
    .evaluateAll((all) => {
      // What only a script can fill stays hidden until one does.
      const shut = all.filter(
        (one) => !(one as HTMLDetailsElement).open && !one.matches('[hidden]'),
      );
      for (const one of shut) one.querySelector('summary')?.click();
      return shut
        .filter((one) => {
          const inner = [...one.children].find(({ tagName }) => tagName !== 'SUMMARY');
          return !(one as HTMLDetailsElement).open || !inner || inner.getClientRects().length === 0;
        })
        .map((one) => one.outerHTML.slice(0, 120));
    });
  expect(folded, path).toEqual([]);

  const unread = await page.locator('.term[popovertarget]').evaluateAll((terms) =>
    [...new Map(terms.map((term) => [term.getAttribute('popovertarget') ?? '', term]))].flatMap(
      ([id, term]) => {
        (term as HTMLButtonElement).click();
        const definition = document.getElementById(id);
        const said = definition?.getClientRects().length ? definition.textContent.trim() : '';
        definition?.hidePopover();
        return said.length > 40 ? [] : [`${id}: ${said}`];
      },
    ),
  );
  expect(unread, path).toEqual([]);

  const hidden = await page
    .locator('main :is(td.number, .amount), .take :is(dd, a), .page-sources li')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.checkVisibility({ visibilityProperty: true }))
        // Each drawing of a phone is hidden on a desk, and the other way round.
        .filter((one) => one.closest('svg') === null)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  expect(hidden, path).toEqual([]);

  const files = await page
    .locator('a[download]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  const answers = await Promise.all(
    files.map(async (file) => {
      const status = (await page.context().request.head(file)).status();
      return status === 200 ? undefined : `${file}: ${status}`;
    }),
  );
  expect(answers.filter(Boolean), path).toEqual([]);
}

/** That a page shows its charts and opens the tables behind them, and that a link of it leads somewhere. */
async function expectComplete(page: Page, isDocument = false): Promise<void> {
  expect(await page.locator('h1').isVisible()).toBe(true);

  const charts = await page.locator('svg.chart').evaluateAll((drawn) =>
    drawn.map((chart) => {
      const { width, height } = chart.getBoundingClientRect();
      return {
        size: width * height,
        twice: /\b(?:wide|narrow)\b/.test(chart.getAttribute('class') ?? ''),
      };
    }),
  );
  // Most are drawn for wide places and for narrow ones: here one of the two is to be seen.
  const twice = charts.filter((chart) => chart.twice);
  if (!isDocument) expect(charts.length).toBeGreaterThanOrEqual(1);
  expect(twice.filter(({ size }) => size > 10_000)).toHaveLength(twice.length / 2);
  expect(twice.filter(({ size }) => size === 0)).toHaveLength(twice.length / 2);
  expect(charts.filter(({ size, twice }) => !twice && size <= 10_000)).toEqual([]);

  const behind = page.locator('figure.plate details').first();
  if ((await behind.count()) > 0) {
    const table = behind.locator('table');
    expect(await table.isVisible()).toBe(false);
    await behind.locator('summary').click();
    expect(await table.isVisible()).toBe(true);
    // Not innerText: of a table that is laid out when it comes near the browser has none yet.
    expect(await table.locator('tbody tr').first().textContent()).toMatch(/\d/);
  }

  const link = page.locator('main a[href], .masthead nav a').first();
  const href = (await link.getAttribute('href')) ?? '';
  const response = await page.context().request.get(new URL(href, page.url()).href);
  expect(response.ok(), href).toBe(true);
}

describe('with scripts off', () => {
  test.each(Object.entries(KINDS))(
    '%s is complete, and the same page in the other language',
    async (kind, route) => {
      const { page } = await open(route, { javaScriptEnabled: false });
      await expectComplete(page, DOCUMENTS.includes(kind));
      await expectWithinReach(page, route);
      await page.locator('.masthead .language').click();
      expect(page.url()).toBe(addressOf(`en/${route}`));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectComplete(page, DOCUMENTS.includes(kind));
      await expectWithinReach(page, `en/${route}`);
      expect(await page.locator('.masthead .language').getAttribute('href')).toBe(
        new URL(addressOf(route)).pathname,
      );
    },
  );

  test('nothing to read is added by a script: every figure, chart, table, definition, download and citation is there', async () => {
    const [off, on] = [
      await open('about:blank', { javaScriptEnabled: false }),
      await open('about:blank'),
    ];
    const added: Record<string, unknown> = {};
    for (const [kind, route] of Object.entries(KINDS)) {
      await Promise.all([off.page.goto(addressOf(route)), on.page.goto(addressOf(route))]);
      await comeToLife(on.page);
      const [without, with_] = [await inventory(off.page), await inventory(on.page)];
      // What a page of data must have, whatever a script does.
      if (!DOCUMENTS.includes(kind)) expect(without['charts'], kind).toBeGreaterThan(0);
      expect(without['citations'], kind).toBeGreaterThan(kind === 'search' ? -1 : 5);
      const more = Object.entries(with_).filter(([thing, n]) => n > (without[thing] ?? 0));
      if (more.length > 0) added[kind] = { without, more };
    }
    expect(added).toEqual({});
  }, 60_000);

  test.each(['id', 'en'] as const)(
    'the main figures of a province stand on its page (%s)',
    async (lang) => {
      const { page } = await open(inLang(lang, PROVINCE_YEAR), { javaScriptEnabled: false });
      const amounts = page.locator('.key-figure .amount');
      expect(await amounts.first().innerText()).toContain(lang === 'id' ? '88.221' : '88,221');
      expect((await amounts.first().boundingBox())?.height).toBeGreaterThan(20);
      // Not one of them without its source, form and standing.
      for (const figure of await page.locator('.key-figure').all()) {
        expect(await figure.locator('.provenance a[href*="#f-"]').isVisible()).toBe(true);
        expect(await figure.locator('.provenance').innerText()).toContain(
          lang === 'id' ? 'tercetak “' : 'printed “',
        );
      }
      // The tools for tables are added by a script: without it there is nothing that does not work.
      expect(await page.locator('.table-tools, th button').count()).toBe(0);
    },
  );

  test('a figure leads from the map to its place in the source, and back', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    // A province of many islands has no middle to click on; the keyboard finds it wherever it lies.
    await page.locator('svg.chart.wide a[href*="/provinsi/sumatera-barat/"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/provinsi\/sumatera-barat\/\d{4}\/$/);
    const year = page.url();

    const source = page.locator('.key-figure .provenance a').first();
    const printed = /“(.+?)”/.exec(
      await page.locator('.key-figure .provenance').first().innerText(),
    )?.[1];
    await source.click();
    await page.waitForURL(/\/sumber\/[^/]+\/#f-[\da-f]+$/);
    const row = page.locator('tr:target');
    expect(await row.count()).toBe(1);
    expect(await row.locator('.printed').innerText()).toBe(printed);
    expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    const [box, height] = [await row.boundingBox(), page.viewportSize()!.height];
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(height);

    await page.goBack();
    expect(page.url()).toBe(year);
  });
});

describe('a missing address', () => {
  test.each(['provinsi/atlantis/', 'provinsi/papua-selatan/2019/', 'en/no-such-page'])(
    '%s',
    async (path) => {
      const { page } = await open('', { javaScriptEnabled: false, troubled: true });
      const response = await page.goto(addressOf(path));
      expect(response?.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe(messagesIn('id').notFound.title);
      expect(await page.locator('main [lang=en]').innerText()).toContain(
        messagesIn('en').notFound.title,
      );
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
      await page.locator('main a').first().click();
      expect(page.url()).toBe(addressOf(''));
    },
  );
});

test('a mistyped address is answered in its own language first, with the pages that fit it best, and nothing moves', async () => {
  const { page } = await open('en/provinsi/west-sumatera/2023/', { troubled: true });
  expect(
    await page
      .locator('main > section')
      .evaluateAll((all) => all.map((e) => e.getAttribute('lang'))),
  ).toEqual(['en', 'id']);
  expect(await page.locator('h1').allInnerTexts()).toEqual([messagesIn('en').notFound.title]);
  expect(await page.locator('h2').allInnerTexts()).toEqual([messagesIn('id').notFound.title]);
  expect(await page.title()).toContain(messagesIn('en').notFound.title);
  const nearest = page.locator('nearest-pages a');
  await expect.poll(() => nearest.first().innerText()).toBe('West Sumatra');
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await nearest.first().click();
  expect(page.url()).toBe(addressOf('en/provinsi/sumatera-barat/'));
});

test.each([
  [390, 844],
  [1280, 800],
])(
  'what a missing address resembles has its place before scripts run, at %i × %i',
  async (width, height) => {
    const { page } = await open('about:blank', { viewport: { width, height }, troubled: true });
    // As in a browser that does not hold up the first paint for a script.
    await page.route(/\/jawa-brat\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(' blocking="render"', '');
      await route.fulfill({ response, body });
    });
    let scripts = (): void => {};
    const held = new Promise<void>((resolve) => (scripts = resolve));
    await page.route(/\.js$/, (route) => held.then(() => route.continue()));
    await page.goto(addressOf('provinsi/jawa-brat/'), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const nearest = page.locator('nearest-pages a');
    expect(await nearest.count()).toBe(0);
    scripts();
    await expect.poll(() => nearest.first().innerText()).toBe('Jawa Barat');
    expect(await layoutShift(page)).toBeLessThan(0.05);
  },
);

test.each(['qqqqzzzz/', 'tidak-ada/'])(
  'an address that resembles no page is told so: %s',
  async (path) => {
    const { page } = await open(path, { troubled: true });
    await expect
      .poll(() => page.locator('nearest-pages:visible').innerText())
      .toBe(wordsIn('id').lostNone);
    expect(await page.locator('main > section').first().getAttribute('lang')).toBe('id');
  },
);

/** How far the page itself can be scrolled sideways, and what reaches out furthest. */
async function overflow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return '';
    const inside = (element: Element): boolean => element.closest('.scroll, pre') === null;
    const [furthest] = [...document.querySelectorAll('body *')]
      .filter(inside)
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right);
    const { tagName, classList } = furthest?.element ?? root;
    return `${root.scrollWidth - root.clientWidth} px: <${tagName} class="${classList.value}">`;
  });
}

describe('with scripts on', () => {
  test.each(KIND_PAGES)('$kind ($lang) loads in peace and fits every screen', async ({ path }) => {
    const { page, requests, complaints } = await open('about:blank');
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('response', (response) => {
      if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(addressOf(path));
    await comeToLife(page);

    const found: Record<number, string> = {};
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      found[width] = await overflow(page);
    }
    expect(found).toEqual({ 1280: '', 390: '', 320: '' });

    // The page, its style, its face and, where there is a table to work with, its script.
    expect(requests.length).toBeGreaterThanOrEqual(3);
    expect(strangers(requests)).toEqual([]);
    // What the content security policy forbids is among the complaints as well.
    expect(complaints).toEqual([]);
    expect(failed).toEqual([]);
  });
});

test('at 400 % zoom of a desktop window nothing is lost to the sides, and the text wraps', async () => {
  // A window of 1280 × 1024, four pixels to one: what WCAG 1.4.10 measures.
  const { page } = await open(PROVINCE_YEAR, {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  expect(await overflow(page)).toBe('');
  const cut = await page.locator('main :is(h1, h2, h3, p, summary, .label)').evaluateAll((texts) =>
    texts
      .filter((text) => text.closest('.scroll, [popover], svg') === null)
      .map((text) => ({ right: text.getBoundingClientRect().right, words: text.textContent }))
      .filter(({ right }) => right > innerWidth),
  );
  expect(cut).toEqual([]);
  // Nothing that stays in place may take the little height there is.
  const stuck = await page.locator('body *').evaluateAll((all) =>
    all
      .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(stuck).toEqual([]);
});

describe('on a phone', () => {
  test('a wide table scrolls within its own region, from the keyboard as well', async () => {
    const { page } = await open(PROVINCE_YEAR, { viewport: { width: 320, height: 640 } });
    const region = page.locator('section[aria-labelledby=semua] .scroll');
    expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth + 100)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  });

  test('a chart is drawn for its width', async () => {
    const { page } = await open(PROVINCE_YEAR, { viewport: { width: 390, height: 800 } });
    const [wide, narrow] = [page.locator('svg.chart.wide'), page.locator('svg.chart.narrow')];
    expect(await wide.first().isVisible()).toBe(false);
    expect((await narrow.first().boundingBox())!.width).toBeGreaterThan(300);
  });
});

/** The contrast of an element's text with the paper it stands on, as WCAG computes it. */
async function contrast(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const luminance = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? [])
          .map((part) => Number(part) / 255)
          .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
      const text = luminance(getComputedStyle(element).color);
      return (Math.max(paper, text) + 0.05) / (Math.min(paper, text) + 0.05);
    });
}

describe('colours and motion', () => {
  const TEXTS = ['main p', 'main a', '.key-figure .provenance', 'caption', '.clash', 'summary'];

  test('light and dark both read well, and differ', async () => {
    const papers = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(PROVINCE_YEAR, { colorScheme });
      papers.add(
        await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      );
      for (const text of TEXTS)
        expect(await contrast(page, text), `${text}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      const ink = await page
        .locator('svg.chart.wide [fill="var(--indigo)"]')
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill);
      papers.add(ink);
    }
    expect(papers.size).toBe(4);
  });

  test('nothing moves for who asked for less motion', async () => {
    const { page } = await open(PROVINCE_YEAR, { reducedMotion: 'reduce' });
    await page.locator('main a').first().hover();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            style.animationName !== 'none' ||
            /[1-9]/.test(style.transitionDuration) ||
            style.scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe('on paper', () => {
  test('there is no navigation, and what a screen scrolls is whole', async () => {
    const { page } = await open(PROVINCE_YEAR);
    await page.locator('section[aria-labelledby=semua] .table-tools').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const screenOnly of ['.masthead nav', '.trail', '.turn', '.skip', '.table-tools'])
      expect(await page.locator(`${screenOnly} >> visible=true`).count(), screenOnly).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.key-figure .amount').first().isVisible()).toBe(true);
    const style = (property: 'overflowX' | 'backgroundColor', selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await style('overflowX', '.scroll')).toBe('visible');
    expect(await style('backgroundColor', 'html')).toBe('rgb(255, 255, 255)');
  });
});
