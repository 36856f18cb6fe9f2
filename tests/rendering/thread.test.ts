import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threadsFor } from '../../src/rendering/integration.ts';
import { Thread } from '../../src/rendering/thread.ts';

const ENTRY = fileURLToPath(new URL('worker.mjs', import.meta.url));

describe('a rendering thread', () => {
  let thread: Thread;
  beforeEach(() => {
    thread = new Thread(ENTRY);
  });
  afterEach(() => thread.close());

  it('answers each request with its own page', async () => {
    const urls = Array.from({ length: 20 }, (_, i) => `https://atlas.test/${i}/`);
    const pages = await Promise.all(urls.map((url) => thread.render({ url, route: '/[id]' })));
    expect(await Promise.all(pages.map((page) => page.text()))).toEqual(urls);
    expect(pages[0]?.headers.get('content-type')).toBe('text/html');
  });

  it('passes on what was thrown, and goes on', async () => {
    const failed = thread.render({ url: 'https://atlas.test/', route: '/fail' });
    const next = thread.render({ url: 'https://atlas.test/next/', route: '/[id]' });
    await expect(failed).rejects.toMatchObject({
      message: 'no figures',
      stack: 'Error: no figures\n at x',
    });
    await expect((await next).text()).resolves.toBe('https://atlas.test/next/');
  });

  it('has no body for a page without content', async () => {
    const page = await thread.render({ url: 'https://atlas.test/', route: '/empty' });
    expect(page.body).toBeNull();
  });

  it('fails what it was asked when it ends', async () => {
    const asked = ['/end', '/[id]'].map((route) =>
      thread.render({ url: 'https://atlas.test/', route }),
    );
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    await expect(asked[0]).rejects.toThrow('a rendering thread ended with 3');
  });

  it('fails what it is asked after it ended', async () => {
    await thread.close();
    await expect(thread.render({ url: 'https://atlas.test/', route: '/[id]' })).rejects.toThrow(
      'a rendering thread ended',
    );
  });
});

describe('how many threads render', () => {
  it.each([
    [10, 8, 1],
    [999, 2, 1],
    [1000, 2, 2],
    [9673, 1, 1],
    [9673, 2, 2],
    [60_000, 64, 4],
  ])('%i pages on %i cores: %i', (pages, cores, threads) => {
    expect(threadsFor(pages, cores)).toBe(threads);
  });
});
