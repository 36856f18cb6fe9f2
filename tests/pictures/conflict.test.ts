import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { conflictGroups } from '../../src/atlas/selections.ts';
import { questionOf } from '../../src/disputes/dispute.ts';
import { conflictPicture } from '../../src/pictures/conflict.ts';

const atlas = await loadAtlas();
const [group] = conflictGroups(
  atlas
    .inArea('00')
    .filter(
      (o) =>
        o.indicator_id === 'establishments' && o.population_id === 'IKM' && o.period === '2016',
    ),
  atlas.alternatives,
);

test('a publisher that prints several of the figures is told apart by the day of publication', () => {
  for (const [lang, labels] of [
    ['id', ['Bisnis.com', 'ANTARA, Agustus 2017', 'ANTARA, 2017', 'JPNN']],
    ['en', ['Bisnis.com', 'ANTARA, August 2017', 'ANTARA, 2017', 'JPNN']],
  ] as const) {
    const { chart, finding } = conflictPicture(group!, atlas, lang);
    for (const label of labels) expect(chart.everywhere).toContain(`>${label}<`);
    expect(finding).toContain('(JPNN, ANTARA)');
  }
});

const targets = conflictGroups(atlas.observations, atlas.alternatives).filter(
  ([first]) => first!.status === 'target',
);

test('targets in conflict are called targets, in the title and in the question', () => {
  expect(targets.length).toBeGreaterThan(0);
  for (const lang of ['id', 'en'] as const) {
    for (const group of targets) {
      const { title, chart } = conflictPicture(group, atlas, lang);
      expect(title).toMatch(/, target$/);
      expect(questionOf(group[0]!, atlas, lang)).toMatch(/, target$/);
      expect(chart.everywhere).not.toContain('data-mark="conflict"');
      expect(chart.everywhere).toContain('data-mark="conflict hollow"');
    }
    expect(conflictPicture(group!, atlas, lang).title).not.toContain('target');
  }
});

test('a chart of a conflict writes every number in the language of its page, each value its own', () => {
  for (const conflict of conflictGroups(atlas.observations, atlas.alternatives)) {
    const values = new Set(conflict.map(({ value }) => value));
    for (const lang of ['id', 'en'] as const) {
      const { wide } = conflictPicture(conflict, atlas, lang).chart;
      const groups = wide.matchAll(/<g [^>]*data-mark="value[^"]*">(.*?)<\/g>/g);
      const texts = [...groups].flatMap(([, inner]) => [
        ...inner!.matchAll(/<text[^>]*>(.*?)<\/text>/g),
      ]);
      expect(new Set(texts.map(([, text]) => text)).size).toBe(values.size);
      const foreign =
        lang === 'en' ? /\d\.\d{3}\b|\b(?:ribu|juta|miliar|triliun|unit)\b/ : /\d,\d{3}\b|\d{5}/;
      expect(texts.filter(([, text]) => foreign.test(text!))).toEqual([]);
    }
  }
});
