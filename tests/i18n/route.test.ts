/** Addresses under every base path that a fork may have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function under(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', 'https://contoh.example');
  vi.resetModules();
  return {
    ...(await import('../../src/i18n/route.ts')),
    ...(await import('../../src/i18n/absolute.ts')),
  };
}

describe.each([
  ['/', '/'],
  ['/atlas', '/atlas/'],
  ['/a/b/', '/a/b/'],
])('with the base %s', (given, base) => {
  test('pages, files and absolute addresses begin with it, once', async () => {
    const { route, asset, absoluteAddress, BASE } = await under(given);
    expect(BASE).toBe(base);
    expect(route('id')).toBe(base);
    expect(route('en')).toBe(`${base}en/`);
    expect(route('en', 'provinsi/aceh/#f-1')).toBe(`${base}en/provinsi/aceh/#f-1`);
    expect(asset('data/v1/areas.csv')).toBe(`${base}data/v1/areas.csv`);
    expect(absoluteAddress('en/')).toBe(`https://contoh.example${base}en/`);
  });
});

/**
 * Nothing else may put the base in front of an address: what goes through `route`, `asset` or `absoluteAddress` holds under
 * every base, as the tests above show and `tests/site/links.test.ts` follows through the built site for one of them.
 */
test('no other module knows the base path', () => {
  const root = join(import.meta.dirname, '..', '..', 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|js|astro)$/.test(name));
  expect(files.length).toBeGreaterThan(150);
  const text = (name: string): string => readFileSync(join(root, name), 'utf8');
  const knowing = files.filter((name) => /BASE_URL|import\.meta\.env\.SITE/.test(text(name)));
  expect(knowing.sort()).toEqual([
    'i18n/absolute.ts',
    'i18n/route.ts',
    // Names the icon, and the service worker's scope.
    'layouts/Page.astro',
    'layouts/boot.ts',
  ]);
  expect(files.filter((name) => /^(?! *\*).*['"`]\/atlas-ikm\//m.test(text(name)))).toEqual([]);
  // An address from the root of the host would leave the base path.
  const rooted = files.filter((name) =>
    /(?:href|src|action)=["'{`]+\/(?!\/)[a-z]/.test(text(name)),
  );
  expect(rooted).toEqual([]);
});
