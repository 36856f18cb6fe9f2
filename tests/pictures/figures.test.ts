import { beforeAll, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { areaName } from '../../src/atlas/labels.ts';
import { figuresPicture } from '../../src/pictures/figures.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas();
});

test('the finding of bars says the largest figure in the words of the page, not as a table in million rupiah prints it', () => {
  const printed = atlas.observations.filter(
    (o) =>
      o.unit_id === 'idr' &&
      o.area_level === 'province' &&
      o.source_id.startsWith('bps-imk-2025') &&
      o.agreement !== 'conflicts',
  );
  const ofOneMeasure = printed.filter(
    (o) => o.indicator_id === printed[0]?.indicator_id && o.breakdown === printed[0].breakdown,
  );
  const largest = ofOneMeasure.toSorted((a, b) => b.value - a.value)[0]!;
  // The table prints millions: the printed text is a million times smaller than the figure.
  expect(Number(/[\d.,]+/.exec(largest.printed)?.[0].replaceAll(/[.,]/g, ''))).toBeLessThan(
    largest.value / 1000,
  );
  for (const [lang, said] of [
    ['id', /: Rp[\d,]+ (?:triliun|miliar)\./],
    ['en', /: Rp[\d.]+ (?:trillion|billion)\./],
  ] as const) {
    const { finding } = figuresPicture(ofOneMeasure, atlas, lang)!;
    expect(finding).toMatch(said);
    expect(finding).not.toContain(largest.printed);
  }
});

test('a figure among its like is named by place and time, not by “this source”', () => {
  const alone = [...Map.groupBy(atlas.observations, (o) => o.source_id).values()].find(
    (own) => own.length === 1 && own[0]!.agreement === 'sole' && own[0]!.area_level === 'regency',
  )!;
  const [only] = alone;
  for (const lang of ['id', 'en'] as const) {
    const { title } = figuresPicture(alone, atlas, lang)!;
    expect(title).toContain(`, ${areaName(atlas.area(only!.area_code), lang)}, `);
    expect(title).not.toMatch(/sumber ini|this source/);
  }
});
