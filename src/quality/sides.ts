/** The two sides of an arithmetic check in words, so exact that a check that fails is seen to fail. */
import { formatCompact, formatNumber, type FormatUnit } from '../model/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { NO_BREAK_SPACE, unbroken } from '../i18n/line-breaks.ts';
import type { Audit } from '../model/contract.ts';

type Intervals = Pick<Audit, 'left_low' | 'left_high' | 'right_low' | 'right_high' | 'verdict'>;
/** A value with at most so many decimals, and at least so many. */
type Writer = (value: number, most: number, least?: number) => string;

export interface Sides {
  /** What was computed. */
  readonly left: string;
  /** What is printed. */
  readonly right: string;
}

/** What half a unit of a printed `4,98%` or `Rp12,75 triliun` needs. */
const FEWEST_DIGITS = 3;
/** More than any figure of the atlas has: two sides that differ by less would be equal but for the computer's own rounding. */
const MOST_DIGITS = 9;

/** Of a share at least, and of counts that no whole number lies between. */
const DECIMALS = 2;

/**
 * `4.485.000–4.495.000 unit usaha` beside `358.791 unit usaha`: each unit once, and a side without width as one number.
 * Things are counted whole: only whole numbers within the interval are possible. Money is told in words, and like shares
 * with three decimals, or as many more as the ends that face each other need to be told apart where the check fails.
 */
export function sidesOf(audit: Intervals, unit: FormatUnit, lang: Lang): Sides {
  const { name, symbol } = unit;
  if (symbol === null) {
    const side = (low: number, high: number): string =>
      `${joined(...whole(low, high), numbersIn(lang), DECIMALS)} ${unbroken(name)}`;
    return {
      left: side(audit.left_low, audit.left_high),
      right: side(audit.right_low, audit.right_high),
    };
  }
  const write = symbol === '%' ? sharesIn(lang) : moneyIn(symbol, lang);
  const digits = tellingApart(audit, write);
  return {
    left: joined(audit.left_low, audit.left_high, write, digits),
    right: joined(audit.right_low, audit.right_high, write, digits),
  };
}

const numbersIn =
  (lang: Lang): Writer =>
  (value, most, least = 0) =>
    formatNumber(value, lang, { maximumFractionDigits: most, minimumFractionDigits: least });

const sharesIn =
  (lang: Lang): Writer =>
  (value, most, least = 0) =>
    `${numbersIn(lang)(value, Math.max(most, DECIMALS), Math.max(least, DECIMALS))}%`;

const moneyIn =
  (symbol: string, lang: Lang): Writer =>
  (value, most, least) =>
    symbol +
    unbroken(
      formatCompact(value, lang, { maximumFractionDigits: most, minimumFractionDigits: least }),
    );

/** The whole numbers of an interval: its ends as they are where it holds none. */
function whole(low: number, high: number): readonly [number, number] {
  const [from, to] = [Math.ceil(low), Math.floor(high)];
  return from <= to ? [from, to] : [low, high];
}

/** What stands before a number, the number, and what stands after it. */
const PARTS = /^(\D*)([\d.,]+)(.*)$/s;

/**
 * An interval in words: its ends with the same number of decimals, their sign and word once (`Rp12,74–12,75 triliun`) unless
 * they differ (`Rp999 juta – Rp1,2 miliar`) or are below zero. A line may end after the dash, never before it.
 */
function joined(low: number, high: number, write: Writer, digits: number): string {
  if (write(low, digits) === write(high, digits)) return write(low, digits);
  let least = 0;
  while (least < digits && [low, high].some((end) => write(end, least) !== write(end, digits)))
    least++;
  const [from, to] = [write(low, digits, least), write(high, digits, least)];
  const [, sign, start, word] = PARTS.exec(from) ?? [];
  const [, otherSign, end, otherWord] = PARTS.exec(to) ?? [];
  return sign === otherSign && word === otherWord && low >= 0
    ? `${sign}${start}–${end}${word}`
    : `${from}${NO_BREAK_SPACE}– ${to}`;
}

/** The fewest digits by which the sides of a failing check differ. */
function tellingApart(audit: Intervals, write: Writer): number {
  const [low, high] = [
    Math.min(audit.left_high, audit.right_high),
    Math.max(audit.left_low, audit.right_low),
  ];
  let digits = FEWEST_DIGITS;
  if (audit.verdict === 'does-not-fit' && low < high)
    while (digits < MOST_DIGITS && write(low, digits) === write(high, digits)) digits++;
  return digits;
}
