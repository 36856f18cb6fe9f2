import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { undividedIn } from '../../src/atlas/territory.ts';

test('a province is counted with those split from it from their law until the survey has theirs', async () => {
  const atlas = await loadAtlas();
  const names = (year: number): [string, string[]][] =>
    undividedIn(year, atlas).map(({ parent, children }) => [
      parent.name,
      children.map((area) => area.name),
    ]);
  const papua: [string, string[]][] = [
    ['Papua', ['Papua Selatan', 'Papua Tengah', 'Papua Pegunungan']],
    ['Papua Barat', ['Papua Barat Daya']],
  ];
  expect(names(2021)).toEqual([]);
  expect(names(2022)).toEqual(papua);
  expect(names(2023)).toEqual(papua);
  expect(names(2024)).toEqual([]);
});
