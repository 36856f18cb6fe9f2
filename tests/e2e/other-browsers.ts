/**
 * Firefox and WebKit, driven by what each of them understands: a stock Firefox by WebDriver BiDi, WebKitGTK's small browser by its
 * own driver. Both behind the few acts that the main paths need.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import {
  browserWorks,
  findFirefox,
  findWebKit,
  type WebKit,
} from '../../scripts/setup/browser.mjs';

export interface OtherBrowser {
  open(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  read<Value>(expression: string): Promise<Value>;
  /** Brings the element into view and presses it. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** The tag that puts the listener into a page; it is a script of the page's own host, as the policy asks. */
export const listenerTag = (address: string): string => `<script src="${address}"></script>`;

/**
 * Collects in `window.complaints` what a page complains about: errors, refused promises, files that fail to load, reports of its
 * policy, and what it writes to the console as an error or a warning. WebDriver has no word for any of them. Firefox calls the
 * preload of a module that it has already a failure, and runs it all the same: one that is missing is told by who imports it.
 */
export const LISTENER = `
window.complaints = [];
const complain = (...words) => void window.complaints.push(words.map(String).join(' '));
addEventListener('error', ({ message, target }) => {
  if (target.rel !== 'modulepreload') complain(message ?? 'not loaded: ' + (target.src ?? target.href));
}, true);
addEventListener('unhandledrejection', ({ reason }) => complain('refused promise:', reason));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
  complain('policy:', effectiveDirective, blockedURI, sourceFile));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...words) => { complain('console:', ...words); say.apply(console, words); };
}`;

const { env, platform } = process;
const firefox = findFirefox({ env, platform, works: browserWorks });
const webkit = findWebKit(env, platform);

/** The browsers of this machine; null where one is missing. */
export const OTHERS: readonly (readonly [
  name: string,
  launch: (() => Promise<OtherBrowser>) | null,
])[] = [
  ['Firefox', firefox === null ? null : () => launchFirefox(firefox)],
  ['WebKit', webkit === null ? null : () => launchWebKit(webkit)],
];

async function launchFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}

async function launchWebKit({ driver, browser, screen }: WebKit): Promise<OtherBrowser> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const words = [driver, `--port=${String(port)}`];
  const [program = '', ...args] = screen === null ? words : [screen, '-a', ...words];
  // A group of its own: the screen's program passes no signal on.
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    // Its sandbox needs user namespaces, which a container does not give to root.
    env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  try {
    const session = await patiently(() =>
      command(`${origin}/session`, {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
            timeouts: { pageLoad: 60_000, script: 30_000 },
          },
        },
      }),
    );
    const at = `${origin}/session/${(session as { sessionId: string }).sessionId}`;
    const run = (script: string, ...args: string[]): Promise<unknown> =>
      command(`${at}/execute/sync`, { script, args });
    const find = async (selector: string): Promise<string> => {
      const found = await command(`${at}/element`, { using: 'css selector', value: selector });
      return `${at}/element/${Object.values(found as Record<string, string>)[0] ?? ''}`;
    };
    return {
      open: async (url) => {
        await command(`${at}/url`, { url });
      },
      read: async <Value>(expression: string) => (await run(`return (${expression})`)) as Value,
      // The driver presses at once and refuses what still moves or is not yet shown; a visitor waits for it to stand.
      click: (selector) =>
        patiently(async () => {
          await run(
            `document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })`,
            selector,
          );
          await command(`${await find(selector)}/click`, {});
        }, isNotYet),
      type: async (selector, text) => {
        await command(`${await find(selector)}/value`, { text });
      },
      close: async () => {
        await fetch(at, { method: 'DELETE' });
        stop(child);
      },
    };
  } catch (error) {
    stop(child);
    throw error;
  }
}

/** One command of the WebDriver protocol. @throws {Error} with the driver's words */
async function command(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Whether the driver refused because the element is not shown yet, or not where it was a moment ago. */
const isNotYet = (error: unknown): boolean =>
  error instanceof Error &&
  /element not interactable|element click intercepted|stale element/.test(error.message);

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}

/** Tries until it succeeds, for a driver needs a moment before it listens; a failure that no waiting mends is thrown at once. */
async function patiently<Value>(
  attempt: () => Promise<Value>,
  passes: (error: unknown) => boolean = () => true,
): Promise<Value> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!passes(error) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
