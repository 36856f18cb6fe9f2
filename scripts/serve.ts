/**
 * `npm run serve`: serves the built site as GitHub Pages would, on port 4321 or the next free one.
 * Options: `--port 8080`, `--host 0.0.0.0`.
 */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPagesServer, type PagesServer } from './pages-server.ts';
import { siteAddress } from './setup/address.mjs';

const ATTEMPTS = 20;

try {
  const { port, host } = readOptions();
  const { base } = siteAddress(process.env);
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const server = await serveFrom(port, (free) =>
    startPagesServer({ root, base, host, port: free }),
  );
  console.log(`The atlas is at ${server.url}`);

  const stop = (): void => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`serve: ${error.message}`);
  process.exitCode = 1;
}

function readOptions(): { port: number; host: string } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new RangeError(`invalid port: ${values.port}`);
  }
  return { port, host: values.host };
}

/** Starts on the given port or the first free one after it. */
async function serveFrom(
  port: number,
  start: (port: number) => Promise<PagesServer>,
): Promise<PagesServer> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await start(candidate);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + ATTEMPTS - 1, 65535)) throw error;
    }
  }
}
