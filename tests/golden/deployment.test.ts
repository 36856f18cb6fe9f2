/** The check of a deployment, on the golden site behind a server that answers as the host does, and then worse. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { verifyDeployment, verifyPatiently } from '../../scripts/deployment/verify.ts';
import { startPagesServer, type Fault, type PagesServer } from '../../scripts/pages-server.ts';
import { GOLDEN_ORIGIN, goldenSite } from './golden-site.ts';

let server: PagesServer;
let release: string;
const base = '/atlas-ikm/';

beforeAll(async () => {
  const site = await goldenSite();
  release = '2026.1.0';
  server = await startPagesServer({
    root: site.dist,
    base,
    port: Number(new URL(GOLDEN_ORIGIN).port),
    host: '127.0.0.1',
  });
}, 180_000);
afterAll(() => server.close());

const verify = (over: { release?: string } = {}): Promise<string[]> =>
  verifyDeployment({ url: GOLDEN_ORIGIN + base, release, sample: 20, ...over });

test('a whole site has nothing wrong', async () => {
  expect(await verify()).toEqual([]);
});

const other = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(' ')]);

test.each<[string, RegExp, Fault, RegExp]>([
  ['a missing page', /^provinsi\/bali\/$/, { status: 404 }, /^provinsi\/bali\/: status 404/m],
  [
    'a table with another content',
    /units\.parquet$/,
    { body: other },
    /units\.parquet: another checksum/,
  ],
  ['a missing table', /units\.csv$/, { status: 404 }, /units\.csv: status 404/],
  [
    'an engine with another content',
    /eh.*\.wasm\.gz$/,
    { body: other },
    /engine\/.*: another checksum/,
  ],
  ['scripts under another type', /\.js$/, { type: 'text/plain' }, /\.js: served as "text\/plain"/],
  ['a host that does not compress', /^/, { gzip: false }, /without compression/],
])('%s is told', async (_name, pattern, fault, told) => {
  server.misbehave((path) => (pattern.test(path) ? fault : undefined));
  const problems = await verifyDeployment({ url: GOLDEN_ORIGIN + base, release, sample: 10_000 });
  server.misbehave();
  expect(problems.join('\n')).toMatch(told);
});

test('an earlier release is told, and waited for', async () => {
  expect(await verify({ release: '2026.2.0' })).toEqual([
    'start page: release 2026.1.0, expected 2026.2.0',
  ]);
  server.misbehave(() => ({ refused: true }));
  setTimeout(() => server.misbehave(), 300);
  const options = { url: GOLDEN_ORIGIN + base, release, sample: 2 };
  expect(await verifyPatiently(options, 20, 0.1)).toEqual([]);
});

test('the workflow deploys, then verifies what it deployed, and audits its packages', () => {
  const text = readFileSync(join(import.meta.dirname, '../../.github/workflows/pages.yml'), 'utf8');
  interface Step {
    readonly run?: string;
    readonly uses?: string;
  }
  const { jobs } = parse(text) as { jobs: Record<string, { needs?: string; steps: Step[] }> };
  expect(jobs['verify']?.needs).toBe('deploy');
  expect(jobs['verify']?.steps.at(-1)?.run).toContain('scripts/verify.ts');
  expect(jobs['build']?.steps.some(({ run }) => run?.startsWith('npm audit'))).toBe(true);
  for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps))
    if (uses !== undefined) expect(uses).toMatch(/@[\da-f]{40}$/);
});
