/**
 * How soon a page stands, in a real Chromium at the speed of a phone: first and largest paint, what moved, how long the page was
 * deaf. Times are ratios to a bare page on the same server in the same run: a heading, the site's style and its face, nothing else.
 */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startPagesServer } from '../pages-server.ts';
import { median, type Finding } from './table.ts';

export interface Paint {
  /** Milliseconds after navigation. */
  readonly first: number;
  readonly largest: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds by which tasks were longer than 50. */
  readonly blocked: number;
}

export interface PaintOptions {
  readonly dist: string;
  readonly base: string;
  readonly chromium: string;
  /** A page of each kind: its path within the site. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly runs: number;
  readonly log: (line: string) => void;
}

/** Lighthouse's phone: four times slower, 1.6 Mbit/s, 150 ms there and back. */
const PHONE = { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };
const BARE = 'dasar/';

export async function paintFindings(options: PaintOptions): Promise<Finding[]> {
  const { kinds, runs, log } = options;
  const root = stage(options);
  const server = await startPagesServer({ root, base: options.base });
  const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const findings: Finding[] = [];
    const measure = async (path: string): Promise<Paint> =>
      paintOf(browser, new URL(path, server.url).href);
    for (const [kind, path] of Object.entries(kinds)) {
      const [page, bare]: [Paint[], Paint[]] = [[], []];
      // In turns, so that whatever else the machine does slows both.
      for (let run = 0; run < runs; run++) {
        bare.push(await measure(BARE));
        page.push(await measure(path));
      }
      log(`paint: ${kind}`);
      const of = (paints: readonly Paint[], what: keyof Paint): number =>
        median(paints.map((paint) => paint[what]));
      const ratio = (what: 'first' | 'largest'): number => of(page, what) / of(bare, what);
      const seconds = (what: 'first' | 'largest'): string =>
        `${(of(page, what) / 1000).toFixed(2)} s against ${(of(bare, what) / 1000).toFixed(2)} s`;
      const part = 'paint';
      findings.push(
        {
          part,
          name: `${kind}: first paint`,
          value: ratio('first'),
          unit: '×',
          budget: { most: 2 },
          note: seconds('first'),
        },
        {
          part,
          name: `${kind}: largest paint`,
          value: ratio('largest'),
          unit: '×',
          budget: { most: 2.5 },
          note: seconds('largest'),
        },
        {
          part,
          name: `${kind}: layout shift`,
          value: of(page, 'shift'),
          unit: '',
          budget: { most: 0.01 },
        },
        {
          part,
          name: `${kind}: blocking time`,
          // The best of the runs: what else the machine does only ever adds.
          value: Math.min(...page.map(({ blocked }) => blocked)),
          unit: 'ms',
          budget: { most: 200 },
        },
      );
    }
    return findings;
  } finally {
    await browser.close();
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** The site with the bare page in it, without a copy of its files. */
function stage({ dist, base }: PaintOptions): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  for (const name of readdirSync(dist)) symlinkSync(join(dist, name), join(root, name));
  const html = readFileSync(join(dist, 'tentang/index.html'), 'utf8');
  const links = [...html.matchAll(/<link rel="(?:stylesheet|preload)"[^>]*>/g)].map(
    ([link]) => link,
  );
  cpSync(join(dist, 'icon.svg'), join(root, 'dasar', 'icon.svg'), { recursive: true });
  writeFileSync(
    join(root, BARE, 'index.html'),
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dasar</title><link rel="icon" href="${base}icon.svg">${links.join('')}</head><body><main><h1>Atlas IKM</h1><p>Atlas statistik terbuka industri kecil dan menengah Indonesia.</p></main></body></html>`,
  );
  return root;
}

async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond,
    });
    await page.addInitScript(() => {
      const seen = { first: 0, largest: 0, shift: 0, blocked: 0 };
      Object.assign(globalThis, { paints: seen });
      const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
          type,
          buffered: true,
        });
      };
      watch('paint', ({ name, startTime }) => {
        if (name === 'first-contentful-paint') seen.first = startTime;
      });
      watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
      watch(
        'layout-shift',
        (entry) => (seen.shift += (entry as unknown as { value: number }).value),
      );
      watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(() => (globalThis as unknown as { paints: Paint }).paints);
  } finally {
    await context.close();
  }
}
