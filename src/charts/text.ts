/**
 * How wide a text will be, without a browser. Charts are drawn in whatever serif the reader has, so the estimate leans to
 * the wide side: a margin a little too large is better than a clipped label.
 */

const EM: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!·\s]/u, 0.32],
  [/[frt()\-–"]/u, 0.43],
  [/[mwMW%]/u, 0.95],
  [/[A-Z−×]/u, 0.72],
];
const OTHER = 0.57;

/** How much wider bold type runs. */
export const BOLD = 1.1;

const widths = new Map<string, number>();

/** The estimated width of a line of text in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    let width = widths.get(character);
    if (width === undefined) {
      width = EM.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
      widths.set(character, width);
    }
    em += width;
  }
  return em * fontSize;
}

/** The width of the widest line among texts, or among what things say. */
export function widest<T>(
  fontSize: number,
  items: readonly T[],
  textOf: (item: T) => string = String,
): number {
  const lines = items.flatMap((item) => textOf(item).split('\n'));
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/**
 * Breaks a text at its spaces so that lines stay within a width. A single longer word stays whole, unless it is longer than any
 * word of a language: what a publisher has pasted there is cut into a few pieces, or it would push the chart out of its drawing.
 */
export function wrap(text: string, width: number, fontSize: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, fontSize));
  }
  return lines.join('\n');
}

const LONGEST_WORD = 40;
const MOST_PIECES = 3;

/** A word as it is, or the beginning of one that is none, in pieces that fit. */
function pieces(word: string, width: number, fontSize: number): string[] {
  if (word.length <= LONGEST_WORD || textWidth(word, fontSize) <= width) return [word];
  const cut: string[] = [''];
  for (const [letter] of word.matchAll(LETTER)) {
    const last = cut.at(-1) ?? '';
    if (textWidth(`${last}${letter}…`, fontSize) <= width) cut[cut.length - 1] = last + letter;
    else if (cut.length < MOST_PIECES) cut.push(letter);
    else {
      cut[cut.length - 1] = `${last}…`;
      break;
    }
  }
  return cut;
}

/** A letter and the marks on it stay together. */
const LETTER = /.\p{M}*/gsu;

/** The number of lines of a wrapped text. */
export function lineCount(text: string): number {
  return text.split('\n').length;
}
