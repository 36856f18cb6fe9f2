/** Finds a Chromium for the tests, and installs Debian's where that needs no one's leave. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first: the same engine without a browser's windows takes half the processor's time for the same tests. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** The fonts: without any, Chromium measures every text as nothing. */
export const CHROMIUM_PACKAGES = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Machine what a search looks at; injected, so that a test can make one up
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} works whether the program is there and starts
 */

/**
 * The path of a Chromium: CHROMIUM_PATH, else one on PATH, else one in the system's usual places.
 *
 * @param {Machine} machine
 * @returns {string | null} null when there is none.
 * @throws {Error} when CHROMIUM_PATH names one that does not start: a wish must not be overruled.
 */
export function findBrowser({ env, platform, works }) {
  const wished = env.CHROMIUM_PATH;
  if (wished) {
    if (works(wished)) return wished;
    throw new Error(`CHROMIUM_PATH names no Chromium that starts: ${wished}`);
  }
  return browserPlaces(env, platform).find(works) ?? null;
}

/**
 * @param {Machine['env']} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function browserPlaces(env, platform) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PLACES.flatMap((place) =>
      roots.flatMap((root) => (root ? [`${root}\\${place}`] : [])),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...onPath, ...MAC_PLACES] : onPath;
}

/**
 * Whether a Chromium is at that path and starts. Some systems ship a `chromium-browser` that only
 * prints how to install the real one, so looking is not enough.
 *
 * @param {string} path
 * @returns {boolean}
 */
export function browserWorks(path) {
  if (!existsSync(path)) return false;
  // On Windows `chrome --version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * A stock Firefox: FIREFOX_PATH, else one on PATH.
 *
 * @param {Machine} machine
 * @returns {string | null} null when there is none.
 * @throws {Error} when FIREFOX_PATH names one that does not start.
 */
export function findFirefox({ env, works }) {
  const wished = env.FIREFOX_PATH;
  if (wished) {
    if (works(wished)) return wished;
    throw new Error(`FIREFOX_PATH names no Firefox that starts: ${wished}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((f) => join(f, name)));
  return places.find(works) ?? null;
}

/**
 * What WebKitGTK needs to be driven: its driver, its small browser, and a screen where there is none.
 *
 * @typedef {{ driver: string, browser: string, screen: string | null }} WebKit
 *   `screen`: the program that lends a screen, null where there is one
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {WebKit | null} null when a part is missing.
 */
export function findWebKit(env, platform) {
  const driver = '/usr/bin/WebKitWebDriver';
  if (platform !== 'linux' || !existsSync(driver)) return null;
  const below = (/** @type {string} */ folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  const browser = below('/usr/lib')
    .flatMap((folder) => below(folder).filter((path) => /webkit(2gtk|gtk)-[\d.]+$/.test(path)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  const screen = env.DISPLAY ? null : '/usr/bin/xvfb-run';
  if (browser === undefined || (screen !== null && !existsSync(screen))) return null;
  return { driver, browser, screen };
}

export const FIREFOX_PACKAGES = ['firefox-esr'];
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/**
 * The commands that install packages on this machine, or null when it would need a person.
 *
 * @param {{ hasApt: boolean, isRoot: boolean, canSudo: () => boolean }} machine
 * @param {readonly string[]} [packages] Chromium's by default
 * @returns {(readonly [string, ...string[]])[] | null}
 */
export function installCommands({ hasApt, isRoot, canSudo }, packages = CHROMIUM_PACKAGES) {
  if (!hasApt || !(isRoot || canSudo())) return null;
  // env, because sudo drops the variable; without it debconf may wait for an answer for ever.
  /** @type {[string, ...string[]]} */
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  /** @type {[string, ...string[]]} */
  const apt = isRoot ? quiet : ['sudo', '-n', ...quiet];
  return [
    [...apt, 'update', '-q'],
    [...apt, 'install', '-q', '-y', '--no-install-recommends', ...packages],
  ];
}

/** The machine we run on, as `installCommands` asks about it. */
export function thisMachine() {
  /** @param {string[]} command */
  const succeeds = ([program = '', ...args]) =>
    spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  return {
    hasApt: process.platform === 'linux' && succeeds(['apt-get', '--version']),
    isRoot: process.getuid?.() === 0,
    canSudo: () => succeeds(['sudo', '-n', 'true']),
  };
}
