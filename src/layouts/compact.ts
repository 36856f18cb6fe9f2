/** Elements that begin a line of their own wherever they stand: white space before their tags is never seen. */
const BLOCKS =
  'aside|caption|d[dlt]|details|div|fig(?:caption|ure)|form|h[1-4]|li|nav|[ou]l|p|section|summary|t(?:able|body|[dhr]|head)';
const SPACE = new RegExp(`\\s+(</?(?:${BLOCKS})\\b)`, 'g');

/** A page's markup without the white space that its templates leave before blocks; text, also preformatted, keeps its own. */
export const compact = (html: string): string => html.replace(SPACE, '$1');
