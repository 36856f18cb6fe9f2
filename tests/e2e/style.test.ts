/** The style page in a real browser: what estimates of text width cannot tell, and what axe makes of both themes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stylePage } from '../styles/style-page.ts';
import { barriers } from './barriers.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function shown(lang: 'id' | 'en', colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.setContent(stylePage(lang));
  return page;
}

/** Labels that stick out of their chart, or lie over one another, as the browser draws them. */
function troubles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<SVGSVGElement>('svg.chart')).flatMap((chart) => {
      const name = chart.closest('section')?.id ?? '';
      const frame = chart.getBoundingClientRect();
      const lines = Array.from(chart.querySelectorAll('text, tspan'))
        .filter((node) => node.querySelector('tspan') === null)
        // A tspan has no box of its own: its range does.
        .map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return { text: node.textContent, box: range.getBoundingClientRect() };
        });
      const out = lines
        .filter(
          ({ box }) =>
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 3 ||
            box.bottom > frame.bottom + 3,
        )
        .map(({ text }) => `${name}: "${text}" sticks out`);
      // A line's box is higher than its letters.
      const over = lines.flatMap((a, i) =>
        lines
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 2 &&
              b.box.left < a.box.right - 2 &&
              a.box.top + 4 < b.box.bottom - 4 &&
              b.box.top + 4 < a.box.bottom - 4,
          )
          .map((b) => `${name}: "${a.text}" over "${b.text}"`),
      );
      return [...out, ...over];
    }),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('has no barrier, no clipped label and none over another', async () => {
    const page = await shown(theme === 'light' ? 'id' : 'en', theme);
    expect(await page.locator('svg.chart').count()).toBeGreaterThan(30);
    expect(await troubles(page)).toEqual([]);
    // All that the dark theme changes is colours.
    expect(await barriers(page, { colours: theme === 'dark' })).toEqual([]);
    await page.context().close();
  });
});

test('follows what a reader asks the system for', async () => {
  const page = await shown('id', 'light');
  const token = (name: string): Promise<string> =>
    page.evaluate(
      (asked) => getComputedStyle(document.documentElement).getPropertyValue(asked).trim(),
      name,
    );
  const usual = await token('--ink-soft');
  await page.emulateMedia({ contrast: 'more' });
  expect(await token('--ink-soft')).not.toBe(usual);
  expect(await token('--ink-soft')).toBe(await token('--ink'));
  await page.emulateMedia({ contrast: null, forcedColors: 'active' });
  expect(await token('--paper')).toBe('Canvas');
  await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      Array.from(document.querySelectorAll('*'))
        .map((node) => getComputedStyle(node))
        .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
        .length,
  );
  expect(moving).toBe(0);
  await page.context().close();
});

test('prints ink on white, without what only a screen can do', async () => {
  const page = await shown('id', 'dark');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.getPropertyValue('--paper').trim(), style.getPropertyValue('--ink').trim()];
  });
  expect(colours).toEqual(['#fff', '#000']);
  for (const hidden of ['.masthead nav', '.trail', '.year-strip', '.table-tools', '.source button'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  for (const kept of ['thead button', '.key-figure', '.source span', 'svg.chart'])
    expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
  const broken = await page
    .locator('.plate, tr, thead')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => getComputedStyle(node).breakInside !== 'avoid')
        .map((n) => n.outerHTML),
    );
  expect(broken).toEqual([]);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(50_000);
  await page.context().close();
});
