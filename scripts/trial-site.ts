/**
 * The whole path on other data: a copy of the project with its own `data/`, published and built as the real one is. For golden
 * builds, hostile data, other base paths and benchmarks; a copy is built again only when something that goes into it changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { siteAddress } from './setup/address.mjs';
import { isSystemError, listFiles } from './setup/steps.mjs';

const ROOT = join(import.meta.dirname, '..');

/** What a copy takes from the project besides its data. */
const PARTS = [
  'src',
  'scripts/pipeline',
  'scripts/changes',
  'scripts/setup',
  'scripts/data.ts',
  'scripts/trial-site.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'data/reference',
  'public/engine',
  'public/_headers',
  'public/icon.svg',
  'public/.nojekyll',
];

/** What is measured of a command. */
export interface Usage {
  /** From its start to its end. */
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  /** The most that it held at once, in MB. */
  readonly peakMB: number;
}

export interface TrialOptions {
  /** The folder of the copy, in `.cache/trial/`. */
  readonly name: string;
  /** A folder with `raw/`, `release.yaml` and `releases/`, in place of the project's; the dictionaries in `data/reference/` stay. */
  readonly data: string;
  /** Default: `/`. */
  readonly base?: string;
  /** Of the commands that publish and build: time zone, language. */
  readonly env?: Readonly<Record<string, string>>;
  /** True: build it whatever was built before. */
  readonly fresh?: boolean;
}

export interface TrialSite {
  readonly root: string;
  readonly dist: string;
  readonly base: string;
  /** Of publishing and of building; null when the site stood from before. */
  readonly usage: { readonly data: Usage; readonly build: Usage } | null;
  /** What the build printed. */
  readonly log: string;
}

/**
 * Publishes and builds a copy of the project on other data.
 * @throws {Error} with the last lines of the command that failed
 */
export async function trialSite(options: TrialOptions): Promise<TrialSite> {
  const lock = join(ROOT, '.cache', 'trial', `${options.name}.lock`);
  await acquire(lock);
  try {
    return await build(options);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Waits for another process that builds the same copy, as long as there is one. */
async function acquire(lock: string): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      else await pause(200);
    }
  }
}

/** Whether the process that left a lock is gone: killed, or stopped with its machine. */
function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // The owner writes its number a moment after the file is there.
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return isSystemError(error, 'ESRCH') || isSystemError(error, 'ENOENT');
  }
}

async function build(options: TrialOptions): Promise<TrialSite> {
  const { name, data, base = '/', env = {}, fresh = false } = options;
  const root = join(ROOT, '.cache', 'trial', name);
  const dist = join(root, 'dist');
  const site = { root, dist, base: siteAddress({ ATLAS_BASE: base }).base };
  const key = keyOf(options);
  const stamp = join(root, 'built');
  if (!fresh && existsSync(stamp) && readFileSync(stamp, 'utf8') === key)
    return { ...site, usage: null, log: '' };

  rmSync(root, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  cpSync(data, join(root, 'data'), { recursive: true });
  // Explanations name figures of the real data, and one that names none stops the build.
  writeFileSync(join(root, 'data/reference/explanations.yaml'), '{}\n');

  const commandEnv = { ...withoutVitest(process.env), ...env, ATLAS_BASE: base };
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const published = await measured(root, commandEnv, ['scripts/data.ts']);
  const built = await measured(root, commandEnv, ['--max-semi-space-size=64', astro, 'build']);
  writeFileSync(stamp, key);
  return { ...site, usage: { data: published.usage, build: built.usage }, log: built.log };
}

/** The environment without what Vitest puts there, which would make Astro think that it is tested. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const its = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|BASE_URL|SSR)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !its.test(name)));
}

function keyOf({ data, base = '/', env = {} }: TrialOptions): string {
  const hash = createHash('sha256').update(JSON.stringify([base, env]));
  for (const [folder, parts] of [
    [ROOT, [...PARTS, 'package-lock.json']],
    [data, ['raw', 'release.yaml', 'releases']],
  ] as const)
    for (const file of listFiles(folder, parts))
      hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Runs our Node on a script and measures it. The script itself tells what it used, at its end. */
function measured(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<{ usage: Usage; log: string }> {
  const report = join(cwd, `usage-${String(process.hrtime.bigint())}.json`);
  const probe = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
  const probeFile = `${report}.mjs`;
  writeFileSync(probeFile, probe);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(probeFile).href, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const log = Buffer.concat(lines).toString();
      if (code !== 0) {
        reject(new Error(`${args.at(-1) ?? ''} ended with ${code}:\n${log.slice(-3000)}`));
        return;
      }
      const used = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
      rmSync(report);
      rmSync(probeFile);
      const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1e6;
      resolve({ usage: { seconds, cpuSeconds, peakMB: used.maxRSS / 1024 }, log });
    });
  });
}
