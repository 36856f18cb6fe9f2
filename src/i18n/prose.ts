/** Running text from the data as it is shown: data and search keep it as it was typed. */
import { SCALES } from '../model/format.ts';
import { NO_BREAK_SPACE } from './line-breaks.ts';

const NO_BREAK_HYPHEN = '\u2011';
const SCALE_WORDS = SCALES.flatMap(({ id, en }) => [id, en]).filter(Boolean);
const AMOUNT = new RegExp(`(?<=\\d) (?=(?:${SCALE_WORDS.join('|')})\\b)`, 'g');
/** The hyphen of `e-katalog`, `y-on-y` or `Covid-19`, not that of two words or of a span of years. */
const TIGHT_HYPHEN = /(?<=(?<!\p{L})\p{L})-(?=\p{L})|(?<=\p{L})-(?=\p{L}(?!\p{L})|\d)/gu;

/** An amount stays with its word, and what would look torn after its hyphen stays whole. */
export const prose = (text: string): string =>
  text.replace(AMOUNT, NO_BREAK_SPACE).replace(TIGHT_HYPHEN, NO_BREAK_HYPHEN);
