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
      headline === undefined ? figure.agreement !== 'conflicts' : mayBeEqual(figure, headline);
    return meets ? 'meets' : 'misses';
  };
}

/** Of some figures those that a line shows: the headlines, and beside them what misses them; what only meets them is not drawn again. */
export function headlinesAndMisses<Figure extends Compared>(figures: readonly Figure[]): Figure[] {
  const standing = standingAmong(figures);
  return figures.filter((figure) => figure.headline || standing(figure) === 'misses');
}

/**
 * Whether a figure that a line shows contradicts what was counted. A target never does: it may be printed for what is to be added, so
 * one that misses another target is drawn as a target.
 */
export const missesOutcome = ({
  headline,
  status,
}: Pick<Observation, 'headline' | 'status'>): boolean => !headline && status !== 'target';

/** The printed precision allows that both are the same. */
export const mayBeEqual = (
  a: Pick<Observation, 'value_low' | 'value_high'>,
  b: Pick<Observation, 'value_low' | 'value_high'>,
): boolean => a.value_low <= b.value_high && b.value_low <= a.value_high;
