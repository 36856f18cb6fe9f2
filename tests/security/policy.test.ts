import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, embedPolicy, startsEngine } from '../../src/security/policy.ts';
import { makeTrustedTypesPolicy, ownScript } from '../../src/security/trusted-types.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((text) => [text.split(' ')[0] ?? '', text.split(' ').slice(1)]));

/** Every directive is written out: to loosen one, or to drop one that nothing stands in for, is to change it here as well. */
const READING = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

describe('the policy of a page', () => {
  test.each([
    ['that is read', contentSecurityPolicy({ engine: false }), READING],
    [
      'of the explorer adds WebAssembly, blob workers and written style',
      contentSecurityPolicy({ engine: true }),
      {
        ...READING,
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'connect-src': ["'self'", 'blob:'],
        'worker-src': ["'self'", 'blob:'],
      },
    ],
    [
      'of an embed has a style, a face and a script',
      embedPolicy(),
      {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['default'],
      },
    ],
  ])('%s', (_name, policy, expected) => {
    expect(Object.fromEntries(directives(policy))).toEqual(expected);
  });

  test.each([
    ['jelajah/', true],
    ['jelajah/catatan/', true],
    ['', false],
    ['provinsi/aceh/2023/', false],
  ])('%s starts the engine: %s', (path, engine) => {
    expect(startsEngine(path)).toBe(engine);
  });
});

describe('the Trusted Types policy', () => {
  const origin = 'https://atlas.example';
  const own = (address: string): string =>
    ownScript(address, origin, `${origin}/atlas-ikm/jelajah/`);

  test.each(['/atlas-ikm/sw.js', `${origin}/x.js`, 'worker.js', `blob:${origin}/1b2c`])(
    'lets %s through as it is',
    (address) => {
      expect(own(address)).toBe(address);
    },
  );

  test.each([
    'https://elsewhere.example/x.js',
    '//elsewhere.example/x.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://elsewhere.example/1b2c',
    'blob:null/1b2c',
    'http://atlas.example/x.js',
  ])('refuses %s', (address) => {
    expect(() => own(address)).toThrow(`invalid script address: ${address}`);
  });

  test('has no way to make markup or code', () => {
    const made: Record<string, unknown> = {};
    const scope = {
      location: new URL(`${origin}/`),
      trustedTypes: {
        createPolicy: (name: string, rules: object) => Object.assign(made, { name, rules }),
      },
    };
    makeTrustedTypesPolicy(scope as unknown as typeof globalThis & { location: Location });
    expect(made['name']).toBe('default');
    expect(Object.keys(made['rules'] as object)).toEqual(['createScriptURL']);
  });
});
