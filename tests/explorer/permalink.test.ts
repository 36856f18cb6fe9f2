import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BadPermalink,
  MAX_SQL,
  carriesQuery,
  hashOf,
  queryIn,
} from '../../src/explorer/permalink.ts';

test('a query comes back from its hash as it was', async () => {
  // Lone surrogates are no text: they cannot be typed, and UTF-8 cannot carry them.
  const text = fc.string({ unit: 'binary', maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(text, async (sql) => {
      const hash = await hashOf(sql);
      expect(hash).toMatch(/^#q=1\.[\w-]*$/);
      expect(carriesQuery(hash)).toBe(true);
      expect(await queryIn(hash)).toBe(sql);
    }),
  );
});

test('a damaged hash is told apart, never mistaken for nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 300 }), async (noise) => {
      const read = await queryIn(`#q=${noise}`).catch((error: unknown) => {
        expect(error).toBeInstanceOf(BadPermalink);
        return '';
      });
      expect(typeof read).toBe('string');
    }),
  );
  await expect(queryIn('#q=1.abc%')).rejects.toThrow('damaged');
  await expect(queryIn('#q=2.abc')).rejects.toThrow('unknown version: "2.abc"');
  const whole = await hashOf('SELECT * FROM observations WHERE year = 2023');
  await expect(queryIn(whole.slice(0, -6))).rejects.toBeInstanceOf(BadPermalink);
});

test('other hashes carry no query', async () => {
  expect(await queryIn('#contoh')).toBeUndefined();
  expect(await queryIn('')).toBeUndefined();
});

test('neither a long query nor a small hash that unpacks into one is taken', async () => {
  await expect(hashOf('x'.repeat(MAX_SQL + 1))).rejects.toThrow(
    'query too long: 8193 characters, at most 8192',
  );
  const stream = new Blob(['x'.repeat(50_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bomb = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  await expect(queryIn(`#q=1.${bomb}`)).rejects.toThrow('query too long');
});
