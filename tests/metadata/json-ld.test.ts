import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { pageSets } from '../../src/atlas/page-set.ts';
import { datasetOf } from '../../src/metadata/json-ld.ts';
import { faultsOf } from './schema.ts';

test('the Dataset of every page is one that Google Dataset Search takes', async () => {
  const atlas = await loadAtlas();
  const release = { version: '2026.11.0', date: '2026-11-22' };
  let described = 0;
  for (const set of pageSets(atlas).values()) {
    for (const lang of ['id', 'en'] as const) {
      const url = `https://atlas.example/${set.path}`;
      const words = { lang, title: `Atlas ${set.path}`, description: 'IKM', url };
      const absolute = (path: string): string => `https://atlas.example/${path}`;
      const dataset = datasetOf(words, set, release, absolute, atlas);
      if (dataset === undefined) continue;
      described += 1;
      const faults = faultsOf('google-dataset', JSON.parse(JSON.stringify(dataset)));
      expect(faults, `${lang} ${set.path}`).toEqual([]);
    }
  }
  expect(described).toBeGreaterThan(2000);
});
