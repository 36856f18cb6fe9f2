/** Numbers, figures, periods and dates as a reader of either language expects to see them. */

import { LOCALES, type Lang } from '../i18n/lang.ts';
import { parsePeriod } from './period.ts';

/** What a figure is counted in: a row of `units` with its name in the page's language. */
export interface FormatUnit {
  readonly unit_id: string;
  readonly name: string;
  /** The name after the number 1, where the language has another. */
  readonly singular?: string | undefined;
  readonly symbol: string | null;
}

interface NumberOptions {
  readonly maximumFractionDigits?: number | undefined;
  /** In a column, so that its decimals stand below one another; never more than the maximum. */
  readonly minimumFractionDigits?: number | undefined;
}

const MINUS = '\u2212';
const EN_DASH = '\u2013';

/** The words of large numbers, in ascending order. */
export const SCALES = [
  { size: 1, id: '', en: '' },
  { size: 1e6, id: 'juta', en: 'million' },
  { size: 1e9, id: 'miliar', en: 'billion' },
  { size: 1e12, id: 'triliun', en: 'trillion' },
] as const;

const MONTHS: Record<Lang, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** How many numbers of one look are known at a time. */
const MOST_KNOWN = 100_000;

type Writer = (value: number) => string;

const writers = new Map<string, Writer>();

/** Pages say the same numbers over and over: each is written once, until there are too many. */
function writer(lang: Lang, digits: number, least: number): Writer {
  const key = `${lang}${digits}-${least}`;
  let write = writers.get(key);
  if (write === undefined) {
    const format = new Intl.NumberFormat(LOCALES[lang], {
      maximumFractionDigits: digits,
      minimumFractionDigits: least,
      signDisplay: 'negative',
    });
    const known = new Map<number, string>();
    write = (value) => {
      let text = known.get(value);
      if (text === undefined) {
        text = format.format(value).replace('-', MINUS);
        if (known.size === MOST_KNOWN) known.clear();
        known.set(value, text);
      }
      return text;
    };
    writers.set(key, write);
  }
  return write;
}

/** `41.356` or `41,356`; at most two decimals unless told otherwise. */
export function formatNumber(
  value: number,
  lang: Lang,
  { maximumFractionDigits = 2, minimumFractionDigits = 0 }: NumberOptions = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  return writer(lang, maximumFractionDigits, minimumFractionDigits)(value);
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/**
 * A number that takes no more digits than these is how a source prints one: `Rp540,88 triliun`, `Rp2,565 triliun`. One with more,
 * such as Rp953,128 miliar of a table in millions, would stand out among its neighbours by a precision that they have as well.
 */
const [PRINTED_DIGITS, PRINTED_DECIMALS] = [5, 3];

const isShort = (scaled: number): boolean =>
  Number(scaled.toPrecision(PRINTED_DIGITS)) === scaled &&
  rounded(scaled, PRINTED_DECIMALS) === scaled;

/**
 * A number short enough to read aloud: `4,4 juta`, `21.98 trillion`. Words begin at a million, and after triliun comes
 * no further word (`3.400 triliun`). Unless told otherwise a number of at most five digits is told whole, so that a
 * reader recognises what the source printed (`540,88 triliun`), and any other keeps four (`118,3 triliun` beside `91,77 triliun`).
 */
export function formatCompact(value: number, lang: Lang, options: NumberOptions = {}): string {
  const size = Math.abs(value);
  const digits = (scaled: number): number => {
    if (options.maximumFractionDigits !== undefined) return options.maximumFractionDigits;
    if (size >= 1e6 && scaled >= 1 && isShort(scaled)) return PRINTED_DECIMALS;
    return scaled < 100 ? 2 : scaled < 1000 ? 1 : 0;
  };
  // What would round up to a thousand of one word takes the next: 999,600,000 is 1 billion.
  const scale =
    SCALES.findLast((scale, i) => {
      const below = SCALES[i - 1];
      return (
        below && rounded(size / below.size, digits(size / below.size)) * below.size >= scale.size
      );
    }) ?? SCALES[0];
  const number = formatNumber(value / scale.size, lang, {
    maximumFractionDigits: digits(size / scale.size),
    minimumFractionDigits: options.minimumFractionDigits,
  });
  return scale === SCALES[0] ? number : `${number} ${scale[lang]}`;
}

/** A number of a table's column: in full, and from a billion up in words with two decimals each, so that they stand below one another. */
export function formatCell(value: number, lang: Lang): string {
  return Math.abs(value) >= 1e9
    ? formatCompact(value, lang, { maximumFractionDigits: 2, minimumFractionDigits: 2 })
    : formatNumber(value, lang);
}

export type ValueStyle = 'exact' | 'compact' | 'precise';

/**
 * A figure with its unit: `Rp2,8 triliun`, `5,9%`, `41.356 unit usaha`. A symbol takes the place of the name; that of
 * money stands before the amount. Money is told in words and everything else in full: `exact` writes money in full as
 * well, `compact` tells everything in words, `precise` money in words with all of two decimals.
 */
export function formatValue(
  value: number,
  unit: FormatUnit,
  lang: Lang,
  style?: ValueStyle,
): string {
  const amount = formatAmount(value, unit, lang, style);
  if (unit.symbol !== null) return amount;
  return `${amount} ${value === 1 ? (unit.singular ?? unit.name) : unit.name}`;
}

/** The same without the name of a unit that has no symbol, where a title or an axis says it. */
export function formatAmount(
  value: number,
  { symbol }: FormatUnit,
  lang: Lang,
  style?: ValueStyle,
): string {
  const isMoney = symbol !== null && symbol !== '%';
  const inWords = style === 'compact' || (style !== 'exact' && isMoney);
  const number = inWords
    ? formatCompact(value, lang, style === 'precise' ? { maximumFractionDigits: 2 } : {})
    : formatNumber(value, lang);
  if (!isMoney) return number + (symbol ?? '');
  return number.startsWith(MINUS) ? MINUS + symbol + number.slice(1) : symbol + number;
}

/** The same words, found once: tables have thousands of figures of a few periods and dates. Errors are not kept. */
function remembered(
  words: (text: string, lang: Lang) => string,
): (text: string, lang: Lang) => string {
  const known = new Map<string, string>();
  return (text, lang) => {
    const key = lang + text;
    const found = known.get(key) ?? words(text, lang);
    known.set(key, found);
    return found;
  };
}

/**
 * A period in words: `2023`, `Semester I 2023`, `Q3 2022`, `Juni 2019`, `30 June 2019`, `2015–2019`, `tanpa tahun`.
 * @throws {RangeError} `unknown period: "…"` for a text that is not a period of the contract
 */
export const formatPeriod = remembered(wordsOfPeriod);

function wordsOfPeriod(period: string, lang: Lang): string {
  parsePeriod(period);
  if (period === 'unknown') return lang === 'id' ? 'tanpa tahun' : 'undated';
  const [first = '', last = first] = period.split('/');
  return first === last ? formatMoment(first, lang) : formatRange(first, last, lang);
}

function formatMoment(text: string, lang: Lang): string {
  const [year = '', part] = text.split(/-(.*)/);
  if (part === undefined) return year;
  const number = Number(part.slice(1));
  if (part.startsWith('Q')) {
    return lang === 'id' ? `Triwulan ${ROMAN[number - 1] ?? ''} ${year}` : `Q${number} ${year}`;
  }
  if (part.startsWith('S')) {
    if (lang === 'id') return `Semester ${ROMAN[number - 1] ?? ''} ${year}`;
    return `${number === 1 ? 'first' : 'second'} half of ${year}`;
  }
  return formatDate(text, lang);
}

/** What both ends close with is said once: `Januari–Juni 2019`. Ends of several words keep air around the dash. */
function formatRange(first: string, last: string, lang: Lang): string {
  const from = formatMoment(first, lang).split(' ');
  const to = formatMoment(last, lang).split(' ');
  const isSaid = (word = '', n: number): boolean => word === to.at(-n) && !ROMAN.includes(word);
  for (let n = 1; from.length > 1 && isSaid(from.at(-1), n); n++) from.pop();
  const airy = from.length > 1 || (to.length > 1 && /^\d{4}$/.test(from.join('')));
  return from.join(' ') + (airy ? ` ${EN_DASH} ` : EN_DASH) + to.join(' ');
}

/**
 * A date as precise as it is known: `21 Agustus 2019`, `January 2023`, `2023`.
 * @throws {RangeError} `unknown date: "…"` for anything else
 */
export const formatDate = remembered(wordsOfDate);

function wordsOfDate(date: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match || !isPeriod(date)) {
    throw new RangeError(`unknown date: "${date}"; expected 2019-08-21, 2019-08 or 2019`);
  }
  const [, year = '', month, day] = match as unknown as (string | undefined)[];
  const name = month === undefined ? undefined : MONTHS[lang][Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}
