/** `npm run data:fetch -- <dataset>`: fetches a dataset from its publisher; see docs/fetching.md. */
import { join } from 'node:path';
import { runFetch } from './fetch/command.ts';
import { realEffects } from './fetch/effects.ts';

process.chdir(join(import.meta.dirname, '..'));

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => {
    stop.abort();
  });
}

process.exitCode = await runFetch(process.argv.slice(2), {
  root: '.',
  env: process.env,
  effects: realEffects('.cache/fetch'),
  signal: stop.signal,
});
