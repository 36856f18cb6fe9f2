/** Lighthouse's scores for a page of each kind, as on a phone. */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { startPagesServer } from '../pages-server.ts';
import type { Finding } from './table.ts';
import type { PaintOptions } from './paint.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DEBUGGING_PORT = 9337;

/** Runs of a page whose performance is not full at once. */
const RUNS = 3;

export interface ScoreOptions extends Omit<PaintOptions, 'runs'> {
  /** Of 100; every other category is to be full. */
  readonly leastPerformance?: number;
}

type Scores = Record<string, { score: number; lost: string[] }>;

/**
 * One score of each category for each page, of 100. Where performance is not full at once it is the median of three runs:
 * Lighthouse simulates a phone from what this machine took, and what else runs on it counts against the page.
 */
export async function scoreFindings({
  dist,
  base,
  chromium: executablePath,
  kinds,
  leastPerformance = 100,
  log,
}: ScoreOptions): Promise<Finding[]> {
  const server = await startPagesServer({ root: dist, base });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${String(DEBUGGING_PORT)}`],
  });
  try {
    const findings: Finding[] = [];
    for (const [kind, path] of Object.entries(kinds)) {
      const url = new URL(path, server.url).href;
      const scores = await scoresOf(url);
      const runs = [scores['performance']];
      if ((scores['performance']?.score ?? 0) < 1) {
        while (runs.length < RUNS) runs.push((await scoresOf(url))['performance']);
        const middle = runs.toSorted((a, b) => (a?.score ?? 0) - (b?.score ?? 0))[1];
        if (middle !== undefined) scores['performance'] = middle;
      }
      log(`lighthouse: ${kind}`);
      for (const category of CATEGORIES) {
        const { score = NaN, lost = [] } = scores[category] ?? {};
        findings.push({
          part: 'lighthouse',
          name: `${kind}: ${category}`,
          value: score * 100,
          unit: '/100',
          budget: { least: category === 'performance' ? leastPerformance : 100 },
          note: lost.join(', '),
        });
      }
    }
    return findings;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Each category's score from 0 to 1, with the audits that cost it something. A page that asks to be left out of searches (for
 * missing addresses, without a connection, in a frame) is not told off for being left out.
 */
async function scoresOf(url: string): Promise<Scores> {
  const hidden = (await (await fetch(url)).text()).includes(
    '<meta name="robots" content="noindex"',
  );
  const result = await lighthouse(url, {
    port: DEBUGGING_PORT,
    onlyCategories: CATEGORIES,
    ...(hidden && { skipAudits: ['is-crawlable'] }),
    logLevel: 'silent',
    output: 'json',
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  return Object.fromEntries(
    Object.values(categories).map(({ id, score, auditRefs }) => [
      id,
      {
        score: score ?? NaN,
        lost: auditRefs
          .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 0.9)
          .map((ref) => ref.id),
      },
    ]),
  );
}
