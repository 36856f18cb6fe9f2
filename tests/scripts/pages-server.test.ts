import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPagesServer, type PagesServer } from '../../scripts/pages-server.ts';

const PAGE = `<h1>${'Jawa Barat '.repeat(100)}</h1>`;
const PARQUET = Buffer.alloc(5000, 'PAR1');

let folder: string;
let server: PagesServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-pages-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'provinsi'), { recursive: true });
  await mkdir(join(dist, 'empty'));
  await Promise.all([
    writeFile(join(folder, 'secret.txt'), 'secret'),
    writeFile(join(dist, 'index.html'), PAGE),
    writeFile(join(dist, '404.html'), '<h1>Tidak ada</h1>'),
    writeFile(join(dist, 'about.html'), 'about'),
    writeFile(join(dist, 'provinsi/index.html'), PAGE),
    writeFile(join(dist, 'data.parquet'), PARQUET),
    writeFile(join(dist, 'engine.wasm'), Buffer.alloc(5000)),
    writeFile(join(dist, 'table.csv'), 'a,b\n'),
    writeFile(join(dist, 'map.png'), Buffer.alloc(5000)),
    writeFile(join(dist, 'nama kota.json'), '{}'),
  ]);
  await symlink(join(folder, 'secret.txt'), join(dist, 'leak.txt'));
  server = await startPagesServer({ root: dist, base: '/atlas/' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a path as it is: fetch would tidy `..` away, ask for gzip and follow redirects. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const GZIP = { 'Accept-Encoding': 'gzip, deflate, br' };

describe('addresses', () => {
  it('serves the start page under the base path', async () => {
    expect(new URL(server.url).pathname).toBe('/atlas/');
    const { status, body } = await ask('/atlas/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
  });

  it.each([
    ['/', '/atlas/'],
    ['/atlas', '/atlas/'],
    ['/atlas/provinsi', '/atlas/provinsi/'],
    ['/atlas/provinsi?tahun=2023', '/atlas/provinsi/?tahun=2023'],
  ])('redirects %s to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });

  it('serves a page under its name without .html', async () => {
    expect((await ask('/atlas/about')).body.toString()).toBe('about');
  });

  it('decodes names', async () => {
    expect((await ask('/atlas/nama%20kota.json')).body.toString()).toBe('{}');
  });

  it.each(['/atlas/nowhere', '/atlas/nowhere/', '/atlas/empty/', '/atlas/index.html/', '/other/'])(
    'answers %s with 404.html',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe('<h1>Tidak ada</h1>');
    },
  );

  it('serves at the root when the base is the root', async () => {
    const other = await startPagesServer({ root: join(folder, 'dist'), base: '/' });
    try {
      const response = await fetch(new URL('/provinsi', other.url));
      expect(response.url).toBe(`${other.url}provinsi/`);
      expect(await response.text()).toBe(PAGE);
    } finally {
      await other.close();
    }
  });
});

describe('safety', () => {
  it.each([
    ['/atlas/../secret.txt', 400],
    ['/atlas/%2e%2e/secret.txt', 400],
    ['/atlas/..%2fsecret.txt', 400],
    ['/atlas/..%5csecret.txt', 400],
    ['/atlas/provinsi/../../../secret.txt', 400],
    ['/atlas/index.html%00.txt', 400],
    ['/atlas/%', 400],
    ['/atlas/leak.txt', 404],
  ])('does not leave its folder for %s', async (path, expected) => {
    const { status, body } = await ask(path);
    expect(status).toBe(expected);
    expect(body.toString()).not.toContain('secret');
  });

  it('does not redirect to another host', async () => {
    const other = await startPagesServer({ root: join(folder, 'dist'), base: '/' });
    try {
      const response = await fetch(`${other.url}/provinsi`, { redirect: 'manual' });
      expect(response.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
    } finally {
      await other.close();
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/atlas/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('headers', () => {
  it.each([
    ['/atlas/', 'text/html; charset=utf-8'],
    ['/atlas/table.csv', 'text/csv; charset=utf-8'],
    ['/atlas/engine.wasm', 'application/wasm'],
    ['/atlas/data.parquet', 'application/octet-stream'],
    ['/atlas/map.png', 'image/png'],
  ])('gives %s the type %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('sends what Pages sends and nothing of our own', async () => {
    const { headers } = await ask('/atlas/');
    expect(headers['cache-control']).toBe('max-age=600');
    expect(headers['access-control-allow-origin']).toBe('*');
    for (const name of [
      'content-security-policy',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'x-frame-options',
    ]) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/atlas/data.parquet', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('5000');
    expect(body).toHaveLength(0);
  });

  it('answers 304 for the version it sent, compressed or not', async () => {
    for (const accept of [{}, GZIP]) {
      const { headers } = await ask('/atlas/', accept);
      const again = await ask('/atlas/', { 'If-None-Match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    }
    expect((await ask('/atlas/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('changes the ETag with the file', async () => {
    const file = join(folder, 'dist', 'changing.txt');
    await writeFile(file, 'before');
    const before = await ask('/atlas/changing.txt');
    await writeFile(file, 'afterwards');
    const after = await ask('/atlas/changing.txt', { 'If-None-Match': before.headers.etag ?? '' });
    expect(after.status).toBe(200);
    expect(after.body.toString()).toBe('afterwards');
  });
});

describe('compression', () => {
  it.each(['/atlas/', '/atlas/engine.wasm', '/atlas/data.parquet', '/atlas/nowhere'])(
    'compresses %s',
    async (path) => {
      const plain = await ask(path);
      const { headers, body } = await ask(path, GZIP);
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers.vary).toBe('Accept-Encoding');
      expect(gunzipSync(body).equals(plain.body)).toBe(true);
    },
  );

  it('does not compress what already is', async () => {
    expect((await ask('/atlas/map.png', GZIP)).headers).not.toHaveProperty('content-encoding');
  });

  it.each(['identity', 'br', 'gzip;q=0', 'gzip; q=0.0'])(
    'does not compress for %s',
    async (accepted) => {
      const { headers, body } = await ask('/atlas/', { 'Accept-Encoding': accepted });
      expect(headers).not.toHaveProperty('content-encoding');
      expect(body.toString()).toBe(PAGE);
    },
  );
});

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 'bytes 0-3/5000', 4],
    ['bytes=4990-9999', 'bytes 4990-4999/5000', 10],
    ['bytes=-8', 'bytes 4992-4999/5000', 8],
  ])('cuts %s from the uncompressed file', async (range, contentRange, length) => {
    const { status, headers, body } = await ask('/atlas/data.parquet', { ...GZIP, Range: range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(contentRange);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body).toHaveLength(length);
  });

  it.each(['bytes=0-', 'bytes=1500-', 'bytes=4500-'])(
    'cuts the connection in %s where it cuts it in the whole: the rest of what was cut never arrives',
    async (range) => {
      server.misbehave(() => ({ cutAfter: 1000 }));
      try {
        const answer = await fetch(new URL('data.parquet', server.url), {
          headers: { Range: range },
        });
        expect(answer.status).toBe(206);
        await expect(answer.arrayBuffer()).rejects.toThrow();
      } finally {
        server.misbehave();
      }
    },
  );

  it('refuses a range behind the end', async () => {
    const { status, headers } = await ask('/atlas/data.parquet', { Range: 'bytes=5000-' });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */5000');
  });
});

describe('startPagesServer', () => {
  it('refuses a folder that is not there', async () => {
    const root = join(folder, 'nowhere');
    await expect(startPagesServer({ root })).rejects.toThrow(`no folder to serve at ${root}`);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startPagesServer({ root: folder, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('frees its port when closed', async () => {
    const first = await startPagesServer({ root: folder });
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await startPagesServer({ root: folder, port });
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
