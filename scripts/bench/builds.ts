/** How fast whole sites are built, and how much memory that takes, as their data and their pages grow. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { trialSite, type TrialSite } from '../trial-site.ts';
import { writeSynthetic, type SyntheticSize } from './synthetic.ts';
import type { Finding } from './table.ts';

export interface BuildSize extends SyntheticSize {
  readonly name: string;
  /** Pages longer than any data that we know would make them: the speed is told for what it is. */
  readonly hasLongPages?: boolean;
}

/**
 * The real data are some 8,400 figures from 615 publications, fourteen from each, on 3,500 pages. Ten times as much is ten times both;
 * ten times the figures in twice the publications makes the pages three times as long.
 */
export const SIZES: readonly BuildSize[] = [
  { name: '1 ×', figures: 514, sources: 1 },
  { name: '10 ×', figures: 77_000, sources: 5_600 },
  { name: '20,000 pages', figures: 23_130, sources: 8_900 },
  { name: '10 × figures, long pages', figures: 77_000, sources: 600, hasLongPages: true },
];

const LEAST_PAGES_PER_SECOND = 150;
/** The most that a site of ten times the data, or of 20,000 pages, may take against the smallest. */
const MOST_MEMORY = 3;

/** Builds a copy of the project for each size. The first is what the others are compared with. */
export async function buildFindings(
  project: string,
  sizes: readonly BuildSize[],
  log: (line: string) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  let smallest: number | undefined;
  for (const size of sizes) {
    log(`build: ${size.name}`);
    const name = `bench-${size.name.replace(/\W+/g, '-')}`;
    const data = join(project, '.cache/trial-data', name);
    await writeSynthetic(data, project, size);
    const site = await trialSite({ name, data, base: '/atlas-ikm/', fresh: true });
    const { usage } = site;
    if (usage === null) throw new Error(`${size.name}: nothing was built`);
    const pages = pagesIn(site);
    const rendering = renderingSeconds(site.log);
    const { build } = usage;
    smallest ??= build.peakMB;
    findings.push(
      {
        part: 'build',
        name: `${size.name}: past start-up`,
        value: pages / rendering,
        unit: 'pages/s',
        budget: size.hasLongPages === true ? undefined : { least: LEAST_PAGES_PER_SECOND },
        note: `${pages.toLocaleString('en')} pages in ${rendering.toFixed(1)} s; ${build.seconds.toFixed(1)} s in all, ${build.cpuSeconds.toFixed(1)} s of processors; data ${usage.data.seconds.toFixed(1)} s`,
      },
      {
        part: 'build',
        name: `${size.name}: peak memory`,
        value: build.peakMB / smallest,
        unit: '×',
        budget: { most: MOST_MEMORY },
        note: `${build.peakMB.toFixed(0)} MB`,
      },
    );
  }
  return findings;
}

function pagesIn({ dist }: TrialSite): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[\\/])index\.html$/.test(file),
  ).length;
}

/** From the first page to the last, as Astro says. @throws {Error} when it does not */
export function renderingSeconds(log: string): number {
  const rest = log.slice(log.indexOf('generating static routes'));
  const found = /✓ Completed in (?:(\d+)m )?([\d.]+)(m?s)/.exec(rest);
  if (found === null) throw new Error(`no time of rendering in: ${log.slice(-300)}`);
  const [, minutes = '0', amount = '', unit] = found;
  return Number(minutes) * 60 + Number(amount) / (unit === 'ms' ? 1000 : 1);
}
