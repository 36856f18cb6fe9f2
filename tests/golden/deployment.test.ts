/** The check of a deployment, on the golden site behind a server that answers as the host does, and then worse. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  verifyDeployment,
  verifyPatiently,
  type VerifyOptions,
} from '../../scripts/deployment/verify.ts';
import { startPagesServer, type Fault, type PagesServer } from '../../scripts/pages-server.ts';
import { GOLDEN_ORIGIN, goldenSite } from './golden-site.ts';

let server: PagesServer;
let release: string;
const base = '/atlas-ikm/';

beforeAll(async () => {
  const site = await goldenSite();
  release = '2026.1.0';
  server = await startPagesServer({ root: site.dist, base });
}, 180_000);
afterAll(() => server.close());

/** Asks the test's server, which has another origin than the site says. */
const fetchHere: typeof fetch = async (address, init) => {
  const { origin } = new URL(server.url);
  const asked = new Request(address).url;
  const response = await fetch(asked.replace(GOLDEN_ORIGIN, origin), init);
  const url = response.url.replace(origin, GOLDEN_ORIGIN);
  return Object.defineProperty(response, 'url', { value: url });
};

const options = (): VerifyOptions => ({
  url: GOLDEN_ORIGIN + base,
  release,
  sample: 20,
  fetch: fetchHere,
});
const verify = (over: Partial<VerifyOptions> = {}): Promise<string[]> =>
  verifyDeployment({ ...options(), ...over });

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
  [
    'a page without its policy',
    /^provinsi\/bali\/$/,
    { body: (html) => Buffer.from(html.toString().replace('"Content-Security-Policy"', '""')) },
    /^provinsi\/bali\/: without its policy/m,
  ],
  ['no service worker', /^sw\.js$/, { status: 404 }, /^sw\.js: status 404/m],
  ['a page where there is none', /^tidak-ada\//, { status: 200 }, /^a missing page: status 200/m],
])('%s is told', async (_name, pattern, fault, told) => {
  server.misbehave((path) => (pattern.test(path) ? fault : undefined));
  const problems = await verify({ sample: 10_000 });
  server.misbehave();
  expect(problems.join('\n')).toMatch(told);
});

test('an earlier release is told, and waited for', async () => {
  expect(await verify({ release: '2026.2.0' })).toEqual([
    'start page: release 2026.1.0, expected 2026.2.0',
  ]);
  server.misbehave(() => ({ refused: true }));
  setTimeout(() => server.misbehave(), 300);
  expect(await verifyPatiently({ ...options(), sample: 2 }, 20, 0.1)).toEqual([]);
});

test('the workflow tests and audits what it deploys, and verifies what it deployed; none of these may fail unnoticed', () => {
  const text = readFileSync(join(import.meta.dirname, '../../.github/workflows/pages.yml'), 'utf8');
  interface Step {
    readonly run?: string;
    readonly uses?: string;
    readonly if?: string;
  }
  interface Job {
    readonly needs?: string;
    readonly if?: string;
    readonly steps: readonly Step[];
  }
  const { jobs } = parse(text) as { jobs: Record<string, Job> };
  const { build, deploy, verify: check } = jobs;
  expect([deploy?.needs, check?.needs]).toEqual(['build', 'deploy']);
  expect(check?.if).toBeUndefined();
  // Whole commands: `… || true` is another one, and a condition might never hold.
  const commands = (job: Job | undefined): string[] =>
    (job?.steps ?? []).filter((step) => step.if === undefined).map(({ run }) => run ?? '');
  expect(commands(build)).toEqual(
    expect.arrayContaining(['npm test', 'npm audit --audit-level=high']),
  );
  expect(commands(check)).toContain('node scripts/verify.ts "$PAGE_URL"');
  expect(text).not.toContain('continue-on-error');
  for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps))
    if (uses !== undefined) expect(uses).toMatch(/@[\da-f]{40}$/);
});
