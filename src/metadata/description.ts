/** What a search engine shows of a page at most. */
const MOST = 160;
/** Below this it makes up its own text. */
export const LEAST = 50;

/**
 * A description as a search result shows it: at most 160 characters, cut at the end of a sentence where that leaves
 * enough, else after a word.
 */
export function metaDescription(text: string): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  if (whole.length <= MOST) return whole;
  const start = whole.slice(0, MOST - 1);
  const sentence = Math.max(
    start.lastIndexOf('. '),
    start.lastIndexOf('! '),
    start.lastIndexOf('? '),
  );
  if (sentence >= MOST / 2) return start.slice(0, sentence + 1);
  const word = start.lastIndexOf(' ');
  return `${start.slice(0, word > MOST / 2 ? word : MOST - 1).replace(/[\s,;:(–-]+$/, '')}…`;
}
