/** The line of HTML that puts a saved chart into another page. */
import { xmlText } from '../metadata/xml.ts';

/** @param address absolute, with the packed query behind its `#` */
export function embedCode(address: string, title: string): string {
  // Scripts for the chart, the page's own origin for the engine's worker; nothing else is let in.
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="560" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`;
}
