import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { explanationsAmong } from '../../src/atlas/explanations.ts';
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

test('a caption speaks of figures off the scale where one is marked, and of no line', () => {
  const said = /sepuluh kali lebih besar atau lebih kecil/;
  let marked = 0;
  for (const area of [atlas.nation, ...atlas.provinces]) {
    for (const indicator_id of ['establishments', 'workers']) {
      for (const population_id of ['IKM', 'IMK']) {
        const picture = annualSeries(area, { indicator_id, population_id }, atlas, 'id');
        if (picture === undefined) continue;
        const isMarked = picture.chart.wide.includes('(di luar skala tahun lain');
        marked += Number(isMarked);
        expect(said.test(picture.finding), picture.title).toBe(isMarked);
        expect(picture.finding).not.toContain('di luar garis');
      }
    }
  }
  expect(marked).toBeGreaterThan(0);
});

test('a caption names the target that is ten times away from every headline figure on the scale', () => {
  const workers = { indicator_id: 'workers', population_id: 'IKM' };
  const findings = (['id', 'en'] as const).map(
    (lang) => annualSeries(atlas.nation, workers, atlas, lang)!.finding,
  );
  expect(findings).toEqual([
    expect.stringContaining(
      'Target 400.000 orang (2017) terpaut sepuluh kali lipat atau lebih dari angka utama tahun mana pun dalam skala ini.',
    ),
    expect.stringContaining(
      'The target of 400,000 people (2017) is ten times or more away from the headline figure of any year on this scale.',
    ),
  ]);
});

test('a caption that names a figure which is explained away bears its note', () => {
  const workers = { indicator_id: 'workers', population_id: 'IKM' };
  const last = annual(atlas.inArea('00'), workers).findLast((o) => o.headline)!;
  expect(explanationsAmong([last], atlas)).toHaveLength(1);
  const [id, en] = (['id', 'en'] as const).map(
    (lang) => annualSeries(atlas.nation, workers, atlas, lang)!.finding,
  );
  expect(id).toContain(`Catatan untuk angka 2025: ${last.note_id}.`);
  expect(en).toContain(`Note on the figure for 2025: ${last.note}.`);
  // The survey's own figures need none.
  const survey = { indicator_id: 'workers', population_id: 'IMK' };
  expect(annualSeries(atlas.nation, survey, atlas, 'id')!.finding).not.toContain('Catatan');
});
