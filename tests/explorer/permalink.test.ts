import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHART_TYPES } from '../../src/explorer/chart-default.ts';
import {
  BadPermalink,
  MAX_SQL,
  carriesQuery,
  hashOf,
  stateIn,
  type SharedState,
} from '../../src/explorer/permalink.ts';
import OLD_LINKS from './old-links.json' with { type: 'json' };

const column = fc.integer({ min: 0, max: 50 });
const state: fc.Arbitrary<SharedState> = fc.record({
  sql: fc.string({ unit: 'binary', maxLength: 120 }),
  lang: fc.constantFrom('id', 'en', undefined),
  release: fc.constantFrom('2026.11.0', '1', undefined),
  chart: fc.option(
    fc.record({
      type: fc.constantFrom(...CHART_TYPES),
      x: column,
      y: column,
      series: fc.option(column, { nil: undefined }),
      title: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
    }),
    { nil: undefined },
  ),
});

/** States from a seed, a hundred thousand in seconds: the tries below shrink what fails, but are too slow for as many. */
function* states(count: number): Generator<SharedState> {
  let seed = 1;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const PIECES = [
    ...['SELECT ', '*', 'FROM observations', "'", '"', ';', '--', '\n', '\0', '\u2028', '#q=2.'],
    ...['é', 'ħ', '漢', '👩‍🏭', '\u{10ffff}', '<b>', '%25', '&', '+', '/', '=', ' ', '1e12::BIGINT'],
  ];
  const text = (most: number): string =>
    Array.from({ length: below(most) }, () => pick(PIECES)).join('');
  for (let i = 0; i < count; i++) {
    const chart = pick([undefined, ...CHART_TYPES]);
    yield {
      sql: `${text(8)}${i}`,
      lang: pick(['id', 'en', undefined]),
      release: pick(['2026.11.0', '1', undefined]),
      chart: chart && {
        type: chart,
        x: below(50),
        y: below(50),
        series: pick([undefined, below(50)]),
        title: text(6) || undefined,
      },
    };
  }
}

/** A state as a text that two equal states share. Packing each a second time would take most of the test's time. */
const written = (shared: SharedState | undefined): string =>
  JSON.stringify(shared, ['sql', 'lang', 'release', 'chart', 'type', 'x', 'y', 'series', 'title']);

test('a hundred thousand states survive link, state, link', { timeout: 240_000 }, () => {
  const links = new Set<string>();
  for (const shared of states(100_000)) {
    const hash = hashOf(shared);
    const read = stateIn(hash);
    if (!carriesQuery(hash) || !/^#q=2\.[\w-]+$/.test(hash)) throw new Error(hash);
    if (written(read) !== written(shared)) throw new Error(JSON.stringify(read));
    links.add(hash);
  }
  expect(links.size).toBe(100_000);
});

test('a state comes back whole', () => {
  fc.assert(
    fc.property(state, (shared) => {
      expect(stateIn(hashOf(shared))).toEqual(shared);
    }),
  );
});

test.each(OLD_LINKS)('a link of before goes on opening: $hash', ({ hash, sql }) => {
  expect(stateIn(hash)?.sql).toBe(sql);
});

test('a damaged hash is told apart, never mistaken for nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (noise) => {
      try {
        expect(typeof stateIn(`#q=${noise}`)?.sql).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(BadPermalink);
      }
    }),
  );
  expect(() => stateIn('#q=1.abc%')).toThrow('damaged');
  expect(() => stateIn('#q=3.abc')).toThrow('unknown version: "3.abc"');
});

test('whatever happens to a link, it opens whole or says that it is damaged', () => {
  const shared = { sql: 'SELECT * FROM observations WHERE year = 2023 AND area_code = 32' };
  const whole = hashOf(shared);
  const read = (hash: string): string => {
    try {
      return stateIn(hash)?.sql ?? shared.sql;
    } catch (error) {
      expect(error).toBeInstanceOf(BadPermalink);
      return shared.sql;
    }
  };
  // A letter changed, and an end lost, at every place; and any number of pieces cut, doubled, moved or put in.
  for (let at = 5; at < whole.length; at++) {
    const other = whole[at] === 'A' ? 'B' : 'A';
    expect(read(whole.slice(0, at) + other + whole.slice(at + 1))).toBe(shared.sql);
    expect(read(whole.slice(0, at))).toBe(shared.sql);
  }
  expect(() => stateIn(whole.slice(0, -8))).toThrow(BadPermalink);
  const place = fc.integer({ min: 5, max: whole.length });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place, fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 4 }),
      (changes) => {
        let hash = whole;
        for (const [from, to, put] of changes) hash = hash.slice(0, from) + put + hash.slice(to);
        expect(read(hash)).toBe(shared.sql);
      },
    ),
    { numRuns: 2000 },
  );
});

test('other hashes carry no query', () => {
  expect(stateIn('#contoh')).toBeUndefined();
  expect(stateIn('')).toBeUndefined();
});

test('neither a long query nor a small hash that unpacks into one is taken', async () => {
  expect(() => hashOf('x'.repeat(MAX_SQL + 1))).toThrow(
    'query too long: 8193 characters, at most 8192',
  );
  const stream = new Blob(['x'.repeat(50_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bomb = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  expect(() => stateIn(`#q=1.${bomb}`)).toThrow('query too long');
});
