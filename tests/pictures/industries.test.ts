import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { industryPictures } from '../../src/pictures/industries.ts';

const atlas = await loadAtlas();
const nation = atlas.inArea('00');

test.each(['workers', 'establishments', 'value_added'])(
  '%s by industry: small industry comes before large, and the title says whose figures they are',
  (indicator) => {
    const figures = nation.filter((o) => o.indicator_id === indicator);
    const [first, ...others] = industryPictures(figures, atlas, 'en', Infinity);
    expect(first?.title).toMatch(/ \(IMK\) by industry, 2021$/);
    expect(others.some(({ title }) => title.includes('(Large and medium)'))).toBe(true);
  },
);
