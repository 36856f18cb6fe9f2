/**
 * `npm test`: does the set-up that is due, then every check, and ends with one line of counts.
 *
 * A failing check does not keep the others from running: one run shows everything that is wrong.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  browserWorks,
  CHROMIUM_PACKAGES,
  findBrowser,
  findFirefox,
  findWebKit,
  FIREFOX_PACKAGES,
  installCommands,
  thisMachine,
  WEBKIT_PACKAGES,
} from './setup/browser.mjs';
import { main, realContext } from './setup/main.mjs';
import { selectTests, USAGE } from './setup/selection.mjs';
import { setUp, StepFailed } from './setup/setup.mjs';
import { isSystemError, listFiles } from './setup/steps.mjs';
import { addCounts, countTests, formatCounts, NOTHING } from './setup/summary.mjs';

/** The tests that run in Firefox and WebKit. */
const OTHER_BROWSERS = 'tests/e2e/other-browsers.test.ts';

const CHECKS = ['format:check', 'lint', 'check'];

const context = realContext();
const { root, log } = context;

await main(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    log(USAGE);
    return 0;
  }
  const testFiles = listFiles(root, ['tests']).filter((file) => file.endsWith('.test.ts'));
  const selection = readSelection(args, testFiles);
  const withE2e = selection.e2e.length > 0;
  await setUp(context, withE2e || selection.site.length > 0 ? 'build' : 'engine');

  /** @type {string[]} */
  const failed = [];
  let counts = NOTHING;

  if (selection.checks) {
    // Together: each keeps one core busy, and prints what it found in one piece at its end.
    const results = await Promise.all(
      CHECKS.map((check) => timed(check, ['npm', 'run', '--silent', check])),
    );
    failed.push(...CHECKS.filter((_, at) => results[at]?.code !== 0));
  }

  for (const project of /** @type {const} */ (['unit', 'site'])) {
    if (selection[project].length === 0) continue;
    const result = await runVitest(project, selection.filters);
    counts = addCounts(counts, result.counts);
    if (result.code !== 0) failed.push(project);
  }

  if (withE2e) {
    const browser = await obtain('browser', CHROMIUM_PACKAGES, findBrowser);
    if (browser !== null) {
      if (selection.e2e.includes(OTHER_BROWSERS)) failed.push(...(await missingBrowsers()));
      const result = await runVitest('e2e', selection.filters, { CHROMIUM_PATH: browser });
      counts = addCounts(counts, result.counts);
      if (result.code !== 0) failed.push('e2e');
    } else {
      log(`e2e: no Chromium here; skipped ${selection.e2e.join(', ')}`);
      log('To run them, install Chromium or Chrome, or set CHROMIUM_PATH to one.');
      // How many tests the files hold is not known without running them: a file counts as one.
      counts = addCounts(counts, { ...NOTHING, skipped: selection.e2e.length });
      // In CI nobody reads that sentence, and a green run would claim what was not tested.
      if (context.env['CI'] === 'true') failed.push('e2e (no Chromium)');
    }
  }

  log(failed.length === 0 ? '\nNothing failed.' : `\nFailed: ${failed.join(', ')}.`);
  log(formatCounts(counts));
  return failed.length === 0 ? 0 : 1;
});

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} testFiles
 */
function readSelection(args, testFiles) {
  try {
    return selectTests(args, testFiles);
  } catch (error) {
    if (error instanceof RangeError) throw new StepFailed(`${error.message}\n\n${USAGE}`, 2);
    throw error;
  }
}

/**
 * Runs one check and says how long it took.
 *
 * @param {string} name
 * @param {readonly [string, ...string[]]} command
 * @param {Readonly<Record<string, string>>} [extraEnv]
 */
async function timed(name, command, extraEnv = {}) {
  log(`${name}: running`);
  const start = context.now();
  const code = await context.run(command, { cwd: root, env: { ...context.env, ...extraEnv } });
  const seconds = ((context.now() - start) / 1000).toFixed(1);
  log(
    code === 0
      ? `${name}: passed (${seconds} s)`
      : `${name}: failed with exit code ${code} (${seconds} s)`,
  );
  return { code };
}

/**
 * Runs one Vitest project, its output in our terminal and its counts through a report.
 *
 * @param {'unit' | 'site' | 'e2e'} project
 * @param {readonly string[]} filters
 * @param {Readonly<Record<string, string>>} [extraEnv]
 */
async function runVitest(project, filters, extraEnv) {
  const report = `.cache/tests/${project}.json`;
  const path = join(root, report);
  mkdirSync(dirname(path), { recursive: true });
  // A crash leaves no report; the last run's must not be counted in its place.
  rmSync(path, { force: true });
  const options = [`--project=${project}`, '--reporter=default', '--reporter=json'];
  const { code } = await timed(
    project,
    [
      'npm',
      'run',
      '--silent',
      'vitest',
      '--',
      ...options,
      `--outputFile.json=${report}`,
      ...filters,
    ],
    extraEnv,
  );
  return { code, counts: countTests(readReport(path), code) };
}

/**
 * @param {string} path
 * @returns {import('./setup/summary.mjs').Report | null} null when Vitest ended before it wrote one.
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * Finds or installs the browsers beside Chromium. Without them their tests are skipped; in CI, where nobody reads that, the
 * run fails.
 *
 * @returns {Promise<string[]>} what is to be told as failed
 */
async function missingBrowsers() {
  const others = /** @type {const} */ ([
    ['Firefox', FIREFOX_PACKAGES, findFirefox],
    ['WebKit', WEBKIT_PACKAGES, () => findWebKit(context.env, process.platform)?.driver ?? null],
  ]);
  /** @type {string[]} */
  const missing = [];
  for (const [name, packages, find] of others) {
    if ((await obtain(name, packages, find)) !== null) continue;
    log(`e2e: no ${name} here; its tests are skipped. Debian has it: ${packages.join(' ')}`);
    if (context.env['CI'] === 'true') missing.push(`e2e (no ${name})`);
  }
  return missing;
}

/**
 * A browser, found or installed, or null when this machine has none and we may not install it.
 *
 * @param {string} name for the log
 * @param {readonly string[]} packages Debian's
 * @param {(machine: import('./setup/browser.mjs').Machine) => string | null} find
 * @returns {Promise<string | null>}
 */
async function obtain(name, packages, find) {
  const machine = { env: context.env, platform: process.platform, works: browserWorks };
  const search = () => {
    try {
      return find(machine);
    } catch (error) {
      throw new StepFailed(error instanceof Error ? error.message : String(error), 1);
    }
  };
  const found = search();
  if (found !== null) {
    log(`${name}: ${found}`);
    return found;
  }
  for (const command of installCommands(thisMachine(), packages) ?? []) {
    if ((await timed(name, command)).code !== 0) return null;
  }
  return search();
}
