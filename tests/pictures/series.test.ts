import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { annual } from '../../src/atlas/selections.ts';
import { headlinesAndMisses } from '../../src/model/standing.ts';
import { annualSeries } from '../../src/pictures/series.ts';

const atlas = await loadAtlas();
const BUSINESSES = { indicator_id: 'establishments', population_id: 'IKM' };

test('a target that misses another target is drawn as a target, not as a count that is contested', () => {
  const drawn = headlinesAndMisses(annual(atlas.inArea('00'), BUSINESSES));
  const rivals = drawn.filter((o) => !o.headline && o.status === 'target');
  expect(rivals.map(({ printed }) => printed)).toContain('4,03 juta');
  const { wide } = annualSeries(atlas.nation, BUSINESSES, atlas, 'id')!.chart;
  const titles = [...wide.matchAll(/<title>(2017: .*?)<\/title>/g)].map(([, text]) => text);
  expect(titles.filter((text) => text!.includes('4,03 juta'))).toEqual([
    expect.stringContaining('(target;'),
  ]);
  const crosses = drawn.filter((o) => !o.headline && o.status !== 'target');
  expect(wide.match(/<title>[^<]*\(bertentangan/g)).toHaveLength(crosses.length);
});
