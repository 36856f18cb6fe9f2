import type { Lang } from '../i18n/lang.ts';
import type { Bilingual, Observation } from './contract.ts';

const SAYS_BELOW_ZERO =
  /[-−–]\s*[\d.,]|minus|negati[fv]|turun|susut|kontraksi|merosot|anjlok|fell|decline|contract/i;

const DECLINE: Bilingual = { id: 'turun', en: 'a decline' };

/**
 * A figure as its source prints it. Of one below zero a source may say so beside the number only, in a heading or a verb: taken
 * out of that sentence, `6,81` would be a rise, so it becomes `6,81 (turun)`.
 */
export const printedWords = (figure: Printed, lang: Lang): string =>
  figure.printed + declineOf(figure, lang);

/** The same as a quotation, for a line in words of our own: `“6,81” (turun)`. */
export const quotedWords = (figure: Printed, lang: Lang): string =>
  `“${figure.printed}”${declineOf(figure, lang)}`;

const TWO_NUMBERS = /\d\s*%?\s*(?:[-–—]|sampai|hingga|s\.d\.|to)\s*\d/i;

/** Whether a source prints a range, `5%-6%`: its ends are the figure's own, and not what rounding leaves open. */
export const isRange = ({
  printed,
  value_low,
  value_high,
}: Pick<Observation, 'printed' | 'value_low' | 'value_high'>): boolean =>
  value_low < value_high && TWO_NUMBERS.test(printed);

/** The interval that a figure can stand for, as charts draw it. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** Whether its source prints the interval as a range: then rounding has not left it open. */
  readonly isRange?: boolean | undefined;
}

export const spanOf = (o: Parameters<typeof isRange>[0]): Span => ({
  low: o.value_low,
  high: o.value_high,
  isRange: isRange(o),
});

type Printed = Pick<Observation, 'printed' | 'value'>;

const declineOf = ({ printed, value }: Printed, lang: Lang): string =>
  value < 0 && !SAYS_BELOW_ZERO.test(printed) ? ` (${DECLINE[lang]})` : '';
