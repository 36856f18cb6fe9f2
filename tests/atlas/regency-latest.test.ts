import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { figuresOfRegency, regenciesWithFigures } from '../../src/atlas/places.ts';
import { latestTotal } from '../../src/atlas/regency-latest.ts';
import { observation } from '../pipeline/fixtures.ts';

const count = observation({ indicator_id: 'establishments', year: 2019, period: '2019' });
const workers = observation({ indicator_id: 'workers', year: 2022, period: '2022' });

test('a place stands by its latest count of establishments, else by its latest total', () => {
  const earlier = { ...count, year: 2015, period: '2015' };
  expect(latestTotal([workers, earlier, count])).toBe(count);
  expect(latestTotal([workers, { ...count, breakdown: 'kbli=10' }])).toBe(workers);
  expect(latestTotal([workers, { ...count, headline: false }])).toBe(workers);
});

test('where it has none, the reason is told', () => {
  const undated = { ...count, year: null, period: 'unknown' };
  const part = { ...count, breakdown: 'kbli=10' };
  expect(latestTotal([undated, part])).toBe('undated');
  expect(latestTotal([part, { ...undated, breakdown: 'kbli=10' }])).toBe('parts');
});

test('both reasons are in the data', async () => {
  const atlas = await loadAtlas();
  const reasons = atlas.provinces
    .flatMap((province) => regenciesWithFigures(province, atlas))
    .map((regency) => latestTotal(figuresOfRegency(regency, atlas)))
    .filter((one) => typeof one === 'string');
  expect(new Set(reasons)).toEqual(new Set(['undated', 'parts']));
});
