import type { Observation } from './contract.ts';
import { comparisonOf } from './question.ts';

/**
 * How a figure stands to the headline figure of its question: it is that figure, its interval meets the headline's or misses
 * it, or the same source has replaced it since. What charts and lists of one question mark.
 */
export type Standing = 'headline' | 'meets' | 'misses' | 'superseded';

type Compared = Parameters<typeof comparisonOf>[0] &
  Pick<Observation, 'value_low' | 'value_high' | 'headline' | 'agreement'>;

/**
 * The standing of each of some figures. The published column `agreement` holds a figure against all others, so that one can
 * conflict with a third and still be the headline's equal: beside a headline that is drawn, only what misses it is marked.
 * Where no headline of its question is among the figures, the column stands in.
 */
export function standingAmong<Figure extends Compared>(
  figures: readonly Figure[],
): (figure: Figure) => Standing {
  const headlines = new Map(
    figures.flatMap((figure) => (figure.headline ? [[comparisonOf(figure), figure] as const] : [])),
  );
  return (figure) => {
    if (figure.headline) return 'headline';
    if (figure.agreement === 'superseded') return 'superseded';
    const headline = headlines.get(comparisonOf(figure));
    const meets =
      headline === undefined
        ? figure.agreement !== 'conflicts'
        : figure.value_low <= headline.value_high && headline.value_low <= figure.value_high;
    return meets ? 'meets' : 'misses';
  };
}
