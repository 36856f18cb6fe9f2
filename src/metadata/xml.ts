/** What most texts are made of, and nothing else: no mark-up, no control characters, no surrogates. */
const PLAIN = /^[\t\n\r !#-%(-;=?-~\u0080-\ud7ff]*$/;

/** Text as the content of an XML element or attribute; characters that XML 1.0 cannot hold are left out. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(
      /[&<>"']/g,
      (character) =>
        ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
    );
}
