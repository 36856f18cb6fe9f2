import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, startsEngine } from '../../src/security/policy.ts';
import { makeTrustedTypesPolicy, ownScript } from '../../src/security/trusted-types.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((text) => [text.split(' ')[0] ?? '', text.split(' ').slice(1)]));

describe('the policy of a page', () => {
  test('that is read allows its own files and nothing made from text', () => {
    const reading = directives(contentSecurityPolicy({ engine: false }));
    expect(reading.get('default-src')).toEqual(["'none'"]);
    expect(reading.get('script-src')).toEqual(["'self'"]);
    expect(reading.get('style-src')).toEqual(["'self'"]);
    expect(reading.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(reading.get('trusted-types')).toEqual(['default']);
  });

  test.each([true, false])('names no host and no eval (engine: %s)', (engine) => {
    const policy = contentSecurityPolicy({ engine });
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|'strict-dynamic'/);
    expect(directives(policy).get('script-src')).not.toContain("'unsafe-inline'");
  });

  test('of the explorer adds WebAssembly, blob workers and written style', () => {
    const engine = directives(contentSecurityPolicy({ engine: true }));
    expect(engine.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(engine.get('worker-src')).toEqual(["'self'", 'blob:']);
    expect(engine.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
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
