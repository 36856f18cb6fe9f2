import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchVerified } from '../../src/explorer/verified-fetch.ts';

const CONTENT = 'PAR1 the table PAR1';
const expected = {
  url: 'https://atlas.example/units.parquet',
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};

afterEach(() => vi.unstubAllGlobals());

/** Answers each request with the next of these, and remembers how the browser's cache was to be used. */
function answers(...responses: readonly Response[]): (string | undefined)[] {
  const caches: (string | undefined)[] = [];
  vi.stubGlobal('fetch', (_url: string, init?: RequestInit) => {
    const response = responses[caches.length];
    caches.push(init?.cache);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  });
  return caches;
}

test.each([
  ['truncated', () => new Response(CONTENT.slice(0, 5))],
  ['another', () => new Response(CONTENT.replace('the', 'a b'))],
  ['missing', () => new Response('', { status: 404 })],
])('a %s copy is asked for once more, past the cache of the browser', async (_what, broken) => {
  const caches = answers(broken(), new Response(CONTENT));
  const bytes = await fetchVerified(expected);
  expect(new TextDecoder().decode(bytes)).toBe(CONTENT);
  expect(caches).toEqual(['default', 'reload']);
});

test('what is right at first is asked for once', async () => {
  const caches = answers(new Response(CONTENT));
  await fetchVerified(expected);
  expect(caches).toEqual(['default']);
});

test('what stays broken is refused, after two attempts', async () => {
  const caches = answers(new Response('x'), new Response('x'));
  await expect(fetchVerified(expected)).rejects.toMatchObject({ kind: 'checksum' });
  expect(caches).toHaveLength(2);
});
