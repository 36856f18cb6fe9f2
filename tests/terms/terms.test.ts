import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { neighboursOf } from '../../src/atlas/neighbours.ts';
import {
  definitionId,
  definitionOf,
  mixingAmong,
  piecesOf,
  termsIn,
  termsOfFigures,
} from '../../src/terms/terms.ts';

const atlas = await loadAtlas();

describe('terms', () => {
  test('every term that a figure can need has a definition in both languages', () => {
    const indicators = atlas.indicators.map(
      (i) => ({ kind: 'indicator', id: i.indicator_id }) as const,
    );
    for (const term of [...indicators, ...termsOfFigures(atlas.observations)]) {
      const [id, en] = [definitionOf(term, atlas, 'id'), definitionOf(term, atlas, 'en')];
      expect(id.text.length).toBeGreaterThan(20);
      expect(en.text.length).toBeGreaterThan(20);
      expect(id.text).not.toBe(en.text);
      expect(termsIn(`popovertarget="${definitionId(term)}"`)).toEqual([term]);
    }
  });

  test('an unknown one is named in the error', () => {
    const unknown = { kind: 'indicator', id: 'nothing' } as const;
    expect(() => definitionOf(unknown, atlas, 'id')).toThrow('unknown indicator: "nothing"');
  });

  test('a sentence is cut at the first mention, and only at whole words', () => {
    const text = 'Usaha (IMK) bukan IKM; IMK lain, IMKA.';
    const pieces = piecesOf(text, ['IMK', 'IKM'], atlas, 'id');
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap(({ term }) => term?.id ?? [])).toEqual(['IMK', 'IKM']);
    expect(piecesOf('IMKA', ['IMK'], atlas, 'id')).toEqual([{ text: 'IMKA' }]);
    expect(piecesOf('IMK', [], atlas, 'id')).toEqual([{ text: 'IMK' }]);
  });

  test('IMK beside IKM is a mixture, IMK alone is none', () => {
    expect(mixingAmong(['IMK', 'IKM'], atlas, 'id')[0]?.note).toContain('IMK bukan IKM');
    expect(mixingAmong(['IMK'], atlas, 'id')).toEqual([]);
    // The sentence on IMK is about IKM: a heading that named WUB would promise another.
    const [beside] = mixingAmong(['IMK', 'WUB'], atlas, 'en');
    expect(beside).toMatchObject({ population: 'IMK' });
    expect(beside?.note).toContain(beside?.population ?? '?');
  });
});

describe('neighbours', () => {
  const names = (code: string, year?: number): string[] =>
    neighboursOf(atlas.area(code), atlas, year).map(
      ({ province, across }) => `${province.name} ${across}`,
    );

  test('by land first, then across a strait; never across another province', () => {
    expect(names('34')).toEqual(['Jawa Tengah land']);
    expect(names('51')).toEqual(['Jawa Timur strait', 'Nusa Tenggara Barat strait']);
    expect(names('36')).toEqual(['DKI Jakarta land', 'Jawa Barat land', 'Lampung strait']);
  });

  test('every province has one, both ways, and none before it was formed', () => {
    for (const province of atlas.provinces) {
      const beside = neighboursOf(province, atlas);
      expect(beside.length, province.name).toBeGreaterThan(0);
      for (const { province: other } of beside)
        expect(neighboursOf(other, atlas).map((n) => n.province)).toContain(province);
    }
    expect(names('91', 2020)).toEqual([]);
  });
});

test('a quotation holds no mentions', () => {
  const pieces = piecesOf('“4 ribu IKM” adalah jumlah IKM di sana', ['IKM'], atlas, 'id');
  expect(pieces.map(({ text, term }) => [text, term?.id])).toEqual([
    ['“4 ribu IKM” adalah jumlah ', undefined],
    ['IKM', 'IKM'],
    [' di sana', undefined],
  ]);
});
