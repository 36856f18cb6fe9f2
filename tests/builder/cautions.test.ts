import { beforeAll, expect, test } from 'vitest';
import { answer, type UsedSource } from '../../src/builder/answer.ts';
import { cautionsOf } from '../../src/builder/cautions.ts';
import type { Figures } from '../../src/builder/figures.ts';
import type { Names } from '../../src/builder/names.ts';
import { cautionText } from '../../src/builder/wording.ts';
import type { BuilderView } from '../../src/model/view-address.ts';
import { openPublished, publishedNames, publishedSources } from './published.ts';

let figures: Figures;
let sources: Map<string, UsedSource>;
beforeAll(async () => {
  figures = await openPublished();
  sources = await publishedSources();
});

const IMK = { indicator: 'establishments', population: 'IMK', chart: 'garis' } as const;

async function told(view: BuilderView, names: Names): Promise<string[]> {
  const shown = await answer(view, figures, sources);
  return cautionsOf(shown, names).map((one) => cautionText(one, shown, names));
}

test('the year without survey: an open gap, or what is drawn there and from whom', async () => {
  const [id, en] = [await publishedNames('id'), await publishedNames('en')];
  expect(await told({ ...IMK, areas: ['32'] }, id)).toContainEqual(
    expect.stringMatching(/^2016: .*Celah pada tahun itu dibiarkan terbuka\.$/),
  );
  // Of East Java the listing of the economic census is printed.
  const withDot = { ...IMK, areas: ['32', '35'] };
  expect(await told(withDot, id)).toContainEqual(
    expect.stringMatching(/^2016: .*untuk tahun itu dari sumber lain \(ANTARA[^)]*\)/),
  );
  const english = await told(withDot, en);
  expect(english).toContainEqual(expect.stringMatching(/^2016: .*another source \(ANTARA[^)]*\)/));
  expect(english.join(' ')).not.toContain('stays open');
});

test('a split is told where figures of the place lie on both sides of it', async () => {
  const names = await publishedNames('en');
  const across = await told({ ...IMK, areas: ['64', '32'] }, names);
  expect(across.join('\n')).toMatch(/East Kalimantan are without North Kalimantan/);
  // The others begin before the split, East Kalimantan itself after it.
  const shown = await answer({ ...IMK, areas: ['64', '32'] }, figures, sources);
  const split = names.splits.find(({ parent }) => parent === '64')!;
  const later = {
    ...shown,
    figures: shown.figures.filter(
      (o) => o.area_code !== '64' || (o.year !== null && o.year >= split.year),
    ),
  };
  expect(later.figures.some((o) => (o.year ?? NaN) < split.year)).toBe(true);
  expect(cautionsOf(later, names).map(({ kind }) => kind)).not.toContain('split');
});
