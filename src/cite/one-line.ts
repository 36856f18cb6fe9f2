/**
 * A text on one line, without what no citation format can hold: control characters, line and paragraph separators,
 * direction marks (which would let a title reorder the text around it) and lone surrogates.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
