/**
 * `npm run bench`: measures the built site, the explorer, the builds and the pipeline, prints one table, and keeps it for the
 * commit in `bench/`. It wants the machine to itself; ratios forgive much, but not a second benchmark beside it.
 *
 *     npm run bench [-- --only data,weight,paint,lighthouse,browser,build] [--kinds home,year] [--langs id,en] [--runs 5] [--sizes 1]
 *
 * A part that is not run keeps what was measured of the same commit before. `--dry` keeps nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inLang, KINDS, LONGEST, OFFLINE, TOOLS } from '../tests/site/site.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { comparePath } from '../src/model/view-address.ts';
import { buildFindings, SIZES } from './bench/builds.ts';
import { browserFindings } from './bench/explorer.ts';
import { keep, type Report } from './bench/ledger.ts';
import { paintFindings } from './bench/paint.ts';
import { scoreFindings } from './bench/scores.ts';
import { broken, table, type Finding } from './bench/table.ts';
import { weightFindings } from './bench/weight.ts';
import { siteAddress } from './setup/address.mjs';
import { browserWorks, findBrowser } from './setup/browser.mjs';

const ROOT = join(import.meta.dirname, '..');
/** The pipeline first: it writes more than its floor, which takes longer once the others have filled the cache of the disk. */
const PARTS = ['data', 'weight', 'paint', 'lighthouse', 'browser', 'build'] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    kinds: { type: 'string' },
    langs: { type: 'string', default: LANGS.join(',') },
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: String(SIZES.length) },
    dry: { type: 'boolean', default: false },
  },
});
const chosen = listed(values.only, PARTS, 'part');
const langs = listed(values.langs, LANGS, 'language');
const wanted = values.kinds?.split(',');
const chosenOf = (pages: Readonly<Record<string, string>>): [kind: string, path: string][] =>
  Object.entries(pages).filter(([kind]) => wanted?.includes(kind) ?? true);
const kinds = Object.fromEntries(chosenOf({ ...KINDS, ...TOOLS }));
const inLangs = (pages: [kind: string, path: string][]): [kind: string, path: string][] =>
  pages.flatMap(([kind, path]) =>
    langs.map((lang): [string, string] => [`${kind} (${lang})`, inLang(lang, path)]),
  );
/** What Lighthouse looks at: a page of each kind in each language; the page for missing addresses is in both. */
const scored = Object.fromEntries([
  ...inLangs(
    chosenOf({
      ...KINDS,
      ...TOOLS,
      'compare, from an address': comparePath({ areas: ['13', '32', '12'] }),
      offline: OFFLINE,
      embed: 'sematan/provinsi/aceh/establishments/',
      'embed of a query': 'sematan/bagan/',
    }),
  ),
  ...chosenOf({ missing: '404.html' }),
]);
/** The longest pages carry thousands of figures each, and their bytes take their time: of 100, a little is theirs to lose. */
const longest = Object.fromEntries(inLangs(chosenOf(LONGEST)));
const LEAST_FOR_LONGEST = 95;

const dist = join(ROOT, 'dist');
if (!existsSync(dist)) throw new Error('dist/ is missing: run npm run build first');
const { base } = siteAddress(process.env);
const runs = Number(values.runs);
const log = (line: string): void => console.error(`bench: ${line}`);

const measure: Record<Part, () => Promise<Finding[]> | Finding[]> = {
  weight: () => weightFindings(dist, base, kinds),
  paint: () => paintFindings({ dist, base, chromium: browser(), kinds, runs, log }),
  lighthouse: async () => [
    ...(await scoreFindings({ dist, base, chromium: browser(), kinds: scored, log })),
    ...(await scoreFindings({
      dist,
      base,
      chromium: browser(),
      kinds: longest,
      leastPerformance: LEAST_FOR_LONGEST,
      log,
    })),
  ],
  browser: () => browserFindings({ dist, runs, log }),
  build: () => buildFindings(ROOT, SIZES.slice(0, Number(values.sizes)), log),
  data: pipelineFindings,
};

const findings: Finding[] = [];
for (const part of chosen) {
  log(part);
  findings.push(...(await measure[part]()));
}
console.log(table(findings));
const over = broken(findings);
console.log(
  over.length === 0
    ? '\nEvery budget holds.'
    : `\nBroken: ${over.map(({ part, name }) => `${part} ${name}`).join('; ')}.`,
);
if (!values.dry) console.log(`Kept in ${keep(join(ROOT, 'bench'), reportOf(findings), PARTS)}.`);
process.exitCode = over.length > 0 ? 1 : 0;

/** The names in a list with commas. @throws {RangeError} for one that is not known */
function listed<Name extends string>(text: string, known: readonly Name[], what: string): Name[] {
  return text.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (found === undefined)
      throw new RangeError(`invalid ${what}: "${name}", expected ${known.join(', ')}`);
    return found;
  });
}

function browser(): string {
  const { env, platform } = process;
  const found = findBrowser({ env, platform, works: browserWorks });
  if (found === null) throw new Error('no Chromium found: set CHROMIUM_PATH to one');
  return found;
}

/** `npm run bench:data` in a process of its own: it measures its own memory. */
function pipelineFindings(): Finding[] {
  const out = mkdtempSync(join(tmpdir(), 'atlas-bench-data-'));
  try {
    const args = [join(ROOT, 'scripts/bench-data.ts'), '--out', out];
    try {
      execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      // It ends with 1 when a budget is broken, and has written its findings all the same.
      if (!existsSync(join(out, 'data.json'))) throw error;
    }
    const { findings: found } = JSON.parse(readFileSync(join(out, 'data.json'), 'utf8')) as {
      findings: Finding[];
    };
    return found;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function reportOf(found: readonly Finding[]): Report {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  const [first] = cpus();
  return {
    commit: git('rev-parse', '--short=10', 'HEAD'),
    date: git('show', '-s', '--format=%cs', 'HEAD'),
    changed:
      git('status', '--porcelain', '--', 'src', 'scripts', 'data', 'package-lock.json') !== '',
    machine: `${String(cpus().length)} × ${first?.model.trim() ?? 'unknown'}, ${String(Math.round(totalmem() / 1024 ** 3))} GiB, Node ${process.versions.node}`,
    findings: found,
  };
}
