import { beforeAll, expect, test } from 'vitest';
import type { UsedSource } from '../../src/builder/answer.ts';
import type { Figures } from '../../src/builder/figures.ts';
import { compare } from '../../src/compare/comparison.ts';
import {
  compareFinding,
  compareTitle,
  drawArea,
  drawComparison,
} from '../../src/compare/drawing.ts';
import { renderChart } from '../../src/charts/render.ts';
import { summaryOf } from '../../src/compare/summary.ts';
import { openPublished, publishedNames, publishedSources } from '../builder/published.ts';

let figures: Figures;
let sources: Map<string, UsedSource>;
beforeAll(async () => {
  figures = await openPublished();
  sources = await publishedSources();
});

test('key figures of areas, each with its rank and source', async () => {
  const comparison = await compare({ areas: ['32', '33', '00'] }, figures, sources);
  expect(comparison).toMatchObject({ indicator: 'establishments', population: 'IMK' });
  const [first] = comparison.latest;
  const [west, central, nation] = first?.cells ?? [];
  expect(nation?.rank).toBeNull();
  expect(west?.rank?.of).toBeGreaterThanOrEqual(34);
  // The larger of two has the better rank.
  const isLarger = (west?.figure.value ?? 0) > (central?.figure.value ?? 0);
  expect((west?.rank?.place ?? 0) < (central?.rank?.place ?? 0)).toBe(isLarger);
  for (const { cells } of comparison.latest) expect(cells).toHaveLength(3);
  for (const lang of ['id', 'en'] as const) {
    const summary = summaryOf(comparison, await publishedNames(lang));
    expect(summary.areas).toHaveLength(3);
    expect(summary.cautions.join(' ')).toMatch(/2016/);
    expect(summary.cautions.join(' ')).toMatch(/Jawa Barat.*Indonesia|West Java.*Indonesia/);
  }
});

test('what areas do not have is replaced and reported; areas without figures are named', async () => {
  const asked = { indicator: 'workers', population: 'WUB', areas: ['32'] };
  const { replaced } = await compare(asked, figures, sources);
  expect(replaced).toEqual([{ parameter: 'populasi', asked: 'WUB', used: 'IMK' }]);
  const without = await compare(
    { indicator: 'production_value', population: 'Imikro', areas: ['32', '00'] },
    figures,
    sources,
  );
  const summary = summaryOf(without, await publishedNames('en'));
  expect(summary.cautions.join(' ')).toContain('Indonesia');
});

test('drawn on one scale with each area named, and alone', async () => {
  const comparison = await compare({ areas: ['32', '33'] }, figures, sources);
  const names = await publishedNames('id');
  const all = renderChart((document) => {
    const svg = drawComparison(comparison, names, { document, width: 640 });
    if (svg === undefined) throw new Error('nothing drawn');
    return svg;
  });
  expect(all).toContain('Jawa Tengah');
  expect(all).toContain(compareFinding(comparison, names));
  const alone = renderChart((document) => {
    const svg = drawArea('33', comparison, names, { document, width: 320 });
    if (svg === undefined) throw new Error('nothing drawn');
    return svg;
  });
  expect(alone).toContain(`${compareTitle(comparison, names)}, Jawa Tengah`);
});
