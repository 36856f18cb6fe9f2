import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { FACT_MANIFEST, factTable, sourceLines } from '../../scripts/bench-data/facts.ts';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { placesBeside } from '../../scripts/pipeline/publish.ts';
import { REFERENCE, temporaryFolder } from './fixtures.ts';

/** A build that is stopped midway: the release that was there stays whole, and nothing is left beside it. */

const ROOT = join(import.meta.dirname, '../..');
let data: string;
let published: string;

beforeAll(() => {
  data = temporaryFolder();
  cpSync(REFERENCE, join(data, 'reference'), { recursive: true });
  for (const name of ['release.yaml', 'releases'])
    cpSync(join(ROOT, 'data', name), join(data, name), { recursive: true });
  const dataset = join(data, 'raw/made-up');
  mkdirSync(dataset, { recursive: true });
  const put = (name: string, lines: Iterable<string>): void =>
    writeFileSync(join(dataset, name), `${[...lines].join('\n')}\n`);
  put('dataset.yaml', [FACT_MANIFEST]);
  put('sources.csv', sourceLines());
  put('observations.csv', factTable(30_000, readAreas(REFERENCE).areas).lines);
  published = join(temporaryFolder(), 'v1');
  mkdirSync(published);
  writeFileSync(join(published, 'checksums.txt'), 'the last release\n');
});

/** Starts a build, stops it once a place exists, and tells how it ended. */
async function stopped(
  signal: NodeJS.Signals,
  at: string,
): Promise<{ code: unknown; said: string }> {
  const node = join(ROOT, 'node_modules/.bin/node');
  const script = join(ROOT, 'scripts/data.ts');
  const child = spawn(node, [script, '--from', data, '--to', published], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close');
  while (!existsSync(at) && child.exitCode === null) await sleep(2);
  child.kill(signal);
  const [code, by] = (await ended) as [unknown, unknown];
  return { code: code ?? by, said };
}

test.each([
  ['while it reads', 'SIGINT', 130, (): string => join(published, '../.warehouse')],
  ['while it publishes', 'SIGTERM', 143, (): string => placesBeside(published).temporary],
] as const)(
  'a build that is stopped %s',
  async (_, signal, code, place) => {
    const end = await stopped(signal, place());
    expect(end.code).toBe(code);
    // On a busy machine there are lines of progress before it.
    expect(end.said).toMatch(new RegExp(`(?:^|\\n)data: stopped; ${published} is as it was\\n$`));
    expect(readdirSync(join(published, '..'))).toEqual(['v1']);
    expect(readdirSync(published)).toEqual(['checksums.txt']);
    expect(readFileSync(join(published, 'checksums.txt'), 'utf8')).toBe('the last release\n');
  },
  60_000,
);
