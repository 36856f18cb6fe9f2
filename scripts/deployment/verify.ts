/** Whether a published site is the one that was built: its pages, its data by their sums, its engine, and how the host answers. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { listedSums } from '../../src/offline/checksums.ts';

export interface VerifyOptions {
  /** The address of the start page, with a slash at its end. */
  readonly url: string;
  /** The release that must be there: `2026.11.0`. */
  readonly release: string;
  /** Pages to look at, spread evenly over the sitemap. */
  readonly sample?: number;
  readonly log?: (line: string) => void;
  /** Asks for an address; a test asks a server of its own for what the site calls by its name. */
  readonly fetch?: typeof fetch;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly url: string;
  readonly encoding: string | null;
}

/** @returns what is wrong, a sentence each; nothing when the site is whole */
export async function verifyDeployment({
  url,
  release,
  sample = 40,
  log = () => {},
  fetch = globalThis.fetch,
}: VerifyOptions): Promise<string[]> {
  const problems: string[] = [];
  const expectThat = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const ask = (address: string): Promise<Answer> => answerOf(fetch, address);
  const get = (path: string): Promise<Answer> => ask(new URL(path, url).href);

  /** A file that must be there under its type. */
  const file = async (path: string, type: RegExp): Promise<Answer> => {
    const answer = await get(path);
    expectThat(answer.status === 200, `${path}: status ${String(answer.status)}`);
    expectThat(type.test(answer.type), `${path}: served as "${answer.type}"`);
    return answer;
  };

  const home = await file('', /^text\/html/);
  const version = /<meta name="version" content="([^"]*)"/.exec(home.text)?.[1];
  expectThat(
    version === release,
    `start page: release ${version ?? 'unknown'}, expected ${release}`,
  );
  expectThat(home.encoding !== null, 'start page: sent without compression');
  for (const [, address = ''] of home.text.matchAll(
    /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css|woff2))"/g,
  )) {
    const type = address.endsWith('.js')
      ? /javascript/
      : address.endsWith('.css')
        ? /css/
        : /font|octet/;
    await file(address, type);
  }

  const sitemap = await file('sitemap.xml', /xml/);
  const pages = [...sitemap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => page);
  const within = pages.filter((page) => page.startsWith(url));
  expectThat(
    pages.length > 0 && within.length === pages.length,
    `sitemap.xml: ${String(pages.length - within.length)} of ${String(pages.length)} addresses lie outside ${url}`,
  );
  log(
    `${String(pages.length)} pages in the sitemap, looking at ${String(Math.min(sample, within.length))}`,
  );
  const step = Math.max(1, Math.floor(within.length / sample));
  for (const page of within.filter((_, i) => i % step === 0).slice(0, sample)) {
    const answer = await ask(page);
    const path = page.slice(url.length);
    expectThat(answer.status === 200, `${path}: status ${String(answer.status)}`);
    expectThat(
      answer.text.includes(`<link rel="canonical" href="${page}">`),
      `${path}: another page, or another address`,
    );
    expectThat(
      answer.text.includes('http-equiv="Content-Security-Policy"'),
      `${path}: without its policy`,
    );
  }

  const data = new URL('data/v1/', url).href;
  const sums = listedSums((await file('data/v1/checksums.txt', /^text\/plain/)).text);
  expectThat(sums.size > 20, `data/v1/checksums.txt: ${String(sums.size)} files`);
  for (const [name, sum] of sums) {
    const { status, bytes } = await ask(new URL(name, data).href);
    expectThat(status === 200, `data/v1/${name}: status ${String(status)}`);
    expectThat(status !== 200 || sha256(bytes) === sum, `data/v1/${name}: another checksum`);
  }
  log(`${String(sums.size)} data files`);

  const manifest = await file('engine/manifest.json', /json/);
  for (const { file: name, gzipBytes, sha256: sum } of engineFiles(manifest.text)) {
    const { status, bytes } = await get(`engine/${name}`);
    expectThat(status === 200, `engine/${name}: status ${String(status)}`);
    expectThat(
      status !== 200 || (bytes.length === gzipBytes && sha256(bytes) === sum),
      `engine/${name}: another checksum`,
    );
  }

  const missing = await get('tidak-ada/halaman/');
  expectThat(
    missing.status === 404 && missing.text.includes('Atlas IKM'),
    `a missing page: status ${String(missing.status)}, or not our page`,
  );
  const redirected = await get('provinsi');
  expectThat(
    redirected.url === new URL('provinsi/', url).href,
    `provinsi: leads to ${redirected.url}`,
  );
  await file('sw.js', /javascript/);
  return problems;
}

/** The same, again and again until the site is whole: a host needs a while before everyone sees the new one. */
export async function verifyPatiently(
  options: VerifyOptions,
  attempts: number,
  seconds: number,
): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    const problems = await verifyDeployment(options).catch((error: unknown) => [String(error)]);
    if (problems.length === 0 || attempt >= attempts) return problems;
    options.log?.(`not yet (${problems[0] ?? ''}); again in ${String(seconds)} s`);
    await pause(seconds * 1000);
  }
}

async function answerOf(fetch: typeof globalThis.fetch, address: string): Promise<Answer> {
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(60_000) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    encoding: response.headers.get('content-encoding'),
    bytes,
    text: new TextDecoder().decode(bytes),
    url: response.url,
  };
}

function engineFiles(manifest: string): { file: string; gzipBytes: number; sha256: string }[] {
  const found: { file: string; gzipBytes: number; sha256: string }[] = [];
  JSON.parse(manifest, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'gzipBytes' in value)
      found.push(value as never);
    return value;
  });
  return found;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
