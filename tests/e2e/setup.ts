/**
 * Serves the built site for all end-to-end tests, under the base path it was built for.
 *
 * A test reads `inject('site')`, the address of the start page (ending in the base path), and
 * `inject('chromium')`, the browser to start with playwright-core's `executablePath`.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startPagesServer } from '../../scripts/pages-server.ts';
import { siteAddress } from '../../scripts/setup/address.mjs';
import { browserWorks, findBrowser } from '../../scripts/setup/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(root)) throw new Error('dist/ is missing: run npm run build first');

  const { env, platform } = process;
  const chromium = findBrowser({ env, platform, works: browserWorks });
  if (chromium === null) throw new Error('no Chromium found: set CHROMIUM_PATH to one');

  const server = await startPagesServer({ root, base: siteAddress(env).base });
  project.provide('site', server.url);
  project.provide('chromium', chromium);
  return () => server.close();
}
