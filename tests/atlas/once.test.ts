import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { oncePerAtlas, oncePerFigure } from '../../src/atlas/once.ts';
import type { Observation } from '../../src/model/contract.ts';

const atlas = (): Atlas => ({}) as Atlas;

test('an answer is computed once for each key and atlas, an undefined one too', () => {
  const asked: string[] = [];
  const square = oncePerAtlas(
    (a: Atlas, n: number) => [a, String(n)],
    (_atlas: Atlas, n: number) => {
      asked.push(String(n));
      return n === 3 ? undefined : n * n;
    },
  );
  const [one, other] = [atlas(), atlas()];
  expect([square(one, 2), square(one, 2), square(one, 3), square(one, 3)]).toEqual([
    4,
    4,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['2', '3']);
  expect(square(other, 2)).toBe(4);
  expect(asked).toEqual(['2', '3', '2']);
});

test('the answer not asked for the longest goes when there are too many', () => {
  const atlas = {} as Atlas;
  const asked: string[] = [];
  const once = oncePerAtlas(
    (of: Atlas, word: string) => [of, word],
    (_of: Atlas, word: string) => (asked.push(word), word.toUpperCase()),
    2,
  );
  for (const word of ['a', 'b', 'a', 'c', 'a', 'b'])
    expect(once(atlas, word)).toBe(word.toUpperCase());
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('an answer about a figure is computed once for each atlas', () => {
  const figure = { observation_id: 'a' } as Observation;
  const asked: Atlas[] = [];
  const once = oncePerFigure((o, of) => (asked.push(of), o.observation_id));
  const [one, other] = [atlas(), atlas()];
  expect([once(figure, one), once(figure, one), once(figure, other)]).toEqual(['a', 'a', 'a']);
  expect(asked).toEqual([one, other]);
});
