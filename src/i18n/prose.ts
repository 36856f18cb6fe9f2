/** Running text as it is shown: data and search keep it as it was typed. */
import { SCALES } from '../model/format.ts';
import { NO_BREAK_SPACE, unbroken } from './line-breaks.ts';

const NO_BREAK_HYPHEN = '\u2011';
const SCALE_WORDS = SCALES.flatMap(({ id, en }) => [id, en]).filter(Boolean);
const AMOUNT = new RegExp(`(?<=\\d) (?=(?:${SCALE_WORDS.join('|')})\\b)`, 'g');
/** The hyphen of `e-katalog`, `y-on-y` or `Covid-19`, not that of two words or of a span of years. */
const TIGHT_HYPHEN = /(?<=(?<!\p{L})\p{L})-(?=\p{L})|(?<=\p{L})-(?=\p{L}(?!\p{L})|\d)/gu;

/** A dash between numbers, which browsers would break after: `Rp1–5 miliar`, `2015–2019`. */
const SPAN = /(?<=\d–)(?=\d)/g;
const WORD_JOINER = '\u2060';
/** A quarter or half in the words of `formatPeriod`: `Triwulan IV 2018`, `Q4 2018`, `first half of 2023`. */
const PART_OF_YEAR = /\b(?:(?:Triwulan|Semester) [IV]+|Q[1-4]|half of) \d{4}\b/g;

/** An amount stays with its word, a range and a quarter with its year whole, and what would look torn after its hyphen as well. */
export const prose = (text: string): string =>
  text
    .replace(AMOUNT, NO_BREAK_SPACE)
    .replace(SPAN, WORD_JOINER)
    .replace(PART_OF_YEAR, unbroken)
    .replace(TIGHT_HYPHEN, NO_BREAK_HYPHEN);
