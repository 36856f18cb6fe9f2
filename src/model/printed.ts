import type { Lang } from '../i18n/lang.ts';
import type { Bilingual, Observation } from './contract.ts';

const SAYS_BELOW_ZERO =
  /[-−–]\s*[\d.,]|minus|negati[fv]|turun|susut|kontraksi|merosot|anjlok|fell|decline|contract/i;

const DECLINE: Bilingual = { id: 'turun', en: 'a decline' };

/**
 * A figure as its source prints it. Of one below zero a source may say so beside the number only, in a heading or a verb: taken
 * out of that sentence, `6,81` would be a rise, so it becomes `6,81 (turun)`.
 */
export function printedWords(
  { printed, value }: Pick<Observation, 'printed' | 'value'>,
  lang: Lang,
): string {
  return value < 0 && !SAYS_BELOW_ZERO.test(printed) ? `${printed} (${DECLINE[lang]})` : printed;
}
