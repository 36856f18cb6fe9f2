/** Times of the explorer against the floor, taken in turns in one run of one browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startPagesServer } from '../pages-server.ts';
import { siteAddress } from '../setup/address.mjs';
import { browserWorks, findBrowser } from '../setup/browser.mjs';
import { BROWSER_ARGS, timeOf, type Contender } from './pages.ts';
import { openSlowLink } from './slow-link.ts';
import { layStage } from './stage.ts';

export interface Case {
  readonly rows: number;
  /** A main thread four times as slow, and 10 Mbit/s. */
  readonly slow: boolean;
}

export interface Ratio {
  readonly name: 'builder: first chart' | 'SQL: first live result';
  readonly value: number;
  /** By the design's budgets; none where the design sets none. */
  readonly budget?: number | undefined;
}

export interface CaseFigures extends Case {
  readonly parquetBytes: number;
  /** Milliseconds from the start of the navigation, run by run. */
  readonly runs: Readonly<Partial<Record<Contender, readonly number[]>>>;
  readonly medians: Readonly<Partial<Record<Contender, number>>>;
  readonly ratios: readonly Ratio[];
}

export interface MeasureOptions {
  readonly dist: string;
  readonly cases: readonly Case[];
  /** Runs of each contender, in turns. */
  readonly runs: number;
  readonly log?: ((line: string) => void) | undefined;
}

export const CASES: readonly Case[] = [
  { rows: 20_000, slow: false },
  { rows: 1_000_000, slow: false },
  { rows: 20_000, slow: true },
  { rows: 1_000_000, slow: true },
];

const SLOW = { cpu: 4, bitsPerSecond: 10_000_000, latency: 20 };

/** @throws {Error} when the site is not built, there is no Chromium, or a page gives no answer */
export async function measureBrowser({
  dist,
  cases,
  runs,
  log = () => {},
}: MeasureOptions): Promise<CaseFigures[]> {
  const { env, platform } = process;
  const executablePath = findBrowser({ env, platform, works: browserWorks });
  if (executablePath === null) throw new Error('no Chromium found: set CHROMIUM_PATH to one');
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  try {
    const figures: CaseFigures[] = [];
    for (const one of cases) {
      log(`${one.rows.toLocaleString('en')} rows${one.slow ? ', 4 × CPU, 10 Mbit/s' : ''}`);
      figures.push(await measureCase(browser, dist, one, runs, log));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureCase(
  browser: Browser,
  dist: string,
  { rows, slow }: Case,
  runs: number,
  log: (line: string) => void,
): Promise<CaseFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const stage = await layStage(folder, dist, rows);
  const server = await startPagesServer({ root: folder, base: siteAddress(process.env).base });
  const link = slow
    ? await openSlowLink(Number(new URL(server.url).port), SLOW.bitsPerSecond, SLOW.latency)
    : undefined;
  try {
    const site = new URL(server.url);
    if (link) site.port = String(link.port);
    const conditions = { cpu: slow ? SLOW.cpu : 1 };
    // The builder's budget is for a table of today's size.
    const contenders: Contender[] = rows > 100_000 ? ['floor', 'sql'] : ['floor', 'builder', 'sql'];
    const times = new Map(contenders.map((name) => [name, [] as number[]]));
    // The server compresses each file once: not on anyone's time.
    for (const name of contenders) await timeOf(browser, server.url, name, { cpu: 1 });
    for (let run = 0; run < runs; run++) {
      for (const name of contenders) {
        const time = await timeOf(browser, site.href, name, conditions);
        times.get(name)?.push(Math.round(time));
      }
      log(`  ${Array.from(times, ([name, all]) => `${name} ${all.at(-1)} ms`).join(', ')}`);
    }
    const medians = Object.fromEntries(Array.from(times, ([name, all]) => [name, median(all)]));
    return {
      rows,
      slow,
      parquetBytes: stage.bytes,
      runs: Object.fromEntries(times),
      medians,
      ratios: ratiosOf(medians, rows),
    };
  } finally {
    await link?.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ratios that the design has budgets for. */
export function ratiosOf(
  { floor, builder, sql }: Partial<Record<Contender, number>>,
  rows: number,
): Ratio[] {
  if (floor === undefined) return [];
  return [
    ...(builder === undefined
      ? []
      : [{ name: 'builder: first chart', value: builder / floor, budget: 0.25 } as const]),
    ...(sql === undefined
      ? []
      : [
          {
            name: 'SQL: first live result',
            value: sql / floor,
            budget: rows >= 1_000_000 ? 0.6 : 1.1,
          } as const,
        ]),
  ];
}

/** @throws {RangeError} when there is none */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  if (low === undefined || high === undefined) throw new RangeError('no numbers');
  return (low + high) / 2;
}
