/**
 * Characters that nobody sees and that act on what is around them: controls, which markup may not hold, and the ones that
 * turn the direction of text, which could make a figure read backwards.
 */
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Ends of lines that scripts and programs know and people do not. */
const LINE_ENDS = /[\u2028\u2029]/g;

const UNSEEN = new RegExp(`${ACTING.source}|${LINE_ENDS.source}`);

/** False where a text holds characters that nobody sees and that act on what is around them. */
export const isPlain = (text: string): boolean => !UNSEEN.test(text);

/** A publisher's text as it may stand on a page. The published tables keep it as it was printed. */
export function plainText(text: string): string {
  // Nearly every text is plain, and there are millions of them.
  return isPlain(text) ? text : text.replace(ACTING, '').replace(LINE_ENDS, ' ');
}
