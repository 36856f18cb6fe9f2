import type { Bilingual } from './contract.ts';
import { BadInput } from './bad-input.ts';

/**
 * Numbers in publishers' tables. Both styles occur in Indonesian files, `1.234,5` and `1,234.5`, and `5,748` means two
 * things; so the style is settled once for a file, from all its cells, and then every cell is read by it or not at all.
 * Rules and symbols: `reference/source-formats.md`, section (f).
 */
export const NUMBER_STYLES = ['id', 'en'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** A cell that should hold a number, and where it stands. */
export interface NumberCell {
  readonly text: string;
  readonly line: number;
}

/** What a sign beside a figure says about it. */
export type Mark = 'estimate' | 'preliminary' | 'very-preliminary' | 'revised';

export type CellReading =
  | {
      readonly kind: 'figure';
      /** The value as decimal digits, exact: `2,8 triliun` is `2800000000000`. */
      readonly value: string;
      /** True where the cell has a word of size of its own, such as "juta": the unit of the table then does not count. */
      readonly sized: boolean;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'none'; readonly code: string; readonly reason: Bilingual };

/**
 * The style of a file. Only cells that can be read in one style alone count as evidence; a file of whole numbers without
 * separators needs none.
 * @param declared what the manifest says; `auto` leaves it to the cells
 * @throws {BadInput} when `5,748` and its like stand alone, or when one file prints both styles
 */
export function settleStyle(
  cells: Iterable<NumberCell>,
  declared: NumberStyle | 'auto',
  file: string,
): NumberStyle {
  if (declared !== 'auto') return declared;
  const evidence: Partial<Record<NumberStyle | 'either', NumberCell>> = {};
  for (const cell of cells) {
    const style = styleIn(cell.text);
    if (style !== undefined) evidence[style] ??= cell;
  }
  const { id, en, either } = evidence;
  if (id !== undefined && en !== undefined) {
    throw new BadInput(
      `numbers of two styles in one file: "${id.text.trim()}" in line ${id.line} is Indonesian, "${en.text.trim()}" in line ${en.line} is English; ` +
        'look at the publisher\'s page and say "number_style: id" or "number_style: en" under "options": cells that do not fit are then rejected one by one',
      { file, line: Math.max(id.line, en.line) },
    );
  }
  if (id === undefined && en === undefined && either !== undefined) {
    const digits = anatomyOf(either.text)?.digits ?? '';
    throw new BadInput(
      `ambiguous numbers: "${either.text.trim()}" is ${inWords(digits, 'id')} in Indonesian style and ${inWords(digits, 'en')} in English style, and no cell of the file decides; ` +
        'look at the publisher\'s page and say "number_style: id" or "number_style: en" under "options"',
      { file, line: either.line },
    );
  }
  return en === undefined ? 'id' : 'en';
}

/**
 * The style in which alone a cell can be read; `either` for `5,748` and its like, which mean two things; nothing for what reads
 * the same in both styles, or in none.
 */
export function styleIn(text: string): NumberStyle | 'either' | undefined {
  const digits = anatomyOf(text)?.digits;
  if (digits === undefined) return undefined;
  const [id, en] = [decimal(digits, 'id'), decimal(digits, 'en')];
  if (id === en) return undefined;
  return id === undefined ? 'en' : en === undefined ? 'id' : 'either';
}

/** Reads one cell in the style of its file. A cell that holds no figure says why; nothing is thrown. */
export function readNumber(text: string, style: NumberStyle): CellReading {
  if (text.length > LONGEST) return UNREADABLE;
  const symbol = spaced(text).toLowerCase();
  if (NIL.has(symbol)) return NIL_OR_NONE;
  if (NOT_AVAILABLE.has(symbol)) return UNAVAILABLE;
  const anatomy = anatomyOf(text);
  if (anatomy === undefined) return GLUED_NOTE.test(symbol) ? GLUED : UNREADABLE;
  const amount = decimal(anatomy.digits, style);
  if (amount === undefined) return WRONG_STYLE[style];
  if (amount.replace('.', '').length > 15) return UNREADABLE;
  const value = shifted(amount, anatomy.exponent);
  return {
    kind: 'figure',
    value: anatomy.negative && Number(value) !== 0 ? `-${value}` : value,
    sized: anatomy.exponent > 0,
    marks: anatomy.marks,
  };
}

/**
 * The multiplier in the unit of a table: 1e6 for "Juta Rupiah", "(juta rupiah)", "dalam jutaan"; nothing when there is
 * none, or when the word belongs to a number ("di atas 5 juta").
 */
export function unitScale(text: string): number | undefined {
  const words = spaced(text).toLowerCase();
  if (/\(?\b000\b\)? ?(?:rp|rupiah|orang|unit)\b|\brp\.? ?\(?000\b/.test(words)) return 1e3;
  const word = /(?<!\d ?)\b(ribu|juta|miliar|milyar|triliun|trilyun)(?:an)?\b/.exec(words)?.[1];
  return word === undefined ? undefined : 10 ** exponentOf(word);
}

/** `5.75` times a thousand is `5750`: moved as text, so that no binary fraction comes in. */
export function shifted(amount: string, exponent: number): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const digits = fraction.padEnd(exponent, '0');
  const value = `${whole}${digits.slice(0, exponent)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(exponent);
  return rest === '' ? value : `${value}.${rest}`;
}

/** The longest number with words around it that anyone prints; a longer cell is something else. */
const LONGEST = 200;

/** In the legends of BPS: none or zero. Copies write it for a missing cell too, so it becomes no zero. */
const NIL = new Set(['-', '–', '—', '--', '−']);

const NOT_AVAILABLE = new Set([
  ...['', '…', '...', '..', '....', 'na', 'n/a', 'n.a', 'n.a.', '#n/a', 'null', 'nan', 'none'],
  ...['x', 'xx', 'tad', 'ttd', 'tidak ada data', 'tidak tersedia', 'belum tersedia'],
  ...['*', '**', '*)', '**)', 'belum ada data'],
]);

const NIL_OR_NONE: CellReading = {
  kind: 'none',
  code: 'nil-or-none',
  reason: {
    id: 'sumber mencetak tanda "tidak ada atau nol", bukan angka',
    en: 'nil or none: the source prints a dash, not a number',
  },
};
const UNAVAILABLE: CellReading = {
  kind: 'none',
  code: 'not-available',
  reason: { id: 'tidak tersedia dalam sumber', en: 'not available in the source' },
};
const UNREADABLE: CellReading = {
  kind: 'none',
  code: 'not-a-number',
  reason: { id: 'sel ini tidak berisi bilangan', en: 'the cell is not a number' },
};
const GLUED: CellReading = {
  kind: 'none',
  code: 'note-in-number',
  reason: {
    id: 'nomor catatan kaki menempel pada bilangan dan tidak dapat dipisahkan dengan pasti',
    en: 'the number of a footnote is glued to the figure and cannot be told from it',
  },
};
const WRONG_STYLE: Readonly<Record<NumberStyle, CellReading>> = {
  id: {
    kind: 'none',
    code: 'other-number-style',
    reason: {
      id: 'bukan bilangan bergaya Indonesia (1.234,5) seperti sel lain dalam berkas ini',
      en: 'no number in the Indonesian style (1.234,5) of this file',
    },
  },
  en: {
    kind: 'none',
    code: 'other-number-style',
    reason: {
      id: 'bukan bilangan bergaya Inggris (1,234.5) seperti sel lain dalam berkas ini',
      en: 'no number in the English style (1,234.5) of this file',
    },
  },
};

/** The parts of a printed number. */
interface Anatomy {
  /** Digits and separators. */
  readonly digits: string;
  readonly negative: boolean;
  /** 6 for "juta". */
  readonly exponent: number;
  readonly marks: readonly Mark[];
}

const ABOUT = /^(?:sekitar|kurang lebih|kira-kira|lebih dari|hampir|about|±|\+\/-|~) ?/;
const CURRENCY = /^(?:rp|idr)(?:\.(?!\d))? ?/;
const SIGN = /^(?:[-−–] ?(?=[\d(r])|(?:minus|negatif) )/;
const DIGITS = /^\d+(?:[.,]\d+)*/;
const SIZE =
  /^ ?(ribu|juta|miliar|milyar|triliun|trilyun|thousand|million|billion|trillion)(?![a-z])/;
const UNIT = /^ ?(?:%|persen|rupiah|orang|unit usaha|unit|usaha|buah|sentra)(?![a-z])/;
/** `5.000,-` */
const EVEN = /^,[-–=]+/;
/** A number with a bracket that nothing opened: the end of `12.3451)` may be a footnote. */
const GLUED_NOTE = /^[\d.,]+\)$/;
const GROUPED_WITH_NOTE = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)\d\)/;

/** Signs that may follow a number, alone or after another, with what they say. A number in brackets is a footnote. */
const SIGNS: readonly (readonly [RegExp, Mark | undefined])[] = [
  [/^ ?\*\*\)?/, 'very-preliminary'],
  [/^ ?\*\)?/, 'preliminary'],
  [/^ ?xx\)?(?![a-z])/, 'very-preliminary'],
  [/^ ?x\)?(?![a-z])/, 'preliminary'],
  [/^ ?(?:r|ʳ)\)?(?![a-z])/, 'revised'],
  [/^ ?(?:e|ᵉ)\)?(?![a-z])/, 'estimate'],
  [/^ \d{1,2}\)/, undefined],
  [/^ ?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}[)⁾]?/, undefined],
];

/** Takes a printed number apart; nothing when a part is left that no rule knows. */
function anatomyOf(text: string): Anatomy | undefined {
  if (text.length > LONGEST) return undefined;
  let rest = spaced(text).toLowerCase();
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
    return found;
  };

  const marks = new Set<Mark>();
  if (take(ABOUT) !== undefined) marks.add('estimate');
  let negative = take(SIGN) !== undefined;
  take(CURRENCY);
  const bracket = take(/^\( ?/) !== undefined;
  if (bracket) take(CURRENCY);
  if (take(SIGN) !== undefined) negative = true;

  rest = rest.replace(/^\d{1,3}(?: \d{3})+(?![\d])/, (grouped) => grouped.replaceAll(' ', ''));
  const noted = bracket ? null : GROUPED_WITH_NOTE.exec(rest);
  const digits = noted?.[1] ?? DIGITS.exec(rest)?.[0];
  if (digits === undefined) return undefined;
  rest = rest.slice(noted?.[0].length ?? digits.length);

  take(EVEN);
  const size = take(SIZE)?.trim();
  take(UNIT);
  if (bracket) {
    if (take(/^ ?\)/) === undefined) return undefined;
    take(UNIT);
    negative = true;
  }
  for (let found = true; found && rest !== '';) {
    found = false;
    for (const [pattern, mark] of SIGNS) {
      if (take(pattern) === undefined) continue;
      if (mark !== undefined) marks.add(mark);
      found = true;
      break;
    }
  }
  if (rest !== '') return undefined;
  return {
    digits,
    negative,
    exponent: size === undefined ? 0 : exponentOf(size),
    marks: [...marks],
  };
}

/** What digits mean in one style, in words that need no style to be read: "1.234" would only repeat the question. */
function inWords(digits: string, style: NumberStyle): string {
  const [whole = '', fraction] = (decimal(digits, style) ?? '').split('.');
  return fraction === undefined ? whole : `between ${whole} and ${BigInt(whole) + 1n}`;
}

/** Digits and separators in one style as plain decimal text, or nothing when they do not fit it. */
function decimal(digits: string, style: NumberStyle): string | undefined {
  const pattern =
    style === 'id'
      ? /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/
      : /^([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
  const match = pattern.exec(digits);
  if (match?.[1] === undefined) return undefined;
  const whole = match[1].replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return match[2] === undefined ? whole : `${whole}.${match[2]}`;
}

function exponentOf(size: string): number {
  switch (size) {
    case 'ribu':
    case 'thousand':
      return 3;
    case 'juta':
    case 'million':
      return 6;
    case 'triliun':
    case 'trilyun':
    case 'trillion':
      return 12;
    default:
      return 9;
  }
}

/** No-break, thin and doubled spaces as single ones. */
function spaced(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ').trim();
}
