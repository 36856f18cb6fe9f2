import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { kindOf, OfflineSite, usable, type OfflineBuild } from '../../src/offline/site.ts';

const SCOPE = 'https://atlas.example/atlas-ikm/';
const BUILD: OfflineBuild = {
  version: 'one',
  shell: ['luring/', 'en/luring/', '_astro/page.abc.css'],
};

/** A CacheStorage in memory: the part of it that we use. */
class MemoryCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }
  open(name: string): Promise<object> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const urlOf = (key: string | Request): string => (typeof key === 'string' ? key : key.url);
    return Promise.resolve({
      match: (key: string | Request) => Promise.resolve(store.get(urlOf(key))?.clone()),
      // Reads the body first, as caches do: one that breaks off is not kept.
      put: async (key: string | Request, response: Response) => {
        const body = await response.arrayBuffer();
        store.set(urlOf(key), new Response(body, { headers: response.headers }));
      },
      delete: (key: string | Request) => Promise.resolve(store.delete(urlOf(key))),
      keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
    });
  }
  /** Every kept address, without the scope. */
  get kept(): string[] {
    return [...this.stores.values()].flatMap((store) =>
      [...store.keys()].map((url) => url.slice(SCOPE.length)),
    );
  }
}

const page = (text: string, release = '2026.11.0', lang = 'id'): Response =>
  new Response(
    `<!doctype html><html lang="${lang}"><head><meta name="version" content="${release}"></head><body><main id="isi"><h1>${text}</h1></main></body></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
const file = (text: string, type = 'text/css'): Response =>
  new Response(text, { headers: { 'content-type': type } });

/** Requests of the page, as a service worker sees them. */
const navigation = (path: string): Request => {
  const request = new Request(SCOPE + path);
  // Node does not let anyone make a request of this mode; browsers do not let scripts.
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  return request;
};

let memory: MemoryCaches;
let online: Map<string, () => Response>;
let asked: string[];
let now: Date;
let pending: Promise<unknown>[];

const siteOf = (build = BUILD): OfflineSite =>
  new OfflineSite(SCOPE, build, {
    caches: memory as unknown as CacheStorage,
    fetch: ({ url }) => {
      // The host does not look at what comes after the mark either.
      const path = url.slice(SCOPE.length).replace(/\?.*/, '');
      asked.push(path);
      const answer = online.get(path);
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
    },
    now: () => now,
  });

/** The answer, once everything that was to be done later is done. */
async function answer(site: OfflineSite, request: Request): Promise<Response | undefined> {
  const response = await site.answer(request, (work) => pending.push(work));
  await Promise.all(pending.splice(0));
  return response;
}

beforeEach(() => {
  memory = new MemoryCaches();
  asked = [];
  pending = [];
  now = new Date('2026-11-25T05:00:00Z');
  online = new Map([
    ['luring/', () => page('Tanpa sambungan')],
    ['en/luring/', () => page('No connection', '2026.11.0', 'en')],
    ['_astro/page.abc.css', () => file('a{}')],
  ]);
});

describe('the shell', () => {
  test('is kept whole', async () => {
    await siteOf().install();
    expect(memory.kept.sort()).toEqual(['_astro/page.abc.css', 'en/luring/', 'luring/']);
  });

  test.each([
    ['missing', () => new Response('', { status: 404 })],
    ['a page in place of a style sheet', () => page('Please log in')],
  ])('is not kept at all when a part of it is %s', async (_what, broken) => {
    online.set('_astro/page.abc.css', broken);
    await expect(siteOf().install()).rejects.toThrow('unusable answer for');
  });
});

describe('a page', () => {
  test('comes from the network while there is one, whatever is kept', async () => {
    const site = siteOf();
    online.set('provinsi/aceh/', () => page('old'));
    await answer(site, navigation('provinsi/aceh/'));
    online.set('provinsi/aceh/', () => page('new', '2026.12.0'));
    const response = await answer(site, navigation('provinsi/aceh/?x=1'));
    expect(await response?.text()).toContain('new');
    expect(asked).toHaveLength(2);
  });

  test('read before is read again without a connection, and names its day and its release', async () => {
    const site = siteOf();
    online.set('provinsi/aceh/', () => page('Aceh'));
    await answer(site, navigation('provinsi/aceh/?x=1'));
    online.clear();
    now = new Date('2026-12-24T05:00:00Z');
    const response = await answer(site, navigation('provinsi/aceh/?y=2'));
    expect(response?.status).toBe(200);
    const text = await response?.text();
    expect(text).toContain('<h1>Aceh</h1>');
    expect(text).toMatch(
      /<main id="isi"><p class="notice stored" role="status">[^<]*25 November 2026[^<]*rilis 2026\.11\.0/,
    );
  });

  test('never read gives the offline page, in the language of its address', async () => {
    const site = siteOf();
    await site.install();
    online.clear();
    for (const [path, heading] of [
      ['provinsi/bali/', 'Tanpa sambungan'],
      ['en/provinsi/bali/', 'No connection'],
    ] as const) {
      const response = await answer(site, navigation(path));
      expect(response?.status).toBe(503);
      const text = await response?.text();
      expect(text).toContain(heading);
      expect(text).not.toContain('stored');
    }
  });

  test('that the host cannot serve comes from the copy; without one the host has the word', async () => {
    const site = siteOf();
    await site.install();
    online.set('tahun/2022/', () => page('2022'));
    await answer(site, navigation('tahun/2022/'));
    const broken = (): Response => new Response('broken', { status: 502 });
    online.set('tahun/2022/', broken);
    online.set('tahun/2021/', broken);
    expect(await (await answer(site, navigation('tahun/2022/')))?.text()).toContain(
      'class="notice stored"',
    );
    expect((await answer(site, navigation('tahun/2021/')))?.status).toBe(502);
  });

  test('that was withdrawn is not kept', async () => {
    const site = siteOf();
    online.set('sumber/x/', () => page('x'));
    await answer(site, navigation('sumber/x/'));
    online.set('sumber/x/', () => new Response('', { status: 404 }));
    expect((await answer(site, navigation('sumber/x/')))?.status).toBe(404);
    expect(memory.kept).not.toContain('sumber/x/');
  });

  test('makes room when there are too many: the one read longest ago goes', async () => {
    const site = siteOf();
    for (let n = 0; n <= 200; n += 1) {
      online.set(`sumber/${n}/`, () => page(String(n)));
      await answer(site, navigation(`sumber/${n}/`));
      if (n === 100) await answer(site, navigation('sumber/0/'));
    }
    expect(memory.kept).toHaveLength(200);
    expect(memory.kept).toContain('sumber/0/');
    expect(memory.kept).not.toContain('sumber/1/');
  });
});

describe('a file', () => {
  test('with its hash in its name is asked for once', async () => {
    const site = siteOf();
    online.set('_astro/draw.abcd1234.js', () => file('draw', 'text/javascript'));
    for (let visit = 0; visit < 2; visit += 1) {
      const response = await answer(site, new Request(`${SCOPE}_astro/draw.abcd1234.js`));
      expect(await response?.text()).toBe('draw');
    }
    expect(asked).toEqual(['_astro/draw.abcd1234.js']);
  });

  test('is not kept when a page comes in its place', async () => {
    const site = siteOf();
    online.set('_astro/draw.abcd1234.js', () => page('Please log in'));
    await answer(site, new Request(`${SCOPE}_astro/draw.abcd1234.js`));
    expect(memory.kept).toEqual([]);
  });

  test('that breaks off is not kept', async () => {
    const site = siteOf();
    online.set('_astro/draw.abcd1234.js', () => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array(10));
          controller.error(new TypeError('network error'));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/javascript' } });
    });
    await answer(site, new Request(`${SCOPE}_astro/draw.abcd1234.js`));
    expect(memory.kept).toEqual([]);
  });
});

describe('published data', () => {
  const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
  const table = `${SCOPE}data/v1/areas.parquet`;

  test('is kept when the list of checksums knows it, and comes from the network first', async () => {
    const site = siteOf();
    online.set('data/v1/areas.parquet', () => file('PAR1', 'application/octet-stream'));
    online.set('data/v1/checksums.txt', () =>
      file(`${sum('PAR1')}  areas.parquet\n`, 'text/plain'),
    );
    await answer(site, new Request(table));
    await answer(site, new Request(table));
    expect(asked.filter((path) => path.endsWith('.parquet'))).toHaveLength(2);
    online.clear();
    expect(await (await answer(site, new Request(table)))?.text()).toBe('PAR1');
  });

  test.each([
    ['truncated', 'PAR', `${sum('PAR1')}  areas.parquet\n`],
    ['of another release', 'PAR1', `${sum('PAR2')}  areas.parquet\n`],
    ['not in the list', 'PAR1', `${sum('PAR1')}  units.parquet\n`],
  ])('is not kept when it is %s', async (_what, content, list) => {
    const site = siteOf();
    online.set('data/v1/areas.parquet', () => file(content, 'application/octet-stream'));
    online.set('data/v1/checksums.txt', () => file(list, 'text/plain'));
    // The page gets what came: it checks for itself.
    expect(await (await answer(site, new Request(table)))?.text()).toBe(content);
    online.clear();
    await expect(answer(site, new Request(table))).rejects.toThrow('Failed to fetch');
  });
});

test('the list of the engine comes from the network first, and from the copy without one', async () => {
  const site = siteOf();
  online.set('engine/manifest.json', () => file('{}', 'application/json'));
  await answer(site, new Request(`${SCOPE}engine/manifest.json`));
  await answer(site, new Request(`${SCOPE}engine/manifest.json`));
  expect(asked).toHaveLength(2);
  online.clear();
  const copy = await answer(site, new Request(`${SCOPE}engine/manifest.json`));
  expect(await copy?.text()).toBe('{}');
});

describe('a new version', () => {
  test('drops the shell of the old one, and reads the kept and open pages again', async () => {
    const old = siteOf();
    await old.install();
    online.set('provinsi/aceh/', () => page('Aceh'));
    await answer(old, navigation('provinsi/aceh/'));

    online.set('provinsi/aceh/', () => page('Aceh', '2026.12.0'));
    online.set('tahun/2022/', () => page('2022', '2026.12.0'));
    const site = siteOf({ ...BUILD, version: 'two' });
    await site.install();
    await site.activate([`${SCOPE}tahun/2022/?x#y`, 'https://elsewhere.example/']);
    expect(await memory.keys()).toEqual([
      'atlas-ikm /atlas-ikm/ pages',
      'atlas-ikm /atlas-ikm/ shell two',
      'atlas-ikm /atlas-ikm/ files',
    ]);
    online.clear();
    for (const path of ['provinsi/aceh/', 'tahun/2022/'])
      expect(await (await answer(site, navigation(path)))?.text()).toContain('rilis 2026.12.0');
  });

  test('leaves another copy of the atlas on the same origin alone', async () => {
    await memory.open('atlas-ikm /fork/ shell one');
    await siteOf().activate([]);
    expect(await memory.keys()).toContain('atlas-ikm /fork/ shell one');
  });

  test('keeps hashed files for a week, for pages that are still open', async () => {
    const site = siteOf();
    online.set('_astro/draw.abcd1234.js', () => file('draw', 'text/javascript'));
    await answer(site, new Request(`${SCOPE}_astro/draw.abcd1234.js`));
    now = new Date('2026-12-01T05:00:00Z');
    await site.activate([]);
    expect(memory.kept).toContain('_astro/draw.abcd1234.js');
    now = new Date('2026-12-03T05:00:00Z');
    await site.activate([]);
    expect(memory.kept).not.toContain('_astro/draw.abcd1234.js');
  });

  test('can be the end: nothing of ours is left', async () => {
    const site = siteOf();
    await site.install();
    await memory.open('someone else');
    await site.remove();
    expect(await memory.keys()).toEqual(['someone else']);
  });

  test.each(['tahun/2022/', 'tahun/1900/'])(
    'answers and keeps nothing from then on, not what was on its way either: %s',
    async (path) => {
      online.set('tahun/2022/', () => page('2022'));
      const site = siteOf();
      await site.install();
      const [work, request] = [[] as Promise<unknown>[], new Request(SCOPE + path)];
      const answer = site.answer(request, (later) => work.push(later));
      await site.remove();
      await answer;
      await Promise.all(work);
      expect(site.answer(request, () => {})).toBeUndefined();
      expect(await memory.keys()).toEqual([]);
    },
  );
});

describe('what is none of its business', () => {
  test.each([
    ['another origin', new Request('https://elsewhere.example/x')],
    ['a sender', new Request(SCOPE, { method: 'POST' })],
    ['a range', new Request(`${SCOPE}data/v1/areas.parquet`, { headers: { range: 'bytes=0-3' } })],
    ['the same host outside of the scope', new Request('https://atlas.example/other/')],
  ])('%s', (_what, request) => {
    expect(siteOf().answer(request, () => {})).toBeUndefined();
  });
});

test.each([
  ['', 'page'],
  ['provinsi/aceh/2023/', 'page'],
  ['_astro/Page.CAxA8XNG.js', 'hashed'],
  ['engine/duckdb-eh.117a608b.worker.js', 'hashed'],
  ['engine/manifest.json', 'index'],
  ['data/v1/observations.parquet', 'data'],
  ['data/v1/observations.csv', 'other'],
  ['data/', 'page'],
  ['icon.svg', 'other'],
] as const)('%s is of the kind %s', (path, kind) => {
  expect(kindOf(SCOPE + path, SCOPE)).toBe(kind);
});

test('an answer that was redirected is of another address, and not kept', () => {
  const response = page('x');
  Object.defineProperty(response, 'redirected', { value: true });
  expect(usable(response, 'page')).toBe(false);
});
