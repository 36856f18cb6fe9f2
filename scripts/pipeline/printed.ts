import type { Interval } from './interval.ts';

/**
 * Numbers as Indonesian publications print them, and the interval that the printed precision allows.
 *
 * The rule (methodology page): a figure printed with a multiplier word or with decimals was rounded, so it stands for
 * half a unit of its last printed digit on either side ("4,4 juta" is 4,350,000 to 4,450,000). A whole number printed
 * in full is exact. A word such as *sekitar* says that the trailing zeros are not exact either; *lebih dari* and
 * *hampir* move the interval to one side; a printed range is its own interval.
 */

/** One way to read the printed text. */
export interface Reading extends Interval {
  readonly value: number;
}

export interface PrintedContext {
  /** Multiplier of the table the figure stands in, such as 1e6 for "juta rupiah"; 1 otherwise. */
  readonly scale?: number;
  /** True for percentages, ratios and indices: a whole number of these was rounded too. */
  readonly continuous?: boolean;
}

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:triliun|trilyun|triliyun|trillion)\b/, 1e12],
  [/\b(?:miliar|milyar|miliyar|milliar|billion)\b/, 1e9],
  [/\b(?:juta|jutaan|million)\b/, 1e6],
  [/\b(?:ribu|ribuan|thousand)\b/, 1e3],
  [/\(000 rp\)/, 1e3],
  [/^r?p?\.? ?[\d.,]+ m$/, 1e9],
];

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  'tigapuluh delapan': 38,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

const ABOUT = /sekitar|±|kurang lebih|rata-rata|about/;
const AT_LEAST = /lebih dari|melampaui|di atas|setidaknya|more than/;
const ALMOST = /hampir|nearly|almost/;
const AND_SOME = /\d ?-?an\b|\b(?:ribu|juta|miliar|triliun) ?-?an\b/;
const NEGATIVE = /^[-−]\s?\d|minus|negatif|turun/;

const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
const FIRST_DIGITS = new RegExp(DIGITS);
const RANGE = new RegExp(String.raw`(${DIGITS})\s?%?\s?[-–]\s?(${DIGITS})`);

/**
 * Reads a printed figure, told which value the transcriber took it for: `2.8` may be 2.8 or 28 in a file of mixed
 * style, and the value decides which reading was meant.
 * @returns the reading whose value equals `value` in amount, or nothing when no reading does
 */
export function readPrinted(
  printed: string,
  value: number,
  context: PrintedContext = {},
): Reading | undefined {
  return readingsOf(printed, context)
    .map((reading) =>
      Math.sign(reading.value) * Math.sign(value) < 0 ? negated(reading) : reading,
    )
    .find((reading) => isSame(reading.value, value));
}

/** Every way to read a printed figure; empty when it holds no number. */
export function readingsOf(
  printed: string,
  { scale = 1, continuous = false }: PrintedContext = {},
): Reading[] {
  const text = printed
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/(\d\.?) (?=\d{3}\b)/g, '$1')
    .trim();
  const multiplier = MULTIPLIERS.find(([pattern]) => pattern.test(text))?.[1] ?? scale;
  const negative = NEGATIVE.test(text);

  const range = RANGE.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const highs = numerals(range[2]);
    return numerals(range[1]).flatMap(({ amount }) =>
      highs
        .filter((high) => high.amount > amount)
        .map((high) => ({
          value: scaled(amount, multiplier),
          low: scaled(amount, multiplier),
          high: scaled(high.amount, multiplier),
        })),
    );
  }

  return amountsIn(text).map(({ amount, decimals }) => {
    const value = scaled(amount, multiplier);
    const last = multiplier / 10 ** decimals;
    const round = Math.max(last, multiplier * lastNonZeroUnit(amount));
    const reading = {
      value,
      ...around(text, value, last, round, multiplier > 1 || decimals > 0 || continuous),
    };
    return negative ? negated(reading) : reading;
  });
}

function around(
  text: string,
  value: number,
  last: number,
  round: number,
  rounded: boolean,
): Interval {
  const between = (low: number, high: number): Interval => ({ low: tidy(low), high: tidy(high) });
  if (ALMOST.test(text)) return between(value - round, value);
  if (AT_LEAST.test(text) || AND_SOME.test(text)) return between(value, value + round);
  if (ABOUT.test(text)) return between(value - round / 2, value + round / 2);
  return rounded ? between(value - last / 2, value + last / 2) : { low: value, high: value };
}

interface Numeral {
  readonly amount: number;
  readonly decimals: number;
}

/** The first number in the text, in every way it can be read; a number word when there are no digits. */
function amountsIn(text: string): Numeral[] {
  const digits = FIRST_DIGITS.exec(text)?.[0];
  if (digits !== undefined) return numerals(digits);
  const word = Object.keys(NUMBER_WORDS).find((w) => new RegExp(`\\b${w}\\b`).test(text));
  return word === undefined ? [] : [{ amount: NUMBER_WORDS[word] ?? NaN, decimals: 0 }];
}

/** Readings of a run of digits and separators: Indonesian (`1.234,5`) first, then English (`1,234.5`). */
function numerals(digits: string): Numeral[] {
  return [numeral(digits, '.'), numeral(digits, ',')].filter(
    (n, i, all): n is Numeral =>
      n !== undefined && all.findIndex((m) => m?.amount === n.amount) === i,
  );
}

/** By the sign between thousands. */
const NUMERALS = {
  '.': /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  ',': /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
} as const;

function numeral(digits: string, thousands: '.' | ','): Numeral | undefined {
  const match = NUMERALS[thousands].exec(digits);
  if (match?.[1] === undefined) return undefined;
  const decimals = match[2]?.length ?? 0;
  return { amount: Number(`${match[1].replaceAll(thousands, '')}.${match[2] ?? '0'}`), decimals };
}

/** 1 for 33, 1000 for 33,000: the unit of the last digit that is not zero. */
function lastNonZeroUnit(amount: number): number {
  if (!Number.isInteger(amount) || amount === 0) return 0;
  let unit = 1;
  while (amount % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** 21.98 × 1e12 without the noise of binary fractions. */
function scaled(amount: number, multiplier: number): number {
  return multiplier === 1 ? amount : tidy(amount * multiplier);
}

/**
 * The number that was meant: 0.1 + 0.05 is 0.15000000000000002 to a computer. Two figures whose intervals touch would agree or
 * conflict by such noise.
 */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}

function negated({ value, low, high }: Reading): Reading {
  return { value: -value, low: -high, high: -low };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
