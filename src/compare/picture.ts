/** Build side: the chart of a ready-made comparison, and the comparison behind it. */
import type { Atlas } from '../atlas/atlas.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { sourceIndex } from '../builder/answer.ts';
import { namesOf } from '../builder/build-names.ts';
import { figuresFrom } from '../builder/figures.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Picture } from '../pictures/picture.ts';
import { compare, type Comparison } from './comparison.ts';
import { drawComparison } from './drawing.ts';
import type { CompareSet } from './sets.ts';
import { compareFinding, compareTitle } from './wording.ts';

const published = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  ({ observations, sources }: Atlas) => [figuresFrom(observations), sourceIndex(sources)] as const,
);

/** What is compared between the areas of a set when the visitor has not chosen: the same in both languages. */
export const compareSet = oncePerAtlas(
  ({ areas }: CompareSet, atlas: Atlas) => [atlas, areas.join(' ')],
  ({ areas }: CompareSet, atlas: Atlas): Promise<Comparison> =>
    compare({ areas }, ...published(atlas)),
);

/** @throws {Error} when none of the areas has figures */
export const comparePicture = oncePerAtlas(
  (set: CompareSet, atlas: Atlas, lang: Lang) => [atlas, `${lang} ${set.areas.join(' ')}`],
  drawSet,
);

async function drawSet(set: CompareSet, atlas: Atlas, lang: Lang): Promise<Picture> {
  const comparison = await compareSet(set, atlas);
  const names = namesOf(atlas, lang);
  return {
    title: compareTitle(comparison, names),
    finding: compareFinding(comparison, names),
    figures: comparison.series.flatMap((o) => atlas.observation(o.observation_id) ?? []),
    chart: new ResponsiveChart((document, width) => {
      const picture = drawComparison(comparison, names, { document, width });
      if (picture === undefined) throw new Error(`no figures to compare: ${set.areas.join(', ')}`);
      return picture;
    }),
  };
}
