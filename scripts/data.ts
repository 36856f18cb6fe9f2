/**
 * `npm run data`: builds the published tables in `public/data/v1` from `data/`. `-- --from <folder> --to <folder>` takes another
 * `data/` and publishes elsewhere.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTRACT_VERSION } from '../src/model/contract.ts';
import { TABLES } from '../src/model/tables.ts';
import { BadInput } from '../src/model/bad-input.ts';
import { progressBar } from './pipeline/progress-bar.ts';
import { makeRelease } from './pipeline/release.ts';
import { reportOf } from './pipeline/report.ts';

// Folders are meant from the project's root, wherever this was called.
process.chdir(join(import.meta.dirname, '..'));

const { from, to } = parseArgs({
  options: {
    from: { type: 'string', default: 'data' },
    to: { type: 'string', default: `public/data/${CONTRACT_VERSION}` },
  },
}).values;
const published = resolve(to);

/** The usual exit codes of programs that were told to stop. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const stopping = new AbortController();
for (const [name, code] of Object.entries(SIGNALS)) {
  // The second time it ends at once; the next run clears away what is left.
  process.once(name, () => {
    process.once(name, () => process.exit(code));
    process.exitCode = code;
    stopping.abort();
  });
}

const bar = progressBar({
  now: () => performance.now(),
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  every(milliseconds, call) {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  },
});

try {
  const report = await makeRelease(
    {
      raw: join(from, 'raw'),
      reference: join(from, 'reference'),
      release: join(from, 'release.yaml'),
      releases: join(from, 'releases'),
      published,
    },
    { progress: bar, signal: stopping.signal },
  ).finally(() => bar.end());
  for (const { name } of TABLES)
    console.log(`${String(report.counts.rows[name]).padStart(7)}  ${name}`);
  for (const line of reportOf(report)) console.warn(line);
} catch (error) {
  if (stopping.signal.aborted) console.error(`data: stopped; ${published} is as it was`);
  else if (error instanceof BadInput) {
    console.error(`data: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}
