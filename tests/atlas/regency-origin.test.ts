import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { figuresOfRegency } from '../../src/atlas/places.ts';
import { regencyOrigin } from '../../src/atlas/regency-origin.ts';
import type { Observation } from '../../src/model/contract.ts';

const atlas = await loadAtlas();
const figures = (kind: string): readonly Observation[] =>
  atlas.observations.filter((o) => atlas.source(o.source_id).kind === kind);
const SURVEY = /Survei|survey/;

test('figures of the survey of BPS are not said to be missing from it', () => {
  const table = figures('official-statistics').filter((o) => o.population_id === 'IMK');
  const one = table.filter((o) => o.source_id === table[0]!.source_id);
  expect(regencyOrigin(one, atlas, 'id')).toBe('Angka di sini berasal dari statistik resmi.');
  expect(regencyOrigin(one, atlas, 'en')).toBe('The figures here come from official statistics.');
  // Purbalingga has five of the survey's figures.
  expect(regencyOrigin(figuresOfRegency(atlas.area('3303'), atlas), atlas, 'id')).not.toMatch(
    SURVEY,
  );
});

test('what no office of BPS prints is said to be from elsewhere, most figures first', () => {
  const [a, b, c] = figures('news');
  const [portal] = figures('open-data-portal');
  const mixed = [portal!, a!, b!, c!];
  expect(regencyOrigin(mixed, atlas, 'id')).toMatch(
    /^Survei .* tidak mencetak .*berasal dari berita dan portal data; dua sumber/,
  );
  expect(regencyOrigin(mixed, atlas, 'en')).toMatch(
    /survey .* seldom .*come from the press and data portals; two sources/,
  );
});

test('official statistics of what others count too leave the survey out of it', () => {
  const other = figures('official-statistics').filter(
    (o) => atlas.population(o.population_id).counted_by !== 'BPS',
  );
  expect(other.length).toBeGreaterThan(0);
  expect(regencyOrigin(other, atlas, 'en')).toMatch(SURVEY);
});
