/** The two sides of an arithmetic check in words, so exact that a check that fails is seen to fail. */
import { formatCompact, formatNumber, type FormatUnit } from '../model/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { unbroken } from '../i18n/line-breaks.ts';
import type { Audit } from '../model/contract.ts';

type Intervals = Pick<Audit, 'left_low' | 'left_high' | 'right_low' | 'right_high' | 'verdict'>;
type Writer = (value: number) => string;

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

/**
 * `4.485.000–4.495.000 unit usaha` beside `358.791 unit usaha`: each unit once, and a side without width as one number.
 * Things are counted whole: only whole numbers within the interval are possible. Money is told in words, and like shares
 * with three decimals, or as many more as the ends that face each other need to be told apart where the check fails.
 */
export function sidesOf(audit: Intervals, unit: FormatUnit, lang: Lang): Sides {
  if (unit.symbol === null) {
    const side = (low: number, high: number): string =>
      `${joined(...whole(low, high), (n) => formatNumber(n, lang), '–')} ${unbroken(unit.name)}`;
    return {
      left: side(audit.left_low, audit.left_high),
      right: side(audit.right_low, audit.right_high),
    };
  }
  const write = tellingApart(audit, unit, lang);
  return {
    left: joined(audit.left_low, audit.left_high, write, ' – '),
    right: joined(audit.right_low, audit.right_high, write, ' – '),
  };
}

/** The whole numbers of an interval: its ends as they are where it holds none. */
function whole(low: number, high: number): readonly [number, number] {
  const [from, to] = [Math.ceil(low), Math.floor(high)];
  return from <= to ? [from, to] : [low, high];
}

function joined(low: number, high: number, write: Writer, dash: string): string {
  const [from, to] = [write(low), write(high)];
  return from === to ? from : from + dash + to;
}

/** Writes with the fewest digits by which the sides of a failing check differ. */
function tellingApart(audit: Intervals, unit: FormatUnit, lang: Lang): Writer {
  const isShare = unit.symbol === '%';
  const writer =
    (digits: number): Writer =>
    (value) => {
      const options = { maximumFractionDigits: digits };
      return unbroken(
        isShare
          ? `${formatNumber(value, lang, { ...options, minimumFractionDigits: 2 })}%`
          : `${unit.symbol ?? ''}${formatCompact(value, lang, options)}`,
      );
    };
  const [low, high] = [
    Math.min(audit.left_high, audit.right_high),
    Math.max(audit.left_low, audit.right_low),
  ];
  let digits = FEWEST_DIGITS;
  if (audit.verdict === 'does-not-fit' && low < high)
    while (digits < MOST_DIGITS && writer(digits)(low) === writer(digits)(high)) digits++;
  return writer(digits);
}
