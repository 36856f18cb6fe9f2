const FIGURE = '/#f-';

/**
 * The sources whose figures a page's markup links to, each once, in the order of first use. Looks for the anchors alone: a
 * page is long, and a pattern tried at each of its characters would take longer than all of its tables.
 */
export function sourcesIn(html: string): string[] {
  const found = new Set<string>();
  for (let at = html.indexOf(FIGURE); at >= 0; at = html.indexOf(FIGURE, at + 1)) {
    const start = html.lastIndexOf('/', at - 1) + 1;
    found.add(html.slice(start, at));
  }
  return [...found];
}
