import { expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { firstCountedYear, latestSurveyYear } from '../../src/atlas/survey.ts';
import { observation } from '../pipeline/fixtures.ts';

/** An atlas that knows how many provinces the survey has figures for, a year, and nothing else but a figure of 2012. */
const counted = (counts: Readonly<Record<number, number>>): Atlas =>
  ({
    provinceYears: Object.entries(counts).flatMap(([year, count]) =>
      Array.from({ length: count }, () => ({ year: Number(year), imk_establishments: 1 })),
    ),
    observations: [observation({ year: 2012 })],
  }) as unknown as Atlas;

test.each([
  ['the last of full years', { 2022: 34, 2023: 34, 2024: 38 }, 2024],
  ['not one that only some offices have published', { 2023: 34, 2024: 38, 2025: 12 }, 2024],
  ['one that a single province was not surveyed in', { 2024: 38, 2025: 37 }, 2025],
  ['the last year with a page, without a survey', {}, 2012],
])('the country is shown for %s', (_which, counts, year) => {
  expect(latestSurveyYear(counted(counts))).toBe(year);
});

test('without any year there is nothing to show the country for', () => {
  const none = { provinceYears: [], observations: [] } as unknown as Atlas;
  expect(() => latestSurveyYear(none)).toThrow('has a year');
});

test('firstCountedYear is the first of the yearly survey', async () => {
  const atlas = await loadAtlas();
  expect(firstCountedYear('93', atlas)).toBe(2024);
  expect(firstCountedYear('13', atlas)).toBe(2013);
  const uncounted = { ...atlas, inArea: () => [] };
  expect(firstCountedYear('1371', uncounted)).toBeUndefined();
});
