/**
 * What a column holds, settled from all its cells by the pipeline's rules for numbers: one style for a column, `5.748` alone is
 * never guessed, signs such as `-` and `n/a` are empty cells.
 */
import { readNumber, styleIn, type NumberStyle } from '../model/number-style.ts';
import type { Word } from './word-column.ts';

export type OwnType =
  'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'TIMESTAMP' | 'VARCHAR';

/** A cell as it goes into the table: dates are milliseconds. */
export type Value = string | number | bigint | boolean | null;

export interface SettledColumn {
  readonly type: OwnType;
  /** One value for each of the column's words. */
  readonly values: readonly Value[];
  /** The number style, where the column's texts needed one. */
  readonly style: NumberStyle | undefined;
  /** A text that can be two numbers, and no cell decides which: the column stays text until the visitor has said. */
  readonly ambiguous: string | undefined;
  /** Words of a column of numbers that are none. */
  readonly unread: readonly string[];
}

/** In a column of numbers so many words in a hundred may be something else. */
const TOLERANCE = 0.05;

/**
 * Settles a column.
 * @param asked the style that the visitor has named, or that other columns of the file have shown
 */
export function settleColumn(
  { words }: { readonly words: readonly Word[] },
  asked: {
    readonly chosen?: NumberStyle | undefined;
    readonly file?: NumberStyle | undefined;
  } = {},
): SettledColumn {
  const plain = { style: undefined, ambiguous: undefined, unread: [] };
  if (words.length === 0) return { type: 'VARCHAR', values: [], ...plain };
  if (words.every((word) => typeof word === 'boolean' || /^(?:true|false)$/i.test(String(word)))) {
    const values = words.map((word) => String(word).toLowerCase() === 'true');
    return { type: 'BOOLEAN', values, ...plain };
  }
  return datesIn(words) ?? numbersIn(words, asked) ?? textOf(words);
}

/** The style that a column's own cells show; `both` where they contradict one another. */
export function styleShown({
  words,
}: {
  readonly words: readonly Word[];
}): NumberStyle | 'both' | undefined {
  const seen = evidenceIn(words);
  if (seen.id && seen.en) return 'both';
  return seen.id ? 'id' : seen.en ? 'en' : undefined;
}

function textOf(words: readonly Word[]): SettledColumn {
  return {
    type: 'VARCHAR',
    values: words.map(String),
    style: undefined,
    ambiguous: undefined,
    unread: [],
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/;

function datesIn(words: readonly Word[]): SettledColumn | undefined {
  let isDay = true;
  const values: number[] = [];
  for (const word of words) {
    if (typeof word !== 'string') return undefined;
    if (!DAY.test(word)) {
      if (!MOMENT.test(word)) return undefined;
      isDay = false;
    }
    const moment = Date.parse(isoMoment(word));
    // 2023-02-31 becomes a day in March rather than none.
    if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(word.slice(0, 10)))
      return undefined;
    values.push(moment);
  }
  const type = isDay ? 'DATE' : 'TIMESTAMP';
  return { type, values, style: undefined, ambiguous: undefined, unread: [] };
}

const isoMoment = (text: string): string =>
  DAY.test(text) ? `${text}T00:00:00Z` : `${text.replace(' ', 'T').replace(/Z$/, '')}Z`;

function numbersIn(
  words: readonly Word[],
  { chosen, file }: { chosen?: NumberStyle | undefined; file?: NumberStyle | undefined },
): SettledColumn | undefined {
  // 0301 is a code: as a number it would lose its zero.
  if (words.some((word) => typeof word === 'string' && /^0\d+$/.test(word))) return undefined;
  const shown = styleShown({ words });
  const style = chosen ?? (shown === 'both' ? undefined : shown) ?? file;
  const { either } = evidenceIn(words);
  const most = words.length * (1 - TOLERANCE);
  if (style === undefined && (shown === 'both' || either !== undefined)) {
    const figures = words.filter((word) => isFigure(word, 'id') || isFigure(word, 'en')).length;
    const ambiguous = either ?? words.map(String).find((word) => styleIn(word) !== undefined);
    return figures >= most ? { ...textOf(words), ambiguous } : undefined;
  }
  const values: Value[] = [];
  const unread: string[] = [];
  let figures = 0;
  for (const word of words) {
    const value = numberIn(word, style ?? 'id');
    values.push(value ?? null);
    if (value === undefined) unread.push(String(word));
    else if (value !== null) figures++;
  }
  if (figures === 0 || (unread.length > words.length - most && chosen === undefined))
    return undefined;
  const isStyled = chosen !== undefined || shown !== undefined || either !== undefined;
  return {
    type: numberType(values),
    values,
    style: isStyled ? style : undefined,
    ambiguous: undefined,
    unread,
  };
}

const isFigure = (word: Word, style: NumberStyle): boolean =>
  typeof numberIn(word, style) === 'number' || typeof word === 'bigint';

/** A number; null for a sign that says there is none; nothing for what is no number. */
function numberIn(word: Word, style: NumberStyle): number | bigint | null | undefined {
  if (typeof word === 'number' || typeof word === 'bigint') return word;
  if (typeof word === 'boolean') return undefined;
  const quick = quickNumber(word, style);
  if (quick !== undefined) return quick;
  const reading = readNumber(word, style);
  if (reading.kind === 'figure') return Number(reading.value);
  return reading.code === 'not-available' || reading.code === 'nil-or-none' ? null : undefined;
}

/**
 * What {@link readNumber} answers for the plainest numbers, for columns with a million of them: digits, and at most the decimal
 * sign of the style. Nothing for all else.
 */
export function quickNumber(text: string, style: NumberStyle): number | undefined {
  if (text.length > 15) return undefined;
  const pattern = style === 'en' ? /^-?\d+(?:\.\d+)?$/ : /^-?\d+(?:,\d+)?$/;
  if (!pattern.test(text)) return undefined;
  const value = Number(style === 'en' ? text : text.replace(',', '.'));
  return value === 0 ? 0 : value;
}

interface Evidence {
  readonly id: boolean;
  readonly en: boolean;
  readonly either: string | undefined;
}

function evidenceIn(words: readonly Word[]): Evidence {
  let [id, en] = [false, false];
  let either: string | undefined;
  for (const word of words) {
    if (typeof word !== 'string' || !/\d[.,]\d/.test(word)) continue;
    const style = quickStyle(word);
    if (style === 'id') id = true;
    else if (style === 'en') en = true;
    else if (style === 'either') either ??= word;
    if (id && en) break;
  }
  return { id, en, either };
}

/** {@link styleIn}, without taking the plainest numbers apart. */
export function quickStyle(word: string): NumberStyle | 'either' | undefined {
  const plain = /^-?(\d+)([.,])(\d+)$/.exec(word);
  if (!plain || word.length > 15) return styleIn(word);
  const [, whole = '', sign, fraction = ''] = plain;
  if (fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return 'either';
  return sign === ',' ? 'id' : 'en';
}

function numberType(values: readonly Value[]): OwnType {
  let type: OwnType = 'INTEGER';
  for (const value of values) {
    if (value === null) continue;
    if (typeof value === 'bigint') {
      if (value > 2n ** 63n - 1n || value < -(2n ** 63n)) return 'DOUBLE';
      type = 'BIGINT';
    } else if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) return 'DOUBLE';
      if (value > 2_147_483_647 || value < -2_147_483_648) type = 'BIGINT';
    }
  }
  return type;
}
