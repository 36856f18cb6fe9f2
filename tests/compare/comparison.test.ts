import domino from 'domino';
import { beforeAll, expect, test } from 'vitest';
import type { UsedSource } from '../../src/builder/answer.ts';
import type { Figures } from '../../src/builder/figures.ts';
import { compare } from '../../src/compare/comparison.ts';
import { drawArea, drawComparison, chartSetOf } from '../../src/compare/drawing.ts';
import { renderChart } from '../../src/charts/render.ts';
import { COMPARE_SETS } from '../../src/compare/sets.ts';
import { summaryOf } from '../../src/compare/summary.ts';
import { compareFinding, compareTitle } from '../../src/compare/wording.ts';
import { differencesOf } from '../../src/compare/differences.ts';
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

test('what the data remark on a key figure stands with it, and once where the whole row shares it', async () => {
  const comparison = await compare({ areas: ['32', '33', '35'] }, figures, sources);
  for (const [lang, remark, shared] of [
    ['id', /tidak masuk akal besarnya per unit/, /^daftar tidak memuat Bali/],
    ['en', /^implausibly large per unit.*treat with caution$/, /^list omits Bali/],
  ] as const) {
    const { rows } = summaryOf(comparison, await publishedNames(lang));
    const workers = rows.find((_, at) => {
      const row = comparison.latest[at];
      return row?.indicator === 'workers' && row.population === 'IKM';
    });
    expect(workers?.note).toBeNull();
    const [west, ...others] = workers?.cells ?? [];
    expect(west?.remarks.join('\n')).toMatch(remark);
    for (const other of others) expect(other?.remarks.join('\n') ?? '').not.toMatch(remark);
    const centres = rows.at(-1);
    expect(centres?.note).toMatch(shared);
    for (const cell of centres?.cells ?? [])
      expect(cell?.remarks.join('\n')).not.toContain(centres?.note);
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
    const set = chartSetOf(comparison);
    const svg = drawArea('33', comparison, names, { document, width: 320, set });
    if (svg === undefined) throw new Error('nothing drawn');
    return svg;
  });
  expect(alone).toContain(`${compareTitle(comparison, names)}, Jawa Tengah`);
});

test('areas alone are drawn over the same years, with the same ticks, on plots of one width', async () => {
  // Central Papua has figures of its last two years only.
  const comparison = await compare({ areas: ['32', '33', '94'] }, figures, sources);
  const names = await publishedNames('id');
  const set = chartSetOf(comparison);
  const frames = comparison.areas.map((code) => {
    const svg = renderChart((document) => {
      const svg = drawArea(code, comparison, names, { document, width: 320, set });
      if (svg === undefined) throw new Error(`nothing drawn for ${code}`);
      return svg;
    });
    const document = domino.createDocument(svg);
    const years = document.querySelector('[data-mark="tick year"]')!;
    const axis = document.querySelector('[data-mark="grid"] path')!.getAttribute('d')!;
    return {
      years: Array.from(years.children, (text) => [
        text.textContent,
        /translate\(([\d.]+)/.exec(text.getAttribute('transform') ?? '')?.[1],
      ]),
      plot: /^M([\d.]+),[\d.]+H([\d.]+)/.exec(axis)?.slice(1),
    };
  });
  expect(frames[0]!.years.length).toBeGreaterThan(2);
  expect(frames[0]!.plot).toHaveLength(2);
  expect(frames[1]).toEqual(frames[0]);
  expect(frames[2]).toEqual(frames[0]);
});

test('differences are told in words: in percent or times, with splits, and not across publishers', async () => {
  const names = await publishedNames('en');
  const java = differencesOf(await compare({ areas: ['32', '33'] }, figures, sources), names);
  expect(java).toHaveLength(3);
  expect(java[0]).toMatch(
    /^\d{4}: Central Java is [\d.]+% larger than West Java \(a difference of /,
  );
  expect(java[1]).toMatch(/^West Java: up [\d.]+% from .+ \(2013\) to .+ \(20\d\d\)\.$/);
  // Papua lost three provinces: what its change means is said with it.
  const papua = differencesOf(await compare({ areas: ['91', '32'] }, figures, sources), names);
  expect(papua.find((text) => text.startsWith('Papua:'))).toMatch(/Without South Papua since 2024/);
  // A part of the whole is told as its share.
  const part = differencesOf(
    await compare(
      { indicator: 'workers', population: 'IMK', areas: ['00', '32'] },
      figures,
      sources,
    ),
    names,
  );
  expect(part[0]).toMatch(/West Java is [\d.]+% of that of Indonesia/);
  expect(part.join(' ')).toMatch(/Indonesia: the change .* is not computed/);
});

test('figures that the printed precision cannot tell apart are not ranked', async () => {
  const names = await publishedNames('id');
  const comparison = await compare({ areas: ['32', '33'] }, figures, sources);
  const wide = {
    ...comparison,
    series: comparison.series.map((o) => ({ ...o, value_low: 0, value_high: 1e9 })),
  };
  const said = differencesOf(wide, names);
  expect(said[0]).toMatch(/tidak dapat dibedakan/);
  expect(said.slice(1).every((text) => text.includes('tidak berubah'))).toBe(true);
});

test('every comparison that is a page of its own has a line for most of its areas', async () => {
  for (const { areas, slug } of COMPARE_SETS) {
    const { series, latest } = await compare({ areas }, figures, sources);
    expect(new Set(series.map((o) => o.area_code)).size, slug).toBe(areas.length);
    expect(latest.length, slug).toBeGreaterThan(4);
  }
});
